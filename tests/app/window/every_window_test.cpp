// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page, window and dialog is opened and painted on a small screen, in every size of type,
// light, dark and in high contrast, from left to right and from right to left. What breaks here
// breaks by itself: the sanitizers see to it that memory that was let go is not read.
#include "high_contrast.h"
#include "part_of.h"

#include "app/program/program.h"
#include "app/security/records_lock.h"
#include "tests/shots/dialogs.h"
#include "tests/shots/locked_records.h"
#include "tests/shots/people.h"
#include "tests/shots/teaching.h"
#include "tests/shots/walk.h"

#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

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

// Looks at everything and keeps nothing.
class Glance final : public shots::Camera
{
public:
    void shoot(QWidget *widget, const QString &name, int) override
    {
        ++m_seen;
        wait(0);
        ASSERT_TRUE(widget) << name.toStdString();
        const QPixmap picture = widget->grab();
        EXPECT_FALSE(picture.isNull()) << name.toStdString();
    }

    // What is computed in the background comes when it comes.
    void wait(int milliseconds) override
    {
        if (milliseconds > 200)
            QTest::qWait(milliseconds);
        for (int round = 0; round < 4; ++round)
            QApplication::processEvents();
    }

    void expectFile(const QString &path) override
    {
        EXPECT_GT(QFileInfo(path).size(), 0) << path.toStdString();
        QFile::remove(path);
    }

    QDir folder() const override { return QDir(m_folder.path()); }
    QString look() const override { return u"glance"_s; }
    int seen() const { return m_seen; }

private:
    QTemporaryDir m_folder;
    int m_seen = 0;
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
    const QTemporaryDir data;
    const shots::Look look{
        .name = {},
        .language = QString::fromLatin1(GetParam().language),
        .theme = GetParam().ground == Ground::Light  ? app::ThemeChoice::Light
                 : GetParam().ground == Ground::Dark ? app::ThemeChoice::Dark
                                                     : app::ThemeChoice::System,
        .zoom = GetParam().zoom,
        .size = {800, 600},
    };
    app::SettingsFile(data.filePath(u"settings.ini"_s))
        .save({.theme = look.theme, .zoom = look.zoom, .welcomed = true});
    app::Program program({.dataFolder = data.path(), .language = look.language});
    ASSERT_TRUE(program.records());
    const auto examples = shots::addExampleRecords(*program.records());
    ASSERT_TRUE(examples);
    app::MainWindow &window = program.window();
    window.resize(look.size);
    window.show();

    Glance glance;
    shots::shootPages(window, glance, *examples);
    ASSERT_TRUE(shots::addExamplePeople(*program.records()));
    shots::shootTeaching(window, glance);
    shots::shootPeople(window, glance);
    shots::shootDialogs(window, glance, look.language);
    shots::shootLockedRecords(window, glance);
    ASSERT_TRUE(shots::sealExampleRecords(*program.records()));
    partOf<app::RecordsLock>(window).lock();
    shots::shootLockedRecords(window, glance);
    EXPECT_GT(glance.seen(), 50) << "the walk has become short";
}

INSTANTIATE_TEST_SUITE_P(Appearances, EveryWindow, testing::ValuesIn(everyAppearance()), nameOf);
