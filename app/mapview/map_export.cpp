// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_export.h"

#include "app/foundation/theme/theme.h"
#include "app/mapview/map_plot.h"
#include "app/mapview/map_sentences.h"
#include "app/mapview/map_table.h"
#include "app/widgets/text.h"
#include "core/base/own_files.h"

#include <QFileInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScreen>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int exportSide = 900;

QSize exportSize(const MapContent &content, const QFont &font)
{
    const QFontMetricsF metrics(fontFor(TextRole::Caption, font));
    const double margin = spacing(2, font);
    const QRectF room(0, 0, exportSide - 2 * margin, exportSide);
    const double words = metrics.boundingRect(room, Qt::TextWordWrap, mapCaption(content)).height();
    // A line more: on paper the same words may run a little wider.
    return {exportSide,
            exportSide + static_cast<int>(std::ceil(words + metrics.height() + margin))};
}

void paintSquare(QPainter &painter, const QRectF &target, const MapContent &content,
                 const QFont &font, int side)
{
    MapPicture picture(MapPicture::Medium::File);
    picture.setLook(font, printPalette());
    picture.setContent(content);
    picture.setSize({side, side});
    picture.layOutAxes();
    picture.render(&painter, target, QRectF(0, 0, side, side));
}

/// Of exportSize(), from the painter's origin.
void paintExport(QPainter &painter, const MapContent &content, const QFont &font)
{
    const int edge = spacing(1, font);
    const int margin = 2 * edge;
    const QRectF square(0, 0, exportSide, exportSide);
    paintSquare(painter, square.adjusted(edge, edge, -edge, -edge), content, font, exportSide);
    painter.setClipping(false);
    painter.setFont(fontFor(TextRole::Caption, font));
    painter.setPen(printTheme().text);
    painter.drawText(QRect(margin, exportSide, exportSide - 2 * margin,
                           exportSize(content, font).height() - exportSide),
                     Qt::TextWordWrap, mapCaption(content));
}

void drawSvg(QIODevice &file, const MapContent &content, const QFont &font)
{
    const QSize size = exportSize(content, font);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(mapTitle());
    generator.setDescription(mapDescription(content));
    QPainter painter(&generator);
    paintExport(painter, content, font);
}

void drawPdf(QIODevice &file, const MapContent &content, const QFont &font)
{
    // A page as large as the picture, a point on it as large as on the screen.
    const int dotsPerInch = qRound(QGuiApplication::primaryScreen()->logicalDotsPerInchX());
    QPdfWriter writer(&file);
    writer.setTitle(mapTitle());
    writer.setCreator(u"Attachment Atlas"_s);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(exportSize(content, font)) / dotsPerInch, QPageSize::Inch,
                                 {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    paintExport(painter, content, font);
}

} // namespace

QImage mapImage(const MapContent &content, const QFont &font, double scale)
{
    QImage image(exportSize(content, font) * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(printTheme().page);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintExport(painter, content, font);
    return image;
}

void paintMap(QPainter &painter, const QRectF &target, const MapContent &content, const QFont &font,
              int side)
{
    painter.save();
    paintSquare(painter, target, content, font, side);
    painter.restore();
}

std::optional<MapFormat> mapFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "png"_L1)
        return MapFormat::Png;
    if (ending == "svg"_L1)
        return MapFormat::Svg;
    if (ending == "pdf"_L1)
        return MapFormat::Pdf;
    if (ending == "csv"_L1)
        return MapFormat::Csv;
    return std::nullopt;
}

bool writeMap(const QString &path, MapFormat format, const MapContent &content, const QFont &font)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    switch (format) {
    case MapFormat::Png:
        if (!mapImage(content, font).save(&file, "PNG"))
            return false;
        break;
    case MapFormat::Svg:
        drawSvg(file, content, font);
        break;
    case MapFormat::Pdf:
        drawPdf(file, content, font);
        break;
    case MapFormat::Csv:
        file.write(mapTable(content, mapCaption(content)));
        break;
    }
    return core::commitFile(file);
}

} // namespace app
