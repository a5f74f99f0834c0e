// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "full_disk.h"
#include "map_examples.h"

#include "app/pages/map/map_page.h"

#include "app/mapview/attachment_map.h"
#include "app/widgets/text.h"
#include "core/base/json_reading.h"
#include "core/scoring/norm_reader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::AttachmentPoint;

namespace
{

/// Whether a visible label of the page says the words.
bool says(const QWidget &page, const QString &words)
{
    const auto labels = page.findChildren<app::TextLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const app::TextLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename Control> Control *named(const QWidget &page, const QString &name)
{
    for (Control *control : page.findChildren<Control *>()) {
        if (control->accessibleName() == name)
            return control;
    }
    ADD_FAILURE() << "no control named " << name.toStdString();
    return nullptr;
}

} // namespace

TEST(MapPage, KeepsTableAndMapInStep)
{
    app::MapPage page;
    page.resize(1200, 900);
    page.show();
    page.setResults({{u"One"_s, placementAt({2, 2})}, {u"Two"_s, placementAt({6, 6})}});
    auto *table = page.findChild<QTableView *>();
    ASSERT_TRUE(table);
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(table->model()->index(1, 5).data().toString(), u"Fearful-avoidant"_s);
    emit page.map().resultActivated(1);
    EXPECT_EQ(table->currentIndex().row(), 1);
}

TEST(MapPage, BeginsAtTheNewestResultOrSaysThatThereIsNone)
{
    app::MapPage page;
    page.resize(1200, 900);
    page.show();
    const auto before = page.map().content().freePoint;
    EXPECT_FALSE(says(page, u"newest result"_s));
    page.startAtNewestResult();
    EXPECT_TRUE(says(page, u"no result on the map yet"_s));
    EXPECT_EQ(page.map().content().freePoint, before);

    page.setResults({{u"Mother, 10/11/26"_s, placementAt({5.2, 2.4}, 0.5)},
                     {u"Earlier"_s, placementAt({2, 6})}});
    page.startAtNewestResult();
    EXPECT_EQ(page.map().content().freePoint, (core::AttachmentPoint{5.2, 2.4}));
    EXPECT_TRUE(says(page, u"newest result: Mother, 10/11/26"_s));
    EXPECT_FALSE(says(page, u"no result"_s));
    EXPECT_TRUE(says(page, u"Anxiety 5.2 and avoidance 2.4"_s));
    EXPECT_EQ(named<QComboBox>(page, u"How exact the point is"_s)->currentIndex(), 1)
        << "as exact as the result";

    app::MapPage again;
    again.setResults(page.map().content().results);
    again.show();
    again.restore(page.takeState());
    EXPECT_TRUE(says(again, u"newest result: Mother, 10/11/26"_s)) << "made anew it says the same";

    QTest::keyClick(&page.map(), Qt::Key_Right);
    EXPECT_FALSE(says(page, u"newest result"_s)) << "a hand has moved it";
}

TEST(MapPage, NamesSourceSizeYearAndCaveatOfTheSampleItShows)
{
    app::MapPage page;
    page.resize(1200, 900);
    page.show();
    EXPECT_FALSE(says(page, u"39,057"_s)) << "nothing is told of a sample that is not there";
    page.setDensity(shippedDensity());
    for (const QString &words : {u"39,057"_s, u"2018"_s, u"Open-Source Psychometrics Project"_s,
                                 u"Self-selected"_s, u"approximate"_s})
        EXPECT_TRUE(says(page, words)) << words.toStdString();
    page.setDensity(shippedDensity(u"de"_s));
    EXPECT_TRUE(says(page, u"kein Abbild einer Bevölkerung"_s));
}

TEST(MapPage, KeepsTheRuleWhenASampleOffersMore)
{
    app::MapPage page;
    auto &rule = *named<QComboBox>(page, u"Rule that draws the borders"_s);
    rule.setCurrentIndex(rule.findData(static_cast<int>(core::RuleKind::CutByHand)));
    ASSERT_EQ(rule.currentIndex(), rule.count() - 1);
    const core::ClassificationRule chosen = page.map().content().rule;
    page.setNorm(*core::findNorm(u":/norms"_s, u"ecr"_s));
    ASSERT_NE(rule.findData(static_cast<int>(core::RuleKind::NormMean)), -1);
    EXPECT_EQ(rule.currentData().toInt(), static_cast<int>(core::RuleKind::CutByHand));
    EXPECT_EQ(page.map().content().rule, chosen);
}

TEST(MapPage, ShowsAndHidesEachLayerAndSaysWhatIsLeft)
{
    app::MapPage page;
    page.resize(1200, 900);
    page.setDensity(shippedDensity());
    page.setResults({{u"In spring"_s, placementAt({2, 6})}});
    page.show();
    QTest::qWait(20);
    struct Layer {
        const char16_t *name;
        const char16_t *said;
    };
    for (const Layer &layer :
         {Layer{u"Regions and borders", u"by the rule"},
          Layer{u"Reference density", u"39,057 adults"},
          Layer{u"Saved results with their regions", u"In spring: Anxiety"},
          Layer{u"Free point", u"Anxiety 3.0 and avoidance 3.0"}, Layer{u"Labels", nullptr}}) {
        const QString name = QString::fromUtf16(layer.name);
        auto *box = named<QCheckBox>(page, u"Show on the map: "_s + name);
        const QImage shown = page.map().grab().toImage();
        EXPECT_TRUE(box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        EXPECT_NE(page.map().grab().toImage(), shown) << name.toStdString();
        if (layer.said) {
            EXPECT_FALSE(
                page.map().accessibleDescription().contains(QString::fromUtf16(layer.said)))
                << name.toStdString();
        }
        QTest::keyClick(box, Qt::Key_Space);
        EXPECT_EQ(page.map().grab().toImage(), shown) << name.toStdString();
        if (layer.said) {
            EXPECT_TRUE(page.map().accessibleDescription().contains(QString::fromUtf16(layer.said)))
                << name.toStdString();
        }
    }
}

TEST(MapPage, HidesTheCaveatWithItsLayerAndMovesNoHiddenPoint)
{
    app::MapPage page;
    page.resize(1200, 900);
    page.setDensity(shippedDensity());
    page.show();
    named<QCheckBox>(page, u"Show on the map: Reference density"_s)->click();
    EXPECT_FALSE(says(page, u"39,057"_s));
    named<QCheckBox>(page, u"Show on the map: Free point"_s)->click();
    const auto before = page.map().content().freePoint;
    QTest::keyClick(&page.map(), Qt::Key_Right);
    EXPECT_EQ(page.map().content().freePoint, before);
    EXPECT_FALSE(says(page, u"This point"_s));
}

TEST(MapPage, DrawsResultsAtTheChosenLevelAndNamesIt)
{
    app::MapPage page;
    page.resize(1200, 900);
    page.setResults({{u"One"_s, placementAt({4.5, 5.5}, 0.5)}});
    page.show();
    QTest::qWait(20);
    const auto *table = page.findChild<QTableView *>();
    auto *shape = named<QComboBox>(page, u"Shape of a result's region"_s);
    auto *level = named<QComboBox>(page, u"Level of a result's region"_s);
    EXPECT_EQ(table->model()->headerData(2, Qt::Horizontal).toString(), u"95 % interval"_s);
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), u"3.5 to 5.5"_s);
    // 0.7 off on both: outside of ±0.5 (68 %), inside the box of ±0.98 (95 %) and, by its corner,
    // just outside the ellipse.
    const AttachmentPoint corner{3.78, 6.22};
    const auto colour = [&] {
        const app::AttachmentMap &map = page.map();
        return page.map().grab().toImage().pixelColor(map.positionOf(corner).toPoint());
    };
    const QColor inBox = colour();
    shape->setCurrentIndex(1);
    const QColor beyondEllipse = colour();
    EXPECT_NE(beyondEllipse, inBox);
    EXPECT_TRUE(says(page, u"Width and height of an ellipse are a result's two 95 % intervals."_s));
    shape->setCurrentIndex(0);
    EXPECT_EQ(colour(), inBox);
    level->setCurrentIndex(0);
    EXPECT_EQ(colour(), beyondEllipse);
    EXPECT_TRUE(says(page, u"The sides of a box are a result's two 68 % intervals."_s));
    EXPECT_EQ(table->model()->headerData(2, Qt::Horizontal).toString(), u"68 % interval"_s);
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), u"4.0 to 5.0"_s);
    EXPECT_TRUE(page.map().accessibleDescription().contains(u"Its 68 % region reaches from 4.0"_s));
}

TEST(MapPage, SavesTheMapAsItsEndingSays)
{
    app::MapPage page;
    page.show();
    QString saved;
    QObject::connect(&page, &app::MapPage::saved, &page,
                     [&](const QString &path) { saved = path; });
    const QTemporaryDir folder;
    struct Kind {
        const char *ending;
        const char *begins;
    };
    for (const Kind &kind : {Kind{"png", "\x89PNG"}, Kind{"PNG", "\x89PNG"}, Kind{"svg", "<?xml"},
                             Kind{"pdf", "%PDF"}, Kind{"csv", "# Regions"}}) {
        const QString path = folder.filePath(u"map."_s + QLatin1String(kind.ending));
        page.saveAs(path);
        EXPECT_TRUE(contentOf(path).startsWith(kind.begins)) << kind.ending;
        EXPECT_EQ(saved, path);
    }
}

TEST(MapPage, SavesNothingUnderAnEndingThatWouldBeUntrue)
{
    app::MapPage page;
    page.show();
    const QTemporaryDir folder;
    for (const char *name :
         {"map.jpg", "map.jpeg", "map.gif", "map.v2", "map.pngx", "map", "png"}) {
        const QString path = folder.filePath(QLatin1String(name));
        page.saveAs(path);
        EXPECT_FALSE(QFile::exists(path)) << name;
        EXPECT_TRUE(says(page, u"was not saved as "_s + path)) << name;
    }
}

TEST(MapPage, LeavesTheFileThatWasThereWhereItCannotWriteAnother)
{
    app::MapPage page;
    page.show();
    const QTemporaryDir folder;
    for (const char *ending : {"png", "svg", "pdf", "csv"}) {
        const QString path = folder.filePath(u"map."_s + QLatin1String(ending));
        QFile before(path);
        ASSERT_TRUE(before.open(QIODevice::WriteOnly));
        before.write("what was there");
        before.close();
        {
            const FullDisk disk;
            page.saveAs(path);
        }
        EXPECT_EQ(contentOf(path), "what was there") << ending;
        EXPECT_TRUE(says(page, u"could not be saved as "_s + path)) << ending;
        page.saveAs(u"/proc/no/such/place."_s + QLatin1String(ending));
        EXPECT_TRUE(says(page, u"could not be saved"_s)) << ending;
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 4) << "and nothing half written";
}

TEST(MapPage, TellsOfEachResultWhileTheKeyboardStepsThroughTheTable)
{
    app::MapPage page;
    page.resize(1200, 1600);
    page.setResults({{u"One"_s, placementAt({2, 2})}, {u"Two"_s, placementAt({6, 6})}});
    page.show();
    page.activateWindow();
    QTest::qWait(20);
    auto *table = page.findChild<QTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    EXPECT_EQ(table->currentIndex().row(), 1);
    EXPECT_TRUE(QToolTip::text().contains(u"Two"_s)) << QToolTip::text().toStdString();
    QTest::keyClick(&page.map(), Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(table->currentIndex().row(), 0) << "and the table follows the map";
    EXPECT_TRUE(QToolTip::text().contains(u"One"_s));
    QToolTip::hideText();
}

TEST(MapPage, KeepsTheRowAndTheViewWhenALayerOrTheRuleChanges)
{
    app::MapPage page;
    page.resize(1200, 900);
    page.show();
    page.setResults({{u"In spring"_s, placementAt({2, 6})}, {u"In autumn"_s, placementAt({3, 5})}});
    auto &table = *page.findChild<QTableView *>();
    table.selectRow(1);
    page.map().zoomBy(3.0);
    const double zoom = page.map().content().zoom();
    for (QCheckBox *box : page.findChildren<QCheckBox *>()) {
        if (box->text() == u"Labels"_s)
            box->click();
    }
    EXPECT_FALSE(page.appearance().layers.labels);
    EXPECT_DOUBLE_EQ(page.map().content().zoom(), zoom);
    for (QComboBox *box : page.findChildren<QComboBox *>()) {
        if (box->accessibleName() == u"Rule that draws the borders"_s)
            box->setCurrentIndex(1);
    }
    EXPECT_NE(page.map().content().rule, core::ClassificationRule::midpoint());
    EXPECT_EQ(table.currentIndex().row(), 1);
    EXPECT_TRUE(page.map().accessibleDescription().contains(u"Chosen: In autumn"_s));
}
