// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, window and dialog is opened and painted on a small screen, in every size of type,
// light, dark and in high contrast, from left to right and from right to left. What breaks here
// breaks by itself: the sanitizers see to it that memory that was let go is not read.
#include "every_scene.h"
#include "high_contrast.h"

#include <ostream>

using namespace Qt::StringLiterals;

namespace
{

enum class Ground { Light, Dark, HighContrast };

struct Appearance {
    Ground ground;
    double zoom;
    const char *language; ///< zz_RTL: mirrored
};

// gtest names the test after it.
void PrintTo(const Appearance &appearance, std::ostream *stream)
{
    *stream << static_cast<int>(appearance.ground) << ' ' << appearance.zoom << ' '
            << appearance.language;
}

std::string nameOf(const testing::TestParamInfo<Appearance> &info)
{
    const Appearance &appearance = info.param;
    std::string name = appearance.ground == Ground::Light  ? "light"
                       : appearance.ground == Ground::Dark ? "dark"
                                                           : "highContrast";
    name += "_at" + std::to_string(static_cast<int>(appearance.zoom * 100));
    return name + (QByteArray(appearance.language) == "en" ? "" : "_mirrored");
}

std::vector<Appearance> everyAppearance()
{
    std::vector<Appearance> all;
    for (const Ground ground : {Ground::Light, Ground::Dark, Ground::HighContrast}) {
        for (const double zoom : {1.0, 1.5, 2.0}) {
            for (const char *language : {"en", "zz_RTL"})
                all.push_back({ground, zoom, language});
        }
    }
    return all;
}

class Glance final : public Visitor
{
protected:
    void visit(QWidget &widget, const QString &name) override
    {
        const QPixmap picture = widget.grab();
        EXPECT_FALSE(picture.isNull()) << name.toStdString();
    }
};

class EveryWindow : public testing::TestWithParam<Appearance>
{
protected:
    void SetUp() override
    {
        if (GetParam().ground == Ground::HighContrast)
            QApplication::setPalette(highContrastPalette());
    }

    void TearDown() override
    {
        QApplication::setPalette(m_palette);
        QApplication::setFont(m_font);
    }

private:
    QPalette m_palette = QApplication::palette();
    QFont m_font = QApplication::font();
};

} // namespace

TEST_P(EveryWindow, OpensOnASmallScreen)
{
    const auto theme = GetParam().ground == Ground::Light  ? app::ThemeChoice::Light
                       : GetParam().ground == Ground::Dark ? app::ThemeChoice::Dark
                                                           : app::ThemeChoice::System;
    ExampleProgram program({.theme = theme, .zoom = GetParam().zoom},
                           QString::fromLatin1(GetParam().language));
    program.window().resize(800, 600);
    Glance glance;
    program.walk(glance);
    program.walkLocked(glance);
}

INSTANTIATE_TEST_SUITE_P(Appearances, EveryWindow, testing::ValuesIn(everyAppearance()), nameOf);
