// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/settings/settings.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(SettingsFile, GivesBackWhatWasSaved)
{
    const QTemporaryDir folder;
    const app::SettingsFile file(folder.filePath(u"settings.ini"_s));
    const app::Settings settings{.language = u"de"_s,
                                 .theme = app::ThemeChoice::Dark,
                                 .zoom = 1.5,
                                 .geometry = QByteArray("\x01\x02\x00\x03", 4),
                                 .welcomed = true,
                                 .map = {.layers = {.density = false, .trails = false},
                                         .region = {app::RegionShape::Ellipse, 0.68},
                                         .axes = {.swapped = true,
                                                  .reversed = {false, true},
                                                  .unit = core::AxisUnit::Percentile}},
                                 .smallestGroup = 12,
                                 .supportCountry = u"AT"_s,
                                 .advanceByItself = false,
                                 .lockAfter = 30};
    file.save(settings);
    EXPECT_EQ(file.load(), settings);
}

TEST(SettingsFile, TakesTheDefaultsForWhatIsMissingOrDamaged)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    EXPECT_EQ(app::SettingsFile(path).load(), app::Settings());

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=purple\nzoom=99\nwelcomed=perhaps\n[map]\ncoverage=7\nunit="
               "stanine\n\x00\xff garbage");
    file.close();
    const app::Settings settings = app::SettingsFile(path).load();
    EXPECT_EQ(settings.theme, app::ThemeChoice::System);
    EXPECT_DOUBLE_EQ(settings.zoom, 1.0);
    EXPECT_EQ(settings.map, app::MapAppearance());
}

TEST(SettingsFile, NeverTakesASmallestGroupUnderFiveOrOverFifty)
{
    const QTemporaryDir folder;
    const app::SettingsFile file(folder.filePath(u"settings.ini"_s));
    for (const int damaged : {-1, 0, 4, 51, 1000000}) {
        file.save({.smallestGroup = damaged});
        EXPECT_EQ(file.load().smallestGroup, 5) << damaged;
    }
    for (const int allowed : {5, 20, 50}) {
        file.save({.smallestGroup = allowed});
        EXPECT_EQ(file.load().smallestGroup, allowed);
    }
}

TEST(SettingsFile, LocksAfterTenMinutesWhereTheTimeIsDamaged)
{
    for (const auto &[written, minutes] :
         {std::pair("0", 0), std::pair("2", 2), std::pair("30", 30), std::pair("-1", 10),
          std::pair("7", 10), std::pair("never", 10), std::pair("", 10)}) {
        // A folder each: QSettings remembers what it has read of a file.
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("[lock]\nafter-minutes=") + written + '\n');
        file.close();
        EXPECT_EQ(app::SettingsFile(path).load().lockAfter, minutes) << written;
    }
}

TEST(SettingsFile, ThatCannotBeWrittenCostsNothingButTheMemory)
{
    const app::SettingsFile file(u"/proc/no/such/place/settings.ini"_s);
    file.save({.zoom = 2.0});
    EXPECT_EQ(file.load(), app::Settings());
}

TEST(Zoom, WalksItsStepsUpAndDownAndStopsAtTheEnds)
{
    double zoom = 1.0;
    for (int step = 0; step < 20; ++step) {
        const double next = app::zoomedIn(zoom);
        if (next > zoom) {
            EXPECT_DOUBLE_EQ(app::zoomedOut(next), zoom);
        }
        zoom = next;
    }
    EXPECT_DOUBLE_EQ(zoom, 2.5);
    for (int step = 0; step < 20; ++step)
        zoom = app::zoomedOut(zoom);
    EXPECT_DOUBLE_EQ(zoom, 0.7);
}
