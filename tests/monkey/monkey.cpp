// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/monkey.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>
#include <QWindow>

#include <array>
#include <cstdio>
#include <cstring>
#include <iterator>

using namespace Qt::StringLiterals;

namespace monkey
{
namespace
{

constexpr int remembered = 12;
constexpr int lineLength = 160;
char ring[remembered][lineLength];
char report[remembered * lineLength + 1];
int next = 0;

constexpr std::array keys{Qt::Key_Tab,      Qt::Key_Backtab, Qt::Key_Return,    Qt::Key_Space,
                          Qt::Key_Escape,   Qt::Key_Left,    Qt::Key_Right,     Qt::Key_Up,
                          Qt::Key_Down,     Qt::Key_Home,    Qt::Key_End,       Qt::Key_PageUp,
                          Qt::Key_PageDown, Qt::Key_Delete,  Qt::Key_Backspace, Qt::Key_F1,
                          Qt::Key_F5,       Qt::Key_Menu,    Qt::Key_Plus,      Qt::Key_Minus};
constexpr std::array chordKeys{Qt::Key_Plus, Qt::Key_Minus, Qt::Key_0,    Qt::Key_K,
                               Qt::Key_F,    Qt::Key_D,     Qt::Key_M,    Qt::Key_Z,
                               Qt::Key_Y,    Qt::Key_A,     Qt::Key_C,    Qt::Key_V,
                               Qt::Key_X,    Qt::Key_N,     Qt::Key_Home, Qt::Key_End};
constexpr std::array sizes{QSize(800, 600), QSize(1024, 600), QSize(1366, 768), QSize(1240, 820)};

// The mouse over one widget, which may go at any moment. Not QTest's: that one lets events be
// handled in between, and with them the next step before this one has ended.
class Mouse
{
public:
    explicit Mouse(QWidget &widget)
        : m_widget(&widget)
    {
    }

    void send(QEvent::Type type, QPoint position, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        if (!m_widget)
            return;
        QMouseEvent event(type, position, m_widget->mapToGlobal(position), button, buttons,
                          Qt::NoModifier);
        QApplication::sendEvent(m_widget, &event);
    }

    void askForMenu(QPoint position)
    {
        if (!m_widget)
            return;
        QContextMenuEvent event(QContextMenuEvent::Mouse, position,
                                m_widget->mapToGlobal(position));
        QApplication::sendEvent(m_widget, &event);
    }

private:
    QPointer<QWidget> m_widget;
};

} // namespace

Monkey::Monkey(std::uint64_t seed, std::function<QWidget *()> target)
    : m_random(seed)
    , m_target(std::move(target))
{
}

void Monkey::start(int events, int first)
{
    m_count = 0;
    m_events = events;
    m_first = first;
    QMetaObject::invokeMethod(this, &Monkey::step, Qt::QueuedConnection);
}

// The next step is asked for before this one is taken: what this one opens may run a loop.
void Monkey::step()
{
    if (m_count >= m_events) {
        emit finished();
        return;
    }
    ++m_count;
    QMetaObject::invokeMethod(this, &Monkey::step, Qt::QueuedConnection);
    const int kind = below(100);
    if (kind < 50)
        press();
    else if (kind < 60)
        scroll();
    else if (kind < 66)
        drag();
    else if (kind < 90)
        type();
    else if (kind < 98)
        chord();
    else
        resizeWindow();
}

QWidget *Monkey::window() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    if (QWidget *active = QApplication::activeWindow())
        return active;
    return m_target();
}

// Of two places in three the middle of something that can be pressed, so that it is not missed.
QWidget *Monkey::widgetAt(QWidget &window, QPoint &position)
{
    const bool aim = below(3) > 0;
    const double x = fraction();
    const double y = fraction();
    const double chosen = fraction();
    if (aim) {
        QList<QWidget *> controls;
        for (QWidget *child : window.findChildren<QWidget *>()) {
            if (child->isVisible() && child->isEnabled() && child->window() == &window &&
                child->focusPolicy() != Qt::NoFocus && !child->visibleRegion().isEmpty())
                controls.append(child);
        }
        if (!controls.isEmpty()) {
            QWidget *control =
                controls[static_cast<int>(chosen * static_cast<double>(controls.size()))];
            const QRect seen = control->visibleRegion().boundingRect();
            position = seen.topLeft() + QPoint(static_cast<int>(x * seen.width()),
                                               static_cast<int>(y * seen.height()));
            QWidget *inner = control->childAt(position);
            if (!inner)
                return control;
            position = inner->mapFrom(control, position);
            return inner;
        }
    }
    position = {static_cast<int>(x * window.width()), static_cast<int>(y * window.height())};
    if (QWidget *inner = window.childAt(position)) {
        position = inner->mapFrom(&window, position);
        return inner;
    }
    return &window;
}

void Monkey::press()
{
    QWidget *const top = window();
    QPoint position;
    QWidget *const widget = top ? widgetAt(*top, position) : nullptr;
    const int kind = below(20);
    if (!widget || m_count <= m_first)
        return;
    note(u"%1 at %2,%3 of %4 %5"_s.arg(kind == 0 ? u"double click"_s : u"click"_s)
             .arg(position.x())
             .arg(position.y())
             .arg(QLatin1String(widget->metaObject()->className()), widget->accessibleName()),
         *widget);
    const Qt::MouseButton button = kind == 1 ? Qt::RightButton : Qt::LeftButton;
    Mouse mouse(*widget);
    mouse.send(QEvent::MouseMove, position, Qt::NoButton, Qt::NoButton);
    mouse.send(QEvent::MouseButtonPress, position, button, button);
    mouse.send(QEvent::MouseButtonRelease, position, button, Qt::NoButton);
    if (kind == 1)
        mouse.askForMenu(position);
    if (kind == 0) {
        mouse.send(QEvent::MouseButtonDblClick, position, button, button);
        mouse.send(QEvent::MouseButtonRelease, position, button, Qt::NoButton);
    }
}

void Monkey::scroll()
{
    QWidget *const top = window();
    QPoint position;
    QWidget *const widget = top ? widgetAt(*top, position) : nullptr;
    const int notches = below(9) - 4;
    const bool control = below(6) == 0;
    if (!widget || m_count <= m_first)
        return;
    note(u"wheel %1 over %2"_s.arg(notches).arg(QLatin1String(widget->metaObject()->className())),
         *widget);
    QWheelEvent event(position, widget->mapToGlobal(position), {}, {0, notches * 120}, Qt::NoButton,
                      control ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

void Monkey::drag()
{
    QWidget *const top = window();
    QPoint from;
    QWidget *const widget = top ? widgetAt(*top, from) : nullptr;
    const QPoint by(below(301) - 150, below(301) - 150);
    if (!widget || m_count <= m_first)
        return;
    note(u"drag by %1,%2 on %3"_s.arg(by.x()).arg(by.y()).arg(
             QLatin1String(widget->metaObject()->className())),
         *widget);
    Mouse mouse(*widget);
    mouse.send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    for (int part = 1; part <= 3; ++part)
        mouse.send(QEvent::MouseMove, from + by * part / 3, Qt::NoButton, Qt::LeftButton);
    mouse.send(QEvent::MouseButtonRelease, from + by, Qt::LeftButton, Qt::NoButton);
}

void Monkey::type()
{
    QWidget *const top = window();
    const int kind = below(3);
    const Qt::Key key = keys[static_cast<std::size_t>(below(static_cast<int>(keys.size())))];
    const char letter = static_cast<char>(kind == 1 ? '0' + below(10) : 'a' + below(26));
    const bool shift = below(5) == 0;
    QWidget *widget = top && top->focusWidget() ? top->focusWidget() : top;
    if (!widget || m_count <= m_first)
        return;
    const auto modifiers = shift ? Qt::ShiftModifier : Qt::NoModifier;
    note(u"key %1 to %2 %3"_s.arg(
             kind == 0 ? QKeySequence(key).toString() : QString(QChar::fromLatin1(letter)),
             QLatin1String(widget->metaObject()->className()), widget->accessibleName()),
         *widget);
    if (kind == 0)
        QTest::keyClick(widget, key, modifiers);
    else
        QTest::keyClick(widget, letter, modifiers);
}

void Monkey::chord()
{
    QWidget *const top = window();
    const bool page = below(2) == 0;
    const int number = below(7);
    const Qt::Key key =
        chordKeys[static_cast<std::size_t>(below(static_cast<int>(chordKeys.size())))];
    QWidget *widget = top && top->focusWidget() ? top->focusWidget() : top;
    if (!widget || m_count <= m_first)
        return;
    const Qt::KeyboardModifier modifier = page ? Qt::AltModifier : Qt::ControlModifier;
    const Qt::Key pressed = page ? static_cast<Qt::Key>(Qt::Key_1 + number) : key;
    note(u"chord %1 to %2"_s.arg(QKeySequence(modifier | pressed).toString(),
                                 QLatin1String(widget->metaObject()->className())),
         *widget);
    QTest::keyClick(widget, pressed, modifier);
}

void Monkey::resizeWindow()
{
    const QSize size = sizes[static_cast<std::size_t>(below(static_cast<int>(sizes.size())))];
    QWidget *const widget = m_target();
    if (!widget || m_count <= m_first)
        return;
    note(u"resize to %1 × %2"_s.arg(size.width()).arg(size.height()), *widget);
    widget->resize(size);
}

double Monkey::fraction()
{
    return static_cast<double>(m_random() >> 11) / static_cast<double>(1ULL << 53);
}

int Monkey::below(int bound)
{
    return static_cast<int>(fraction() * bound);
}

void Monkey::note(const QString &what, const QWidget &where)
{
    // The outermost part of the window that has a name of ours, which is the page.
    QByteArray place = where.window()->metaObject()->className();
    for (const QWidget *part = &where; part && !part->isWindow(); part = part->parentWidget()) {
        const QByteArray name = part->metaObject()->className();
        if (name.startsWith("app::") && name.endsWith("Page"))
            place += ' ' + name;
    }
    ++m_reached[place];
    std::snprintf(ring[next], lineLength, "%d: %s\n", m_count, what.toUtf8().constData());
    next = (next + 1) % remembered;
}

const char *Monkey::lastEvents()
{
    report[0] = '\0';
    for (int i = 0; i < remembered; ++i)
        std::strcat(report, ring[(next + i) % remembered]);
    return report;
}

} // namespace monkey
