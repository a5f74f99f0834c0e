#include "app/plane/attachment_map.h"

#include "app/plane/map_painting.h"
#include "app/plane/map_table.h"
#include "app/shell/theme.h"
#include "app/shell/wording.h"
#include "app/widgets/text.h"

#include <QAccessible>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr double keyStep = 0.1;
constexpr double fineKeyStep = 0.02;
constexpr int exportSide = 900;
// Beside a free point there is a table that tells the rest; without one the sentence is all there
// is.
constexpr std::size_t describedBesideTable = 5;
constexpr std::size_t describedAlone = 100;

double onPlane(double value)
{
    // Hundredths are the finest a person can aim at, and keep a point exactly on a line when put
    // there.
    const double rounded = std::round(value * 100.0) / 100.0;
    return std::clamp<double>(rounded, core::planeScale.lo(), core::planeScale.hi());
}

QStringList layerSentences(const MapContent &content)
{
    QStringList sentences;
    if (content.layers.axes)
        sentences << AttachmentMap::tr("Two axes run from 1 to 7: attachment anxiety and "
                                       "attachment avoidance.");
    if (content.layers.names) {
        for (const core::Style style : core::styles) {
            //: A style's name, then for example "low anxiety, high avoidance"
            sentences << AttachmentMap::tr("“%1” stands in the corner of %2.")
                             .arg(wording::styleName(style), wording::styleDescription(style));
        }
    } else if (content.layers.corners) {
        sentences << AttachmentMap::tr("A mark without a name stands in each of the four corners.");
    }
    if (content.layers.regions)
        sentences << AttachmentMap::tr("Borders by the rule “%1” divide the map into regions.")
                         .arg(wording::ruleName(content.rule.kind()));
    return sentences;
}

QString densitySentence(const DensityPicture &density)
{
    return AttachmentMap::tr("Contour lines hold 10, 30, 50, 70 and 90 % of %1 adults, a "
                             "self-selected sample of website visitors (%2).")
        .arg(QLocale().toString(density.people()), QString::number(density.year()));
}

QString placeSentence(const core::AttachmentPoint &point, const MapContent &content)
{
    return content.layers.regions
               ? wording::pointSentence(point, content.rule)
               : AttachmentMap::tr("Anxiety %1 and avoidance %2 on a scale from 1 to 7.")
                     .arg(wording::number(point.anxiety), wording::number(point.avoidance));
}

QString resultSentence(const MapPoint &result, const MapContent &content)
{
    const QString where = placeSentence(result.placement.point(), content);
    //: A saved result's label, then the sentence about where it lies
    const QString sentence = AttachmentMap::tr("%1: %2").arg(result.label, where);
    const core::PerDimension<core::PlacedDimension> &on = result.placement.on;
    if (on.anxiety.standardError <= 0.0 && on.avoidance.standardError <= 0.0)
        return sentence;
    const double coverage = content.resultRegion.coverage;
    const core::Interval anxiety = on.anxiety.shownInterval(coverage);
    const core::Interval avoidance = on.avoidance.shownInterval(coverage);
    return sentence + u' ' +
           //: %1 is for example "95 %"
           AttachmentMap::tr("Its %1 region reaches from %2 to %3 on anxiety and from %4 to %5 on "
                             "avoidance.")
               .arg(wording::percent(coverage), wording::number(anxiety.lo),
                    wording::number(anxiety.hi), wording::number(avoidance.lo),
                    wording::number(avoidance.hi));
}

QString resultsSentence(const MapContent &content)
{
    const int count = static_cast<int>(content.results.size());
    const QString level = wording::percent(content.resultRegion.coverage);
    return content.resultRegion.shape == RegionShape::Box
               //: %1 is for example "95 %"
               ? AttachmentMap::tr("%n result(s), each with a box of its two %1 intervals.",
                                   nullptr, count)
                     .arg(level)
               //: %1 is for example "95 %"
               : AttachmentMap::tr("%n result(s), each with an ellipse as wide and as high as its "
                                   "two %1 intervals.",
                                   nullptr, count)
                     .arg(level);
}

QString arrowSentence(const MapArrow &arrow)
{
    return AttachmentMap::tr("An arrow leads from anxiety %1 and avoidance %2 to anxiety %3 and "
                             "avoidance %4.")
        .arg(wording::number(arrow.from.anxiety), wording::number(arrow.from.avoidance),
             wording::number(arrow.to.anxiety), wording::number(arrow.to.avoidance));
}

QString peopleSentence(const PeopleCloud &people)
{
    const QString many = AttachmentMap::tr("The map shows %n person(s) of a group without names.",
                                           nullptr, static_cast<int>(people.people));
    if (!people.centroid)
        return many;
    return many + u' ' +
           AttachmentMap::tr("Their mean is anxiety %1 and avoidance %2.")
               .arg(wording::number(people.centroid->anxiety),
                    wording::number(people.centroid->avoidance));
}

} // namespace

/// The chart: Qt Charts has the axes, the grid and the scaling; MapPainting has the rest.
class AttachmentMap::Plot final : public QChartView
{
public:
    explicit Plot(AttachmentMap *map)
        : QChartView(new QChart, map)
        , m_map(map)
        , m_anxiety(new QValueAxis)
        , m_avoidance(new QValueAxis)
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
        for (QValueAxis *axis : {m_anxiety, m_avoidance}) {
            axis->setRange(core::planeScale.lo(), core::planeScale.hi());
            axis->setTickCount(core::planeScale.points());
            axis->setLabelFormat(u"%d"_s);
            axis->setLineVisible(false);
        }
        chart()->addAxis(m_anxiety, Qt::AlignBottom);
        chart()->addAxis(m_avoidance, Qt::AlignLeft);
        // The picture is the model's: anxiety runs to the right in every language.
        setLayoutDirection(Qt::LeftToRight);
    }

    void applyLook()
    {
        const Theme theme = themeFor(m_map->palette());
        setBackgroundBrush(Qt::NoBrush);
        QPalette transparent = m_map->palette();
        transparent.setColor(QPalette::Base, Qt::transparent);
        setPalette(transparent);
        viewport()->setAutoFillBackground(false);
        const QFont caption = fontFor(TextRole::Caption, m_map->font());
        for (QValueAxis *axis : {m_anxiety, m_avoidance}) {
            axis->setLabelsColor(theme.mutedText);
            axis->setLabelsFont(caption);
            axis->setGridLinePen(QPen(theme.grid, 1));
            axis->setGridLineVisible(content.layers.axes);
            axis->setLabelsVisible(content.layers.axes);
        }
        layOut();
    }

    void forgetDensityImage() { m_densityImage = {}; }
    /// An export is drawn as lines, however often; the screen from an image.
    void drawForExport() { m_forExport = true; }

    void layOut()
    {
        forgetDensityImage();
        const QFontMetricsF metrics(fontFor(TextRole::Caption, m_map->font()));
        const double words = metrics.height() * 2.9;
        const double margin = metrics.height() * 0.6;
        const double side =
            std::max(50.0, std::min(width() - words - margin, height() - words - margin));
        setSceneRect(QRectF(QPointF(), size()));
        chart()->setPlotArea(QRectF((width() - words - margin - side) / 2 + words,
                                    (height() - words - margin - side) / 2 + margin, side, side));
        chart()->resize(size());
        // Qt Charts lays its axes out again only for a new size, not for a new plot area.
        chart()->layout()->invalidate();
        chart()->layout()->activate();
    }

    MapPainting painting() const
    {
        return {chart()->plotArea(), themeFor(m_map->palette()), m_map->font(),
                static_cast<double>(spacing(1, m_map))};
    }

    MapContent content;

protected:
    void drawBackground(QPainter *painter, const QRectF &) override
    {
        painting().paintRegions(*painter, content);
        if (content.showsDensity())
            paintDensity(*painter);
    }

    void drawForeground(QPainter *painter, const QRectF &) override
    {
        if (content.layers.axes)
            painting().paintAxisWords(*painter);
        if (content.people) {
            paintPeopleCloud(*painter, *content.people, chart()->plotArea(),
                             themeFor(m_map->palette()), spacing(1, m_map));
        }
        painting().paintContent(*painter, content);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QChartView::resizeEvent(event);
        layOut();
    }

    bool viewportEvent(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QChartView::viewportEvent(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const std::optional<int> result = m_map->resultAt(help->pos()))
            m_map->showCard(*result);
        else
            QToolTip::hideText();
        return true;
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            m_map->press(event->position());
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        if (event->buttons() & Qt::LeftButton)
            m_map->drag(event->position());
        bool overName = false;
        for (const core::Style style : core::styles)
            overName |= painting().nameBox(style).contains(event->position());
        const bool opens = overName && m_map->m_use == MapUse::Explore;
        const bool moves = content.showsFreePoint() && m_map->m_use != MapUse::Look;
        viewport()->setCursor(opens   ? Qt::PointingHandCursor
                              : moves ? Qt::CrossCursor
                                      : Qt::ArrowCursor);
    }

    void mouseReleaseEvent(QMouseEvent *) override { m_map->m_dragging = false; }

private:
    // Filling the bands takes longer than all else on the map, and changes only with its size and
    // its look.
    void paintDensity(QPainter &painter)
    {
        if (m_forExport) {
            painting().paintDensity(painter, *content.density);
            return;
        }
        const QRect box = chart()->plotArea().toAlignedRect();
        const qreal ratio = devicePixelRatioF();
        if (m_densityImage.isNull() || m_densityImage.devicePixelRatio() != ratio) {
            m_densityImage = QImage(box.size() * ratio, QImage::Format_ARGB32_Premultiplied);
            m_densityImage.setDevicePixelRatio(ratio);
            m_densityImage.fill(Qt::transparent);
            QPainter onto(&m_densityImage);
            onto.translate(-box.topLeft());
            painting().paintDensity(onto, *content.density);
        }
        painter.drawImage(box.topLeft(), m_densityImage);
    }

    AttachmentMap *m_map;
    QImage m_densityImage;
    bool m_forExport = false;
    QValueAxis *m_anxiety;
    QValueAxis *m_avoidance;
};

AttachmentMap::AttachmentMap(QWidget *parent)
    : QWidget(parent)
    , m_plot(new Plot(this))
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    m_plot->applyLook();
    describe();
}

void AttachmentMap::setRule(const core::ClassificationRule &rule)
{
    m_plot->content.rule = rule;
    describe();
    m_plot->viewport()->update();
}

const core::ClassificationRule &AttachmentMap::rule() const
{
    return m_plot->content.rule;
}

void AttachmentMap::setDensity(const core::ReferenceDensity &density)
{
    m_plot->content.density = std::make_shared<const DensityPicture>(density);
    m_plot->forgetDensityImage();
    describe();
    m_plot->viewport()->update();
}

void AttachmentMap::setResults(const std::vector<MapPoint> &results)
{
    m_plot->content.results = results;
    m_plot->content.selected.reset();
    describe();
    m_plot->viewport()->update();
}

void AttachmentMap::setSelectedResult(std::optional<int> index)
{
    m_plot->content.selected = index;
    describe();
    m_plot->viewport()->update();
}

QString AttachmentMap::resultCard(int index) const
{
    const MapContent &content = m_plot->content;
    const MapPoint &result = content.results[static_cast<std::size_t>(index)];
    QStringList lines{result.label};
    if (!result.details.isEmpty())
        lines << result.details;
    const double coverage = content.resultRegion.coverage;
    for (const core::Dimension dimension : core::dimensions) {
        const core::PlacedDimension &placed = result.placement.on[dimension];
        const core::Interval interval = placed.shownInterval(coverage);
        //: A dimension's name and value; %3 is for example "95 %"
        lines << tr("%1: %2 (%3 interval: %4 to %5)")
                     .arg(wording::dimensionName(dimension), wording::number(placed.mean),
                          wording::percent(coverage), wording::number(interval.lo),
                          wording::number(interval.hi));
    }
    if (content.layers.regions) {
        const QString rule = wording::ruleName(content.rule.kind());
        const auto style = content.rule.classify(result.placement.point());
        lines
            << (style
                    ? tr("Region “%1” by the rule “%2”").arg(wording::shortStyleName(*style), rule)
                    : tr("On the line by the rule “%1”").arg(rule));
    }
    return lines.join(u'\n');
}

void AttachmentMap::showCard(int index) const
{
    const MapContent &content = m_plot->content;
    if (!content.showsResults() || index < 0 || index >= static_cast<int>(content.results.size()))
        return;
    const QPoint at =
        positionOf(content.results[static_cast<std::size_t>(index)].placement.point()).toPoint();
    if (!visibleRegion().contains(at))
        return;
    // A label is a person's own words: never markup.
    const QString card = resultCard(index).toHtmlEscaped().replace(u'\n', u"<br>"_s);
    QToolTip::showText(mapToGlobal(at), u"<p style='white-space:pre'>"_s + card + u"</p>"_s,
                       m_plot->viewport());
}

void AttachmentMap::setFreePoint(std::optional<core::AttachmentPoint> point)
{
    m_places.clear();
    putFreePoint(point);
}

void AttachmentMap::putFreePoint(std::optional<core::AttachmentPoint> point)
{
    m_plot->content.freePoint = point;
    describe();
    m_plot->viewport()->update();
}

std::optional<core::AttachmentPoint> AttachmentMap::freePoint() const
{
    return m_plot->content.freePoint;
}

void AttachmentMap::setComparedPoint(std::optional<core::AttachmentPoint> point)
{
    m_plot->content.comparedPoint = point;
    m_plot->viewport()->update();
}

void AttachmentMap::setTargetBox(std::optional<core::PerDimension<core::PlaneRange>> box)
{
    m_plot->content.targetBox = box;
    describe();
    m_plot->viewport()->update();
}

void AttachmentMap::setLayers(const MapLayers &layers)
{
    m_plot->content.layers = layers;
    m_plot->applyLook();
    describe();
    m_plot->viewport()->update();
}

std::optional<core::PerDimension<core::PlaneRange>> AttachmentMap::targetBox() const
{
    return m_plot->content.targetBox;
}

void AttachmentMap::setUse(MapUse use)
{
    m_use = use;
    m_dragging = false;
}

void AttachmentMap::setResultRegion(const ResultRegion &region)
{
    m_plot->content.resultRegion = region;
    describe();
    m_plot->viewport()->update();
}

void AttachmentMap::setArrows(const std::vector<MapArrow> &arrows)
{
    m_plot->content.arrows = arrows;
    describe();
    m_plot->viewport()->update();
}

void AttachmentMap::setPeople(std::optional<PeopleCloud> people)
{
    m_plot->content.people = std::move(people);
    describe();
    m_plot->viewport()->update();
}

QPointF AttachmentMap::positionOf(const core::AttachmentPoint &point) const
{
    return m_plot->painting().position(point) + m_plot->pos();
}

core::AttachmentPoint AttachmentMap::pointAt(const QPointF &position) const
{
    const QRectF area = m_plot->chart()->plotArea().translated(m_plot->pos());
    constexpr double lo = core::planeScale.lo();
    constexpr double range = core::planeScale.hi() - lo;
    return {onPlane(lo + (position.x() - area.left()) / area.width() * range),
            onPlane(lo + (area.bottom() - position.y()) / area.height() * range)};
}

QPointF AttachmentMap::namePosition(core::Style style) const
{
    return m_plot->painting().nameBox(style).center() + m_plot->pos();
}

void AttachmentMap::press(const QPointF &position)
{
    setFocus(Qt::MouseFocusReason);
    if (m_use == MapUse::Look)
        return;
    for (const core::Style style : core::styles) {
        if (m_use == MapUse::Explore && m_plot->painting().nameBox(style).contains(position)) {
            emit regionActivated(style);
            return;
        }
    }
    if (const std::optional<int> result = resultAt(position)) {
        emit resultActivated(*result);
        return;
    }
    if (!m_plot->content.showsFreePoint())
        return;
    m_dragging = true;
    m_dragMoved = false;
    moveFreePoint(pointAt(position + m_plot->pos()));
}

std::optional<int> AttachmentMap::resultAt(const QPointF &position) const
{
    if (!m_plot->content.layers.results)
        return std::nullopt;
    const std::vector<MapPoint> &results = m_plot->content.results;
    const MapPainting painting = m_plot->painting();
    for (std::size_t i = 0; i < results.size(); ++i) {
        const QPointF at = painting.position(results[i].placement.point());
        if (QLineF(at, position).length() <= spacing(1, this))
            return static_cast<int>(i);
    }
    return std::nullopt;
}

void AttachmentMap::drag(const QPointF &position)
{
    if (m_dragging)
        moveFreePoint(pointAt(position + m_plot->pos()));
}

void AttachmentMap::moveFreePoint(const core::AttachmentPoint &point)
{
    if (m_plot->content.freePoint == point)
        return;
    if (!m_dragging || !m_dragMoved)
        m_places.push_back(*m_plot->content.freePoint);
    m_dragMoved = m_dragging;
    putFreePoint(point);
    emit freePointMoved(point);
}

void AttachmentMap::takeMoveBack()
{
    if (m_places.empty())
        return;
    const core::AttachmentPoint place = m_places.back();
    m_places.pop_back();
    putFreePoint(place);
    emit freePointMoved(place);
}

bool AttachmentMap::stepThroughResults(const QKeyEvent &event)
{
    const bool forward = event.key() == Qt::Key_Right;
    if (!(event.modifiers() & Qt::ControlModifier) || (!forward && event.key() != Qt::Key_Left) ||
        !m_plot->content.showsResults())
        return false;
    const int count = static_cast<int>(m_plot->content.results.size());
    const int from = m_plot->content.selected.value_or(forward ? -1 : count);
    const int to = std::clamp(from + (forward ? 1 : -1), 0, count - 1);
    setSelectedResult(to);
    emit resultActivated(to);
    showCard(to);
    return true;
}

void AttachmentMap::keyPressEvent(QKeyEvent *event)
{
    if (stepThroughResults(*event))
        return;
    const std::optional<core::AttachmentPoint> point = m_plot->content.freePoint;
    if (!m_plot->content.showsFreePoint() || m_use == MapUse::Look) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Undo)) {
        takeMoveBack();
        return;
    }
    const double step = event->modifiers() & Qt::ShiftModifier ? fineKeyStep : keyStep;
    const auto by = [&](double anxiety, double avoidance) {
        moveFreePoint({onPlane(point->anxiety + anxiety), onPlane(point->avoidance + avoidance)});
    };
    switch (event->key()) {
    case Qt::Key_Left:
        by(-step, 0);
        return;
    case Qt::Key_Right:
        by(step, 0);
        return;
    case Qt::Key_Up:
        by(0, step);
        return;
    case Qt::Key_Down:
        by(0, -step);
        return;
    case Qt::Key_Home:
        moveFreePoint({core::planeScale.midpoint(), core::planeScale.midpoint()});
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_use == MapUse::PlacePoint) {
            QWidget::keyPressEvent(event);
            return;
        }
        if (const auto style = m_plot->content.rule.classify(*point))
            emit regionActivated(*style);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void AttachmentMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LanguageChange:
        // While the widget is being built there is no plot yet.
        if (m_plot) {
            m_plot->applyLook();
            describe();
        }
        break;
    default:
        break;
    }
}

void AttachmentMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_plot->content.focused = true;
    m_plot->viewport()->update();
}

void AttachmentMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_plot->content.focused = false;
    m_plot->viewport()->update();
}

void AttachmentMap::resizeEvent(QResizeEvent *)
{
    m_plot->setGeometry(rect());
}

void AttachmentMap::describe()
{
    setAccessibleName(tr("Map of attachment anxiety and attachment avoidance"));
    QStringList sentences;
    const MapContent &content = m_plot->content;
    // The free point is heard at every key press: its sentence alone comes first then.
    if (content.showsFreePoint())
        sentences << placeSentence(*content.freePoint, content);
    else
        sentences << layerSentences(content);
    if (content.selected && content.showsResults())
        sentences << tr("Chosen: %1.").arg(resultCard(*content.selected).replace(u'\n', u"; "_s));
    if (content.showsDensity())
        sentences << densitySentence(*content.density);
    if (const auto &box = content.targetBox) {
        sentences << tr("Plausible range: anxiety from %1 to %2, avoidance from %3 to %4.")
                         .arg(wording::number(box->anxiety.lo), wording::number(box->anxiety.hi),
                              wording::number(box->avoidance.lo),
                              wording::number(box->avoidance.hi));
    }
    const std::size_t results = content.showsResults() ? content.results.size() : 0;
    const std::size_t shown =
        std::min(results, content.freePoint ? describedBesideTable : describedAlone);
    for (std::size_t i = 0; i < shown; ++i) {
        if (content.selected != static_cast<int>(i))
            sentences << resultSentence(content.results[i], content);
    }
    for (const MapArrow &arrow : content.arrows)
        sentences << arrowSentence(arrow);
    if (content.people)
        sentences << peopleSentence(*content.people);
    if (results > shown)
        sentences << tr("%n more result(s) in the table.", nullptr,
                        static_cast<int>(results - shown));
    setAccessibleDescription(sentences.join(u' '));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void AttachmentMap::copyTo(AttachmentMap &other) const
{
    other.setAttribute(Qt::WA_DontShowOnScreen);
    QPalette print = lightPalette();
    print.setColor(QPalette::Window, Qt::white);
    print.setColor(QPalette::Base, Qt::white);
    other.setPalette(print);
    other.m_plot->content = m_plot->content;
    other.m_plot->content.focused = false;
    other.m_plot->drawForExport();
    other.resize(exportSide, exportSide);
    other.m_plot->setGeometry(other.rect());
    other.m_plot->applyLook();
}

QString AttachmentMap::caption() const
{
    const MapContent &content = m_plot->content;
    QStringList sentences{content.layers.regions ? tr("Regions and borders by the rule “%1”.")
                                                       .arg(wording::ruleName(content.rule.kind()))
                                                 : tr("Regions and borders are not shown.")};
    if (content.showsDensity())
        sentences << densitySentence(*content.density);
    if (content.people)
        sentences << peopleSentence(*content.people);
    if (content.showsResults())
        sentences << resultsSentence(content);
    if (content.showsFreePoint())
        //: The ring that a person moves over the map
        sentences << tr("Ring at anxiety %1 and avoidance %2.")
                         .arg(wording::number(content.freePoint->anxiety, 2),
                              wording::number(content.freePoint->avoidance, 2));
    return sentences.join(u' ');
}

QSize AttachmentMap::exportSize() const
{
    const QFontMetricsF metrics(fontFor(TextRole::Caption, font()));
    const double margin = spacing(2, this);
    const QRectF room(0, 0, exportSide - 2 * margin, exportSide);
    const double words = metrics.boundingRect(room, Qt::TextWordWrap, caption()).height();
    // A line more: on paper the same words may run a little wider.
    return {exportSide,
            exportSide + static_cast<int>(std::ceil(words + metrics.height() + margin))};
}

void AttachmentMap::paintExport(QPainter &painter) const
{
    AttachmentMap picture;
    picture.setFont(font());
    copyTo(picture);
    const QRect square(0, 0, exportSide, exportSide);
    const int edge = spacing(1, this);
    const int margin = 2 * edge;
    picture.m_plot->render(&painter, square.adjusted(edge, edge, -edge, -edge), square);
    painter.setClipping(false);
    painter.setFont(fontFor(TextRole::Caption, font()));
    painter.setPen(printTheme().text);
    painter.drawText(
        QRect(margin, exportSide, exportSide - 2 * margin, exportSize().height() - exportSide),
        Qt::TextWordWrap, caption());
}

QImage AttachmentMap::toImage(double scale) const
{
    QImage image(exportSize() * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(printTheme().page);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintExport(painter);
    return image;
}

bool AttachmentMap::writeSvg(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(exportSize());
    generator.setViewBox(QRect(QPoint(), exportSize()));
    generator.setTitle(accessibleName());
    generator.setDescription(accessibleDescription());
    QPainter painter(&generator);
    paintExport(painter);
    painter.end();
    return file.commit();
}

bool AttachmentMap::writePdf(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(accessibleName());
        writer.setCreator(u"Attachment Atlas"_s);
        // A page as large as the picture, a point on it as large as on the screen.
        writer.setResolution(logicalDpiX());
        writer.setPageSize(QPageSize(QSizeF(exportSize()) / logicalDpiX(), QPageSize::Inch, {},
                                     QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        QPainter painter(&writer);
        paintExport(painter);
    }
    return file.commit();
}

bool AttachmentMap::writeCsv(const QString &path) const
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(mapTable(m_plot->content, caption())) >= 0 && file.commit();
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

} // namespace app
