// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/distress.h"

#include "tests/core/content/content_files.h"
#include "tests/core/content/shipped_library.h"

#include <gmock/gmock.h>

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::Distress;

namespace
{

const core::DistressWords &shipped()
{
    static const auto words =
        core::DistressWords::load(QStringLiteral(ATLAS_SOURCE_DIR "/resources"));
    EXPECT_TRUE(words) << words.error().detail.toStdString();
    return *words;
}

std::vector<Distress> kindsIn(const QString &words)
{
    return shipped().kindsIn(words);
}

std::string names(const std::vector<Distress> &kinds)
{
    QStringList ids;
    for (const Distress kind : kinds)
        ids << core::distressId(kind);
    return ids.join(u' ').toStdString();
}

struct Typed {
    const char16_t *words;
    Distress kind;
};

// As people type, in both languages, with slips, without apostrophes, umlauts or capitals.
const Typed inNeed[] = {
    {u"suicide", Distress::Suicide},
    {u"suicidal thoughts", Distress::Suicide},
    {u"sucidal", Distress::Suicide},
    {u"suicde", Distress::Suicide},
    {u"want to die", Distress::Suicide},
    {u"i just really want to die", Distress::Suicide},
    {u"I wanna die", Distress::Suicide},
    {u"kill myself", Distress::Suicide},
    {u"how to kill my self", Distress::Suicide},
    {u"better off dead", Distress::Suicide},
    {u"they would be better off without me", Distress::Suicide},
    {u"dont want to live any more", Distress::Suicide},
    {u"I don’t want to be here", Distress::Suicide},
    {u"end it all", Distress::Suicide},
    {u"no reason to live", Distress::Suicide},
    {u"wish I was dead", Distress::Suicide},
    {u"thinking about dying", Distress::Suicide},
    {u"overdose", Distress::Suicide},
    {u"self-harm", Distress::SelfHarm},
    {u"selfharm", Distress::SelfHarm},
    {u"i cut myself", Distress::SelfHarm},
    {u"hurting mysefl", Distress::SelfHarm},
    {u"hits me", Distress::Violence},
    {u"he hits me", Distress::Violence},
    {u"my husband is hitting me", Distress::Violence},
    {u"he chokes me", Distress::Violence},
    {u"strangled me", Distress::Violence},
    {u"domestic violence", Distress::Violence},
    {u"violense", Distress::Violence},
    {u"afraid of my partner", Distress::Violence},
    {u"scared of my husbend", Distress::Violence},
    {u"he is stalking me", Distress::Violence},
    {u"won't let me leave the house", Distress::Violence},
    {u"she threatens me", Distress::Violence},
    {u"abuse", Distress::Abuse},
    {u"abusive relationship", Distress::Abuse},
    {u"he raped me", Distress::Abuse},
    {u"sexually assaulted", Distress::Abuse},
    {u"panic", Distress::Panic},
    {u"panick atack", Distress::Panic},
    {u"can't breathe", Distress::Panic},
    {u"cant breath", Distress::Panic},
    {u"can't go on", Distress::CannotGoOn},
    {u"i cant go on like this", Distress::CannotGoOn},
    {u"cannot take it anymore", Distress::CannotGoOn},
    {u"I can't cope", Distress::CannotGoOn},
    {u"hopless", Distress::CannotGoOn},
    {u"no way out", Distress::CannotGoOn},
    {u"help line", Distress::CannotGoOn},
    {u"breakup", Distress::BreakUp},
    {u"break-up", Distress::BreakUp},
    {u"my girlfriend left me", Distress::BreakUp},
    {u"she broke up with me", Distress::BreakUp},
    {u"heartbroken", Distress::BreakUp},
    {u"seperation", Distress::BreakUp},
    {u"divorce", Distress::BreakUp},
    {u"Suizid", Distress::Suicide},
    {u"Suizidgedanken", Distress::Suicide},
    {u"Selbstmord", Distress::Suicide},
    {u"selbstmrod", Distress::Suicide},
    {u"ich will sterben", Distress::Suicide},
    {u"Ich möchte einfach nur sterben", Distress::Suicide},
    {u"ich will mich umbringen", Distress::Suicide},
    {u"ich bringe mich um", Distress::Suicide},
    {u"nicht mehr leben wollen", Distress::Suicide},
    {u"lebensmüde", Distress::Suicide},
    {u"lebensmuede", Distress::Suicide},
    {u"wäre lieber tot", Distress::Suicide},
    {u"mir das Leben nehmen", Distress::Suicide},
    {u"selbstverletzung", Distress::SelfHarm},
    {u"ritzen", Distress::SelfHarm},
    {u"ich verletze mich", Distress::SelfHarm},
    {u"er schlägt mich", Distress::Violence},
    {u"schlägt mein Mann mich", Distress::Violence},
    {u"mein freund schlaegt mich", Distress::Violence},
    {u"häusliche Gewalt", Distress::Violence},
    {u"haeusliche gewalt", Distress::Violence},
    {u"Angst vor meinem Mann", Distress::Violence},
    {u"sie bedroht mich", Distress::Violence},
    {u"eingesperrt", Distress::Violence},
    {u"Missbrauch", Distress::Abuse},
    {u"misbrauch", Distress::Abuse},
    {u"vergewaltigt", Distress::Abuse},
    {u"Panik", Distress::Panic},
    {u"panikatacke", Distress::Panic},
    {u"ich bekomme keine Luft", Distress::Panic},
    {u"ich kann nicht mehr", Distress::CannotGoOn},
    {u"Ich kann einfach nicht mehr", Distress::CannotGoOn},
    {u"ich weiß nicht mehr weiter", Distress::CannotGoOn},
    {u"halte es nicht mehr aus", Distress::CannotGoOn},
    {u"keine Kraft mehr", Distress::CannotGoOn},
    {u"verzweifelt", Distress::CannotGoOn},
    {u"bin am Ende", Distress::CannotGoOn},
    {u"Trennung", Distress::BreakUp},
    {u"Liebeskummer", Distress::BreakUp},
    {u"sie hat mich verlassen", Distress::BreakUp},
    {u"er hat Schluss gemacht", Distress::BreakUp},
};

const char16_t *const harmless[] = {
    u"",
    u"…",
    u"attachment",
    u"anxious",
    u"avoidant",
    u"anxiety",
    u"fear of closeness",
    u"fear of being left",
    u"afraid of losing my partner",
    u"afraid of closeness",
    u"dying to know my style",
    u"panic button",
    u"moral panic",
    u"death of a parent",
    u"hit",
    u"hit song",
    u"we hit it off",
    u"hit rate",
    u"killing time",
    u"skills",
    u"communication skills",
    u"cut-off",
    u"cut off score",
    u"cutting points",
    u"self-worth",
    u"self-report",
    u"self help",
    u"selfish",
    u"separation anxiety",
    u"separation protest",
    u"jealousy",
    u"trust",
    u"mean",
    u"median",
    u"meta-analysis",
    u"violin",
    u"amuse",
    u"manic pixie",
    u"preparation",
    u"quiz",
    u"map",
    u"help me understand the map",
    u"how is it measured",
    u"die out",
    u"dies das",
    u"die Skala",
    u"die beiden",
    u"bindungsangst",
    u"Bindungsstil",
    u"Nähe und Distanz",
    u"Angst vor Nähe",
    u"Angst, verlassen zu werden",
    u"Trennungsangst",
    u"gewaltfreie Kommunikation",
    u"gewaltig",
    u"Selbstwert",
    u"Selbstauskunft",
    u"Selbstmitgefühl",
    u"Belastung",
    u"Kreis",
    u"Mittelwert",
    u"Tod eines Elternteils",
    u"Leben",
    u"mehr Nähe",
    u"nicht mehr so oft streiten",
    u"Rituale",
    u"Beziehung",
    u"verletzlich",
    u"verlässlich",
};

} // namespace

TEST(Distress, IsHeardAsItIsTypedInBothLanguages)
{
    for (const Typed &typed : inNeed) {
        const QString words = QString::fromUtf16(typed.words);
        EXPECT_THAT(kindsIn(words), testing::Contains(typed.kind))
            << words.toStdString() << ": " << names(kindsIn(words));
    }
}

TEST(Distress, IsNotHeardInOrdinaryWords)
{
    for (const char16_t *typed : harmless) {
        const QString words = QString::fromUtf16(typed);
        EXPECT_EQ(names(kindsIn(words)), "") << words.toStdString();
    }
}

TEST(Distress, IsNotHeardInWhatThereIsToRead)
{
    // Titles and terms are what people look for; those that speak of help are meant to be heard.
    const QStringList meant{u"after-a-break-up"_s, u"when-it-is-more"_s};
    for (const QString &language : {u"en"_s, u"de"_s}) {
        for (const core::Article &article : shippedLibrary(language).articles()) {
            if (meant.contains(article.id))
                continue;
            EXPECT_EQ(names(kindsIn(article.title)), "") << article.title.toStdString();
        }
        for (const core::GlossaryTerm &term : shippedLibrary(language).glossary())
            EXPECT_EQ(names(kindsIn(term.term)), "") << term.term.toStdString();
    }
}

TEST(Distress, NamesTheMostUrgentFirstAndEachOnce)
{
    EXPECT_EQ(names(kindsIn(u"he left me and hits me, I want to die, suicide"_s)),
              "suicide violence break-up");
}

TEST(Distress, LooksAtNoMoreThanSomebodyTypes)
{
    const QString many = u"word "_s.repeated(40);
    EXPECT_TRUE(kindsIn(many + u"suicide"_s).empty());
    EXPECT_FALSE(kindsIn(u"suicide "_s + many).empty());
    EXPECT_TRUE(kindsIn(u"a"_s.repeated(100'000)).empty());
}

TEST(Distress, KnowsEveryKindByItsId)
{
    for (const Distress distress : core::distresses)
        EXPECT_EQ(core::distressFromId(core::distressId(distress)), distress);
    EXPECT_FALSE(core::distressFromId(u"joy"_s));
}

TEST(Distress, HearsEveryEntryOfItsOwnLists)
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const auto bytes = core::readFile(
            QStringLiteral(ATLAS_SOURCE_DIR "/resources/distress/%1.json").arg(language), 1 << 20);
        ASSERT_TRUE(bytes);
        const auto object = core::parseJsonObject(*bytes, language);
        ASSERT_TRUE(object);
        for (const QJsonValue &kind : object->value(u"kinds"_s).toArray()) {
            const auto distress = core::distressFromId(kind[u"kind"_s].toString());
            ASSERT_TRUE(distress);
            for (const QJsonValue &entry : kind[u"entries"_s].toArray()) {
                QString words = entry.toString();
                words.remove(u'*').remove(u"..."_s);
                EXPECT_THAT(kindsIn(words), testing::Contains(*distress)) << words.toStdString();
            }
        }
    }
}

TEST(Distress, RefusesAListThatCannotBeReadAndSaysWhere)
{
    struct Broken {
        const char *json;
        core::ErrorCode code;
        const char *detail;
    };
    for (const Broken &broken :
         {Broken{"[]", core::ErrorCode::NotJson, "a.json"},
          Broken{R"({"kinds": [], "ordinary": []})", core::ErrorCode::MissingField,
                 "a.json: line 1: fillers"},
          Broken{R"({"kinds": [{"kind": "joy", "entries": []}], "ordinary": [], "fillers": []})",
                 core::ErrorCode::UnknownValue, "a.json: line 1: kinds[0].kind: \"joy\""},
          Broken{R"({"kinds": [{"kind": "panic", "entries": ["*"]}], "ordinary": [],
                    "fillers": []})",
                 core::ErrorCode::UnknownValue, "a.json: line 1: kinds[0].entries[0]"},
          Broken{R"({"kinds": [{"kind": "panic", "entries": [7]}], "ordinary": [],
                    "fillers": []})",
                 core::ErrorCode::WrongType, "a.json: line 1"}}) {
        core::DistressWords words;
        const auto error = words.add(broken.json, u"a.json"_s);
        ASSERT_TRUE(error) << broken.json;
        EXPECT_EQ(error->code, broken.code) << broken.json;
        EXPECT_TRUE(error->detail.startsWith(QLatin1StringView(broken.detail)))
            << error->detail.toStdString();
        EXPECT_TRUE(words.kindsIn(u"panic"_s).empty());
    }
    const QTemporaryDir empty;
    EXPECT_EQ(core::DistressWords::load(empty.path()).error().code, core::ErrorCode::FileNotFound);
}
