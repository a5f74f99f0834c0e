// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/review_step.h"

#include "app/pages/quiz/answer_table.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QHBoxLayout>
#include <QLocale>

namespace app
{

ReviewStep::ReviewStep(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Title))
    , m_lead(new TextLabel(TextRole::Body))
    , m_table(new AnswerTable(AnswerTable::Room::Page))
    , m_goOn(new Button(ButtonRole::Primary, {}))
{
    auto *row = new QHBoxLayout(this);
    setMargins(*row, {4, 3, 4, 3});
    // No wider than a statement and its answer are read together.
    auto *middle = new QWidget;
    addInMiddle(*row, *middle);
    setReadingWidth(*middle, 16);
    auto *column = new QVBoxLayout(middle);
    setRhythm(*column, 1.5);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    auto *card = new Card;
    m_table->setAccessibleName(tr("Your answers"));
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    auto *buttons = new WrappingRow;
    auto *back = new Button(ButtonRole::Secondary, tr("Back"));
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_goOn);
    column->addLayout(buttons);

    connect(m_table, &AnswerTable::positionChosen, this, &ReviewStep::changeRequested);
    connect(back, &QPushButton::clicked, this, &ReviewStep::backRequested);
    connect(m_goOn, &QPushButton::clicked, this, &ReviewStep::resultRequested);
}

void ReviewStep::show(const QuizRun &run, const QString &language, const RelationshipRound &round,
                      const std::optional<Again> &again)
{
    m_title->setText(round.isOneOfSeveral()
                         //: %1 is a relationship ("Father"), %2 its number, %3 how many there are
                         ? tr("Your answers: %1, %2 of %3")
                               .arg(run.relationship(language), QLocale().toString(round.number),
                                    QLocale().toString(round.count))
                         : tr("Your answers"));
    m_lead->setText(leadOf(run, again));
    m_goOn->setText(goOnWords(round, again));
    m_goOn->setAccessibleDescription(m_lead->text());
    m_table->setRun(run, language, again ? again->items : QStringList());
}

QString ReviewStep::leadOf(const QuizRun &run, const std::optional<Again> &again) const
{
    if (again && !again->items.isEmpty())
        return tr("The statements marked ◆ say opposite things, and your answers agree with both "
                  "or with neither. Perhaps a word was misread; perhaps both are true at different "
                  "times. Click one to change its answer. Nothing has to be changed.");
    const int missing = run.count() - run.sheet().answeredCount();
    return missing == 0 ? tr("Every statement has an answer. Click one to change it.")
                        : tr("%n statement(s) without an answer. That is fine; too many make the "
                             "result less sure. Click one to answer or change it.",
                             nullptr, missing);
}

QString ReviewStep::goOnWords(const RelationshipRound &round,
                              const std::optional<Again> &again) const
{
    if (!round.next.isEmpty())
        //: %1 is the next relationship ("Partner"), %2 its number, %3 how many there are
        return tr("Go on with: %1 (%2 of %3)")
            .arg(round.next, QLocale().toString(round.number + 1), QLocale().toString(round.count));
    if (round.isOneOfSeveral())
        return tr("See all %n relationship(s) on the map", nullptr, round.count);
    return again && !again->isChanged ? tr("Back to my result") : tr("See my result");
}

void ReviewStep::takeFocus()
{
    m_table->scrollToTop();
    m_goOn->setFocus();
}

void ReviewStep::focusStatement(int position)
{
    m_table->setPlace(position);
    m_table->setFocus();
}

} // namespace app
