// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/result_day_dialog.h"

#include "app/widgets/card.h"
#include "app/widgets/day_field.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

namespace app
{

ResultDayDialog::ResultDayDialog(const QDate &day, const QDate &today, QWidget *parent)
    : FittedDialog(parent)
    , m_day(new DayField(tr("The day the questions were answered")))
    , m_problem(new TextLabel(TextRole::Body))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Correct the date"));
    setWish(76);
    setGap(*content(), 1);
    auto *label = new TextLabel(TextRole::Body, tr("The day the questions were answered:"));
    label->setBuddy(m_day);
    m_day->setLatest(today);
    m_day->setDay(day);
    content()->addWidget(label);
    content()->addWidget(m_day);
    content()->addWidget(new TextLabel(
        TextRole::Caption,
        tr("The day that stood there is kept with the result, and the correction can be taken "
           "back.")));
    m_problem->hide();
    content()->addWidget(m_problem);
    auto *save = new Button(ButtonRole::Primary, tr("Save"));
    addCancelAnd(*save);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &ResultDayDialog::save);
    m_day->setFocus();
}

void ResultDayDialog::say(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void ResultDayDialog::save()
{
    if (const auto day = m_day->takeDay())
        emit corrected(*day);
}

} // namespace app
