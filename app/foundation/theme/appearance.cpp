// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/appearance.h"

#include "app/foundation/theme/program_style.h"
#include "app/foundation/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// A bare desktop hands out Qt's grey fallback palette; ours is calmer and just as legible.
bool isFallback(const QPalette &palette)
{
    return palette.color(QPalette::Window) == QColor(0xffefefef);
}

// A program for reading: where no desktop sets a font, Qt's 9 points are too small to read at
// length.
QFont readable(QFont font)
{
    constexpr double smallestPoints = 10.5;
    if (font.pointSizeF() > 0 && font.pointSizeF() < smallestPoints)
        font.setPointSizeF(smallestPoints);
    return font;
}

} // namespace

Appearance::Appearance()
    : m_systemPalette(QApplication::palette())
    , m_systemFont(readable(QApplication::font()))
{
    QApplication::setStyle(new ProgramStyle);
}

void Appearance::apply(ThemeChoice theme, double zoom) const
{
    switch (theme) {
    case ThemeChoice::System:
        QApplication::setPalette(isFallback(m_systemPalette) ? lightPalette() : m_systemPalette);
        break;
    case ThemeChoice::Light:
        QApplication::setPalette(lightPalette());
        break;
    case ThemeChoice::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(m_systemFont.pointSizeF() * zoom);
    else
        font.setPixelSize(static_cast<int>(std::lround(m_systemFont.pixelSize() * zoom)));
    QApplication::setFont(font);
    // Widgets with a font of their own (every TextLabel) are not told by Qt 6.4; windows alone are.
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

} // namespace app
