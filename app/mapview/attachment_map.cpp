// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/attachment_map.h"

#include "app/mapview/map_input.h"
#include "app/mapview/map_plot.h"
#include "app/mapview/map_room.h"
#include "app/mapview/map_sentences.h"
#include "app/mapview/map_steps.h"
#include "app/widgets/text.h"

#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

AttachmentMap::AttachmentMap(QWidget *parent)
    : QWidget(parent)
    , m_picture(new MapPicture(MapPicture::Medium::Screen, this))
    , m_plot(new MapPlot(*m_picture, this))
    , m_input(new MapInput(*m_picture, *m_plot->viewport()))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_picture, &MapPicture::contentChanged, this, &AttachmentMap::describe);
    connect(m_picture, &MapPicture::viewChanged, this, &AttachmentMap::viewChanged);
    connect(m_input, &MapInput::pressed, this, [this] { setFocus(Qt::MouseFocusReason); });
    connect(m_input, &MapInput::freePointMoved, this, &AttachmentMap::tellMove);
    connect(m_input, &MapInput::freePointMoved, this, &AttachmentMap::freePointMoved);
    connect(m_input, &MapInput::cutLinesMoved, this, &AttachmentMap::cutLinesMoved);
    connect(m_input, &MapInput::pointerMoved, this, &AttachmentMap::pointerMoved);
    connect(m_input, &MapInput::regionActivated, this, &AttachmentMap::regionActivated);
    connect(m_input, &MapInput::resultActivated, this, &AttachmentMap::resultActivated);
    connect(m_input, &MapInput::cardRequested, this, &AttachmentMap::showCard);
    m_picture->setLook(font(), palette());
    m_picture->setSize(size());
    describe();
}

const MapContent &AttachmentMap::content() const
{
    return m_picture->content();
}

void AttachmentMap::setContent(MapContent content)
{
    const MapContent &before = m_picture->content();
    if (content.axes != before.axes)
        content.view = wholeView;
    if (content.freePoint != before.freePoint)
        m_input->forgetMoves();
    m_told = content.freePoint;
    if (content.selected && *content.selected >= static_cast<int>(content.results.size()))
        content.selected.reset();
    m_picture->setContent(std::move(content));
}

void AttachmentMap::change(const std::function<void(MapContent &)> &change)
{
    MapContent changed = content();
    change(changed);
    setContent(std::move(changed));
}

void AttachmentMap::setUse(MapUse use)
{
    m_input->setUse(use);
}

void AttachmentMap::setCutLinesMovable(bool movable)
{
    m_input->setCutLinesMovable(movable);
}

void AttachmentMap::forgetMoves()
{
    m_input->forgetMoves();
}

MapMoves AttachmentMap::moves() const
{
    return m_input->moves();
}

void AttachmentMap::restoreMoves(const MapMoves &moves)
{
    m_input->restoreMoves(moves);
}

void AttachmentMap::showCard(int result) const
{
    const auto index = static_cast<std::size_t>(result);
    if (!content().showsResults() || index >= content().results.size())
        return;
    const MapPoint &shown = content().results[index];
    const core::AttachmentPoint place = shown.placement.point();
    const QPoint at = positionOf(place).toPoint();
    const MapCanvas canvas = m_picture->canvas();
    if (!canvas.area().contains(canvas.at(place)) || !visibleRegion().contains(at))
        return;
    // A label is a person's own words: never markup.
    const QString card =
        app::resultCard(content(), shown).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    QToolTip::showText(mapToGlobal(at), u"<p style='white-space:pre'>"_s + card + u"</p>"_s,
                       m_plot->viewport());
}

QPointF AttachmentMap::positionOf(const core::AttachmentPoint &point) const
{
    return m_picture->canvas().at(point) + m_plot->pos();
}

core::AttachmentPoint AttachmentMap::pointAt(const QPointF &position) const
{
    return aimedPlace(m_picture->canvas().frame, position - m_plot->pos());
}

std::optional<QPointF> AttachmentMap::namePosition(core::Style style) const
{
    for (const PlacedName &name : m_picture->names()) {
        if (name.style == style)
            return name.box.center() + m_plot->pos();
    }
    return std::nullopt;
}

void AttachmentMap::zoomBy(double factor)
{
    m_input->zoomBy(factor);
}

bool AttachmentMap::panBy(const QPointF &distance)
{
    return m_input->panBy(distance);
}

void AttachmentMap::showWholePlane()
{
    m_picture->setView(wholeView);
}

void AttachmentMap::keyPressEvent(QKeyEvent *event)
{
    if (!m_input->pressKey(*event))
        QWidget::keyPressEvent(event);
}

void AttachmentMap::keyReleaseEvent(QKeyEvent *event)
{
    m_input->releaseKey(*event);
    QWidget::keyReleaseEvent(event);
}

void AttachmentMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // While the widget is being built there is no picture yet.
    if (!m_picture)
        return;
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        m_picture->setLook(font(), palette());
        if (m_room)
            fitRoom();
        break;
    case QEvent::LanguageChange:
        m_picture->setLook(font(), palette());
        describe();
        break;
    default:
        break;
    }
}

void AttachmentMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_picture->setFocused(true);
}

void AttachmentMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_input->loseFocus();
    m_picture->setFocused(false);
}

void AttachmentMap::resizeEvent(QResizeEvent *)
{
    m_plot->setGeometry(rect());
    m_picture->setSize(size());
}

void AttachmentMap::describe()
{
    // Setting them announces them: only where a screen reader has something new to say.
    if (const QString title = mapTitle(); title != accessibleName())
        setAccessibleName(title);
    if (const QString words = mapDescription(content()); words != accessibleDescription())
        setAccessibleDescription(words);
}

QSize AttachmentMap::sizeHint() const
{
    const int side = m_room ? mostSide() : spacing(72, this);
    return {side, side};
}

QSize AttachmentMap::minimumSizeHint() const
{
    const int side = spacing(m_room ? 26 : 40, this);
    return {side, side};
}

int AttachmentMap::mostSide() const
{
    const int most = spacing(84, this);
    return m_room ? std::clamp(m_room->height(), minimumSizeHint().height(), most) : most;
}

int AttachmentMap::heightForWidth(int width) const
{
    return std::clamp(width, minimumSizeHint().height(), mostSide());
}

void AttachmentMap::setSquare(double below)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_room = new MapRoom(*this);
    m_room->setBelow(below);
    connect(m_room, &MapRoom::changed, this, &AttachmentMap::fitRoom);
    fitRoom();
}

// No wider than high: what is left of the width is for the words beside it.
void AttachmentMap::fitRoom()
{
    setMaximumWidth(mostSide());
    updateGeometry();
}

} // namespace app
