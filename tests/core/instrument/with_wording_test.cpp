// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/with_wording.h"

#include "core/instrument/instrument_catalogue.h"
#include "core/instrument/osd_writer.h"

#include "osd_files.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

class WithWordingTest : public testing::Test
{
protected:
    core::Instrument key(const QString &id) const { return *m_catalogue.instrument(id); }

    static core::Wording wordingFor(const core::Instrument &key, const QString &language)
    {
        core::Wording wording;
        wording.language = language;
        int number = 0;
        for (const QString &id : core::itemsToWord(key))
            wording.statements[id] = u"Made-up statement %1"_s.arg(++number);
        wording.instruction = u"Made-up instruction"_s;
        wording.licenseExplanation = u"Typed in by a test"_s;
        return wording;
    }

    QTemporaryDir m_folder;
    core::InstrumentCatalogue m_catalogue{QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"),
                                          m_folder.path() + u"/own"_s};
};

} // namespace

TEST_F(WithWordingTest, MakesEveryShippedKeyAQuestionnaireAndKeepsItsScoring)
{
    int keys = 0;
    for (const QString &id : m_catalogue.ids()) {
        const core::Instrument before = key(id);
        if (!before.keyOnly)
            continue;
        ++keys;
        const auto worded = core::withWording(before, wordingFor(before, u"de"_s));
        ASSERT_TRUE(worded) << id.toStdString();
        EXPECT_TRUE(worded->warnings.empty()) << "no item is without a text";
        const core::Instrument &after = worded->instrument;
        EXPECT_FALSE(after.keyOnly);
        EXPECT_EQ(after.id, before.id);
        EXPECT_EQ(after.items, before.items);
        EXPECT_EQ(after.scorings, before.scorings);
        EXPECT_EQ(after.plane, before.plane);
        EXPECT_EQ(after.forms, before.forms);
        EXPECT_EQ(after.targets, before.targets);
        EXPECT_EQ(after.license, before.license) << "the rights do not change";
        EXPECT_NE(after.definitionHash, before.definitionHash);
    }
    EXPECT_GE(keys, 6);
}

TEST_F(WithWordingTest, IsKeptAndReadBackEqualBesideTheShippedKey)
{
    const core::Instrument before = key(u"ecr-rs"_s);
    const core::Instrument worded =
        core::withWording(before, wordingFor(before, u"en"_s))->instrument;
    ASSERT_TRUE(m_catalogue.keep(worded));
    ASSERT_EQ(m_catalogue.ownInstruments().size(), 1U);
    EXPECT_EQ(m_catalogue.ownInstruments().front(), worded);
    EXPECT_EQ(core::readInstrument(core::writeInstrument(worded), u"again"_s)->instrument, worded);
    EXPECT_EQ(*m_catalogue.definition(u"ecr-rs"_s, worded.definitionHash), worded);
    EXPECT_EQ(*m_catalogue.definition(u"ecr-rs"_s, before.definitionHash), before);
}

TEST_F(WithWordingTest, LeavesNoSentenceOfTheKeyBesideTheWording)
{
    const core::Instrument before = key(u"ecr-r"_s);
    core::Wording wording = wordingFor(before, u"de"_s);
    wording.anchors = {u"gar nicht"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"völlig"_s};
    const core::Instrument after = core::withWording(before, wording)->instrument;
    const core::Item &item = after.items.front();
    for (const QString &language : {u"de"_s, u"en"_s}) {
        EXPECT_EQ(after.text(item.textKey, language), u"Made-up statement 1"_s);
        EXPECT_EQ(after.text(item.questionHeadKey, language), u"Made-up instruction"_s);
        EXPECT_EQ(after.text(item.labelKeys.back(), language), u"völlig"_s);
    }
    EXPECT_EQ(after.licenseExplanation, u"Typed in by a test"_s);
    EXPECT_FALSE(core::writeInstrument(after).contains("holds the scoring key only"));
}

TEST_F(WithWordingTest, KeepsTheAnchorsOfTheKeyWhereNoneAreGiven)
{
    const core::Instrument before = key(u"ecr-r"_s);
    const core::Instrument after =
        core::withWording(before, wordingFor(before, u"de"_s))->instrument;
    const QString last = before.items.front().labelKeys.back();
    EXPECT_EQ(after.text(last, u"de"_s), before.text(last, u"de"_s));
}

TEST_F(WithWordingTest, AddsASecondLanguageAndKeepsTheFirst)
{
    const core::Instrument tea = goodInstrument();
    ASSERT_FALSE(tea.keyOnly);
    const core::Instrument both = core::withWording(tea, wordingFor(tea, u"fr"_s))->instrument;
    const QString textKey = tea.findItem(core::itemsToWord(tea).front())->textKey;
    EXPECT_EQ(both.text(textKey, u"en"_s), tea.text(textKey, u"en"_s));
    EXPECT_EQ(both.text(textKey, u"fr"_s), u"Made-up statement 1"_s);
}

TEST_F(WithWordingTest, RefusesWhatDoesNotFitAndNamesIt)
{
    const core::Instrument ecr = key(u"ecr"_s);
    core::Wording blank = wordingFor(ecr, u"en"_s);
    blank.statements[u"ecr07"_s] = u"  \n"_s;
    EXPECT_EQ(core::withWording(ecr, blank).error(),
              (core::Error{ErrorCode::MissingField, u"ecr07"_s}));
    core::Wording foreign = wordingFor(ecr, u"en"_s);
    foreign.statements[u"raas01"_s] = u"A text"_s;
    EXPECT_EQ(core::withWording(ecr, foreign).error(),
              (core::Error{ErrorCode::Mismatch, u"raas01"_s}));
    core::Wording twoAnchors = wordingFor(ecr, u"en"_s);
    twoAnchors.anchors = QStringList{u"no"_s, u"yes"_s};
    EXPECT_EQ(core::withWording(ecr, twoAnchors).error().code, ErrorCode::Mismatch);
    EXPECT_EQ(core::withWording(ecr, wordingFor(ecr, QString())).error().code,
              ErrorCode::MissingField);
    EXPECT_EQ(core::anchorCount(ecr), 7);
    EXPECT_EQ(core::anchorCount(key(u"raas"_s)), 5);
}

TEST(SplitStatements, TakesALineAStatementWithoutItsNumber)
{
    const QStringList three{u"First one"_s, u"Second one"_s, u"Third one"_s};
    const struct {
        const char *what;
        QString pasted;
        QStringList expected;
    } cases[] = {
        {"plain lines", u"First one\nSecond one\nThird one"_s, three},
        {"dots", u"1. First one\n2. Second one\n3. Third one\n"_s, three},
        {"brackets", u"1) First one\r\n2) Second one\r\n3) Third one"_s, three},
        {"both brackets", u"(1) First one\n(2) Second one\n(3) Third one"_s, three},
        {"from a table", u"1\tFirst one\n2\tSecond one\n3\tThird one"_s, three},
        {"empty lines", u"\n\n1.First one\n\n  2.  Second one \n\n\n3. Third one"_s, three},
        {"broken lines", u"1. First\none\n2. Second\none\n3. Third one"_s, three},
        {"a gap in the numbers", u"1. First one\nSecond one\n3. Third one"_s, three},
        {"a number that is said",
         u"3 of my friends\n2.5 hours\nThird one"_s,
         {u"3 of my friends"_s, u"2.5 hours"_s, u"Third one"_s}},
        {"nothing", u" \n \n"_s, {}},
    };
    for (const auto &[what, pasted, expected] : cases)
        EXPECT_EQ(core::splitStatements(pasted), expected) << what;
}
