// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type, and what has to come first: the words of articles and other words, inflected,
// joined and parted, with slips and without umlauts.
#include "core/content/search_index.h"

#include "core/content/search_words.h"
#include "tests/core/content/content_files.h"
#include "tests/core/content/shipped_search.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::SearchHit;
using core::SearchIndex;

namespace
{

struct Query {
    QString words;
    QString first; ///< the article; "term:" before the word of the glossary
};

QString nameOf(const SearchHit &hit)
{
    return hit.kind == SearchHit::Kind::Article ? hit.id
           : hit.kind == SearchHit::Kind::Term  ? u"term:"_s + hit.id
                                                : u"reference:"_s + hit.id;
}

QStringList idsOf(const std::vector<SearchHit> &hits)
{
    QStringList ids;
    for (const SearchHit &hit : hits)
        ids << nameOf(hit) + u'#' + hit.anchor;
    return ids;
}

class SearchQueries : public ShippedSearch
{
protected:
    static void expectFirst(const QString &language, const std::vector<Query> &queries)
    {
        EXPECT_GE(queries.size(), 60U);
        for (const Query &query : queries) {
            const auto hits = hitsOf(language, query.words);
            QStringList names;
            for (std::size_t i = 0; i < hits.size() && i < 4; ++i)
                names << nameOf(hits[i]) + u'#' + hits[i].anchor;
            EXPECT_EQ(hits.empty() ? QString() : nameOf(hits.front()), query.first)
                << query.words.toStdString() << ": " << names.join(u"  "_s).toStdString();
        }
    }
};

} // namespace

TEST_F(SearchQueries, PutTheRightArticleFirstInEnglish)
{
    expectFirst(u"en"_s, {
                             // Joined, parted, inflected.
                             {u"breakup"_s, u"after-a-break-up"_s},
                             {u"break up"_s, u"after-a-break-up"_s},
                             {u"break-up"_s, u"after-a-break-up"_s},
                             {u"breakups"_s, u"after-a-break-up"_s},
                             {u"break ups"_s, u"after-a-break-up"_s},
                             {u"BREAKUP"_s, u"after-a-break-up"_s},
                             {u"selfworth"_s, u"self-worth"_s},
                             {u"self worth"_s, u"self-worth"_s},
                             {u"self-worth"_s, u"self-worth"_s},
                             {u"handling a feeling"_s, u"emotion-regulation"_s},
                             {u"myth"_s, u"myths"_s},
                             {u"therapist"_s, u"for-therapists"_s},
                             {u"teacher"_s, u"for-teachers"_s},
                             {u"teachers"_s, u"for-teachers"_s},
                             {u"couple"_s, u"in-couples"_s},
                             {u"boundary"_s, u"practice-boundaries"_s},
                             {u"boundaries"_s, u"practice-boundaries"_s},
                             {u"family pattern"_s, u"practice-family-patterns"_s},
                             {u"type or dimension"_s, u"types-or-dimensions"_s},
                             {u"two dimension"_s, u"two-dimensions"_s},
                             {u"measuring"_s, u"how-it-is-measured"_s},
                             // Slips.
                             {u"comunication"_s, u"communication"_s},
                             {u"communicaton"_s, u"communication"_s},
                             {u"theripist"_s, u"for-therapists"_s},
                             {u"bounderies"_s, u"practice-boundaries"_s},
                             {u"emotional availibility"_s, u"emotional-availability"_s},
                             {u"realtionship satisfation"_s, u"relationship-satisfaction"_s},
                             {u"relationship stabilty"_s, u"relationship-stability"_s},
                             {u"dismisive avoidant"_s, u"style-dismissing"_s},
                             {u"anxious preocupied"_s, u"style-preoccupied"_s},
                             {u"seperation"_s, u"after-a-break-up"_s},
                             // What somebody would ask.
                             {u"can I change my attachment style"_s, u"can-it-change"_s},
                             {u"what is attachment"_s, u"what-attachment-is"_s},
                             {u"how do I become more secure"_s, u"ways-toward-security"_s},
                             {u"where does it come from"_s, u"where-it-comes-from"_s},
                             {u"how to say no"_s, u"practice-boundaries"_s},
                             {u"how sure is it"_s, u"how-it-is-measured"_s},
                             {u"how accurate is the test"_s, u"how-it-is-measured"_s},
                             {u"my boyfriend left me"_s, u"after-a-break-up"_s},
                             {u"is it my fault"_s, u"where-it-comes-from"_s},
                             {u"getting over an ex"_s, u"after-a-break-up"_s},
                             // Other words for it.
                             {u"divorce"_s, u"after-a-break-up"_s},
                             {u"heartbroken"_s, u"after-a-break-up"_s},
                             {u"clingy"_s, u"style-preoccupied"_s},
                             {u"needy"_s, u"style-preoccupied"_s},
                             {u"jealous"_s, u"style-preoccupied"_s},
                             {u"ghosting"_s, u"style-dismissing"_s},
                             {u"emotionally unavailable"_s, u"style-dismissing"_s},
                             {u"commitment issues"_s, u"style-dismissing"_s},
                             {u"disorganized attachment"_s, u"style-fearful"_s},
                             {u"hot and cold"_s, u"style-fearful"_s},
                             {u"self-esteem"_s, u"self-worth"_s},
                             {u"self esteem"_s, u"self-worth"_s},
                             {u"not good enough"_s, u"self-worth"_s},
                             {u"trust issues"_s, u"trust-and-intimacy"_s},
                             {u"trust issue"_s, u"trust-and-intimacy"_s},
                             {u"stress"_s, u"coping"_s},
                             {u"anger"_s, u"emotion-regulation"_s},
                             {u"childhood"_s, u"where-it-comes-from"_s},
                             {u"arguing"_s, u"communication"_s},
                             {u"cheating"_s, u"relationship-stability"_s},
                             {u"marriage"_s, u"in-couples"_s},
                             {u"lesson plan"_s, u"for-teachers"_s},
                             {u"hotline"_s, u"when-it-is-more"_s},
                             // Words of the glossary.
                             {u"Cronbach's alpha"_s, u"term:cronbachs-alpha"_s},
                             {u"protest behavior"_s, u"term:protest"_s},
                             {u"secure base"_s, u"term:secure-base"_s},
                         });
}

TEST_F(SearchQueries, PutTheRightArticleFirstInGerman)
{
    expectFirst(u"de"_s, {
                             {u"Vertrauen"_s, u"trust-and-intimacy"_s},
                             // Inflected, joined, parted.
                             {u"Trennung"_s, u"after-a-break-up"_s},
                             {u"Trennungen"_s, u"after-a-break-up"_s},
                             {u"TRENNUNG"_s, u"after-a-break-up"_s},
                             {u"nach der Trennung"_s, u"after-a-break-up"_s},
                             {u"sich trennen"_s, u"after-a-break-up"_s},
                             {u"Mythos"_s, u"myths"_s},
                             {u"Mythen"_s, u"myths"_s},
                             {u"Grenzen"_s, u"practice-boundaries"_s},
                             {u"Grenze setzen"_s, u"practice-boundaries"_s},
                             {u"Lehrkraft"_s, u"for-teachers"_s},
                             {u"Lehrkräfte"_s, u"for-teachers"_s},
                             {u"Therapeut"_s, u"for-therapists"_s},
                             {u"Therapeuten"_s, u"for-therapists"_s},
                             {u"Therapeutin"_s, u"for-therapists"_s},
                             {u"Familienmuster"_s, u"practice-family-patterns"_s},
                             {u"Familien Muster"_s, u"practice-family-patterns"_s},
                             {u"Selbst wert"_s, u"self-worth"_s},
                             {u"Selbstwert"_s, u"self-worth"_s},
                             {u"Selbstwertgefühl"_s, u"self-worth"_s},
                             {u"Paarbeziehung"_s, u"in-couples"_s},
                             {u"Typ oder Dimension"_s, u"types-or-dimensions"_s},
                             {u"Vorbild"_s, u"practice-secure-models"_s},
                             {u"sichere Vorbilder"_s, u"practice-secure-models"_s},
                             // Umlauts and the sharp s, spelled and left out.
                             {u"Gefühle"_s, u"emotion-regulation"_s},
                             {u"Gefuehle"_s, u"emotion-regulation"_s},
                             {u"gefuhle"_s, u"emotion-regulation"_s},
                             {u"Lehrkraefte"_s, u"for-teachers"_s},
                             {u"aengstlich-besorgt"_s, u"style-preoccupied"_s},
                             {u"ängstlich besorgt"_s, u"style-preoccupied"_s},
                             {u"eifersuechtig"_s, u"style-preoccupied"_s},
                             {u"Großeltern"_s, u"practice-family-patterns"_s},
                             {u"Grosseltern"_s, u"practice-family-patterns"_s},
                             {u"heiss und kalt"_s, u"style-fearful"_s},
                             // Compounds that no text has.
                             {u"Beziehungszufriedenheit"_s, u"relationship-satisfaction"_s},
                             {u"Vertrauensübung"_s, u"practice-daring-to-trust"_s},
                             {u"Bindungstypen"_s, u"types-or-dimensions"_s},
                             // Slips.
                             {u"Komunikation"_s, u"communication"_s},
                             {u"Kommunikaton"_s, u"communication"_s},
                             {u"Therapeutten"_s, u"for-therapists"_s},
                             {u"Trenung"_s, u"after-a-break-up"_s},
                             {u"Zufridenheit in der Beziehung"_s, u"relationship-satisfaction"_s},
                             {u"emotionale Verfügbarkiet"_s, u"emotional-availability"_s},
                             // What somebody would ask.
                             {u"kann ich meinen Bindungsstil ändern"_s, u"can-it-change"_s},
                             {u"was ist Bindung"_s, u"what-attachment-is"_s},
                             {u"wie werde ich sicherer"_s, u"ways-toward-security"_s},
                             {u"woher kommt das"_s, u"where-it-comes-from"_s},
                             {u"Nein sagen"_s, u"practice-boundaries"_s},
                             {u"wie genau ist der Test"_s, u"how-it-is-measured"_s},
                             {u"bin ich schuld"_s, u"where-it-comes-from"_s},
                             {u"mein Freund hat Schluss gemacht"_s, u"after-a-break-up"_s},
                             // Other words for it.
                             {u"Liebeskummer"_s, u"after-a-break-up"_s},
                             {u"Scheidung"_s, u"after-a-break-up"_s},
                             {u"klammern"_s, u"style-preoccupied"_s},
                             {u"Eifersucht"_s, u"style-preoccupied"_s},
                             {u"bindungsunfähig"_s, u"style-dismissing"_s},
                             {u"Rückzug"_s, u"style-dismissing"_s},
                             {u"desorganisiert"_s, u"style-fearful"_s},
                             {u"Nähe und Distanz"_s, u"style-fearful"_s},
                             {u"Selbstliebe"_s, u"self-worth"_s},
                             {u"Stress"_s, u"coping"_s},
                             {u"Wut"_s, u"emotion-regulation"_s},
                             {u"Streit"_s, u"communication"_s},
                             {u"Kindheit"_s, u"where-it-comes-from"_s},
                             {u"fremdgehen"_s, u"relationship-stability"_s},
                             {u"Ehe"_s, u"in-couples"_s},
                             {u"Unterricht"_s, u"for-teachers"_s},
                             {u"Hilfetelefon"_s, u"when-it-is-more"_s},
                             // Words of the glossary.
                             {u"Cronbachs Alpha"_s, u"term:cronbachs-alpha"_s},
                             {u"sichere Basis"_s, u"term:secure-base"_s},
                         });
}

TEST_F(SearchQueries, LeadsFromTrustToThoseWhoLearnItBeforeThoseWhoTeach)
{
    QStringList names;
    for (const SearchHit &hit : hitsOf(u"de"_s, u"Vertrauen"_s))
        names << nameOf(hit);
    const auto teachers = names.indexOf(u"for-teachers"_s);
    for (const QString &own : {u"trust-and-intimacy"_s, u"practice-daring-to-trust"_s,
                               u"how-people-earned-security"_s}) {
        const auto place = names.indexOf(own);
        EXPECT_GE(place, 0) << own.toStdString();
        EXPECT_TRUE(teachers < 0 || place < teachers) << names.join(u' ').toStdString();
    }
}

TEST_F(SearchQueries, FindNothingBySimilarLettersOfShortWords)
{
    // None of these is a slip for the word behind it, and "me" does not begin "mean".
    const std::pair<QString, QString> unlike[] = {
        {u"hits me"_s, u"mean"_s}, {u"he hits me"_s, u"mean"_s}, {u"xyzzy me"_s, u"mean"_s},
        {u"kats"_s, u"cats"_s},    {u"fere"_s, u"fear"_s},       {u"lvoe"_s, u"love"_s},
        {u"zuit"_s, u"quit"_s},    {u"mapp"_s, u"map"_s},        {u"baes"_s, u"base"_s}};
    for (const auto &[words, other] : unlike) {
        for (const SearchHit &hit : hitsOf(u"en"_s, words)) {
            for (const core::TextSpan &mark : hit.marks)
                EXPECT_FALSE(
                    hit.snippet.mid(mark.start, mark.length).startsWith(other, Qt::CaseInsensitive))
                    << words.toStdString() << ": " << hit.snippet.toStdString();
            EXPECT_NE(hit.title, other) << words.toStdString();
        }
    }
    EXPECT_TRUE(hitsOf(u"en"_s, u"xyzzy me"_s).empty()) << "a short word alone says nothing";
    EXPECT_FALSE(hitsOf(u"en"_s, u"me"_s).empty()) << "unless it is all that is asked for";
}

TEST_F(SearchQueries, PutWhatIsMeantBeforeWhatIsLikeIt)
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        for (const core::GlossaryTerm &term : shippedLibrary(language).glossary()) {
            const auto hits = hitsOf(language, term.term);
            const auto found = std::find_if(hits.begin(), hits.end(), [&](const SearchHit &hit) {
                return hit.kind == SearchHit::Kind::Term && hit.id == term.id;
            });
            EXPECT_LT(found - hits.begin(), 3) << term.term.toStdString();
        }
    }
}

TEST_F(SearchQueries, GiveTheSameOrderEachTime)
{
    for (const QString &words : {u"trust"_s, u"attachment"_s, u"bounderies"_s, u"break up"_s}) {
        const auto other = SearchIndex::build(shippedLibrary());
        ASSERT_TRUE(other);
        EXPECT_EQ(hitsOf(u"en"_s, words), *(*other)->search(words)) << words.toStdString();
    }
    // Another letter of the same word does not turn the list over.
    const QString word = u"boundaries"_s;
    for (qsizetype letters = 6; letters < word.size(); ++letters)
        EXPECT_EQ(idsOf(hitsOf(u"en"_s, word.left(letters))).value(0),
                  idsOf(hitsOf(u"en"_s, word)).value(0))
            << letters;
}

TEST_F(SearchQueries, MarkBothWordsThatAStrokeJoins)
{
    bool isMarked = false;
    QString shown;
    for (const SearchHit &hit : hitsOf(u"en"_s, u"selfworth"_s)) {
        shown += hit.title + u": "_s + hit.snippet + u'\n';
        for (const core::TextSpan &mark : hit.marks)
            isMarked |= hit.snippet.mid(mark.start, mark.length).toLower() == u"self-worth"_s;
    }
    EXPECT_TRUE(isMarked) << shown.toStdString();
}

TEST_F(SearchQueries, KnowOtherWordsForEveryArticleAndForNoneThatIsNotThere)
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const core::Library &library = shippedLibrary(language);
        const auto &called = library.searchWords().alsoCalled;
        EXPECT_FALSE(library.searchWords().ordinary.isEmpty());
        for (const core::Article &article : library.articles())
            EXPECT_FALSE(called.value(article.id).isEmpty()) << article.id.toStdString();
        QSet<QString> known;
        for (auto names = called.begin(); names != called.end(); ++names) {
            EXPECT_TRUE(library.article(names.key())) << names.key().toStdString();
            for (const QString &name : names.value()) {
                EXPECT_FALSE(known.contains(name.toCaseFolded()))
                    << name.toStdString() << " leads to one article";
                known.insert(name.toCaseFolded());
                // A title typed in full comes first, whatever else is called so.
                const auto hits = hitsOf(language, name);
                const bool isTitle =
                    !hits.empty() && hits.front().title.compare(name, Qt::CaseInsensitive) == 0;
                EXPECT_TRUE(isTitle || (!hits.empty() && nameOf(hits.front()) == names.key()))
                    << language.toStdString() << ' ' << name.toStdString() << ": "
                    << idsOf(hits).mid(0, 3).join(u' ').toStdString();
            }
        }
    }
}

TEST_F(SearchQueries, RefuseAFileOfWordsThatIsNotInOrder)
{
    const auto read = [](const QByteArray &json) {
        return core::readSearchWords(json, u"a.json"_s);
    };
    const auto good =
        read(R"({"ordinary": ["the"], "articles": [{"id": "a", "alsoCalled": ["b"]}]})");
    ASSERT_TRUE(good) << good.error().detail.toStdString();
    EXPECT_EQ(good->alsoCalled.value(u"a"_s), QStringList{u"b"_s});
    expectError(read(R"({"articles": []})"), core::ErrorCode::MissingField, u"a.json: line "_s);
    expectError(read(R"({"ordinary": [], "articles": [{"id": "a", "alsoCalled": 1}]})"),
                core::ErrorCode::WrongType, u"a.json: line "_s);
    expectError(read(R"({"ordinary": [], "articles": [{"id": "a", "alsoCalled": []},
                        {"id": "a", "alsoCalled": []}]})"),
                core::ErrorCode::DuplicateId, u"a.json: line "_s);
}
