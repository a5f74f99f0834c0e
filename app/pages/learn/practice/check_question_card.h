// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/content/knowledge_check.h"

namespace app
{

class AnswerChoices;
class TextLabel;

/// One question with its answers, and what is said once one of them was chosen. The focus is on
/// the way on.
class CheckQuestionCard final : public Card
{
    Q_OBJECT

public:
    explicit CheckQuestionCard(QWidget *parent = nullptr);

    enum class After { AnotherQuestion, Summary };
    /// Asks it, and leads the focus to the first answer.
    void ask(const core::CheckQuestion &question, After after);
    /// Says which answer is right, and leads the focus on.
    void open(const core::CheckQuestion &question, int chosen);

signals:
    void chosen(int answer);
    void paragraphRequested();
    void nextRequested();

private:
    TextLabel *m_question;
    AnswerChoices *m_answers;
    TextLabel *m_hint;
    QWidget *m_opened;
    TextLabel *m_explanation;
    Button *m_next;
};

} // namespace app
