// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/instrument_catalogue.h"

#include <QDir>

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

core::InstrumentCatalogue shipped()
{
    return core::InstrumentCatalogue(QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"));
}

int reversedCount(const core::Scoring &scoring)
{
    return static_cast<int>(std::count_if(scoring.items.begin(), scoring.items.end(),
                                          [](const auto &item) { return item.keying < 0; }));
}

struct Key {
    const char *id;
    int items;
    int anxiety;
    int avoidance;
    int anxietyReversed;
    int avoidanceReversed;
    int lo;
    int hi;
};

} // namespace

TEST(ShippedInstruments, HaveTheCodeOfTheirFileAndAPlane)
{
    const core::InstrumentCatalogue catalogue = shipped();
    EXPECT_EQ(catalogue.ids().mid(0, 2), (QStringList{u"atlas-24"_s, u"atlas-r"_s}));
    EXPECT_EQ(catalogue.ids().size(), 8);
    for (const QString &id : catalogue.ids()) {
        const auto instrument = catalogue.instrument(id);
        ASSERT_TRUE(instrument) << instrument.error().detail.toStdString();
        EXPECT_EQ(instrument->id, id);
        EXPECT_TRUE(instrument->plane) << id.toStdString();
    }
    EXPECT_EQ(catalogue.instrument(u"../atlas-24"_s).error().code, core::ErrorCode::UnknownId);
}

TEST(ShippedInstruments, KeepToTheCountsOfTheirPublishedKeys)
{
    // facts: section 1.1, counted by hand; RAAS avoidance is its twelve close and depend items
    // flipped.
    for (const Key &key :
         {Key{"atlas-24", 24, 12, 12, 6, 6, 1, 7}, Key{"atlas-r", 10, 5, 5, 2, 3, 1, 7},
          Key{"ecr", 36, 18, 18, 1, 9, 1, 7}, Key{"ecr-r", 36, 18, 18, 2, 12, 1, 7},
          Key{"ecr-s", 12, 6, 6, 1, 3, 1, 7}, Key{"ecr-12", 12, 6, 6, 0, 5, 1, 7},
          Key{"ecr-rs", 9, 3, 6, 0, 4, 1, 7}, Key{"raas", 18, 6, 12, 0, 5, 1, 5}}) {
        const auto instrument = shipped().instrument(QString::fromLatin1(key.id));
        ASSERT_TRUE(instrument);
        SCOPED_TRACE(key.id);
        EXPECT_EQ(static_cast<int>(instrument->items.size()), key.items);
        const core::Scoring *anxiety = instrument->findScoring(instrument->plane->anxiety);
        const core::Scoring *avoidance = instrument->findScoring(instrument->plane->avoidance);
        EXPECT_EQ(static_cast<int>(anxiety->items.size()), key.anxiety);
        EXPECT_EQ(static_cast<int>(avoidance->items.size()), key.avoidance);
        EXPECT_EQ(reversedCount(*anxiety), key.anxietyReversed);
        if (QLatin1StringView(key.id) != "raas"_L1) {
            EXPECT_EQ(reversedCount(*avoidance), key.avoidanceReversed);
        }
        EXPECT_EQ(instrument->scaleOf(*anxiety), core::Scale::make(key.lo, key.hi));
    }
}

TEST(ShippedInstruments, OfOurOwnHaveEveryTextInEnglishAndGerman)
{
    for (const QString &id : {u"atlas-24"_s, u"atlas-r"_s}) {
        const auto instrument = shipped().instrument(id);
        ASSERT_TRUE(instrument);
        QStringList keys;
        for (const core::Item &item : instrument->items)
            keys << item.textKey << item.labelKeys << item.questionHeadKey;
        for (const core::Form &form : instrument->forms)
            keys << form.nameKey;
        for (const core::Target &target : instrument->targets)
            keys << target.nameKey;
        for (const QString &key : keys) {
            if (key.isEmpty())
                continue;
            for (const QString &language : {u"en"_s, u"de"_s}) {
                EXPECT_FALSE(instrument->translations[language].value(key).isEmpty())
                    << id.toStdString() << ' ' << language.toStdString() << ' '
                    << key.toStdString();
            }
        }
    }
}

TEST(ShippedInstruments, OfOthersComeWithoutWordingAndWithACitation)
{
    for (const QString &id : shipped().ids()) {
        const auto instrument = shipped().instrument(id);
        ASSERT_TRUE(instrument);
        EXPECT_EQ(instrument->keyOnly, !id.startsWith("atlas"_L1)) << id.toStdString();
        if (!instrument->keyOnly)
            continue;
        EXPECT_FALSE(instrument->citation.isEmpty());
        EXPECT_FALSE(instrument->itemOrder.isEmpty());
        for (const core::Item &item : instrument->items)
            EXPECT_TRUE(instrument->text(item.textKey, u"en"_s).isEmpty());
    }
}

TEST(ShippedInstruments, PairOppositeStatementsOfOneDimensionWithOppositeKeying)
{
    for (const QString &id : {u"atlas-24"_s, u"atlas-r"_s}) {
        const auto instrument = shipped().instrument(id);
        ASSERT_TRUE(instrument);
        EXPECT_GE(instrument->oppositePairs.size(), 2U);
        for (const auto &[first, second] : instrument->oppositePairs) {
            int keyings = 0;
            int together = 0;
            for (const core::Scoring &scoring : instrument->scorings) {
                for (const core::KeyedItem &item : scoring.items) {
                    if (item.itemId == first || item.itemId == second) {
                        keyings += item.keying;
                        ++together;
                    }
                }
            }
            EXPECT_EQ(together, 2);
            EXPECT_EQ(keyings, 0) << first.toStdString() << ' ' << second.toStdString();
        }
    }
}

TEST(ShippedInstruments, OfOurOwnNameTheRelationshipInsteadOfAskingTheReaderTo)
{
    const QRegularExpression substitute(
        u"someone close to me|people closest|this person|mir nahesteht|am nächsten stehen|"
        u"diese[mnr]? Person|[{}]"_s);
    for (const QString &id : {u"atlas-24"_s, u"atlas-r"_s}) {
        const auto instrument = shipped().instrument(id);
        ASSERT_TRUE(instrument);
        for (const core::Target &target : instrument->targets) {
            if (target.id == u"general"_s)
                continue;
            const QString name = target.id == u"named"_s ? u"Heron"_s : QString();
            for (const QString &language : {u"en"_s, u"de"_s, u"de_AT"_s, u"fr"_s}) {
                QStringList keys{target.headKey};
                for (const core::Item &item : instrument->items)
                    keys << item.textKey;
                for (const QString &key : keys) {
                    const QString text = instrument->textAbout(target.id, name, key, language);
                    EXPECT_FALSE(text.contains(substitute)) << text.toStdString();
                    EXPECT_EQ(text.isEmpty(), key.isEmpty());
                }
                EXPECT_FALSE(instrument->relationshipName(target.id, name, language).isEmpty());
            }
        }
    }
}

TEST(ShippedInstruments, PutTheRelationshipIntoTheCaseOfTheSentence)
{
    const auto atlas = shipped().instrument(u"atlas-r"_s);
    ASSERT_TRUE(atlas);
    struct Case {
        const char *target;
        QString name;
        const char *key;
        const char *language;
        QString text;
    };
    const Case cases[] = {
        {"father",
         {},
         "atlasr02",
         "en",
         u"When my father sounds unfriendly, I doubt that I matter to him."_s},
        {"father",
         {},
         "atlasr02",
         "de",
         u"Wenn mein Vater unfreundlich klingt, zweifle ich daran, dass ich ihm wichtig bin."_s},
        {"mother",
         {},
         "atlasr01",
         "de",
         u"Wenn mir etwas Gutes passiert, freue ich mich darauf, es meiner Mutter zu erzählen."_s},
        {"partner",
         {},
         "atlasr07",
         "de",
         u"Wenn ich nachts irgendwo festsäße, würde es mir leichtfallen, den Menschen an meiner "
         u"Seite um Hilfe zu bitten."_s},
        {"named", u"{who} Heron"_s, "atlasr03", "en",
         u"I make sure that {who} Heron sees only my strong side."_s},
        {"named",
         {},
         "atlasr03",
         "en",
         u"I make sure that this person sees only my strong side."_s},
        {"nobody",
         {},
         "atlasr03",
         "en",
         u"I make sure that this person sees only my strong side."_s},
    };
    for (const Case &each : cases)
        EXPECT_EQ(atlas->textAbout(QLatin1StringView(each.target), each.name,
                                   QLatin1StringView(each.key), QLatin1StringView(each.language)),
                  each.text);
}

// Saved results name their definition by this hash.
TEST(ShippedInstruments, OfOurOwnStayTheDefinitionsThatResultsWereGivenTo)
{
    EXPECT_EQ(shipped().instrument(u"atlas-24"_s)->definitionHash.toHex(),
              "30869baf7441c6e361b104a15bb0e5ef8499d427e772a32d19ab03302c0f1de7");
    EXPECT_EQ(shipped().instrument(u"atlas-r"_s)->definitionHash.toHex(),
              "a319506da456c95d5e15d619a3124779587c2357cb053c4547193e0198183fef");
}

TEST(RelationshipTexts, NameTheTextThatAsksForAFormNobodyHas)
{
    const auto read = core::readRelationshipTexts(
        R"({"en": {"relationships": {"partner": {"who": "my partner"}},
                   "texts": {"one": "I like {who}.", "two": "I trust {whom}."}}})",
        u"own.json"_s);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, core::ErrorCode::UnknownId);
    EXPECT_TRUE(read.error().detail.contains(u"en.texts.two"_s))
        << read.error().detail.toStdString();
}
