// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/figure.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// The classes a figure may use, and what each is in this theme (resources/README.md).
QString styleRules(const Theme &theme)
{
    QString rules;
    const auto fill = [&](const QString &name, const QColor &color) {
        rules += u".%1{fill:%2}"_s.arg(name, color.name());
    };
    const auto stroke = [&](const QString &name, const QColor &color, const QString &more) {
        rules += u".%1{fill:none;stroke:%2;%3}"_s.arg(name, color.name(), more);
    };
    fill(u"text"_s, theme.text);
    fill(u"muted"_s, theme.mutedText);
    rules += u".surface{fill:%1;stroke:%2;stroke-width:1.5}"_s.arg(theme.surface.name(),
                                                                   theme.border.name());
    fill(u"soft"_s, theme.accentTint);
    fill(u"accent"_s, theme.accent);
    stroke(u"line"_s, theme.mutedText, u"stroke-width:2"_s);
    stroke(u"accent-line"_s, theme.accent, u"stroke-width:3"_s);
    stroke(u"grid"_s, theme.border, u"stroke-width:1"_s);
    stroke(u"dash"_s, theme.mutedText, u"stroke-width:1.5;stroke-dasharray:6 4"_s);
    for (const core::Style style : core::styles) {
        fill(core::styleId(style), theme.mark[style]);
        fill(core::styleId(style) + u"-tint"_s, theme.tint[style]);
    }
    return rules;
}

} // namespace

double figureHeight(const QString &path, double width)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    // The box stands in the opening tag.
    static const QRegularExpression box(u"viewBox=\"\\S+\\s+\\S+\\s+(\\S+)\\s+([^\\s\"]+)\""_s);
    const QRegularExpressionMatch match = box.match(QString::fromUtf8(file.read(1024)));
    const double natural = match.captured(1).toDouble();
    return natural > 0.0 ? width * match.captured(2).toDouble() / natural : 0.0;
}

QImage figureImage(const QString &path, const Theme &theme, double width, double pixelRatio)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString svg = QString::fromUtf8(file.readAll());
    static const QRegularExpression style(u"<style[^>]*>.*?</style>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    svg.replace(style, u"<style>"_s + styleRules(theme) + u"</style>"_s);
    QSvgRenderer renderer(svg.toUtf8());
    const QSizeF natural = renderer.viewBoxF().size();
    if (!renderer.isValid() || natural.isEmpty())
        return {};
    const QSizeF size(width, width * natural.height() / natural.width());
    QImage image((size * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), size));
    return image;
}

} // namespace app
