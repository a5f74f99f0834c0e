// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/instrument.h"

#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace core
{

/// One person's raw answers to one form of an instrument, by item id, never by position.
///
/// An item is unanswered, skipped on purpose, or answered with a whole number inside its scale; a
/// number outside it cannot be stored. Missing is std::nullopt, never 0 and never the midpoint.
class AnswerSheet
{
public:
    AnswerSheet(const Instrument &instrument, const Form &form);

    /// False (and nothing changes) if the item is not a Likert item of the form or the answer lies
    /// outside the item's scale. Answering an item takes back its skip.
    bool answer(const QString &itemId, int value);
    /// Marks the item as left out on purpose and forgets its answer; false if not in the form.
    bool skip(const QString &itemId);
    void clear(const QString &itemId);

    std::optional<int> answerTo(const QString &itemId) const;
    bool isSkipped(const QString &itemId) const;

    /// The Likert items of the form, in the form's order.
    const QStringList &itemIds() const { return m_itemIds; }
    int answeredCount() const { return static_cast<int>(m_answers.size()); }
    /// Neither answered nor skipped.
    QStringList openItemIds() const;
    const QString &formId() const { return m_formId; }
    const QMap<QString, int> &answers() const { return m_answers; }
    const QSet<QString> &skipped() const { return m_skipped; }

    bool operator==(const AnswerSheet &) const = default;

private:
    QString m_formId;
    QStringList m_itemIds;
    QMap<QString, Scale> m_scales;
    QMap<QString, int> m_answers;
    QSet<QString> m_skipped;
};

} // namespace core
