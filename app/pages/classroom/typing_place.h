// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/cohort/typed_responses.h"
#include "core/records/typing_comparison.h"

#include <optional>

namespace app
{

class TextLabel;

/// Where one types: whose answer, the words of the item, what was wrong with the last key, and of
/// an answer that was typed in two ways the choice between them.
class TypingPlace final : public Card
{
    Q_OBJECT

public:
    explicit TypingPlace(QWidget *parent = nullptr);

    /// Student and item from 0.
    void setPlace(int student, int item, int items, const QString &wording);
    /// A screen reader hears it; empty: nothing is wrong.
    void say(const QString &sentence);
    void offer(const std::optional<core::TypingDifference> &both);

signals:
    /// Nothing: it was left out.
    void chosen(const std::optional<int> &answer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitLines();

    TextLabel *m_place;
    TextLabel *m_wording;
    TextLabel *m_message;
    QWidget *m_choice;
    Button *m_first;
    Button *m_second;
    std::optional<core::TypingDifference> m_both;
};

} // namespace app
