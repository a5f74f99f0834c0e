// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/day_field.h"

#include "app/foundation/text/typed_day.h"
#include "app/widgets/announcement.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QFrame>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString inWords(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

DayField::DayField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_calendar(new Button(ButtonRole::Secondary, tr("Calendar")))
    , m_said(new TextLabel(TextRole::Body))
    , m_other(new Button(ButtonRole::Quiet, QString()))
{
    auto *row = new WrappingRow(this);
    setRhythm(*row, 1);
    m_line->setAccessibleName(name);
    m_line->setMaxLength(60);
    m_line->installEventFilter(this);
    m_calendar->setAccessibleName(tr("Choose the day in a calendar"));
    m_calendar->setAutoDefault(false);
    m_said->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    row->addWidget(m_line);
    row->addWidget(m_calendar);
    m_other->setObjectName(u"otherDay"_s);
    m_other->setAutoDefault(false);
    m_other->hide();
    row->addWidget(m_said, 1);
    row->addWidget(m_other);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_isTyped = true;
        tell();
    });
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        tell();
        emit changed();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &DayField::entered);
    connect(m_calendar, &QPushButton::clicked, this, &DayField::showCalendar);
    connect(m_other, &QPushButton::clicked, this, [this] {
        const auto meant = other();
        m_line->setFocus(); // the button goes
        if (meant)
            setDay(*meant);
    });
    tell();
}

void DayField::setLatest(const QDate &day)
{
    m_latest = day;
    tell();
}

void DayField::setDay(const QDate &day)
{
    m_isTyped = false;
    m_line->setText(dayToType(day, QLocale()));
    tell();
}

std::optional<QDate> DayField::day() const
{
    const auto typed = typedDay(m_line->text(), QLocale());
    return typed && m_latest.isValid() && *typed > m_latest ? std::nullopt : typed;
}

std::optional<QDate> DayField::takeDay()
{
    const auto taken = day();
    if (!taken) {
        m_line->selectAll();
        m_line->setFocus();
        announce(*m_line, problem());
    }
    return taken;
}

DayField::State DayField::state() const
{
    return {day(), m_line->text()};
}

// A day is written anew: the language it was typed in may be another one.
void DayField::restore(const State &state)
{
    if (state.day)
        setDay(*state.day);
    else
        m_line->setText(state.words);
}

QString DayField::problem() const
{
    const QString typed = m_line->text().trimmed();
    const QString example =
        dayToType(m_latest.isValid() ? m_latest : QDate(2026, 11, 30), QLocale());
    if (typed.isEmpty())
        //: %1 an example
        return tr("Type the day, for example %1.").arg(example);
    if (typedDay(typed, QLocale()))
        return tr("That day lies in the future.");
    //: %1 is what was typed, %2 an example
    return tr("“%1” is no date. Write it like this: %2.").arg(typed, example);
}

// A day that was not typed is the one that is meant.
std::optional<QDate> DayField::other() const
{
    const auto meant = m_isTyped ? otherDay(m_line->text(), QLocale()) : std::nullopt;
    return meant && m_latest.isValid() && *meant > m_latest ? std::nullopt : meant;
}

void DayField::tell()
{
    const auto known = day();
    const auto meant = other();
    QString said = known ? inWords(*known) : problem();
    if (known && meant)
        //: Two days that the same numbers may mean; the first is the one that is taken
        said = tr("%1, not %2.").arg(inWords(*known), inWords(*meant));
    m_said->setText(said);
    m_other->setVisible(meant.has_value());
    if (meant)
        m_other->setText(tr("It was %1").arg(inWords(*meant)));
    m_line->setAccessibleDescription(said);
}

void DayField::showCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(popup);
    setRhythm(*column, 0);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(m_line->accessibleName());
    if (m_latest.isValid())
        calendar->setMaximumDate(m_latest);
    if (const auto known = day())
        calendar->setSelectedDate(*known);
    column->addWidget(calendar);
    const auto take = [this, popup](const QDate &chosen) {
        setDay(chosen);
        popup->close();
        activateWindow();
        m_line->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    const QPoint wished = m_line->mapToGlobal(QPoint(0, m_line->height()));
    popup->move(
        std::clamp(wished.x(), room.left(), std::max(room.left(), room.right() - popup->width())),
        std::clamp(wished.y(), room.top(), std::max(room.top(), room.bottom() - popup->height())));
    popup->show();
    calendar->setFocus();
}

// As wide as a date, and wider with the letters.
bool DayField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line &&
        (event->type() == QEvent::FontChange || event->type() == QEvent::Polish))
        m_line->setFixedWidth(m_line->fontMetrics().horizontalAdvance(u"30. November 2026"_s) +
                              spacing(3, this));
    return QWidget::eventFilter(watched, event);
}

} // namespace app
