// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/typing_comparison.h"

namespace core
{

TypingComparison compareTypings(const ClassDraft &draft, const QStringList &itemIds)
{
    TypingComparison comparison;
    std::size_t end = draft.rows.size();
    while (end > 0 && draft.rows[end - 1].again.isEmpty())
        --end;
    for (std::size_t row = 0; row < draft.rows.size(); ++row) {
        const DraftRow &sheet = draft.rows[row];
        if (sheet.again.isEmpty()) {
            comparison.sheetsLeft += sheet.answers.isEmpty() ? 0 : 1;
            continue;
        }
        qsizetype reached = itemIds.size();
        while (row + 1 == end && reached > 0 && !sheet.again.contains(itemIds[reached - 1]))
            --reached;
        for (qsizetype item = 0; item < reached; ++item) {
            const QString &id = itemIds[item];
            const std::optional<int> first = sheet.answers.value(id);
            const std::optional<int> second = sheet.again.value(id);
            ++comparison.cells;
            if (first != second)
                comparison.differences.push_back({row, id, first, second});
        }
    }
    return comparison;
}

} // namespace core
