// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_plot.h"

#include "app/mapview/map_ground.h"
#include "app/mapview/map_painting.h"
#include "app/widgets/text.h"

#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QTimer>

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

QImage imageFor(const QRectF &area, double ratio)
{
    QImage image(area.toAlignedRect().size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

class MapPlot::Chart final : public QChartView
{
public:
    explicit Chart(MapPlot *plot)
        : QChartView(new QChart, plot)
        , m_plot(plot)
        , m_across(new QCategoryAxis)
        , m_up(new QCategoryAxis)
    {
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setMouseTracking(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
        chart()->legend()->hide();
        chart()->setBackgroundVisible(false);
        chart()->setPlotAreaBackgroundVisible(false);
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
        chart()->setMargins(QMargins());
        for (QCategoryAxis *axis : {m_across, m_up}) {
            axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
            axis->setTruncateLabels(false);
            axis->setRange(0.0, 1.0);
            axis->setLineVisible(false);
        }
        chart()->addAxis(m_across, Qt::AlignBottom);
        chart()->addAxis(m_up, Qt::AlignLeft);
        // The picture is the model's: its axes do not turn round with the language.
        setLayoutDirection(Qt::LeftToRight);
        m_rest.setSingleShot(true);
        m_rest.setInterval(restMilliseconds);
        QObject::connect(&m_rest, &QTimer::timeout, this, [this] {
            m_sample = {};
            viewport()->update();
        });
    }

    /// While nobody sees the map, what changes on it is caught up with at once, later: laying out
    /// the axes takes longer than all else that a change needs.
    void applyLook()
    {
        m_lookIsOld = true;
        if (isVisible())
            catchUp();
    }

    void catchUp()
    {
        if (!std::exchange(m_lookIsOld, false))
            return;
        const Theme theme = themeFor(parentWidget()->palette());
        setBackgroundBrush(Qt::NoBrush);
        QPalette transparent = parentWidget()->palette();
        transparent.setColor(QPalette::Base, Qt::transparent);
        setPalette(transparent);
        viewport()->setAutoFillBackground(false);
        const QFont caption = fontFor(TextRole::Caption, parentWidget()->font());
        for (QCategoryAxis *axis : {m_across, m_up}) {
            axis->setLabelsColor(theme.mutedText);
            axis->setLabelsFont(caption);
            axis->setGridLinePen(QPen(theme.grid, 1));
            axis->setGridLineVisible(content().layers.axes);
            axis->setLabelsVisible(content().layers.axes);
        }
        forget(Sample | People | Labels);
        layOut();
    }

    void forget(int what)
    {
        if (what & Sample)
            m_sample = {};
        if (what & People)
            m_people = {};
        if (what & Labels)
            m_labels.clear();
    }

    void layOut()
    {
        if (m_lookIsOld)
            return;
        const QFontMetricsF metrics(fontFor(TextRole::Caption, parentWidget()->font()));
        const double below = metrics.height() * 2.9;
        const double beside = metrics.height() * 3.3;
        const double margin = metrics.height() * 0.6;
        const double side =
            std::max(50.0, std::min(width() - beside - margin, height() - below - margin));
        setSceneRect(QRectF(QPointF(), size()));
        chart()->setPlotArea(QRectF((width() - beside - margin - side) / 2 + beside,
                                    (height() - below - margin - side) / 2 + margin, side, side));
        chart()->resize(size());
        setTicks();
        // Qt Charts lays its axes out again only for a new size, not for a new plot area.
        chart()->layout()->invalidate();
        chart()->layout()->activate();
    }

    void setTicks()
    {
        const PlaneFrame frame = content().frameIn(chart()->plotArea());
        setTicks(*m_across, frame, frame.horizontal(), frame.view().left(), frame.view().right());
        setTicks(*m_up, frame, frame.vertical(), frame.view().top(), frame.view().bottom());
    }

    MapCanvas canvas() const
    {
        return {.frame = content().frameIn(chart()->plotArea()),
                .theme = themeFor(parentWidget()->palette()),
                .font = parentWidget()->font(),
                .step = static_cast<double>(spacing(1, parentWidget())),
                .onScreen = !m_forExport};
    }

    void drawForExport() { m_forExport = true; }

    /// The view has moved: the sample is drawn from its last picture until the hand rests.
    void awaitRest()
    {
        if (content().showsDensity())
            m_rest.start();
    }

protected:
    void drawBackground(QPainter *painter, const QRectF &) override
    {
        const MapCanvas canvas = this->canvas();
        paintRegions(*painter, canvas, content());
        // What is quicker to draw is seen first.
        const bool first = !std::exchange(m_seen, true) && !m_forExport;
        if (content().showsDensity() && first)
            QTimer::singleShot(0, viewport(), qOverload<>(&QWidget::update));
        else if (content().showsDensity())
            paintSample(*painter, canvas);
        if (content().showsPeople())
            paintPeople(*painter, canvas);
    }

    void drawForeground(QPainter *painter, const QRectF &) override
    {
        const MapCanvas canvas = this->canvas();
        if (m_labels.size() != content().results.size())
            m_labels = labelTexts(canvas, content());
        paintOverGround(*painter, canvas, content(), m_labels);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        forget(Sample | People | Labels);
        if (isVisible())
            layOut();
        else
            m_lookIsOld = true;
    }

    void showEvent(QShowEvent *event) override
    {
        catchUp();
        QChartView::showEvent(event);
    }

private:
    const MapContent &content() const { return m_plot->m_content; }

    static void setTicks(QCategoryAxis &axis, const PlaneFrame &frame, core::Dimension dimension,
                         double from, double to)
    {
        const core::AxisScale &scale = frame.scale(dimension);
        const bool reversed = frame.isReversed(dimension);
        std::vector<std::pair<double, QString>> ticks;
        for (const double value :
             scale.ticks(reversed ? 1.0 - to : from, reversed ? 1.0 - from : to)) {
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

    // Filling the bands takes longer than all else on the map. They are drawn once for a view;
    // while the view moves, the last picture is moved with it.
    void paintSample(QPainter &painter, const MapCanvas &canvas)
    {
        if (m_forExport) {
            paintSampleDensity(painter, canvas, *content().density);
            return;
        }
        const qreal ratio = devicePixelRatioF();
        const QRect box = canvas.area().toAlignedRect();
        if (m_sample.isNull() || m_sample.devicePixelRatio() != ratio) {
            m_sample = imageFor(canvas.area(), ratio);
            m_sampleFrame = canvas.frame;
            QPainter onto(&m_sample);
            onto.translate(-box.topLeft());
            paintSampleDensity(onto, canvas, *content().density);
        }
        if (m_sampleFrame == canvas.frame) {
            painter.drawImage(box.topLeft(), m_sample);
            return;
        }
        painter.save();
        painter.setClipRect(canvas.area());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setTransform(m_sampleFrame.fromShares().inverted() * canvas.frame.fromShares(),
                             true);
        painter.drawImage(box.topLeft(), m_sample);
        painter.restore();
    }

    // A cut line is dragged over thousands of points that stay where they are.
    void paintPeople(QPainter &painter, const MapCanvas &canvas)
    {
        if (m_forExport) {
            paintPeopleCloud(painter, canvas.frame, *content().people, canvas.theme, canvas.step,
                             false);
            return;
        }
        const qreal ratio = devicePixelRatioF();
        const int edge = static_cast<int>(std::ceil(canvas.step));
        const QRect box = canvas.area().toAlignedRect().adjusted(-edge, -edge, edge, edge);
        if (m_people.isNull() || m_people.devicePixelRatio() != ratio ||
            m_peopleFrame != canvas.frame) {
            m_people = imageFor(box, ratio);
            m_peopleFrame = canvas.frame;
            QPainter onto(&m_people);
            onto.translate(-box.topLeft());
            paintPeopleCloud(onto, canvas.frame, *content().people, canvas.theme, canvas.step,
                             true);
        }
        painter.drawImage(box.topLeft(), m_people);
    }

    MapPlot *m_plot;
    QCategoryAxis *m_across;
    QCategoryAxis *m_up;
    bool m_lookIsOld = false;
    bool m_forExport = false;
    QImage m_sample;
    PlaneFrame m_sampleFrame{QRectF()};
    bool m_seen = false;
    QImage m_people;
    PlaneFrame m_peopleFrame{QRectF()};
    std::vector<LabelText> m_labels;
    QTimer m_rest;
};

MapPlot::MapPlot(QWidget *parent)
    : QWidget(parent)
    , m_chart(new Chart(this))
{
}

void MapPlot::redraw(int what)
{
    m_chart->forget(what);
    if (what & View) {
        m_chart->layOut();
        m_chart->awaitRest();
    }
    if (what & Look)
        m_chart->applyLook();
    m_chart->viewport()->update();
}

void MapPlot::applyLook()
{
    // A map that is drawn without ever being shown gets no resize event.
    m_chart->setGeometry(rect());
    m_chart->applyLook();
    m_chart->viewport()->update();
}

MapCanvas MapPlot::canvas() const
{
    m_chart->catchUp();
    return m_chart->canvas();
}

QWidget *MapPlot::surface() const
{
    return m_chart->viewport();
}

void MapPlot::drawForExport()
{
    m_chart->drawForExport();
}

void MapPlot::paintOnto(QPainter &painter, const QRectF &target, const QRect &source)
{
    m_chart->catchUp();
    m_chart->render(&painter, target, source);
}

void MapPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
        // While the widget is being built there is no chart yet.
        if (m_chart)
            applyLook();
        break;
    default:
        break;
    }
}

void MapPlot::resizeEvent(QResizeEvent *)
{
    m_chart->setGeometry(rect());
}

} // namespace app
