// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/visible_focus.h"

#include "app/foundation/theme/control_shapes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTabBar>

namespace app
{
namespace
{

// Qt's frame keeps itself over the widget wherever that is moved; screen readers pass it by.
class Ring final : public QFocusFrame
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!widget())
            return;
        QPainter painter(this);
        const QRect box(widget()->mapTo(parentWidget(), QPoint()) - pos(), widget()->size());
        drawFocusRing(painter, box, controlRadius(widget()->fontMetrics()),
                      themeFor(widget()->palette()));
    }
};

bool showsItself(const QWidget &widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return view->currentIndex().isValid();
    return qobject_cast<const QAbstractButton *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractSlider *>(&widget) ||
           qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QTabBar *>(&widget) ||
           qobject_cast<const QMenu *>(&widget);
}

} // namespace

VisibleFocus::VisibleFocus()
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &VisibleFocus::follow);
}

VisibleFocus::~VisibleFocus()
{
    delete m_frame;
}

bool VisibleFocus::eventFilter(QObject *, QEvent *event)
{
    const auto type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::MouseButtonPress)
        return false;
    const bool byKeys = type == QEvent::KeyPress;
    if (byKeys != m_byKeys) {
        m_byKeys = byKeys;
        follow();
    }
    return false;
}

void VisibleFocus::follow()
{
    QWidget *at = QApplication::focusWidget();
    if (!m_byKeys || !at || at->isWindow() || showsItself(*at)) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new Ring;
    m_frame->setWidget(at);
}

} // namespace app
