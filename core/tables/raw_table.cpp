// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/raw_table.h"

#include <algorithm>

namespace core
{

QByteArray asText(const RawTable &table)
{
    QByteArray text;
    for (const QStringList &row : table.rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += ',';
            QByteArray cell = row[i].toUtf8();
            // Alone in its row an empty cell would be a blank line, which is none.
            const bool quote = cell.contains('"') || cell.contains(',') || cell.contains('\n') ||
                               cell.contains('\r') || cell.startsWith(' ') || cell.endsWith(' ') ||
                               (cell.isEmpty() && row.size() == 1);
            text += quote ? '"' + cell.replace('"', "\"\"") + '"' : cell;
        }
        text += '\n';
    }
    return text;
}

RawTable transposed(const RawTable &table)
{
    qsizetype width = 0;
    for (const QStringList &row : table.rows)
        width = std::max(width, row.size());
    RawTable turned;
    turned.rows.resize(static_cast<std::size_t>(width));
    for (const QStringList &row : table.rows) {
        for (qsizetype column = 0; column < width; ++column)
            turned.rows[static_cast<std::size_t>(column)].append(row.value(column));
    }
    return turned;
}

} // namespace core
