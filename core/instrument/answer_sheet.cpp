// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/answer_sheet.h"

namespace core
{

AnswerSheet::AnswerSheet(const Instrument &instrument, const Form &form)
    : m_formId(form.id)
{
    for (const QString &itemId : form.itemIds) {
        const Item *item = instrument.findItem(itemId);
        if (!item || item->type != ItemType::Likert || !item->scale)
            continue;
        m_itemIds.append(itemId);
        m_scales.insert(itemId, *item->scale);
    }
}

bool AnswerSheet::answer(const QString &itemId, int value)
{
    const auto scale = m_scales.constFind(itemId);
    if (scale == m_scales.constEnd() || !scale->contains(value))
        return false;
    m_answers.insert(itemId, value);
    m_skipped.remove(itemId);
    return true;
}

bool AnswerSheet::skip(const QString &itemId)
{
    if (!m_scales.contains(itemId))
        return false;
    m_answers.remove(itemId);
    m_skipped.insert(itemId);
    return true;
}

void AnswerSheet::clear(const QString &itemId)
{
    m_answers.remove(itemId);
    m_skipped.remove(itemId);
}

std::optional<int> AnswerSheet::answerTo(const QString &itemId) const
{
    const auto found = m_answers.constFind(itemId);
    return found == m_answers.constEnd() ? std::nullopt : std::optional(*found);
}

bool AnswerSheet::isSkipped(const QString &itemId) const
{
    return m_skipped.contains(itemId);
}

QStringList AnswerSheet::openItemIds() const
{
    QStringList open;
    for (const QString &itemId : m_itemIds) {
        if (!m_answers.contains(itemId) && !m_skipped.contains(itemId))
            open.append(itemId);
    }
    return open;
}

} // namespace core
