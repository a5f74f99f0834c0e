// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rail_button.h"

#include "app/foundation/theme/icon.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>

namespace app
{
namespace
{

// A tab that is selected, where a tool button would be a button or a check box.
class RailButtonForReaders final : public QAccessibleWidget
{
public:
    explicit RailButtonForReaders(RailButton &button)
        : QAccessibleWidget(&button, button.kind() == RailButton::Kind::Page ? QAccessible::PageTab
                                                                             : QAccessible::Button)
        , m_button(button)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        // Arrow keys bring it there, though Tab stops at one of the pages only.
        state.focusable = true;
        state.selectable = m_button.kind() == RailButton::Kind::Page;
        state.selected = m_button.isCurrent();
        return state;
    }

    QStringList actionNames() const override
    {
        return {QAccessibleActionInterface::pressAction(),
                QAccessibleActionInterface::setFocusAction()};
    }

    void doAction(const QString &name) override
    {
        if (name == QAccessibleActionInterface::pressAction())
            m_button.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    RailButton &m_button;
};

QAccessibleInterface *forReaders(const QString &, QObject *object)
{
    auto *button = qobject_cast<RailButton *>(object);
    return button ? new RailButtonForReaders(*button) : nullptr;
}

} // namespace

RailButton::RailButton(QString iconName, Kind kind, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(std::move(iconName))
    , m_kind(kind)
{
    QAccessible::installFactory(&forReaders); // once, however often it is asked for
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailButton::setCurrent(bool current)
{
    if (m_isCurrent == current)
        return;
    m_isCurrent = current;
    update();
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent told(this, changed);
    QAccessible::updateAccessibility(&told);
}

void RailButton::setRoom(RailRoom room)
{
    if (m_room == room)
        return;
    m_room = room;
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    const int height = heightIn(m_room);
    if (text().isEmpty())
        return {height, height};
    if (!hasWord(m_room))
        return {spacing(8, this), height};
    return {std::max(measured().width + spacing(2.5, this), spacing(9, this)), height};
}

// Asked for at each step of laying out the rail.
const RailButton::MeasuredWord &RailButton::measured() const
{
    if (m_measured.word != text() || m_measured.font != font()) {
        const QFontMetrics metrics(fontFor(TextRole::Caption, font()));
        m_measured = {text(), font(), metrics.horizontalAdvance(text()), metrics.height()};
    }
    return m_measured;
}

int RailButton::heightIn(RailRoom room) const
{
    if (!hasWord(room))
        return spacing(room == RailRoom::High ? 4.5 : 3.5, this);
    return measured().height + spacing(room == RailRoom::High ? 5 : 3.25, this);
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(3, 2, -3, -2);
    const double radius = spacing(1, this);
    if (m_isCurrent || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        QColor ground = theme.accentTint;
        if (!m_isCurrent)
            ground.setAlphaF(0.55F);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    }
    const QColor ink = !isEnabled() ? theme.border : m_isCurrent ? theme.text : theme.mutedText;
    const int side = text().isEmpty() ? spacing(2.25, this) : spacing(2.75, this);
    const QFont caption = fontFor(TextRole::Caption, font());
    const QFontMetrics metrics(caption);
    const bool wordy = hasWord(m_room);
    const int content = wordy ? side + spacing(0.5, this) + metrics.height() : side;
    const int top = (height() - content) / 2;
    app::icon(m_iconName, m_isCurrent ? theme.accent : ink)
        .paint(&painter, QRect((width() - side) / 2, top, side, side));
    if (!wordy)
        return;
    QFont font = caption;
    if (m_isCurrent)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(0, top + side + spacing(0.5, this), width(), metrics.height()),
                     Qt::AlignCenter, text());
}

} // namespace app
