// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/theme.h"
#include "app/mapview/attachment_map.h"
#include "app/mapview/map_plot.h"
#include "app/mapview/map_sentences.h"
#include "app/mapview/map_table.h"
#include "app/widgets/text.h"

#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int exportSide = 900;

} // namespace

void AttachmentMap::copyTo(AttachmentMap &other, int side) const
{
    other.setAttribute(Qt::WA_DontShowOnScreen);
    QPalette print = lightPalette();
    print.setColor(QPalette::Window, Qt::white);
    print.setColor(QPalette::Base, Qt::white);
    other.setPalette(print);
    other.m_plot->change(MapPlot::Look, [this](MapContent &shown) {
        shown = content();
        shown.focused = false;
    });
    other.m_plot->drawForExport();
    other.resize(side, side);
    other.m_plot->setGeometry(other.rect());
    other.m_plot->applyLook();
}

QString AttachmentMap::caption() const
{
    return mapCaption(content());
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
    copyTo(picture, exportSide);
    const QRect square(0, 0, exportSide, exportSide);
    const int edge = spacing(1, this);
    const int margin = 2 * edge;
    picture.m_plot->paintOnto(painter, square.adjusted(edge, edge, -edge, -edge), square);
    painter.setClipping(false);
    painter.setFont(fontFor(TextRole::Caption, font()));
    painter.setPen(printTheme().text);
    painter.drawText(
        QRect(margin, exportSide, exportSide - 2 * margin, exportSize().height() - exportSide),
        Qt::TextWordWrap, caption());
}

void AttachmentMap::paintPicture(QPainter &painter, const QRectF &target, int side) const
{
    AttachmentMap picture;
    picture.setFont(font());
    copyTo(picture, side);
    painter.save();
    picture.m_plot->paintOnto(painter, target, QRect(0, 0, side, side));
    painter.restore();
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

bool AttachmentMap::writePng(const QString &path) const
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && toImage().save(&file, "PNG") && file.commit();
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
    return file.open(QIODevice::WriteOnly) && file.write(mapTable(content(), caption())) >= 0 &&
           file.commit();
}

} // namespace app
