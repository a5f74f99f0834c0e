// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_plot.h"

#include "app/mapview/map_painting.h"
#include "app/widgets/text.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace app
{
namespace
{

// How long the hand must rest before the sample is drawn anew for a changed view.
constexpr int restMilliseconds = 120;

QString tickLabel(double value, core::AxisUnit unit)
{
    // -0 is no number anybody writes.
    const double shown = std::abs(value) < 1e-9 ? 0.0 : value;
    const QString words = QLocale().toString(shown, 'g', 4);
    return unit == core::AxisUnit::ZScore && shown > 0.0 ? u'+' + words : words;
}

void putTicks(QCategoryAxis &axis, const PlaneFrame &frame, core::Dimension dimension, double from,
              double to)
{
    const core::AxisScale &scale = frame.scale(dimension);
    const bool reversed = frame.isReversed(dimension);
    std::vector<std::pair<double, QString>> ticks;
    for (const double value : scale.ticks(reversed ? 1.0 - to : from, reversed ? 1.0 - from : to)) {
        ticks.emplace_back(frame.alongAxis(dimension, scale.planeValue(value)),
                           tickLabel(value, scale.unit()));
    }
    if (reversed)
        std::reverse(ticks.begin(), ticks.end());
    const QStringList before = axis.categoriesLabels();
    for (const QString &label : before)
        axis.remove(label);
    for (const auto &[along, label] : ticks)
        axis.append(label, std::clamp(along, 0.0, 1.0));
}

} // namespace

MapPicture::MapPicture(Medium medium, QObject *parent)
    : QGraphicsScene(parent)
    , m_medium(medium)
    , m_chart(new QChart)
    , m_across(new QCategoryAxis)
    , m_up(new QCategoryAxis)
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins(QMargins());
    for (QCategoryAxis *axis : {m_across, m_up}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
        axis->setRange(0.0, 1.0);
        axis->setLineVisible(false);
    }
    m_chart->addAxis(m_across, Qt::AlignBottom);
    m_chart->addAxis(m_up, Qt::AlignLeft);
    addItem(m_chart);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        forget(Sample);
        emit redrawRequested();
    });
}

void MapPicture::setContent(MapContent content)
{
    content.fitScales();
    if (content == m_content)
        return;
    const bool otherView = content.view != m_content.view;
    if (content.axes != m_content.axes || content.norm != m_content.norm ||
        content.layers.axes != m_content.layers.axes) {
        m_axesAreOld = true;
        forget(All);
    }
    // A hidden sample is not drawn anew for another view.
    if (content.density != m_content.density || content.showsDensity() != m_content.showsDensity())
        forget(Sample);
    if (content.people != m_content.people)
        forget(People);
    if (content.results != m_content.results)
        forget(Labels);
    m_content = std::move(content);
    if (otherView)
        showView();
    else
        announceChange();
}

void MapPicture::setRule(const core::ClassificationRule &rule)
{
    m_content.rule = rule;
    announceChange();
}

void MapPicture::setFreePoint(const core::AttachmentPoint &point)
{
    m_content.freePoint = point;
    announceChange();
}

void MapPicture::setSelected(int result)
{
    m_content.selected = result;
    announceChange();
}

void MapPicture::setView(const QRectF &view)
{
    if (view == m_content.view)
        return;
    m_content.view = view;
    showView();
}

void MapPicture::showView()
{
    layOut();
    // The sample is drawn from its last picture until the hand rests.
    if (m_content.showsDensity())
        m_rest.start();
    announceChange();
    emit viewChanged(m_content.zoom());
}

void MapPicture::announceChange()
{
    emit contentChanged();
    emit redrawRequested();
}

void MapPicture::setSize(const QSize &size)
{
    setSceneRect(QRectF(QPointF(), size));
    m_axesAreOld = true;
    forget(All);
    emit redrawRequested();
}

void MapPicture::setLook(const QFont &font, const QPalette &palette)
{
    m_font = font;
    m_theme = themeFor(palette);
    m_step = spacing(1, font);
    m_axesAreOld = true;
    forget(All);
    emit redrawRequested();
}

void MapPicture::setFocused(bool focused)
{
    m_focused = focused;
    emit redrawRequested();
}

void MapPicture::forget(int what)
{
    if (what & Sample)
        m_sample.forget();
    if (what & People)
        m_people.forget();
    if (what & Labels)
        m_measured.clear();
}

void MapPicture::layOutAxes()
{
    if (!std::exchange(m_axesAreOld, false))
        return;
    const QFont caption = fontFor(TextRole::Caption, m_font);
    for (QCategoryAxis *axis : {m_across, m_up}) {
        axis->setLabelsColor(m_theme.mutedText);
        axis->setLabelsFont(caption);
        axis->setGridLinePen(QPen(m_theme.grid, 1));
        axis->setGridLineVisible(m_content.layers.axes);
        axis->setLabelsVisible(m_content.layers.axes);
    }
    layOut();
}

void MapPicture::layOut()
{
    if (m_axesAreOld)
        return;
    const QMarginsF margins = axisMargins(m_font, m_step);
    const double across = width() - margins.left() - margins.right();
    const double down = height() - margins.top() - margins.bottom();
    // On whole pixels: its edges are sharp.
    const double side = std::max(50.0, std::floor(std::min(across, down)));
    m_chart->setPlotArea(QRectF(std::ceil(margins.left() + (across - side) / 2),
                                std::floor(margins.top() + (down - side) / 2), side, side));
    m_chart->resize(sceneRect().size());
    setTicks();
    // Qt Charts lays its axes out again only for a new size, not for a new plot area.
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
}

void MapPicture::setTicks()
{
    const PlaneFrame frame = m_content.frameIn(m_chart->plotArea());
    putTicks(*m_across, frame, frame.horizontal(), frame.view().left(), frame.view().right());
    putTicks(*m_up, frame, frame.vertical(), frame.view().top(), frame.view().bottom());
}

MapCanvas MapPicture::canvas()
{
    layOutAxes();
    return laidOutCanvas();
}

MapCanvas MapPicture::laidOutCanvas() const
{
    return {.frame = m_content.frameIn(m_chart->plotArea()),
            .theme = m_theme,
            .font = m_font,
            .step = m_step,
            .focused = m_focused,
            .onScreen = m_medium == Medium::Screen};
}

void MapPicture::drawBackground(QPainter *painter, const QRectF &)
{
    const MapCanvas canvas = laidOutCanvas();
    paintRegions(*painter, canvas, m_content);
    // What is quicker to draw is seen first.
    const bool first = !std::exchange(m_seen, true) && canvas.onScreen;
    if (m_content.showsDensity() && first)
        QTimer::singleShot(0, this, &MapPicture::redrawRequested);
    else if (m_content.showsDensity())
        paintSample(*painter, canvas);
    if (m_content.showsPeople())
        paintPeople(*painter, canvas);
}

void MapPicture::drawForeground(QPainter *painter, const QRectF &)
{
    const MapCanvas canvas = laidOutCanvas();
    if (m_measured.size() != m_content.results.size())
        m_measured = measureLabels(canvas, m_content);
    paintOverGround(*painter, canvas, m_content, placeLabels(canvas, m_content, m_measured));
}

// Filling the bands takes longer than all else on the map. They are drawn once for a view; while
// the view moves, the last picture is moved with it.
void MapPicture::paintSample(QPainter &painter, const MapCanvas &canvas)
{
    if (!canvas.onScreen) {
        paintSampleDensity(painter, canvas, *m_content.density);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QRect box = canvas.area().toAlignedRect();
    if (!m_sample.isFor(ratio)) {
        m_sample.draw(box, ratio, canvas.frame, [&](QPainter &onto) {
            paintSampleDensity(onto, canvas, *m_content.density);
        });
    }
    if (m_sample.frame() == canvas.frame) {
        m_sample.putTo(painter, box);
        return;
    }
    painter.save();
    painter.setClipRect(canvas.area());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(m_sample.frame().fromShares().inverted() * canvas.frame.fromShares(),
                         true);
    m_sample.putTo(painter, box);
    painter.restore();
}

// A cut line is dragged over thousands of points that stay where they are.
void MapPicture::paintPeople(QPainter &painter, const MapCanvas &canvas)
{
    if (!canvas.onScreen) {
        paintPeopleCloud(painter, canvas.frame, *m_content.people, canvas.theme, canvas.step,
                         false);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int edge = static_cast<int>(std::ceil(canvas.step));
    const QRect box = canvas.area().toAlignedRect().adjusted(-edge, -edge, edge, edge);
    if (!m_people.isFor(ratio) || m_people.frame() != canvas.frame) {
        m_people.draw(box, ratio, canvas.frame, [&](QPainter &onto) {
            paintPeopleCloud(onto, canvas.frame, *m_content.people, canvas.theme, canvas.step,
                             true);
        });
    }
    m_people.putTo(painter, box);
}

MapPlot::MapPlot(MapPicture &picture, QWidget *parent)
    : QGraphicsView(&picture, parent)
    , m_picture(picture)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    // The picture is the model's: its axes do not turn round with the language.
    setLayoutDirection(Qt::LeftToRight);
    connect(&picture, &MapPicture::redrawRequested, this, &MapPlot::redraw);
}

void MapPlot::redraw()
{
    // While nobody sees the map, axes are caught up with at once, later.
    if (isVisible())
        m_picture.layOutAxes();
    viewport()->update();
}

void MapPlot::showEvent(QShowEvent *event)
{
    m_picture.layOutAxes();
    QGraphicsView::showEvent(event);
}

} // namespace app
