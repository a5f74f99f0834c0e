// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody types what they go through, in the words of everyday: the place that answers it stands
// first, with their own words beside it.
#include "core/content/need_phrases.h"
#include "core/content/search_index.h"

#include "core/content/search_entries.h"
#include "tests/core/content/content_files.h"
#include "tests/core/content/shipped_search.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::SearchHit;

namespace
{

struct NeedQuery {
    QString words;
    QStringList right; ///< articles, one of which has to come first
};

QString placeOf(const SearchHit &hit)
{
    const QString id = hit.kind == SearchHit::Kind::FirstHour ? QString(core::firstHour) : hit.id;
    return hit.anchor.isEmpty() ? id : id + u'#' + hit.anchor;
}

QString shown(const std::vector<SearchHit> &hits)
{
    QStringList places;
    for (const SearchHit &hit : hits)
        places << placeOf(hit) + (hit.need.isEmpty() ? QString() : u" ["_s + hit.need + u']');
    return places.mid(0, 4).join(u"  "_s);
}

class SearchNeeds : public ShippedSearch
{
protected:
    static void expectAnswers(const QString &language, const std::vector<NeedQuery> &queries)
    {
        EXPECT_GE(queries.size(), 60U);
        for (const NeedQuery &query : queries) {
            const auto hits = hitsOf(language, query.words);
            const QString first = hits.empty() ? QString() : placeOf(hits.front());
            EXPECT_TRUE(query.right.contains(first) ||
                        query.right.contains(first.section(u'#', 0, 0)))
                << query.words.toStdString() << ": " << shown(hits).toStdString();
        }
    }
};

} // namespace

TEST_F(SearchNeeds, AreAnsweredFirstInEnglish)
{
    const QString feelings = u"emotion-regulation"_s;
    const QString quiet = u"in-couples#if-you-tend-to-move-closer"_s;
    const QString ring = u"in-couples#the-pursue-withdraw-spiral"_s;
    const QString guess = u"in-couples#never-guess-the-other-persons-place"_s;
    const QString steady = u"ways-toward-security#a-person-who-is-steady"_s;
    const QString left = u"ways-toward-security#the-fear-of-being-left"_s;
    const QString refused = u"ways-toward-security#the-fear-of-being-turned-down"_s;
    const QString ended = u"after-a-break-up"_s;
    const QString much = u"when-it-is-more#if-life-is-simply-too-much"_s;
    expectAnswers(u"en"_s, {
                               {u"insomnia"_s, {feelings}},
                               {u"can't sleep"_s, {feelings}},
                               {u"cant sleep"_s, {feelings}},
                               {u"I can’t sleep at night"_s, {feelings}},
                               {u"I cannot fall asleep"_s, {feelings}},
                               {u"not sleeping"_s, {feelings}},
                               {u"insomina"_s, {feelings}},
                               {u"lonely"_s, {steady}},
                               {u"alone"_s, {steady}},
                               {u"I am so lonely"_s, {steady}},
                               {u"loneliness"_s, {steady}},
                               {u"lonley"_s, {steady}},
                               {u"i have no one"_s, {steady}},
                               {u"lonely in my marriage"_s, {u"emotional-availability"_s}},
                               {u"i want him back"_s, {ended}},
                               {u"I want my ex back"_s, {ended}},
                               {u"i miss her"_s, {ended}},
                               {u"missing him so much"_s, {ended}},
                               {u"can't stop thinking about her"_s, {ended}},
                               {u"i was left"_s, {u"first-hour"_s, ended}},
                               {u"he left me tonight"_s, {u"first-hour"_s, ended}},
                               {u"I just got dumped"_s, {u"first-hour"_s, ended}},
                               {u"sad"_s, {feelings}},
                               {u"I feel so sad"_s, {feelings}},
                               {u"sadness"_s, {feelings}},
                               {u"crying"_s, {feelings}},
                               {u"i can't stop crying"_s, {feelings}},
                               {u"grief"_s, {feelings}},
                               {u"grieving"_s, {feelings}},
                               {u"my mum died"_s, {feelings}},
                               {u"ghosted"_s, {refused}},
                               {u"she ghosted me"_s, {refused, u"style-dismissing"_s}},
                               {u"he blocked me"_s, {refused}},
                               {u"rejected"_s, {refused}},
                               {u"nobody loves me"_s, {refused}},
                               {u"jealous"_s, {u"style-preoccupied#what-helps"_s}},
                               {u"i am so jelous"_s, {u"style-preoccupied"_s}},
                               {u"they have gone quiet"_s, {quiet}},
                               {u"she went quiet"_s, {quiet}},
                               {u"my boyfriend has gone silent"_s, {quiet}},
                               {u"he does not answer"_s, {quiet}},
                               {u"she doesn't reply"_s, {quiet}},
                               {u"my girlfriend never texts back"_s, {quiet}},
                               {u"he won't call"_s, {quiet}},
                               {u"waiting for an anwser"_s, {quiet}},
                               {u"left on read"_s, {quiet}},
                               {u"is it me or them"_s, {guess}},
                               {u"is it him or me?"_s, {guess}},
                               {u"what's wrong with her"_s, {guess}},
                               {u"dating"_s, {u"trust-and-intimacy#try-this"_s}},
                               {u"I am dating someone"_s, {u"trust-and-intimacy#try-this"_s}},
                               {u"first date"_s, {u"trust-and-intimacy#try-this"_s}},
                               {u"we are in the ring again"_s, {ring}},
                               {u"we keep arguing"_s, {ring}},
                               {u"always the same argument"_s, {ring}},
                               {u"we fight all the time"_s, {ring}},
                               {u"afraid she will leave me"_s, {left}},
                               {u"scared of losing him"_s, {left}},
                               {u"I feel trapped"_s, {u"ways-toward-security"_s}},
                               {u"I hate myself"_s, {u"self-worth"_s}},
                               {u"worthless"_s, {u"self-worth"_s}},
                               {u"what is wrong with me"_s, {u"self-worth"_s}},
                               {u"how do i say sorry"_s, {u"communication"_s}},
                               {u"he lied to me"_s, {u"practice-daring-to-trust"_s}},
                               {u"should I stay or leave"_s, {u"relationship-stability"_s}},
                               {u"depressed"_s, {much}},
                               {u"I am exhausted"_s, {much}},
                               {u"worried about my friend"_s,
                                {u"when-it-is-more#if-you-worry-about-someone-else"_s}},
                               {u"I am a parent"_s, {u"for-parents"_s}},
                               {u"my kids"_s, {u"for-parents"_s}},
                               {u"do I need therapy"_s, {u"choosing-a-therapist"_s}},
                               {u"I always pick the wrong ones"_s, {u"can-it-change"_s}},
                           });
}

TEST_F(SearchNeeds, AreAnsweredFirstInGerman)
{
    const QString feelings = u"emotion-regulation"_s;
    const QString quiet = u"in-couples#wenn-du-eher-nähe-suchst"_s;
    const QString ring = u"in-couples#die-spirale-aus-drängen-und-rückzug"_s;
    const QString guess = u"in-couples#rate-nie-wo-der-andere-mensch-steht"_s;
    const QString steady = u"ways-toward-security#ein-verlässlicher-mensch"_s;
    const QString left = u"ways-toward-security#die-angst-verlassen-zu-werden"_s;
    const QString refused = u"ways-toward-security#die-angst-vor-zurückweisung"_s;
    const QString ended = u"after-a-break-up"_s;
    const QString much = u"when-it-is-more#wenn-das-leben-einfach-zu-viel-ist"_s;
    expectAnswers(u"de"_s, {
                               {u"kann nicht schlafen"_s, {feelings}},
                               {u"ich kann einfach nicht einschlafen"_s, {feelings}},
                               {u"Schlaflosigkeit"_s, {feelings}},
                               {u"schlaflos"_s, {feelings}},
                               {u"Schlaflosigkiet"_s, {feelings}},
                               {u"schlaflose Nächte"_s, {feelings}},
                               {u"einsam"_s, {steady}},
                               {u"allein"_s, {steady}},
                               {u"ich bin so alleine"_s, {steady}},
                               {u"Einsamkeit"_s, {steady}},
                               {u"ich fühle mich einsam"_s, {steady}},
                               {u"ich habe niemanden"_s, {steady}},
                               {u"einsam in der Ehe"_s, {u"emotional-availability"_s}},
                               {u"er meldet sich nicht"_s, {quiet}},
                               {u"sie hat sich nicht gemeldet"_s, {quiet}},
                               {u"mein Freund antwortet nicht"_s, {quiet}},
                               {u"meine Freundin schreibt nie"_s, {quiet}},
                               {u"er antwortet nihct"_s, {quiet}},
                               {u"warte auf seine Antwort"_s, {quiet}},
                               {u"sie ist verstummt"_s, {quiet}},
                               {u"er ist so kalt"_s, {quiet}},
                               {u"verlassen worden"_s, {u"first-hour"_s, ended}},
                               {u"ich wurde verlassen"_s, {u"first-hour"_s, ended}},
                               {u"sie hat mich heute verlassen"_s, {u"first-hour"_s, ended}},
                               {u"ich vermisse ihn"_s, {ended}},
                               {u"ich vermisse meine Ex"_s, {ended}},
                               {u"vermise ihn"_s, {ended}},
                               {u"ich will ihn zurück"_s, {ended}},
                               {u"ich will sie zurueck"_s, {ended}},
                               {u"Liebeskummer"_s, {ended}},
                               {u"Kontaktsperre"_s, {ended}},
                               {u"Trauer"_s, {feelings}},
                               {u"ich trauere"_s, {feelings}},
                               {u"meine Mutter ist gestorben"_s, {feelings}},
                               {u"mein Papa ist tot"_s, {feelings}},
                               {u"traurig"_s, {feelings}},
                               {u"Traurigkeit"_s, {feelings}},
                               {u"ich weine die ganze Nacht"_s, {feelings}},
                               {u"wütend"_s, {feelings}},
                               {u"ich fühle nichts"_s, {feelings}},
                               {u"eifersüchtig"_s, {u"style-preoccupied#was-hilft"_s}},
                               {u"ich bin so eifersuechtig"_s, {u"style-preoccupied"_s}},
                               {u"eifersüchtg"_s, {u"style-preoccupied"_s}},
                               {u"geghostet"_s, {refused}},
                               {u"sie hat mich geghostet"_s, {refused}},
                               {u"Ablehnung"_s, {refused}},
                               {u"niemand liebt mich"_s, {refused}},
                               {u"liegt es an mir oder an ihm"_s, {guess}},
                               {u"liegt es an mir"_s, {guess}},
                               {u"was stimmt mit ihm nicht"_s, {guess}},
                               {u"Dating"_s, {u"trust-and-intimacy#probier-es-aus"_s}},
                               {u"neue Beziehung"_s, {u"trust-and-intimacy#probier-es-aus"_s}},
                               {u"frisch verliebt"_s, {u"trust-and-intimacy#probier-es-aus"_s}},
                               {u"wir drehen uns im Kreis"_s, {ring}},
                               {u"wir streiten ständig"_s, {ring, u"communication"_s}},
                               {u"immer der gleiche Streit"_s, {ring}},
                               {u"wir streiten nur noch"_s, {ring, u"communication"_s}},
                               {u"Angst ihn zu verlieren"_s, {left}},
                               {u"Angst, dass sie mich verlässt"_s, {left}},
                               {u"ich brauche Abstand"_s, {u"ways-toward-security"_s}},
                               {u"ich hasse mich"_s, {u"self-worth"_s}},
                               {u"was stimmt nicht mit mir"_s, {u"self-worth"_s}},
                               {u"wertlos"_s, {u"self-worth"_s}},
                               {u"wie entschuldige ich mich"_s, {u"communication"_s}},
                               {u"er hat mich betrogen"_s, {u"practice-daring-to-trust"_s}},
                               {u"soll ich gehen oder bleiben"_s, {u"relationship-stability"_s}},
                               {u"depressiv"_s, {much}},
                               {u"ich bin erschöpft"_s, {much}},
                               {u"meinem Freund geht es schlecht"_s,
                                {u"when-it-is-more#wenn-du-dir-um-jemand-anderen-sorgen-machst"_s}},
                               {u"mein Kind"_s, {u"for-parents"_s}},
                               {u"brauche ich Therapie"_s, {u"choosing-a-therapist"_s}},
                           });
}

TEST_F(SearchNeeds, LeadFromEveryPhraseToItsFirstPlaceAndToNoneThatIsNotThere)
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const core::Library &library = shippedLibrary(language);
        int phrases = 0;
        QSet<QString> known;
        for (const core::Need &need : library.searchWords().needs) {
            for (const QString &to : need.to) {
                const core::Article *article = library.article(to.section(u'#', 0, 0));
                ASSERT_TRUE(article || to == core::firstHour) << to.toStdString();
                const QString anchor = to.section(u'#', 1);
                if (anchor.isEmpty())
                    continue;
                const auto headings = core::headingsOf(*article);
                EXPECT_TRUE(std::any_of(headings.begin(), headings.end(), [&](const auto &heading) {
                    return heading.anchor == anchor;
                })) << to.toStdString();
            }
            for (const QString &phrase : need.phrases) {
                ++phrases;
                const auto hits = hitsOf(language, phrase);
                ASSERT_FALSE(hits.empty()) << phrase.toStdString();
                EXPECT_EQ(placeOf(hits.front()), need.to.front())
                    << phrase.toStdString() << ": " << shown(hits).toStdString();
                EXPECT_FALSE(hits.front().need.isEmpty()) << phrase.toStdString();
            }
        }
        EXPECT_GE(phrases, 60) << language.toStdString();
    }
}

TEST_F(SearchNeeds, SayThePersonsOwnWords)
{
    const auto hits = hitsOf(u"en"_s, u"I CAN’T sleep since Tuesday"_s);
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front().need, u"CAN’T sleep"_s);
    EXPECT_FALSE(hits.front().snippet.isEmpty());
    EXPECT_TRUE(hitsOf(u"en"_s, u"secure base"_s).front().need.isEmpty());
}

TEST_F(SearchNeeds, AreHeardWhileTheLastWordIsBeingTyped)
{
    const QString word = u"insomnia"_s;
    for (qsizetype letters = 4; letters <= word.size(); ++letters) {
        const auto hits = hitsOf(u"en"_s, word.left(letters));
        ASSERT_FALSE(hits.empty()) << letters;
        EXPECT_EQ(hits.front().need, word.left(letters));
    }
}

TEST_F(SearchNeeds, AreNotHeardInWhatIsAskedOfTheModel)
{
    const std::pair<QString, QStringList> plain[] = {
        {u"en"_s,
         {u"me"_s, u"why me"_s, u"low anxiety and high avoidance"_s, u"secure base"_s,
          u"attachment anxiety"_s, u"strange situation"_s, u"what is attachment"_s,
          u"how are answers scored"_s, u"along the line"_s, u"style"_s, u"adult attachment"_s,
          u"the two dimensions"_s, u"avoidant partner"_s, u"jealous silence"_s, u"he does not"_s,
          u"handling a feeling"_s, u"how sure is it"_s}},
        {u"de"_s,
         {u"Nähe"_s, u"Vertrauen"_s, u"Bindungsangst"_s, u"sichere Basis"_s, u"Fragebogen"_s,
          u"was ist Bindung"_s, u"die zwei Dimensionen"_s, u"mit"_s, u"er hat sich nicht"_s}}};
    for (const auto &[language, queries] : plain) {
        for (const QString &words : queries) {
            for (const SearchHit &hit : hitsOf(language, words))
                EXPECT_TRUE(hit.need.isEmpty())
                    << words.toStdString() << " is no " << hit.need.toStdString();
        }
    }
}

TEST_F(SearchNeeds, NameNoPlaceTwice)
{
    for (const QString &words : {u"lonely"_s, u"I can't sleep and I am sad"_s, u"crying"_s}) {
        QSet<QString> places;
        for (const SearchHit &hit : hitsOf(u"en"_s, words)) {
            const QString place = QString::number(static_cast<int>(hit.kind)) + placeOf(hit);
            EXPECT_FALSE(places.contains(place)) << place.toStdString();
            places.insert(place);
        }
    }
    EXPECT_EQ(indexOf(u"en"_s).search(u"lonely"_s, 2)->size(), 2U);
}

TEST_F(SearchNeeds, OpenFourToSixDoorsToWhoeverFoundNothing)
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const auto doors = indexOf(language).doors();
        EXPECT_GE(doors.size(), 4U);
        EXPECT_LE(doors.size(), 6U);
        for (const SearchHit &door : doors)
            EXPECT_FALSE(door.need.isEmpty());
    }
}

TEST_F(SearchNeeds, GuessTheNearestSpellingThatHasHits)
{
    struct Case {
        QString language;
        QString typed;
        QString spelling; ///< empty: none is good
    };
    for (const Case &each : {Case{u"en"_s, u"lvoe"_s, u"love"_s},
                             Case{u"en"_s, u"fera"_s, u"fear"_s}, Case{u"en"_s, u"zzzzqqqq"_s, {}},
                             Case{u"en"_s, u"love"_s, {}}, Case{u"en"_s, u"1991"_s, {}},
                             Case{u"en"_s, u" "_s, {}}, Case{u"de"_s, u"Nhäe"_s, u"Nähe"_s}}) {
        const auto spelling = indexOf(each.language).nearestSpelling(each.typed);
        ASSERT_TRUE(spelling);
        EXPECT_EQ(spelling->value_or(QString()).toCaseFolded(), each.spelling.toCaseFolded())
            << each.typed.toStdString();
        if (*spelling) {
            EXPECT_FALSE(hitsOf(each.language, **spelling).empty());
        }
    }
}

TEST_F(SearchNeeds, AreRefusedWhereTheFileIsNotInOrder)
{
    const auto read = [](const QByteArray &rest) {
        return core::readSearchWords(R"({"ordinary": [], "articles": [], )" + rest + '}',
                                     u"a.json"_s);
    };
    const auto good =
        read(R"("needs": [{"to": ["a#b"], "phrases": ["so alone"]}], "doors": ["so alone"])");
    ASSERT_TRUE(good) << good.error().detail.toStdString();
    EXPECT_EQ(good->needs.front().to, QStringList{u"a#b"_s});
    expectError(read(R"("needs": [{"to": [], "phrases": ["x"]}])"), core::ErrorCode::UnknownValue,
                u"a.json: line "_s);
    expectError(read(R"("needs": [{"to": ["a"], "phrases": ["x", "X"]}])"),
                core::ErrorCode::DuplicateId, u"a.json: line "_s);
    expectError(read(R"("doors": ["nobody"])"), core::ErrorCode::UnknownValue, u"a.json: line "_s);
    expectError(read(R"("sameWords": [{"words": 1}])"), core::ErrorCode::WrongType,
                u"a.json: line "_s);
}
