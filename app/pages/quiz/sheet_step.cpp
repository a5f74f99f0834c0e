// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/sheet_step.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// What the ends of a statement's scale mean, or that the sheet says it.
QString scaleWords(const core::Instrument &instrument, const core::Item &item,
                   const QString &language)
{
    const QString lowest = QLocale().toString(item.scale->lo());
    const QString highest = QLocale().toString(item.scale->hi());
    const auto label = [&](int point) {
        return instrument.text(item.labelKeys.value(point), language);
    };
    const QString low = label(0);
    const QString high = label(item.scale->points() - 1);
    if (low.isEmpty() || high.isEmpty() || low == lowest)
        //: %1 and %2 the ends of a scale
        return SheetStep::tr("Answers from %1 to %2; what they mean stands on the sheet.")
            .arg(lowest, highest);
    //: %1 and %3 the ends of a scale, %2 and %4 what they mean: "Strongly disagree"
    return SheetStep::tr("%1 means “%2”, %3 means “%4”.").arg(lowest, low, highest, high);
}

} // namespace

SheetStep::SheetStep(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Title))
    , m_about(new TextLabel(TextRole::Body))
    , m_day(new DayField(tr("The day the sheet was filled in")))
    , m_scale(new TextLabel(TextRole::Body))
    , m_table(new SheetTable)
    , m_progress(new TextLabel(TextRole::Body))
    , m_said(new TextLabel(TextRole::Body))
    , m_keys(new TextLabel(TextRole::Caption))
    , m_done(new Button(ButtonRole::Primary, tr("Done")))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1.5, {4, 3, 4, 3});
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addLayout(makeDayRow());
    auto *scale = new QHBoxLayout;
    setGap(*scale, 2);
    scale->addWidget(m_scale, 1);
    scale->addWidget(m_progress);
    column->addLayout(scale);
    auto *card = new Card;
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    column->addWidget(m_said);
    column->addWidget(m_keys);
    auto *buttons = new WrappingRow;
    auto *leave = new Button(ButtonRole::Secondary, tr("Leave"));
    buttons->addWidget(leave);
    buttons->addStretch(1);
    buttons->addWidget(m_done);
    column->addLayout(buttons);

    m_progress->setWordWrap(false);
    m_progress->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_done->setAutoDefault(true);
    connect(m_table, &QTableWidget::currentCellChanged, this,
            [this](int row) { m_scale->setText(m_scaleWords.value(std::max(0, row))); });
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
    connect(m_done, &QPushButton::clicked, this, &SheetStep::takeDone);
    connect(m_day, &DayField::entered, this, [this] { m_table->setFocus(); });
    setCorrects(false);
}

QHBoxLayout *SheetStep::makeDayRow()
{
    auto *day = new QHBoxLayout;
    setGap(*day, 1);
    auto *label = new QLabel(tr("Filled in on"));
    label->setBuddy(m_day);
    day->addWidget(label);
    day->addWidget(m_day, 1);
    return day;
}

void SheetStep::setCorrects(bool corrects)
{
    m_title->setText(corrects ? tr("Correct a paper sheet") : tr("Enter a paper sheet"));
    m_keys->setText(
        tr("Keys: a digit answers and goes on, Space or − leaves a statement out, Backspace goes "
           "back, Delete takes an answer back, arrows only move. Statements without an answer stay "
           "missing.") +
        u' ' +
        (corrects ? tr("What you change is kept when you press Done.")
                  : tr("Each answer is kept at once.")));
}

void SheetStep::takeDone()
{
    if (const auto day = m_day->takeDay())
        emit doneRequested(*day);
}

void SheetStep::begin(const QuizRun &run, const QString &language, const QDate &day,
                      const QDate &today)
{
    m_day->setLatest(today);
    m_day->setDay(day);
    m_scaleWords.clear();
    for (int position = 0; position < run.count(); ++position)
        m_scaleWords << scaleWords(run.instrument(), run.item(position), language);
    m_scale->setText(m_scaleWords.value(0));
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
    return {m_table->takeState(), m_day->state()};
}

void SheetStep::restore(const State &state)
{
    m_table->restore(state.table);
    m_day->restore(state.day);
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
