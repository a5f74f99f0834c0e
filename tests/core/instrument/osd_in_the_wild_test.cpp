// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions as other programs write them: each means one thing, and it is that which is computed.
#include "osd_files.h"

#include "core/scoring/score.h"

#include <gtest/gtest.h>

#include <QDirIterator>

#include <iostream>
#include <ostream>

using namespace Qt::StringLiterals;
using Kind = core::InstrumentWarning::Kind;

namespace
{

struct Meant {
    const char *file;
    const char *warm;    ///< the items of the scoring "warm", in the file's order
    double highestFirst; ///< its score where t1 has the highest answer and t2 the lowest
    std::size_t warnings;
};

void PrintTo(const Meant &meant, std::ostream *out)
{
    *out << meant.file;
}

class WildDefinition : public testing::TestWithParam<Meant>
{
};

QString keyedItems(const core::Scoring &scoring)
{
    QStringList items;
    for (const core::KeyedItem &item : scoring.items) {
        if (item.keying != 0)
            items << (item.keying < 0 ? u'-' + item.itemId : item.itemId);
    }
    return items.join(u' ');
}

/// With the first answer as high as it goes and the second as low.
std::optional<double> warmScore(const core::Instrument &tea)
{
    core::AnswerSheet sheet(tea, tea.forms.front());
    sheet.answer(u"t1"_s, tea.findItem(u"t1"_s)->scale->hi());
    sheet.answer(u"t2"_s, tea.findItem(u"t2"_s)->scale->lo());
    const auto scored = core::score(tea, sheet);
    return scored ? scored->find(u"warm"_s)->value : std::nullopt;
}

} // namespace

TEST_P(WildDefinition, IsScoredAsItIsMeant)
{
    const auto read = core::readInstrumentFile(osdFile(GetParam().file));
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    const core::Scoring *warm = read->instrument.findScoring(u"warm"_s);
    ASSERT_NE(warm, nullptr);
    EXPECT_EQ(keyedItems(*warm), QString::fromLatin1(GetParam().warm));
    EXPECT_EQ(warmScore(read->instrument), GetParam().highestFirst);
    EXPECT_EQ(read->warnings.size(), GetParam().warnings);
}

INSTANTIATE_TEST_SUITE_P(
    Files, WildDefinition,
    testing::Values(Meant{"item-coding-against-items.osd", "t1 t2", 3.0, 1},
                    Meant{"item-coding-with-one-more-than-the-list.osd", "t1 -t2", 5.0, 1},
                    Meant{"item-twice-in-a-scoring.osd", "t1 t2", 3.0, 1},
                    Meant{"keying-in-the-items-alone.osd", "t1 t2", 3.0, 2},
                    Meant{"keying-in-items-and-scorings-alike.osd", "t1 -t2", 5.0, 0},
                    Meant{"section-id-twice.osd", "t1 -t2", 5.0, 0},
                    Meant{"ends-of-minus-one.osd", "t1 -t2", 5.0, 0},
                    Meant{"two-points-and-ends-of-minus-one.osd", "t1 -t2", 1.0, 0},
                    Meant{"minus-one-as-an-answer.osd", "t1 -t2", 1.0, 0},
                    Meant{"split/split.json", "t1 -t2", 5.0, 0},
                    Meant{"split/split[1].json", "t1 -t2", 5.0, 0},
                    Meant{"pebl/definitions/pebl.json", "t1 -t2", 5.0, 0}));

TEST(WildDefinitions, TakeMinusOneForAnEndOnlyWhereItMakesARange)
{
    const auto ends = core::readInstrumentFile(osdFile("minus-one-as-an-answer.osd"));
    ASSERT_TRUE(ends);
    EXPECT_EQ(ends->instrument.items[0].scale, core::Scale::make(-1, 1));
    EXPECT_EQ(ends->instrument.items[2].scale, core::Scale::make(-5, -1));
    const auto usual = core::readInstrumentFile(osdFile("ends-of-minus-one.osd"));
    ASSERT_TRUE(usual);
    for (const core::Item &item : usual->instrument.items)
        EXPECT_EQ(item.scale, core::Scale::make(1, 5)) << qPrintable(item.id);
    const auto binary = core::readInstrumentFile(osdFile("two-points-and-ends-of-minus-one.osd"));
    ASSERT_TRUE(binary);
    EXPECT_EQ(binary->instrument.items[0].scale, core::Scale::make(0, 1));
}

TEST(WildDefinitions, ShowBothSectionsThatHaveOneIdEachByItsOwnTitle)
{
    const auto read = core::readInstrumentFile(osdFile("section-id-twice.osd"));
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    const core::Instrument &tea = read->instrument;
    QStringList shown;
    for (const QString &id : tea.forms.front().itemIds)
        shown << tea.text(tea.findItem(id)->textKey, u"en"_s);
    EXPECT_EQ(shown, (QStringList{u"Hot"_s, u"I like it hot."_s, u"I let it cool."_s, u"Cold"_s,
                                  u"I drink it slowly."_s, u"I gulp it."_s, u"Thank you."_s}));
    EXPECT_EQ(tea.findItem(u"t1"_s)->type, core::ItemType::Likert)
        << "the id stays with what is answered";
}

TEST(WildDefinitions, JoinTheirLanguagesFromBesideThemAndFromPeblsFolder)
{
    const auto split = core::readInstrumentFile(osdFile("split/split.json"));
    ASSERT_TRUE(split);
    EXPECT_EQ(split->instrument.languages(), (QStringList{u"de"_s, u"en"_s}));
    EXPECT_EQ(split->instrument.text(u"t1"_s, u"de"_s), u"Ich mag ihn heiß."_s);
    const auto brackets = core::readInstrumentFile(osdFile("split/split[1].json"));
    ASSERT_TRUE(brackets);
    EXPECT_EQ(brackets->instrument.languages(), QStringList{u"en"_s}) << "the name is no pattern";
    const auto pebl = core::readInstrumentFile(osdFile("pebl/definitions/pebl.json"));
    ASSERT_TRUE(pebl);
    EXPECT_EQ(pebl->instrument.languages(), QStringList{u"en"_s});
    EXPECT_EQ(pebl->instrument.text(u"t4"_s, u"en"_s), u"I gulp it."_s);
}

// Those of other authors that stand beside the project, or in the folder that is named, such as the
// public ones of OpenScales; none of them is shipped.
TEST(WildDefinitions, OpenAllThatAreInAFolderOfOthers)
{
    const QString beside = QStringLiteral(ATLAS_SOURCE_DIR "/../shared/data/openscales");
    QDirIterator files(qEnvironmentVariable("ATLAS_OSD_FOLDER", beside), {u"*.osd"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int opened = 0;
    while (files.hasNext()) {
        const auto read = core::readInstrumentFile(files.next());
        opened += read ? 1 : 0;
        EXPECT_TRUE(read) << read.error().detail.toStdString();
    }
    RecordProperty("opened", opened);
    std::cout << opened << " opened\n";
}
