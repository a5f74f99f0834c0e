// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/home/home_state.h"

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace app
{

class Button;
class Card;
class TextLabel;
class WrappingRow;

/// What Home shows to somebody it knows: the quiz to go on with, and below it the last result, the
/// newest line of the journal and the next article, each where there is one.
class HomeCards final : public QWidget
{
    Q_OBJECT

public:
    explicit HomeCards(QWidget *parent = nullptr);

    void setState(const HomeState &state);
    /// The cards of the row stand beside or below each other.
    void setBeside(bool beside);
    /// Its buttons in the order of reading.
    std::vector<QWidget *> buttons() const;

signals:
    void resumeRequested(core::AssessmentId id);
    void resultRequested(core::AssessmentId id);
    void repeatRequested();
    void journalRequested(core::JournalEntryId id);
    void articleRequested(const QString &id);

private:
    /// Of the row: when or what, the thing itself, more on it, and what can be done.
    struct Parts {
        Card *card;
        TextLabel *caption;
        TextLabel *heading;
        TextLabel *text;
        WrappingRow *actions;
        Button *button;
    };

    /// `buttonAlone` is what the button is called where its card is not seen around it.
    Parts addCard(const QString &button, const QString &buttonAlone);
    void showQuiz(const HomeState::OpenQuiz &quiz);
    void showResult(const HomeState::LastResult &result);
    void showJournal(const HomeState::JournalLine &line);
    void showNext(const HomeState::NextArticle &article);

    HomeState m_state;
    Card *m_quiz;
    TextLabel *m_quizHeading;
    TextLabel *m_quizText;
    Button *m_resume;
    QBoxLayout *m_row;
    Parts m_result;
    Button *m_repeat;
    Parts m_journal;
    Parts m_next;
};

} // namespace app
