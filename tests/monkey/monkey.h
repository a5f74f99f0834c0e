// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QPointer>
#include <QString>

#include <cstdint>
#include <functional>
#include <random>

class QWidget;

namespace monkey
{

/// Presses random keys and mouse buttons in whatever window of the program is on top: an open
/// menu, else a dialog, else one of the program's windows.
///
/// Which event comes next depends on the seed alone, where it lands on the widgets that are there.
/// Each event is sent from the event loop, so that it also reaches what runs a loop of its own.
/// Left out is what ends the program or leaves it: closing the last window, opening an address.
class Monkey final : public QObject
{
    Q_OBJECT

public:
    /// `target` gives the window to fall back on where nothing else is open.
    Monkey(std::uint64_t seed, std::function<QWidget *()> target);

    /// Sends `events` events, then finished(). Events before the `first` are drawn but not sent.
    void start(int events, int first = 0);
    /// How many events went to which window and page, by the names of their classes.
    const QMap<QByteArray, int> &reached() const { return m_reached; }
    /// What was sent last, for the report of a crash: valid at any moment, in a signal handler too.
    static const char *lastEvents();

signals:
    void finished();

private:
    void step();
    void press();
    void scroll();
    void drag();
    void type();
    void chord();
    void resizeWindow();
    QWidget *window() const;
    QWidget *widgetAt(QWidget &window, QPoint &position);
    double fraction();
    int below(int bound);
    void note(const QString &what, const QWidget &where);

    QMap<QByteArray, int> m_reached;
    std::mt19937_64 m_random;
    std::function<QWidget *()> m_target;
    int m_count = 0;
    int m_events = 0;
    int m_first = 0;
};

} // namespace monkey
