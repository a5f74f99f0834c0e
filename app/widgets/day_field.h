// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace app
{

class Button;
class TextLabel;

/// A day to be typed as one is used to (see typedDay()) or taken from a calendar; every date that
/// is asked for has this field. What was typed stays as it was typed: a sentence beside it says
/// which day that is, or why it is none that can be taken, and it never becomes another day. Where
/// day and month may have changed places both days are said, and a button takes the other one.
class DayField final : public QWidget
{
    Q_OBJECT

public:
    /// What was typed: a day, or words that are none.
    struct State {
        std::optional<QDate> day;
        QString words;
    };

    /// `name`: what the day is of, for screen readers.
    explicit DayField(const QString &name, QWidget *parent = nullptr);

    /// The last day that can be taken; from then on there is one.
    void setLatest(const QDate &day);
    void setDay(const QDate &day);
    /// Nothing where none was typed that can be taken.
    std::optional<QDate> day() const;
    /// The same, and where there is none the field gets the keys and says why.
    std::optional<QDate> takeDay();
    State state() const;
    void restore(const State &state);

signals:
    /// Another day, or none.
    void changed();
    /// Enter was pressed.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString problem() const;
    std::optional<QDate> other() const;
    void tell();
    void showCalendar();

    QDate m_latest;
    bool m_isTyped = false; ///< not set
    QLineEdit *m_line;
    Button *m_calendar;
    TextLabel *m_said;
    Button *m_other;
};

} // namespace app
