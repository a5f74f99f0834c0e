// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/home/home_cards.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QLocale>

#include <cmath>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString longDate(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

// A card says what it is about, not all of it.
QString shortened(const QString &line)
{
    constexpr int longest = 72;
    if (line.size() <= longest)
        return line;
    const auto space = line.lastIndexOf(u' ', longest);
    return line.left(space > longest / 2 ? space : longest) + u'…';
}

// Keeps the line of what is not known yet, so that nothing moves when it is.
QString keptLine(const QString &text)
{
    return text.isEmpty() ? u" "_s : text;
}

// Dimensions first, and no style without the name of its rule.
QString sentenceOf(const core::Classification &classification)
{
    const QString rule = wording::ruleName(classification.rule.kind());
    if (!classification.style)
        return HomeCards::tr("Exactly on a line of the map, by the rule “%1”.").arg(rule);
    const core::Style closest = classification.mostProbable();
    if (classification.probabilities[closest] < core::nameableProbability) {
        //: %1 for example "between “Secure” and “Fearful-avoidant”", %2 a rule
        return HomeCards::tr("It lies %1, by the rule “%2”.")
            .arg(wording::placeName(core::placeOf(classification.probabilities)), rule);
    }
    //: %1 for example "low anxiety, high avoidance", %2 a region of the map, %3 a rule
    return HomeCards::tr("Most likely %1: the region “%2” by the rule “%3”.")
        .arg(wording::styleDescription(closest), wording::styleName(closest), rule);
}

} // namespace

HomeCards::HomeCards(QWidget *parent)
    : QWidget(parent)
    , m_quiz(new Card(CardRole::Tinted))
    , m_quizHeading(new TextLabel(TextRole::Heading))
    , m_quizText(new TextLabel(TextRole::Body))
    , m_resume(new Button(ButtonRole::Primary, tr("Go on")))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 2);
    auto *quiz = new WrappingRow;
    setGap(*quiz, 2);
    auto *words = new QVBoxLayout;
    setGap(*words, 0.5);
    words->addWidget(m_quizHeading);
    words->addWidget(m_quizText);
    quiz->addLayout(words, 1);
    quiz->addWidget(m_resume);
    m_quiz->body()->addLayout(quiz);
    column->addWidget(m_quiz);

    setRhythm(*m_row, 2);
    m_result = addCard(tr("Open"), tr("Open the result"));
    m_repeat = new Button(ButtonRole::Secondary, tr("Look again"));
    m_result.actions->addWidget(m_repeat);
    m_journal = addCard(tr("Open"), tr("Open the journal entry"));
    m_next = addCard(tr("Read"), tr("Read the article"));
    column->addLayout(m_row);

    connect(m_resume, &QPushButton::clicked, this,
            [this] { emit resumeRequested(m_state.openQuiz->id); });
    connect(m_result.button, &QPushButton::clicked, this,
            [this] { emit resultRequested(m_state.lastResult->id); });
    connect(m_repeat, &QPushButton::clicked, this, &HomeCards::repeatRequested);
    connect(m_journal.button, &QPushButton::clicked, this,
            [this] { emit journalRequested(m_state.journal->id); });
    connect(m_next.button, &QPushButton::clicked, this,
            [this] { emit articleRequested(m_state.next->id); });
}

HomeCards::Parts HomeCards::addCard(const QString &button, const QString &buttonAlone)
{
    Parts parts{new Card,
                new TextLabel(TextRole::Caption),
                new TextLabel(TextRole::Heading),
                new TextLabel(TextRole::Body),
                new WrappingRow,
                new Button(ButtonRole::Secondary, button)};
    parts.button->setAccessibleName(buttonAlone);
    QVBoxLayout *body = parts.card->body();
    setGap(*body, 0.5);
    for (TextLabel *label : {parts.caption, parts.heading, parts.text})
        body->addWidget(label);
    body->addStretch(1);
    addGap(*body, 1);
    setGap(*parts.actions, 1);
    parts.actions->addWidget(parts.button);
    body->addLayout(parts.actions);
    m_row->addWidget(parts.card, 1);
    return parts;
}

void HomeCards::setBeside(bool beside)
{
    m_row->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

std::vector<QWidget *> HomeCards::buttons() const
{
    return {m_resume, m_result.button, m_repeat, m_journal.button, m_next.button};
}

void HomeCards::setState(const HomeState &state)
{
    m_state = state;
    m_quiz->setVisible(state.openQuiz.has_value());
    m_result.card->setVisible(state.lastResult.has_value());
    m_journal.card->setVisible(state.journal.has_value());
    m_next.card->setVisible(state.next.has_value());
    if (state.openQuiz)
        showQuiz(*state.openQuiz);
    if (state.lastResult)
        showResult(*state.lastResult);
    if (state.journal)
        showJournal(*state.journal);
    if (state.next)
        showNext(*state.next);
}

void HomeCards::showQuiz(const HomeState::OpenQuiz &quiz)
{
    m_quizHeading->setText(quiz.about.isEmpty()
                               ? tr("%1, not finished").arg(quiz.questionnaire)
                               : tr("%1 (%2), not finished").arg(quiz.questionnaire, quiz.about));
    const QString begun = longDate(quiz.begun);
    QString text =
        quiz.of > 0 ? tr("Begun on %1; %2 of %3 statements answered. Every answer so far is kept.")
                          .arg(begun, wording::count(quiz.answered), wording::count(quiz.of))
                    : tr("Begun on %1. Every answer so far is kept.").arg(begun);
    if (quiz.others > 0)
        text += u' ' + tr("%n more wait(s) in Quiz.", nullptr, quiz.others);
    m_quizText->setText(text);
    m_resume->setAccessibleDescription(m_quizHeading->text() + u". "_s + text);
}

void HomeCards::showResult(const HomeState::LastResult &result)
{
    m_result.caption->setText(tr("Your last result, %1").arg(longDate(result.day)));
    m_result.heading->setText(result.about);
    QString text = result.classification ? sentenceOf(*result.classification) : result.whyNone;
    if (result.isDue()) {
        constexpr double daysOfAMonth = 365.25 / 12;
        const auto months = static_cast<int>(std::lround(result.daysAgo / daysOfAMonth));
        const QString ago = tr("That was %n month(s) ago.", nullptr, months);
        text = text.isEmpty() ? ago : text + u'\n' + ago;
    }
    m_result.text->setText(text);
    m_result.text->setVisible(!text.isEmpty());
    m_result.button->setAccessibleDescription(m_result.caption->text() + u". "_s + result.about +
                                              u". "_s + text);
    m_repeat->setVisible(result.isDue());
}

void HomeCards::showJournal(const HomeState::JournalLine &line)
{
    m_journal.caption->setText(line.day.isValid() ? tr("Your journal, %1").arg(longDate(line.day))
                                                  : tr("Your journal"));
    // Not louder than it was written.
    m_journal.heading->hide();
    m_journal.text->setText(line.words.isEmpty() && line.id != 0
                                ? tr("Go on where you stopped, or write something new.")
                                : keptLine(shortened(line.words)));
    m_journal.button->setEnabled(line.id != 0);
    m_journal.button->setAccessibleDescription(m_journal.caption->text());
}

void HomeCards::showNext(const HomeState::NextArticle &article)
{
    m_next.caption->setText(article.isBegun ? tr("Left half-way") : tr("Next to read"));
    m_next.heading->setText(keptLine(article.title));
    QString text;
    if (article.of > 0) {
        text = tr("%n minute(s).", nullptr, article.minutes) + u' ' +
               tr("%1 of %2 articles read.")
                   .arg(wording::count(article.read), wording::count(article.of));
    }
    m_next.text->setText(keptLine(text));
    m_next.button->setEnabled(!article.id.isEmpty());
    m_next.button->setAccessibleDescription(m_next.caption->text() + u": "_s + article.title);
}

} // namespace app
