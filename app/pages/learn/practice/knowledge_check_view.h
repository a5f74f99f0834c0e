// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolling_page.h"
#include "core/content/knowledge_check.h"
#include "core/content/practice_schedule.h"

#include <functional>
#include <optional>

namespace app
{

class Button;
class CheckQuestionCard;
class CheckSummaryCard;
class TextLabel;

/// Ask yourself about an article: one question at a time; after each the answer, why, and the
/// paragraph where it stands; at the end how many, and which to look at again.
///
/// Digits choose, Enter goes on, arrows only move, Escape closes. Going round once more in the same
/// sitting is for oneself: those answers are fresh in mind, so they are not emitted.
class KnowledgeCheckView final : public ScrollingPage
{
    Q_OBJECT

public:
    /// `today` dates what was practised.
    explicit KnowledgeCheckView(std::function<QDate()> today, QWidget *parent = nullptr);

    /// Begins with the first question. `states` by ARTICLE/QUESTION; others may be among them.
    void setCheck(const core::KnowledgeCheck &check,
                  const QHash<QString, core::PracticeState> &states);
    /// What has been answered so far, without the answers' words.
    struct State {
        int position = 0;
        std::optional<int> chosen; ///< the answer to the question shown
        bool counts = true;
        std::vector<int> missed; ///< positions of the questions
    };
    State takeState() const;
    /// After setCheck() with the same questions: goes on among them.
    void restore(const State &state);

    const QString &articleId() const { return m_check.articleId; }

signals:
    /// `questionId` is ARTICLE/QUESTION.
    void practised(const QString &questionId, core::PracticeOutcome outcome,
                   const core::PracticeState &after);
    /// The article with #anchor of the paragraph.
    void articleRequested(const QString &link);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void begin();
    void showQuestion();
    void choose(int answer);
    void open(int answer);
    void goOn();
    QString linkTo(const core::CheckQuestion &question) const;
    const core::CheckQuestion *current() const;

    std::function<QDate()> m_today;
    core::KnowledgeCheck m_check;
    QHash<QString, core::PracticeState> m_states;
    int m_position = 0;          ///< of the question shown, or their number at the summary
    std::optional<int> m_chosen; ///< the answer to the question shown
    bool m_counts = true;        ///< first round of this sitting
    std::vector<int> m_missed;

    TextLabel *m_progress;
    Button *m_leave;
    CheckQuestionCard *m_question;
    CheckSummaryCard *m_summary;
};

} // namespace app
