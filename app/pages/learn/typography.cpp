// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/typography.h"

#include <QApplication>
#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QFont bodyFont(const QFont &base, const ReadingStyle &style)
{
    QFont font = fontFor(TextRole::Body, base);
    if (style.face == TypeFace::Serif) {
        font.setStyleHint(QFont::Serif);
        font.setFamilies({u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s});
    }
    return font;
}

// 60 to 75 characters are the usual measure; some read better with less, some want more.
double charactersOf(TextWidth width)
{
    switch (width) {
    case TextWidth::Narrow:
        return 56;
    case TextWidth::Normal:
        return 72;
    case TextWidth::Wide:
        return 92;
    }
    return 72;
}

} // namespace

double Typography::lineHeight() const
{
    return QFontMetricsF(body).height();
}

QTextBlockFormat Typography::blockFormat(double above, double below, double height) const
{
    QTextBlockFormat format;
    format.setTopMargin(lineHeight() * above);
    format.setBottomMargin(lineHeight() * below);
    format.setLineHeight(height, QTextBlockFormat::ProportionalHeight);
    return format;
}

QTextCharFormat Typography::charFormat(TextRole role, const QColor &color) const
{
    QTextCharFormat format;
    format.setFont(fontFor(role, body));
    format.setForeground(color);
    return format;
}

QTextCharFormat Typography::linkFormat(const QString &address) const
{
    QTextCharFormat format = charFormat(TextRole::Body, link);
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setFontUnderline(true);
    return format;
}

QTextCharFormat Typography::termFormat(const QString &address) const
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(theme.accent);
    format.setForeground(theme.text);
    return format;
}

Typography typographyFor(const QWidget *view, const ReadingStyle &style)
{
    Typography typography;
    typography.theme = themeFor(view->palette());
    typography.link = view->palette().color(QPalette::Active, QPalette::Link);
    // A system palette may hold a link colour that its own background swallows.
    if (contrastRatio(typography.link, typography.theme.surface) < 4.5)
        typography.link = typography.theme.text;
    typography.body = bodyFont(view->font(), style);
    typography.pixelRatio = view->devicePixelRatioF();
    const double air = 2.0 * spacing(3, view);
    typography.columnWidth =
        std::min(QFontMetricsF(typography.body).averageCharWidth() * charactersOf(style.width),
                 std::max(200.0, view->width() - air));
    return typography;
}

Typography printTypography(const ReadingStyle &style, double columnWidth)
{
    constexpr int size = 11;           // a sheet is measured in points here
    constexpr double pixelRatio = 3.0; // figures stay sharp on paper
    QFont base = QApplication::font();
    base.setPixelSize(size);
    Typography typography;
    typography.theme = printTheme();
    typography.link = typography.theme.text;
    typography.body = bodyFont(base, style);
    typography.pixelRatio = pixelRatio;
    typography.columnWidth = columnWidth;
    return typography;
}

} // namespace app
