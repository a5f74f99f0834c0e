// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/sheet_step.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

/// A day, typed part by part. All of it is never selected: typed over that, Qt keeps what it can
/// make of each part and says nothing.
class DayEdit final : public QDateEdit
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::SelectAll))
            setSelectedSection(sectionAt(0));
        else
            QDateEdit::keyPressEvent(event);
    }
};

QString dayFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    // A year of two digits could be taken for a day.
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

} // namespace

SheetStep::SheetStep(QWidget *parent)
    : QWidget(parent)
    , m_about(new TextLabel(TextRole::Body))
    , m_day(new DayEdit)
    , m_table(new SheetTable)
    , m_progress(new TextLabel(TextRole::Body))
    , m_said(new TextLabel(TextRole::Body))
    , m_done(new Button(ButtonRole::Primary, tr("Done")))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1.5, {4, 3, 4, 3});
    column->addWidget(new TextLabel(TextRole::Title, tr("Enter a paper sheet")));
    column->addWidget(m_about);
    auto *day = new QHBoxLayout;
    setGap(*day, 1);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(dayFormat());
    m_day->setAccessibleName(tr("The day the sheet was filled in"));
    auto *dayLabel = new QLabel(tr("Filled in on"));
    dayLabel->setBuddy(m_day);
    day->addWidget(dayLabel);
    day->addWidget(m_day);
    day->addStretch(1);
    day->addWidget(m_progress);
    column->addLayout(day);
    auto *card = new Card;
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    column->addWidget(m_said);
    column->addWidget(new TextLabel(
        TextRole::Caption,
        tr("Keys: a digit answers and goes on, Space or − leaves a statement out, Backspace goes "
           "back, Delete takes an answer back, arrows only move. Each answer is kept at once. "
           "Statements without an answer stay missing.")));
    auto *buttons = new WrappingRow;
    auto *leave = new Button(ButtonRole::Secondary, tr("Leave"));
    buttons->addWidget(leave);
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    column->addLayout(buttons);

    m_progress->setWordWrap(false);
    m_progress->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_done->setAutoDefault(true);
    connect(m_table, &SheetTable::answered, this, &SheetStep::answered);
    connect(m_table, &SheetTable::leftOut, this, &SheetStep::leftOut);
    connect(m_table, &SheetTable::cleared, this, &SheetStep::cleared);
    connect(m_table, &SheetTable::refused, this, &SheetStep::say);
    connect(m_table, &SheetTable::accepted, this, [this] { say({}); });
    connect(m_table, &SheetTable::ended, this, [this] {
        say(tr(
            "That was the last statement. Compare the answers with the sheet, then press Done."));
        m_done->setFocus();
    });
    connect(m_table, &SheetTable::leaveRequested, this, &SheetStep::leaveRequested);
    connect(leave, &QPushButton::clicked, this, &SheetStep::leaveRequested);
    connect(m_done, &QPushButton::clicked, this, [this] { emit doneRequested(m_day->date()); });
}

void SheetStep::begin(const QuizRun &run, const QString &language, const QDate &today)
{
    m_day->setMaximumDate(today);
    m_day->setDate(today);
    const core::Instrument &instrument = run.instrument();
    const core::Target *target = instrument.findTarget(run.assessment().targetId);
    const QString &name = run.assessment().targetName;
    const QString who = !name.isEmpty() ? name
                        : target        ? instrument.text(target->nameKey, language)
                                        : QString();
    //: %1 is a questionnaire, %2 whom it was answered about
    m_about->setText(who.isEmpty() ? instrument.name
                                   : tr("%1, about: %2").arg(instrument.name, who));
    m_table->show(run, language);
    say({});
    showProgress(run);
    m_table->setFocus();
}

SheetStep::State SheetStep::takeState()
{
    return {m_table->takeState(), m_day->date()};
}

void SheetStep::restore(const State &state)
{
    m_table->restore(state.table);
    m_day->setDate(state.day);
}

void SheetStep::showAnswer(const QuizRun &run, int position)
{
    m_table->showAnswer(run, position);
    showProgress(run);
}

void SheetStep::showProgress(const QuizRun &run)
{
    const int answered = run.sheet().answeredCount();
    const int leftOut = static_cast<int>(run.sheet().skipped().size());
    //: How many statements of a sheet have an answer
    const QString typed =
        tr("%1 of %2 answered").arg(QLocale().toString(answered), QLocale().toString(run.count()));
    m_progress->setText(leftOut == 0 ? typed
                                     //: %1 says how many statements have an answer
                                     : tr("%1, %n left out", nullptr, leftOut).arg(typed));
    m_done->setEnabled(answered > 0);
}

void SheetStep::say(const QString &sentence)
{
    // Its line is kept while there is nothing to say, so that the table does not jump.
    m_said->setMinimumHeight(m_said->fontMetrics().lineSpacing());
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
}

void SheetStep::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveRequested();
    else if (event->key() == Qt::Key_Backspace)
        m_table->setFocus();
    else
        QWidget::keyPressEvent(event);
}

} // namespace app
