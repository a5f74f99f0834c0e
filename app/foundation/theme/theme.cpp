// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace app
{
namespace
{

using core::Style;

// All of a palette that a theme is made of.
struct GivenColours {
    QColor window;
    QColor base;
    QColor text;
    QColor highlight;

    bool operator==(const GivenColours &) const = default;
};

GivenColours givenBy(const QPalette &palette)
{
    const auto active = [&](QPalette::ColorRole role) {
        return palette.color(QPalette::Active, role);
    };
    return {active(QPalette::Window), active(QPalette::Base), active(QPalette::WindowText),
            active(QPalette::Highlight)};
}

// A little over 3:1, which a line that is not on whole pixels keeps.
constexpr double controlContrast = 3.3;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QColor blend(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

// Moves a colour towards the text colour until it stands out enough on every ground it is used on.
QColor readable(QColor color, const QColor &text, const std::vector<QColor> &grounds, double ratio)
{
    const auto reached = [&] {
        return std::all_of(grounds.begin(), grounds.end(), [&](const QColor &ground) {
            return contrastRatio(color, ground) >= ratio;
        });
    };
    for (int step = 0; step < 40 && !reached(); ++step)
        color = blend(color, text, 0.08);
    return color;
}

// Moves a background towards the surface until what lies on it stands out enough.
QColor groundFor(const std::vector<QColor> &marks, double ratio, QColor ground,
                 const QColor &surface)
{
    const auto reached = [&] {
        return std::all_of(marks.begin(), marks.end(), [&](const QColor &mark) {
            return contrastRatio(mark, ground) >= ratio;
        });
    };
    for (int step = 0; step < 40 && !reached(); ++step)
        ground = blend(ground, surface, 0.1);
    return ground;
}

// Moves a background towards the surface until the text on it is legible.
QColor legibleGround(const QColor &ground, const QColor &surface, const QColor &text)
{
    return groundFor({text}, 4.5, ground, surface);
}

// Okabe and Ito's (2008) colour-blind-safe set: bluish green, orange, blue, reddish purple.
constexpr core::PerStyle<QRgb> hues{{0xff009e73, 0xffe69f00, 0xff0072b2, 0xffcc79a7}};

// By core::ColourMark; the same set once more, where it is not taken by the regions.
constexpr std::array<QRgb, core::colourMarks.size()> personHues{
    0xff6f7680, 0xff3f7fbf, 0xffd55e00, 0xff2f8f5b, 0xff8e5bb5, 0xffc9a400, 0xff808080};

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &button,
                   const QColor &text, const QColor &placeholder, const QColor &highlight,
                   const QColor &highlighted, const QColor &link)
{
    QPalette palette(button, window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, blend(base, window, 0.6));
    palette.setColor(QPalette::Button, button);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::PlaceholderText, placeholder);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, placeholder);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, placeholder);
    return palette;
}

Theme makeTheme(const GivenColours &given)
{
    Theme theme;
    theme.page = given.window;
    theme.surface = given.base;
    theme.dark = luminance(theme.page) < 0.18;
    const QColor extreme = theme.dark ? QColor(Qt::white) : QColor(Qt::black);
    theme.text = readable(given.text, extreme, {theme.page, theme.surface}, 4.5);
    theme.mutedText =
        readable(blend(theme.text, theme.page, 0.35), extreme, {theme.page, theme.surface}, 4.5);
    theme.border = blend(theme.surface, theme.text, theme.dark ? 0.20 : 0.14);
    theme.grid = blend(theme.surface, theme.text, theme.dark ? 0.16 : 0.10);
    theme.density = blend(theme.surface, theme.text, theme.dark ? 0.62 : 0.55);
    theme.accent = readable(given.highlight, theme.text, {theme.page, theme.surface}, 3.0);
    theme.onAccent = inkOn(theme.accent);
    theme.accentTint = legibleGround(blend(theme.surface, theme.accent, theme.dark ? 0.26 : 0.12),
                                     theme.surface, theme.text);
    const std::vector<QColor> grounds{theme.page, theme.surface, theme.accentTint};
    theme.controlBorder =
        readable(blend(theme.surface, theme.text, 0.40), extreme, grounds, controlContrast);
    theme.accentText = readable(theme.accent, extreme, grounds, 4.5);
    std::vector<QColor> ringed = grounds;
    std::vector<QColor> bars{theme.accent};
    for (const Style style : core::styles) {
        const QColor hue(hues[style]);
        theme.tint[style] = legibleGround(blend(theme.surface, hue, theme.dark ? 0.20 : 0.13),
                                          theme.surface, theme.text);
        theme.mark[style] = readable(theme.dark ? blend(hue, Qt::white, 0.18) : hue, theme.text,
                                     {theme.surface, theme.page, theme.tint[style]}, 3.0);
        ringed.push_back(theme.tint[style]);
        bars.push_back(theme.mark[style]);
    }
    theme.focusRing = readable(theme.accent, theme.text, ringed, controlContrast);
    theme.track = groundFor(bars, 3.0, blend(theme.surface, theme.text, 0.12), theme.surface);
    for (const core::ColourMark mark : core::colourMarks) {
        const auto index = static_cast<std::size_t>(mark);
        theme.person[index] = mark == core::ColourMark::None
                                  ? theme.mutedText
                                  : readable(QColor(personHues[index]), extreme,
                                             {theme.surface, theme.page, theme.accentTint}, 3.0);
    }
    return theme;
}

} // namespace

QColor inkOn(const QColor &ground)
{
    // One of the two always reaches 4.5:1.
    return contrastRatio(Qt::white, ground) >= 4.5 ? Qt::white : Qt::black;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Theme themeFor(const QPalette &palette)
{
    // Every widget asks at every paint, and making a theme raises some hundreds of numbers to a
    // power. The colours are the key: QPalette::cacheKey() is another one after each copy that was
    // changed. Screen, print, and an audience's light and dark are in use at once.
    constexpr std::size_t kept = 8;
    struct Made {
        GivenColours from;
        Theme theme;
    };
    thread_local std::vector<Made> made;
    const GivenColours given = givenBy(palette);
    const auto found =
        std::find_if(made.begin(), made.end(), [&](const Made &one) { return one.from == given; });
    if (found == made.end()) {
        if (made.size() == kept)
            made.pop_back();
        made.insert(made.begin(), {given, makeTheme(given)});
    } else {
        std::rotate(made.begin(), found, found + 1); // the longest unused one is the last
    }
    return made.front().theme;
}

QPalette printPalette()
{
    QPalette palette = lightPalette();
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    return palette;
}

Theme printTheme()
{
    static const Theme theme = themeFor(printPalette());
    return theme;
}

QPalette lightPalette()
{
    return paletteOf(0xfff6f5f2, 0xffffffff, 0xfffbfaf8, 0xff20262e, 0xff6a717b, 0xff2f6690,
                     0xffffffff, 0xff2a5d85);
}

QPalette darkPalette()
{
    return paletteOf(0xff171a1f, 0xff20242b, 0xff282d35, 0xffe6e8eb, 0xff9aa2ad, 0xff7fb2d9,
                     0xff10151b, 0xff8fc0e6);
}

QPalette projectorPalette(const QPalette &palette)
{
    const bool dark = themeFor(palette).dark;
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor ink = dark ? Qt::white : Qt::black;
    const QColor accent = palette.color(QPalette::Highlight);
    return paletteOf(ground, ground, ground, ink, ink, accent,
                     palette.color(QPalette::HighlightedText), palette.color(QPalette::Link));
}

} // namespace app
