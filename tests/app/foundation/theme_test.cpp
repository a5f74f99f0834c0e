// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/theme.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

using app::contrastRatio;
using app::Theme;

namespace
{

struct NamedPalette {
    const char *name;
    QPalette palette;
};

QPalette twoColours(QColor window, QColor text, QColor highlight)
{
    QPalette palette(window, window);
    palette.setColor(QPalette::Base, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

class ThemeContrast : public testing::TestWithParam<NamedPalette>
{
};

} // namespace

TEST_P(ThemeContrast, TextIsLegibleOnEveryGroundItStandsOn)
{
    const Theme theme = app::themeFor(GetParam().palette);
    for (const QColor &ground : {theme.page, theme.surface, theme.accentTint})
        EXPECT_GE(contrastRatio(theme.text, ground), 4.5);
    for (const QColor &ground : {theme.page, theme.surface})
        EXPECT_GE(contrastRatio(theme.mutedText, ground), 4.5);
    EXPECT_GE(contrastRatio(theme.onAccent, theme.accent), 4.5);
    for (const core::Style style : core::styles)
        EXPECT_GE(contrastRatio(theme.text, theme.tint[style]), 4.5);
}

TEST_P(ThemeContrast, MarksStandOutOnSurfaceAndTint)
{
    const Theme theme = app::themeFor(GetParam().palette);
    EXPECT_GE(contrastRatio(theme.accent, theme.surface), 3.0);
    for (const core::Style style : core::styles) {
        EXPECT_GE(contrastRatio(theme.mark[style], theme.surface), 3.0);
        EXPECT_GE(contrastRatio(theme.mark[style], theme.tint[style]), 3.0);
    }
}

TEST_P(ThemeContrast, WhatAHandTouchesStandsOutWithItsRingAndItsWords)
{
    const Theme theme = app::themeFor(GetParam().palette);
    for (const QColor &ground : {theme.page, theme.surface, theme.accentTint}) {
        EXPECT_GE(contrastRatio(theme.controlBorder, ground), 3.0);
        EXPECT_GE(contrastRatio(theme.focusRing, ground), 3.0);
        EXPECT_GE(contrastRatio(theme.accentText, ground), 4.5);
    }
    for (const core::Style style : core::styles)
        EXPECT_GE(contrastRatio(theme.focusRing, theme.tint[style]), 3.0);
}

TEST_P(ThemeContrast, ABarStandsOutFromItsTrack)
{
    const Theme theme = app::themeFor(GetParam().palette);
    EXPECT_GE(contrastRatio(theme.accent, theme.track), 3.0);
    for (const core::Style style : core::styles)
        EXPECT_GE(contrastRatio(theme.mark[style], theme.track), 3.0);
}

TEST_P(ThemeContrast, PeoplesMarksStandOutWhereverTheirRowLies)
{
    const Theme theme = app::themeFor(GetParam().palette);
    for (const core::ColourMark mark : core::colourMarks) {
        const QColor &ground = theme.personMark(mark);
        for (const QColor &under : {theme.page, theme.surface, theme.accentTint})
            EXPECT_GE(contrastRatio(ground, under), 3.0) << static_cast<int>(mark);
        EXPECT_GE(contrastRatio(app::inkOn(ground), ground), 4.5) << static_cast<int>(mark);
    }
}

TEST_P(ThemeContrast, TheFourStylesKeepFourDifferentHues)
{
    const Theme theme = app::themeFor(GetParam().palette);
    for (const core::Style one : core::styles) {
        for (const core::Style other : core::styles) {
            if (one != other) {
                EXPECT_NE(theme.mark[one], theme.mark[other]);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Palettes, ThemeContrast,
    testing::Values(NamedPalette{"light", app::lightPalette()},
                    NamedPalette{"dark", app::darkPalette()},
                    NamedPalette{"projector_light", app::projectorPalette(app::lightPalette())},
                    NamedPalette{"projector_dark", app::projectorPalette(app::darkPalette())},
                    NamedPalette{"black_on_white", twoColours(Qt::white, Qt::black, Qt::blue)},
                    NamedPalette{"white_on_black", twoColours(Qt::black, Qt::white, Qt::yellow)},
                    NamedPalette{"fusion_grey", twoColours(0xffefefef, Qt::black, 0xff308cc6)},
                    NamedPalette{"weak_text", twoColours(0xff808080, 0xff888888, 0xff8a8a8a)}),
    [](const auto &palette) { return std::string(palette.param.name); });

TEST(ContrastRatio, IsTwentyOneForBlackOnWhiteAndOneForEqualColours)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrastRatio(Qt::red, Qt::red), 1.0, 1e-9);
    // A published example of the WCAG formula: #777777 on white is 4.48.
    EXPECT_NEAR(contrastRatio(0xff777777, Qt::white), 4.48, 0.005);
}

TEST(Theme, OfPrintIsLightWhateverTheScreenShows)
{
    EXPECT_FALSE(app::printTheme().dark);
    EXPECT_EQ(app::printTheme().surface, QColor(Qt::white));
    EXPECT_TRUE(app::themeFor(app::darkPalette()).dark);
}

TEST(Theme, OfAProjectorIsBlackOnWhiteOrWhiteOnBlack)
{
    for (const QPalette &palette : {app::lightPalette(), app::darkPalette()}) {
        const Theme theme = app::themeFor(app::projectorPalette(palette));
        EXPECT_EQ(theme.dark, app::themeFor(palette).dark);
        EXPECT_NEAR(contrastRatio(theme.text, theme.page), 21.0, 1e-9);
    }
}

TEST(Theme, IsTheOneOfItsPaletteHoweverManyAreInUse)
{
    // A thread remembers what it was asked for: a new one remembers nothing.
    const auto madeAnew = [](const QPalette &palette) {
        Theme theme;
        std::thread([&] { theme = app::themeFor(palette); }).join();
        return theme;
    };
    std::vector<QPalette> palettes{app::lightPalette(), app::darkPalette(), app::printPalette()};
    for (const QPalette::ColorRole role :
         {QPalette::Window, QPalette::Base, QPalette::WindowText, QPalette::Highlight}) {
        for (const QColor &color : {QColor(0xff3f7fbf), QColor(0xffd5c9a4), QColor(0xff204020)}) {
            QPalette palette = app::lightPalette();
            palette.setColor(role, color);
            palettes.push_back(palette);
        }
    }
    for (std::size_t round = 0; round < 3; ++round) {
        for (std::size_t i = 0; i < palettes.size(); ++i) {
            // Near ones come back while they are remembered, far ones after they were forgotten.
            for (const std::size_t which : {i, i / 2, i, palettes.size() - 1 - i})
                EXPECT_EQ(app::themeFor(palettes[which]), madeAnew(palettes[which])) << which;
        }
    }
}
