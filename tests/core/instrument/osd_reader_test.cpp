// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "osd_files.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using Kind = core::InstrumentWarning::Kind;

namespace
{

struct Refused {
    const char *file;
    ErrorCode code;
    const char *detail; ///< the error's detail begins with this
};

struct Survived {
    const char *file;
    Kind kind;
    const char *path;
};

void PrintTo(const Refused &refused, std::ostream *out)
{
    *out << refused.file;
}
void PrintTo(const Survived &survived, std::ostream *out)
{
    *out << survived.file;
}

class RefusedDefinition : public testing::TestWithParam<Refused>
{
};
class SurvivedDefinition : public testing::TestWithParam<Survived>
{
};

} // namespace

TEST_P(RefusedDefinition, IsNamedByFilePathAndReason)
{
    const auto read = core::readInstrumentFile(osdFile(GetParam().file));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, GetParam().code);
    const QString fileName = QString::fromLatin1(GetParam().file).section(u'/', -1);
    const QString expected = fileName + u": "_s + QString::fromUtf8(GetParam().detail);
    EXPECT_TRUE(read.error().detail.startsWith(expected)) << read.error().detail.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Files, RefusedDefinition,
    testing::Values(
        Refused{"unknown-item-type.osd", ErrorCode::UnknownValue,
                "items[3].type: \"lickert\" is not an item type"},
        Refused{"item-without-id.osd", ErrorCode::MissingField, "items[1].id: is missing"},
        Refused{"item-id-twice.osd", ErrorCode::DuplicateId, "items[2].id: \"t1\" stands twice"},
        Refused{"no-items.osd", ErrorCode::MissingField, "items: there are no items"},
        Refused{"points-upside-down.osd", ErrorCode::OutOfRange,
                "items[1]: the points run from 5 to 1"},
        Refused{"unknown-scoring-method.osd", ErrorCode::UnknownValue,
                "scoring.warm.method: \"median\" is not a scoring method"},
        Refused{"keying-two.osd", ErrorCode::UnknownValue,
                "scoring.warm.items.t1: a keying is 1, -1 or 0"},
        Refused{"cyclic-composites.osd", ErrorCode::DependencyCycle, "scoring."},
        Refused{"composite-of-nothing.osd", ErrorCode::UnknownId,
                "scoring.both.scores: there is no scoring \"cold\""},
        Refused{"division-by-zero.osd", ErrorCode::OutOfRange,
                "scoring.calm.transform[0].value: division by zero"},
        Refused{"plane-names-no-scoring.osd", ErrorCode::UnknownId,
                "runner_hints.attachment_atlas.plane: there is no scoring \"cold\""},
        Refused{"form-names-no-item.osd", ErrorCode::UnknownId,
                "runner_hints.attachment_atlas.forms[0].items: there is no item \"t9\""},
        Refused{"name-is-a-list.osd", ErrorCode::WrongType, "scale_info.name: is not a text"},
        Refused{"translation-is-a-list.osd", ErrorCode::WrongType,
                "translations.de.t1: is not a text"},
        Refused{"not-json.osd", ErrorCode::NotJson, "line 1: "},
        Refused{"top-level-list.osd", ErrorCode::NotJson, "the top level is not an object"},
        Refused{"no-definition.osd", ErrorCode::MissingField, "definition: is missing"},
        Refused{"chain.osc", ErrorCode::MissingField,
                "definition: is missing: this is a chain; open the definitions (.osd)"},
        Refused{"fhir-questionnaire.json", ErrorCode::MissingField,
                "definition: is missing: this is a FHIR resource"},
        Refused{"split/split.en.json", ErrorCode::MissingField,
                "definition: is missing: these are the texts of one language; open "
                "\"split.json\""},
        Refused{"too-deep.osd", ErrorCode::TooDeep, "nested deeper than 64 levels"},
        Refused{"text-too-long.osd", ErrorCode::TextTooLong, "line 1: definition.scale_info.name"},
        Refused{"not-utf8.osd", ErrorCode::NotUtf8, "the text is not UTF-8"},
        Refused{"too-many-items.osd", ErrorCode::TooMany, "items: more than 2000 items"}));

TEST_P(SurvivedDefinition, OpensWithANamedWarning)
{
    const auto read = core::readInstrumentFile(osdFile(GetParam().file));
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    bool found = false;
    for (const core::InstrumentWarning &warning : read->warnings) {
        found |=
            warning.kind == GetParam().kind && warning.path == QString::fromLatin1(GetParam().path);
    }
    EXPECT_TRUE(found) << "no such warning among " << read->warnings.size();
}

INSTANTIATE_TEST_SUITE_P(
    Files, SurvivedDefinition,
    testing::Values(
        Survived{"reverse-key-on-item.osd", Kind::IgnoredKey, "items[1].reverse"},
        Survived{"keying-in-the-items-alone.osd", Kind::IgnoredKey, "items[1].coding"},
        Survived{"keying-in-the-items-alone.osd", Kind::IgnoredKey, "items[3].reverse_scored"},
        Survived{"item-coding-against-items.osd", Kind::IgnoredKey, "scoring.warm.item_coding.t2"},
        Survived{"item-coding-with-one-more-than-the-list.osd", Kind::IgnoredKey,
                 "scoring.warm.item_coding.t3"},
        Survived{"item-twice-in-a-scoring.osd", Kind::RepeatedItem, "scoring.warm.items[1]"},
        Survived{"missing-code.osd", Kind::CodeFromFileName, "scale_info.code"},
        Survived{"six-points-from-50-to-300.osd", Kind::UnsupportedItem, "items[0]"},
        Survived{"six-points-from-50-to-300.osd", Kind::UnsupportedScoring,
                 "scoring.warm.items.t1"},
        Survived{"scoring-names-unknown-item.osd", Kind::UnknownItemInScoring,
                 "scoring.warm.items.t99"},
        Survived{"dimension-without-scoring.osd", Kind::DimensionWithoutScoring, "dimensions"},
        Survived{"image-item.osd", Kind::UnsupportedItem, "items[5]"},
        Survived{"visible-when.osd", Kind::IgnoredCondition, "items[1].visible_when"},
        Survived{"missing-text.osd", Kind::MissingText, "translations.t3"}));

TEST(OsdReader, ReadsAGoodDefinitionWithoutAWarning)
{
    const auto read = core::readInstrumentFile(osdFile("good.osd"));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->warnings.empty());
    const core::Instrument &tea = read->instrument;
    EXPECT_EQ(tea.id, u"tea"_s);
    ASSERT_EQ(tea.items.size(), 5U);
    EXPECT_FALSE(tea.items[0].scale);
    EXPECT_EQ(tea.items[1].scale, core::Scale::make(1, 7));
    EXPECT_EQ(tea.items[3].scale, core::Scale::make(1, 5));
    EXPECT_TRUE(tea.items[4].displayReversed);
    EXPECT_EQ(tea.findScoring(u"warm"_s)->items[1].keying, -1);
    EXPECT_EQ(tea.findScoring(u"warm"_s)->minimumAnswered, 2);
    EXPECT_EQ(tea.scorings.back().id, u"both"_s) << "a composite stands after its parts";
    EXPECT_EQ(tea.forms.size(), 2U);
    EXPECT_EQ(tea.forms.front().id, u"full"_s);
    EXPECT_EQ(tea.forms.front().itemIds.size(), 5);
    EXPECT_EQ(tea.definitionHash.size(), 32);
}

TEST(OsdReader, FallsBackFromALanguageToEnglishAndThenToAnyThatHasTheText)
{
    const core::Instrument tea = goodInstrument();
    EXPECT_EQ(tea.text(u"t1"_s, u"de_AT"_s), u"Ich mag ihn heiß."_s);
    EXPECT_EQ(tea.text(u"t2"_s, u"de"_s), u"I let it cool."_s);
    EXPECT_EQ(tea.text(u"nothing"_s, u"de"_s), QString());
}

TEST(OsdReader, KnowsALanguageOfACountryWithAHyphenAndWithAnUnderscore)
{
    core::Instrument tea = goodInstrument();
    for (const QString &written : {u"pt-BR"_s, u"pt_BR"_s}) {
        tea.translations = {{u"en"_s, {{u"t1"_s, u"I like it hot."_s}}},
                            {written, {{u"t1"_s, u"Gosto dele quente."_s}}}};
        for (const QString &asked : {u"pt-BR"_s, u"pt_BR"_s})
            EXPECT_EQ(tea.text(u"t1"_s, asked), u"Gosto dele quente."_s) << qPrintable(asked);
        EXPECT_EQ(tea.text(u"t1"_s, u"pt_PT"_s), u"I like it hot."_s) << "another country's";
    }
}

TEST(OsdReader, LeavesMarkupInATextAsItIs)
{
    EXPECT_EQ(goodInstrument().text(u"t1"_s, u"en"_s), u"I like it <b>hot</b>."_s);
}

TEST(OsdReader, TakesTheRangeFromTheItemWhereNothingIsShared)
{
    const auto read = core::readInstrumentFile(osdFile("zero-based-without-options.osd"));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->instrument.items[1].scale, core::Scale::make(0, 3));
    const auto negative = core::readInstrumentFile(osdFile("negative-minimum.osd"));
    ASSERT_TRUE(negative);
    EXPECT_EQ(negative->instrument.items[1].scale, core::Scale::make(-3, 3));
}

TEST(OsdReader, UnderstandsTheOlderNamesOfItemsAndKeying)
{
    const auto questions = core::readInstrumentFile(osdFile("items-called-questions.osd"));
    ASSERT_TRUE(questions);
    EXPECT_EQ(questions->instrument.items.size(), 5U);
    const auto coded = core::readInstrumentFile(osdFile("deprecated-item-coding.osd"));
    ASSERT_TRUE(coded);
    EXPECT_EQ(coded->instrument.findScoring(u"warm"_s)->items[0].keying, 1);
    EXPECT_EQ(coded->instrument.findScoring(u"warm"_s)->items[1].keying, -1);
}

TEST(OsdReader, KnowsAMissingFileFromABrokenOne)
{
    EXPECT_EQ(core::readInstrumentFile(u"/no/such.osd"_s).error().code, ErrorCode::FileNotFound);
}
