// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/text/wording.h"
#include "app/mapview/label_placement.h"
#include "app/widgets/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace app
{
namespace
{

constexpr std::array axisTitleSizes{1.0, 0.9, 0.8, 0.7};

QString axisWords(core::Dimension dimension)
{
    switch (dimension) {
    case core::Dimension::Anxiety:
        return QCoreApplication::translate("MapPainting",
                                           "Attachment anxiety: worry about being left");
    case core::Dimension::Avoidance:
        return QCoreApplication::translate("MapPainting",
                                           "Attachment avoidance: unease with closeness");
    }
    return {};
}

// The unit is said where numbers alone would be misread; 1–7 and 1–5 say themselves.
QString axisTitle(core::Dimension dimension, core::AxisUnit unit)
{
    switch (unit) {
    case core::AxisUnit::SevenPoint:
    case core::AxisUnit::FivePoint:
        return axisWords(dimension);
    case core::AxisUnit::Percentile:
        //: A dimension's name: the numbers along its axis are percentiles
        return QCoreApplication::translate("MapPainting", "%1, percentile")
            .arg(wording::dimensionName(dimension));
    case core::AxisUnit::ZScore:
        //: A dimension's name: the numbers along its axis are z scores
        return QCoreApplication::translate("MapPainting", "%1, z score")
            .arg(wording::dimensionName(dimension));
    }
    return {};
}

// Numbers stand below one another along one axis and beside the other.
double belowPlane(const QFontMetricsF &metrics, double step)
{
    return metrics.height() * 2.1 + step * 0.5;
}

double besidePlane(const QFontMetricsF &metrics, double step)
{
    return metrics.height() * 2.5 + step * 0.5 - metrics.descent();
}

QFont titleFont(const QFont &font, double size)
{
    QFont title = enlarged(fontFor(TextRole::Caption, font), size);
    title.setWeight(QFont::DemiBold);
    return title;
}

// Words on an axis's line: `from` is counted from its left or lower end.
PlacedWords onLine(const MapCanvas &canvas, bool upwards, const QString &words, const QFont &font,
                   double from)
{
    const QFontMetricsF usual(fontFor(TextRole::Caption, canvas.font));
    const QFontMetricsF metrics(font);
    const double length = metrics.horizontalAdvance(words);
    const QRectF &area = canvas.area();
    QRectF box;
    if (upwards) {
        const double baseline = area.left() - besidePlane(usual, canvas.step);
        box = QRectF(baseline - metrics.ascent(), area.bottom() - from - length, metrics.height(),
                     length);
    } else {
        const double baseline = area.bottom() + belowPlane(usual, canvas.step);
        box = QRectF(area.left() + from, baseline - metrics.ascent(), length, metrics.height());
    }
    return {{words}, font, box};
}

// The whole title, else the dimension's name without its explanation; smaller where that is too
// long; and where even that is, in the room of the ends, which the numbers tell as well.
AxisWords placeAxis(const MapCanvas &canvas, bool upwards)
{
    const core::Dimension dimension = upwards ? canvas.frame.vertical() : canvas.frame.horizontal();
    const double length = upwards ? canvas.area().height() : canvas.area().width();
    const QFont caption = fontFor(TextRole::Caption, canvas.font);
    const QFontMetricsF metrics(caption);
    QString first = QCoreApplication::translate("MapPainting", "low");
    QString last = QCoreApplication::translate("MapPainting", "high");
    if (canvas.frame.isReversed(dimension))
        std::swap(first, last);
    const double ends =
        2 * std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(last)) +
        2 * canvas.step;
    const QString whole = axisTitle(dimension, canvas.frame.scale(dimension).unit());
    AxisWords placed;
    placed.upwards = upwards;
    for (const double room : {length - ends, length}) {
        for (const double size : axisTitleSizes) {
            const QFont font = titleFont(canvas.font, size);
            for (const QString &title : {whole, whole.section(u':', 0, 0)}) {
                const double width = QFontMetricsF(font).horizontalAdvance(title);
                const bool isLast = room == length && size == axisTitleSizes.back();
                if (width > room && !(isLast && title != whole))
                    continue;
                placed.title = onLine(canvas, upwards, title, font, (length - width) / 2);
                if (room < length) {
                    placed.low = onLine(canvas, upwards, first, caption, 0.0);
                    placed.high = onLine(canvas, upwards, last, caption,
                                         length - metrics.horizontalAdvance(last));
                }
                return placed;
            }
        }
    }
    return placed;
}

} // namespace

QMarginsF axisMargins(const QFont &font, double step)
{
    const QFontMetricsF metrics(fontFor(TextRole::Caption, font));
    // Half of a number, and of a mark at the end of the plane.
    const double edge = metrics.height() * 0.6;
    return {besidePlane(metrics, step) + metrics.ascent(), edge, edge,
            belowPlane(metrics, step) + metrics.descent()};
}

std::vector<AxisWords> placeAxisWords(const MapCanvas &canvas)
{
    return {placeAxis(canvas, false), placeAxis(canvas, true)};
}

} // namespace app
