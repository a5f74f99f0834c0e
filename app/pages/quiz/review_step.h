// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_request.h"
#include "app/pages/quiz/quiz_run.h"

#include <QWidget>

namespace app
{

class AnswerTable;
class Button;
class TextLabel;

/// Fourth step: every statement with its answer; a click changes one; then the result, or the next
/// of several relationships.
class ReviewStep final : public QWidget
{
    Q_OBJECT

public:
    /// Answers of a finished quiz that are looked at once more.
    struct Again {
        QStringList items;      ///< to be looked at first
        bool isChanged = false; ///< an answer is another one than before
    };

    explicit ReviewStep(QWidget *parent = nullptr);

    /// The run is not kept.
    void show(const QuizRun &run, const QString &language, const RelationshipRound &round,
              const std::optional<Again> &again);
    /// To the button that goes on, which says how far the answers are.
    void takeFocus();
    /// To the statement that was changed.
    void focusStatement(int position);

signals:
    void changeRequested(int position);
    void backRequested();
    /// To go on: to the result, or to the next relationship.
    void resultRequested();

private:
    QString leadOf(const QuizRun &run, const std::optional<Again> &again) const;
    QString goOnWords(const RelationshipRound &round, const std::optional<Again> &again) const;

    TextLabel *m_title;
    TextLabel *m_lead;
    AnswerTable *m_table;
    Button *m_goOn;
};

} // namespace app
