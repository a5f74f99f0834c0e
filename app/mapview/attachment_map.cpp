// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/attachment_map.h"

#include "app/mapview/map_hand.h"
#include "app/mapview/map_plot.h"
#include "app/mapview/map_sentences.h"
#include "app/mapview/map_words.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr double keyStep = 0.1;
constexpr double fineKeyStep = 0.02;
constexpr double keyZoom = 1.5;
// A share of the view.
constexpr double keyPan = 0.15;

core::AttachmentPoint rounded(const core::AttachmentPoint &point)
{
    // Hundredths are the finest a person can aim at, and keep a point exactly on a line when put
    // there.
    const auto onPlane = [](double value) {
        return std::clamp<double>(std::round(value * 100.0) / 100.0, core::planeScale.lo(),
                                  core::planeScale.hi());
    };
    return {onPlane(point.anxiety), onPlane(point.avoidance)};
}

} // namespace

AttachmentMap::AttachmentMap(QWidget *parent)
    : QWidget(parent)
    , m_plot(new MapPlot(this))
    , m_hand(new MapHand(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    m_plot->applyLook();
    describe();
}

const MapContent &AttachmentMap::content() const
{
    return m_plot->content();
}

QWidget *AttachmentMap::surface() const
{
    return m_plot->surface();
}

void AttachmentMap::setRule(const core::ClassificationRule &rule)
{
    m_plot->change(MapPlot::Marks, [&](MapContent &shown) { shown.rule = rule; });
    describe();
    emit ruleChanged(rule);
}

void AttachmentMap::setSecondRule(const std::optional<core::ClassificationRule> &rule)
{
    m_plot->change(MapPlot::Marks, [&](MapContent &shown) { shown.secondRule = rule; });
    describe();
}

void AttachmentMap::setCutLinesMovable(bool movable)
{
    m_cutLinesMovable = movable;
}

void AttachmentMap::setAxes(const MapAxes &axes)
{
    if (axes == content().axes)
        return;
    m_plot->change(MapPlot::Look, [&](MapContent &shown) {
        shown.axes = axes;
        shown.view = wholeView;
        shown.fitScales();
    });
    describe();
    emit viewChanged(zoom());
}

void AttachmentMap::setNorm(const core::Norm &norm)
{
    m_plot->change(MapPlot::Look, [&](MapContent &shown) {
        shown.norm = norm;
        shown.fitScales();
    });
    describe();
}

void AttachmentMap::setDensity(const core::ReferenceDensity &density)
{
    m_plot->change(MapPlot::Sample, [&](MapContent &shown) {
        shown.density = std::make_shared<const DensityPicture>(density);
    });
    describe();
}

void AttachmentMap::setResults(const std::vector<MapPoint> &results)
{
    m_plot->change(MapPlot::Labels, [&](MapContent &shown) {
        shown.results = results;
        shown.selected.reset();
    });
    describe();
}

void AttachmentMap::setSelectedResult(std::optional<int> index)
{
    m_plot->change(MapPlot::Marks, [&](MapContent &shown) { shown.selected = index; });
    describe();
}

QString AttachmentMap::resultCard(int index) const
{
    return app::resultCard(content(), content().results[static_cast<std::size_t>(index)]);
}

void AttachmentMap::showCard(int index) const
{
    if (!content().showsResults() || index < 0 ||
        index >= static_cast<int>(content().results.size()))
        return;
    const core::AttachmentPoint place =
        content().results[static_cast<std::size_t>(index)].placement.point();
    const QPoint at = positionOf(place).toPoint();
    const bool inView = m_plot->canvas().area().contains(m_plot->canvas().at(place));
    if (!inView || !visibleRegion().contains(at))
        return;
    // A label is a person's own words: never markup.
    const QString card = resultCard(index).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    QToolTip::showText(mapToGlobal(at), u"<p style='white-space:pre'>"_s + card + u"</p>"_s,
                       surface());
}

void AttachmentMap::setFreePoint(std::optional<core::AttachmentPoint> point)
{
    forgetMoves();
    putFreePoint(point);
}

void AttachmentMap::forgetMoves()
{
    m_hand->letGo();
    m_moves.forget();
}

void AttachmentMap::putFreePoint(std::optional<core::AttachmentPoint> point)
{
    m_plot->change(MapPlot::Marks, [&](MapContent &shown) { shown.freePoint = point; });
    describe();
}

void AttachmentMap::setComparedPoint(std::optional<core::AttachmentPoint> point)
{
    m_plot->change(MapPlot::Marks, [&](MapContent &shown) { shown.comparedPoint = point; });
}

void AttachmentMap::setTargetBox(std::optional<core::PerDimension<core::PlaneRange>> box)
{
    m_plot->change(MapPlot::Marks, [&](MapContent &shown) { shown.targetBox = box; });
    describe();
}

void AttachmentMap::setLayers(const MapLayers &layers)
{
    m_plot->change(MapPlot::Look, [&](MapContent &shown) { shown.layers = layers; });
    describe();
}

void AttachmentMap::setUse(MapUse use)
{
    m_use = use;
    m_hand->letGo();
    // Where a point is to be placed, the whole plane is the question.
    if (!mayZoom())
        showWholePlane();
}

void AttachmentMap::setResultRegion(const ResultRegion &region)
{
    m_plot->change(MapPlot::Marks, [&](MapContent &shown) { shown.resultRegion = region; });
    describe();
}

void AttachmentMap::setArrows(const std::vector<MapArrow> &arrows)
{
    m_plot->change(MapPlot::Marks, [&](MapContent &shown) { shown.arrows = arrows; });
    describe();
}

void AttachmentMap::setPeople(std::optional<PeopleCloud> people)
{
    m_plot->change(MapPlot::People, [&](MapContent &shown) { shown.people = std::move(people); });
    describe();
}

QPointF AttachmentMap::positionOf(const core::AttachmentPoint &point) const
{
    return m_plot->canvas().at(point) + m_plot->pos();
}

core::AttachmentPoint AttachmentMap::pointAt(const QPointF &position) const
{
    return placeAt(position - m_plot->pos());
}

core::AttachmentPoint AttachmentMap::placeAt(const QPointF &position) const
{
    return rounded(m_plot->canvas().frame.pointAt(position));
}

std::optional<QPointF> AttachmentMap::namePosition(core::Style style) const
{
    const auto box = nameBox(m_plot->canvas(), style);
    return box ? std::optional(box->center() + m_plot->pos()) : std::nullopt;
}

core::Dimension AttachmentMap::horizontal() const
{
    return m_plot->canvas().frame.horizontal();
}

bool AttachmentMap::mayZoom() const
{
    return m_use != MapUse::PlacePoint;
}

bool AttachmentMap::mayMoveFreePoint() const
{
    return content().showsFreePoint() && m_use != MapUse::Look;
}

std::optional<core::Style> AttachmentMap::nameAt(const QPointF &position) const
{
    const MapCanvas canvas = m_plot->canvas();
    for (const core::Style style : core::styles) {
        const auto box = nameBox(canvas, style);
        if (box && box->contains(position))
            return style;
    }
    return std::nullopt;
}

bool AttachmentMap::opensAt(const QPointF &position) const
{
    return m_use == MapUse::Explore && nameAt(position);
}

bool AttachmentMap::open(const QPointF &position)
{
    if (m_use == MapUse::Look)
        return false;
    if (m_use == MapUse::Explore) {
        if (const auto style = nameAt(position)) {
            emit regionActivated(*style);
            return true;
        }
    }
    if (const std::optional<int> result = resultAt(position)) {
        emit resultActivated(*result);
        return true;
    }
    return false;
}

std::optional<int> AttachmentMap::resultAt(const QPointF &position) const
{
    if (!content().layers.results)
        return std::nullopt;
    const MapCanvas canvas = m_plot->canvas();
    const double reach = spacing(1, this);
    std::optional<int> nearest;
    double least = reach;
    for (std::size_t i = 0; i < content().results.size(); ++i) {
        const QPointF at = canvas.at(content().results[i].placement.point());
        const double distance = QLineF(at, position).length();
        if (distance > least)
            continue;
        least = distance;
        nearest = static_cast<int>(i);
    }
    return nearest;
}

std::optional<core::PerDimension<bool>> AttachmentMap::cutLinesAt(const QPointF &position) const
{
    const auto &lines = content().rule.cutLines();
    if (!m_cutLinesMovable || !lines || !content().layers.regions)
        return std::nullopt;
    const MapCanvas canvas = m_plot->canvas();
    const double reach = spacing(0.75, this);
    // The ring lies over the lines.
    if (mayMoveFreePoint() &&
        QLineF(canvas.at(*content().freePoint), position).length() < 2.0 * spacing(1, this))
        return std::nullopt;
    if (!canvas.area().adjusted(-reach, -reach, reach, reach).contains(position))
        return std::nullopt;
    const QPointF crossing = canvas.at(lines->at);
    core::PerDimension<bool> near{};
    near[canvas.frame.horizontal()] = std::abs(position.x() - crossing.x()) <= reach;
    near[canvas.frame.vertical()] = std::abs(position.y() - crossing.y()) <= reach;
    return near.anxiety || near.avoidance ? std::optional(near) : std::nullopt;
}

void AttachmentMap::beginMove()
{
    m_inMove = true;
    m_moveBegan.reset();
}

void AttachmentMap::endMove()
{
    m_inMove = false;
    m_moveBegan.reset();
}

void AttachmentMap::abandonMove()
{
    if (m_moveBegan) {
        m_moves.dropLast();
        put(m_moveBegan);
    }
    endMove();
}

void AttachmentMap::remember(const MapMove &before)
{
    if (m_moveBegan)
        return;
    m_moves.add(before);
    if (m_inMove)
        m_moveBegan = before;
}

void AttachmentMap::moveFreePoint(const core::AttachmentPoint &point)
{
    if (!content().freePoint || content().freePoint == point)
        return;
    remember(*content().freePoint);
    putFreePoint(point);
    emit freePointMoved(point);
}

void AttachmentMap::moveCutLines(const core::PerDimension<bool> &which,
                                 const core::AttachmentPoint &to)
{
    if (!content().rule.cutLines())
        return;
    core::AttachmentPoint cut = content().rule.cutLines()->at;
    for (const core::Dimension dimension : core::dimensions) {
        if (which[dimension])
            cut[dimension] = to[dimension];
    }
    const auto rule = core::ClassificationRule::cutByHand(cut);
    if (rule == content().rule)
        return;
    remember(content().rule);
    setRule(rule);
    emit cutLinesMoved(rule);
}

MapMove AttachmentMap::now(const MapMove &like) const
{
    if (std::holds_alternative<core::AttachmentPoint>(like))
        return content().freePoint.value_or(std::get<core::AttachmentPoint>(like));
    return content().rule;
}

void AttachmentMap::put(const std::optional<MapMove> &move)
{
    if (!move)
        return;
    if (const auto *point = std::get_if<core::AttachmentPoint>(&*move)) {
        putFreePoint(*point);
        emit freePointMoved(*point);
        return;
    }
    const auto &rule = std::get<core::ClassificationRule>(*move);
    setRule(rule);
    emit cutLinesMoved(rule);
}

void AttachmentMap::undo()
{
    // While the hand still holds something there is no move to take back.
    if (m_inMove)
        return;
    put(m_moves.takeBack([this](const MapMove &move) { return now(move); }));
}

void AttachmentMap::redo()
{
    if (m_inMove)
        return;
    put(m_moves.makeAgain([this](const MapMove &move) { return now(move); }));
}

double AttachmentMap::zoom() const
{
    return 1.0 / content().view.width();
}

void AttachmentMap::setView(const QRectF &view)
{
    if (view == content().view)
        return;
    m_plot->change(MapPlot::View, [&](MapContent &shown) { shown.view = view; });
    describe();
    emit viewChanged(zoom());
}

void AttachmentMap::zoomBy(double factor, const QPointF &position)
{
    const QRectF area = m_plot->canvas().area();
    const QRectF view = content().view;
    const double side = std::clamp(view.width() / factor, 1.0 / mostZoom, 1.0);
    const QPointF share(std::clamp((position.x() - area.left()) / area.width(), 0.0, 1.0),
                        std::clamp((area.bottom() - position.y()) / area.height(), 0.0, 1.0));
    const auto from = [&](double begin, double at) {
        return std::clamp(begin + at * (view.width() - side), 0.0, 1.0 - side);
    };
    setView({from(view.left(), share.x()), from(view.top(), share.y()), side, side});
}

void AttachmentMap::zoomBy(double factor)
{
    zoomBy(factor, m_plot->canvas().area().center());
}

bool AttachmentMap::panBy(const QPointF &distance)
{
    const QRectF area = m_plot->canvas().area();
    QRectF view = content().view;
    view.moveLeft(std::clamp(view.left() - distance.x() / area.width() * view.width(), 0.0,
                             1.0 - view.width()));
    view.moveTop(std::clamp(view.top() + distance.y() / area.height() * view.height(), 0.0,
                            1.0 - view.height()));
    if (view == content().view)
        return false;
    setView(view);
    return true;
}

void AttachmentMap::showWholePlane()
{
    setView(wholeView);
}

bool AttachmentMap::stepThroughResults(const QKeyEvent &event)
{
    const bool forward = event.key() == Qt::Key_Right;
    if (!(event.modifiers() & Qt::ControlModifier) || (!forward && event.key() != Qt::Key_Left) ||
        !content().showsResults())
        return false;
    const int count = static_cast<int>(content().results.size());
    const int from = content().selected.value_or(forward ? -1 : count);
    const int to = std::clamp(from + (forward ? 1 : -1), 0, count - 1);
    setSelectedResult(to);
    emit resultActivated(to);
    showCard(to);
    return true;
}

bool AttachmentMap::moveView(const QKeyEvent &event)
{
    if (!mayZoom())
        return false;
    const double step = m_plot->canvas().area().width() * keyPan;
    const bool alt = event.modifiers() & Qt::AltModifier;
    switch (event.key()) {
    case Qt::Key_Plus:
        zoomBy(keyZoom);
        return true;
    case Qt::Key_Minus:
        zoomBy(1.0 / keyZoom);
        return true;
    case Qt::Key_0:
        showWholePlane();
        return true;
    case Qt::Key_Left:
        return alt && (panBy({step, 0}), true);
    case Qt::Key_Right:
        return alt && (panBy({-step, 0}), true);
    case Qt::Key_Up:
        return alt && (panBy({0, step}), true);
    case Qt::Key_Down:
        return alt && (panBy({0, -step}), true);
    case Qt::Key_Space:
        m_hand->setPanning(true);
        return true;
    default:
        return false;
    }
}

bool AttachmentMap::moveByKey(const QKeyEvent &event)
{
    const PlaneFrame frame = m_plot->canvas().frame;
    core::AttachmentPoint point = *content().freePoint;
    const double step = event.modifiers() & Qt::ShiftModifier ? fineKeyStep : keyStep;
    const auto by = [&](core::Dimension dimension, double distance) {
        point[dimension] += frame.isReversed(dimension) ? -distance : distance;
    };
    switch (event.key()) {
    case Qt::Key_Left:
        by(frame.horizontal(), -step);
        break;
    case Qt::Key_Right:
        by(frame.horizontal(), step);
        break;
    case Qt::Key_Up:
        by(frame.vertical(), step);
        break;
    case Qt::Key_Down:
        by(frame.vertical(), -step);
        break;
    case Qt::Key_Home:
        point = {core::planeScale.midpoint(), core::planeScale.midpoint()};
        break;
    default:
        return false;
    }
    moveFreePoint(rounded(point));
    return true;
}

void AttachmentMap::keyPressEvent(QKeyEvent *event)
{
    if (stepThroughResults(*event) || moveView(*event))
        return;
    const bool moves = m_use != MapUse::Look || m_cutLinesMovable;
    if (moves && event->matches(QKeySequence::Undo)) {
        undo();
        return;
    }
    if (moves && event->matches(QKeySequence::Redo)) {
        redo();
        return;
    }
    if (mayMoveFreePoint() && moveByKey(*event))
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && mayMoveFreePoint() && m_use == MapUse::Explore) {
        if (const auto style = content().rule.classify(*content().freePoint))
            emit regionActivated(*style);
        return;
    }
    QWidget::keyPressEvent(event);
}

void AttachmentMap::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_hand->setPanning(false);
    QWidget::keyReleaseEvent(event);
}

void AttachmentMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // While the widget is being built there is no plot yet.
    if (event->type() == QEvent::LanguageChange && m_plot)
        describe();
}

void AttachmentMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_plot->change(MapPlot::Marks, [](MapContent &shown) { shown.focused = true; });
}

void AttachmentMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_hand->setPanning(false);
    m_plot->change(MapPlot::Marks, [](MapContent &shown) { shown.focused = false; });
}

void AttachmentMap::resizeEvent(QResizeEvent *)
{
    m_plot->setGeometry(rect());
}

void AttachmentMap::describe()
{
    setAccessibleName(tr("Map of attachment anxiety and attachment avoidance"));
    setAccessibleDescription(mapDescription(content()));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QSize AttachmentMap::sizeHint() const
{
    const int side = spacing(72, this);
    return {side, side};
}

QSize AttachmentMap::minimumSizeHint() const
{
    const int side = spacing(40, this);
    return {side, side};
}

int AttachmentMap::heightForWidth(int width) const
{
    return std::clamp(width, minimumSizeHint().height(), spacing(84, this));
}

void AttachmentMap::setSquare()
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

} // namespace app
