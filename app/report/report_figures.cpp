#include "app/report/report_figures.h"

#include "app/plane/attachment_map.h"
#include "app/shell/theme.h"

#include <QLocale>
#include <QPainter>
#include <QTextImageFormat>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int mapTypeInPoints = 8;

} // namespace

ReportFigures::ReportFigures(const core::ReportDocument &document, double unitsPerPoint,
                             QObject *parent)
    : QObject(parent)
    , m_unitsPerPoint(unitsPerPoint)
{
    for (const core::ReportBlock &block : document.blocks) {
        const auto *placed = std::get_if<core::ReportedPlacement>(&block);
        if (!placed || placed->as != core::ReportedPlacement::As::Map)
            continue;
        m_placement = placed->placement;
        m_map = std::make_unique<AttachmentMap>();
        QFont font = m_map->font();
        font.setPixelSize(mapTypeInPoints);
        m_map->setFont(font);
        m_map->setRule(placed->classification.rule);
        m_map->setFreePoint(std::nullopt);
        // The only one needs no name.
        m_map->setResults({{QString(), placed->placement}});
    }
}

ReportFigures::~ReportFigures() = default;

QSizeF ReportFigures::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const QTextImageFormat image = format.toImageFormat();
    return {image.width(), image.height()};
}

void ReportFigures::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                               const QTextFormat &format)
{
    if (!m_map)
        return;
    const QString name = format.toImageFormat().name();
    if (name == "map"_L1) {
        m_map->paintPicture(*painter, rect,
                            static_cast<int>(std::lround(rect.width() / m_unitsPerPoint)));
    } else {
        drawInterval(*painter, rect,
                     name == "interval:anxiety"_L1 ? core::Dimension::Anxiety
                                                   : core::Dimension::Avoidance);
    }
}

// A line from 1 to 7 with its whole numbers, the interval as a bar, the mean as a dot.
void ReportFigures::drawInterval(QPainter &painter, const QRectF &rect,
                                 core::Dimension dimension) const
{
    const Theme theme = printTheme();
    const double point = m_unitsPerPoint;
    const QRectF inner = rect.adjusted(5 * point, 0, -5 * point, 0);
    const core::Scale scale = core::planeScale;
    const auto at = [&](double value) {
        return inner.left() + inner.width() * (value - scale.lo()) / (scale.hi() - scale.lo());
    };
    const double middle = rect.top() + 6 * point;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.border, point));
    painter.drawLine(QPointF(at(scale.lo()), middle), QPointF(at(scale.hi()), middle));
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(std::lround(7 * point)));
    painter.setFont(font);
    for (int value = scale.lo(); value <= scale.hi(); ++value) {
        painter.setPen(QPen(theme.border, point));
        painter.drawLine(QPointF(at(value), middle - 2 * point),
                         QPointF(at(value), middle + 2 * point));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(at(value) - 6 * point, middle + 4 * point, 12 * point, 9 * point),
                         Qt::AlignCenter, QLocale().toString(value));
    }
    const core::PlacedDimension &placed = m_placement->on[dimension];
    const core::Interval interval = placed.shownInterval();
    painter.setPen(Qt::NoPen);
    QColor bar = theme.accent;
    bar.setAlphaF(0.35F);
    painter.setBrush(bar);
    painter.drawRoundedRect(QRectF(QPointF(at(interval.lo), middle - 3 * point),
                                   QPointF(at(interval.hi), middle + 3 * point)),
                            3 * point, 3 * point);
    painter.setBrush(theme.accent);
    painter.drawEllipse(QPointF(at(placed.mean), middle), 3.5 * point, 3.5 * point);
    painter.restore();
}

} // namespace app
