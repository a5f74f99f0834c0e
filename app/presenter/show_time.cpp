// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/show_time.h"

#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QLocale>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace app
{

ShowTime::ShowTime(Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_text(new TextLabel(TextRole::Caption))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0);
    column->addWidget(m_text);
    m_everySecond.setInterval(1000);
    connect(&m_everySecond, &QTimer::timeout, this, &ShowTime::tell);
}

void ShowTime::begin()
{
    constexpr qint64 longestBreak = 30 * 60; // seconds
    const QDateTime now = m_clock();
    const bool goesOn = m_endedAt.isValid() && m_endedAt.secsTo(now) < longestBreak;
    begin(goesOn ? m_openedAt : now);
}

void ShowTime::end()
{
    if (m_everySecond.isActive())
        m_endedAt = m_clock();
    m_everySecond.stop();
}

void ShowTime::begin(const QDateTime &openedAt)
{
    m_openedAt = openedAt;
    m_everySecond.start();
    tell();
}

void ShowTime::tell()
{
    const QDateTime now = m_clock();
    const qint64 seconds = m_openedAt.secsTo(now);
    const QString elapsed = u"%1:%2:%3"_s.arg(seconds / 3600)
                                .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                                .arg(seconds % 60, 2, 10, QChar(u'0'));
    //: The time of day, then hours, minutes and seconds
    m_text->setText(
        tr("%1, %2 since the beginning")
            .arg(QLocale().toString(now.toLocalTime().time(), QLocale::ShortFormat), elapsed));
}

} // namespace app
