// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/search_index.h"

#include "core/content/plain_text.h"
#include "tests/core/content/shipped_library.h"

#include <QSqlDatabase>

#include <gtest/gtest.h>

#include <optional>
#include <thread>

using namespace Qt::StringLiterals;
using core::SearchHit;
using core::SearchIndex;
using Kind = core::SearchHit::Kind;

namespace
{

const SearchIndex &index()
{
    static const auto built = SearchIndex::build(shippedLibrary());
    EXPECT_TRUE(built) << built.error().detail.toStdString();
    return **built;
}

std::vector<SearchHit> found(const SearchIndex &searched, const QString &words, int limit = 20)
{
    const auto hits = searched.search(words, limit);
    EXPECT_TRUE(hits) << words.left(40).toStdString() << ": " << hits.error().detail.toStdString();
    return hits ? *hits : std::vector<SearchHit>{};
}

std::vector<SearchHit> found(const QString &words, int limit = 20)
{
    return found(index(), words, limit);
}

QStringList marked(const SearchHit &hit)
{
    QStringList words;
    for (const core::TextSpan &mark : hit.marks)
        words << hit.snippet.mid(mark.start, mark.length);
    return words;
}

QString definitionOf(const QString &termId)
{
    for (const core::GlossaryTerm &term : shippedLibrary().glossary()) {
        if (term.id == termId)
            return term.definition;
    }
    return {};
}

std::string described(const SearchHit &hit)
{
    return u"%1#%2: %3"_s.arg(hit.id, hit.anchor, hit.snippet).toStdString();
}

} // namespace

TEST(SearchIndex, FindsFirstWhatTheWordsMean)
{
    struct Case {
        QString words;
        Kind kind;
        QString id;
        QString anchor;
    };
    const Case cases[] = {
        // Titles, headings, words of a text.
        {u"Dismissive-avoidant"_s, Kind::Article, u"style-dismissing"_s, {}},
        {u"TYPES OR DIMENSIONS"_s, Kind::Article, u"types-or-dimensions"_s, {}},
        {u"names you may meet secure"_s, Kind::Article, u"style-secure"_s, u"names-you-may-meet"_s},
        {u"dismissive conflict"_s, Kind::Article, u"style-dismissing"_s, u"in-conflict"_s},
        {u"culture and place"_s, Kind::Article, u"where-it-comes-from"_s, u"culture-and-place"_s},
        {u"Olena bread holidays"_s, Kind::Article, u"style-dismissing"_s, u"in-conflict"_s},
        {u"fixing the bicycle"_s, Kind::Article, u"style-dismissing"_s,
         u"how-it-may-look-from-outside"_s},
        // Terms and references.
        {u"Cronbach's alpha"_s, Kind::Term, u"cronbachs-alpha"_s, {}},
        {u"pursue-withdraw"_s, Kind::Term, u"pursue-withdraw"_s, {}},
        {u"Bartholomew"_s, Kind::Reference, u"bartholomew-horowitz-1991"_s, {}},
        {u"10.1037/0022-3514.61.2.226"_s, Kind::Reference, u"bartholomew-horowitz-1991"_s, {}},
        {u"14616730902814762"_s, Kind::Reference, u"bakermans-kranenburg-2009"_s, {}},
        {u"Strange Situation 1978"_s, Kind::Reference, u"ainsworth-1978"_s, {}},
        // Diacritics and the sharp s.
        {u"Feussner"_s, Kind::Reference, u"pinquart-2013"_s, {}},
        {u"FEUẞNER"_s, Kind::Reference, u"pinquart-2013"_s, {}},
        {u"Ballespi"_s, Kind::Reference, u"sheinbaum-2015"_s, {}},
        // Words that are not finished, and not only the last one.
        {u"cronb alp"_s, Kind::Term, u"cronbachs-alpha"_s, {}},
        // Slips, also in a word that is still being typed.
        {u"avoidence"_s, Kind::Term, u"attachment-avoidance"_s, {}},
        {u"attachement avoidance"_s, Kind::Term, u"attachment-avoidance"_s, {}},
        {u"bartolomew"_s, Kind::Reference, u"bartholomew-horowitz-1991"_s, {}},
        {u"jelousy"_s, Kind::Article, u"style-preoccupied"_s, u"what-helps"_s},
        {u"jelous silence"_s, Kind::Article, u"coping"_s, u"near-the-anxious-preoccupied-corner"_s},
        // No text has both.
        {u"xylophone Bartholomew"_s, Kind::Reference, u"bartholomew-horowitz-1991"_s, {}},
        {u"xylophone zeppelin cronbach"_s, Kind::Term, u"cronbachs-alpha"_s, {}}};
    for (const Case &query : cases) {
        const auto hits = found(query.words);
        ASSERT_FALSE(hits.empty()) << query.words.toStdString();
        EXPECT_EQ(hits[0].kind, query.kind) << query.words.toStdString();
        EXPECT_EQ(hits[0].id, query.id) << query.words.toStdString();
        EXPECT_EQ(hits[0].anchor, query.anchor) << query.words.toStdString();
    }
}

TEST(SearchIndex, PutsATitleTypedInFullFirst)
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const auto built = SearchIndex::build(shippedLibrary(language));
        ASSERT_TRUE(built);
        for (const core::Article &article : shippedLibrary(language).articles()) {
            const auto hits = found(**built, article.title.toUpper());
            ASSERT_FALSE(hits.empty()) << article.id.toStdString();
            EXPECT_EQ(hits[0].id, article.id);
            EXPECT_TRUE(hits[0].anchor.isEmpty()) << described(hits[0]);
        }
    }
}

TEST(SearchIndex, PutsATermTypedInFullFirstButForAnArticleOfThatName)
{
    for (const core::GlossaryTerm &term : shippedLibrary().glossary()) {
        const auto hits = found(term.term);
        const auto found = std::find_if(hits.begin(), hits.end(), [&](const SearchHit &hit) {
            return hit.kind == Kind::Term && hit.id == term.id;
        });
        // "Secure" is also the title of an article.
        EXPECT_LT(found - hits.begin(), 2) << term.id.toStdString();
    }
}

TEST(SearchIndex, RanksTitleOverHeadingOverText)
{
    // Articles alone: BM25 also prefers short texts, and terms and references are shorter.
    const auto ranksOf = [](const QString &word) {
        std::vector<int> ranks;
        for (const SearchHit &hit : found(word, 400)) {
            const bool inTitle =
                hit.anchor.isEmpty() && hit.title.contains(word, Qt::CaseInsensitive);
            const bool inHeading = hit.heading.contains(word, Qt::CaseInsensitive);
            if (hit.kind == Kind::Article)
                ranks.push_back(inTitle ? 0 : inHeading ? 1 : 2);
        }
        return ranks;
    };
    for (const QString &word : {u"trust"_s, u"culture"_s, u"couples"_s, u"therapist"_s}) {
        const std::vector<int> ranks = ranksOf(word);
        ASSERT_GE(ranks.size(), 3U) << word.toStdString();
        EXPECT_LT(ranks.front(), ranks.back()) << word.toStdString();
        EXPECT_TRUE(std::is_sorted(ranks.begin(), ranks.end())) << word.toStdString();
    }
}

TEST(SearchIndex, FindsSomethingAtEveryLetterOfAWord)
{
    for (const QString &word :
         {u"avoidance"_s, u"avoidence"_s, u"attachement"_s, u"Bartolomew"_s, u"regulatoin"_s}) {
        for (qsizetype letters = 3; letters <= word.size(); ++letters)
            EXPECT_FALSE(found(word.left(letters)).empty()) << word.left(letters).toStdString();
    }
}

TEST(SearchIndex, PrefersAllWordsToAny)
{
    const auto both = found(u"bicycle crisis"_s);
    ASSERT_EQ(both.size(), 1U);
    EXPECT_EQ(both[0].anchor, u"how-it-may-look-from-outside"_s);
    EXPECT_GT(found(u"bicycle crisis xylophone"_s).size(), 1U);
}

TEST(SearchIndex, TakesFinishedWordsAsBeginningsWhereNothingHasThemAsTheyStand)
{
    // The only text with "beforehand" speaks of adults.
    const auto hits = found(u"adult beforehand"_s);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(marked(hits[0]), (QStringList{u"beforehand"_s, u"adults"_s}));
    for (const SearchHit &hit : found(u"the map"_s)) {
        for (const QString &word : marked(hit))
            EXPECT_TRUE(core::folded(word) == u"the"_s || core::folded(word).startsWith(u"map"_s))
                << described(hit);
    }
}

TEST(SearchIndex, ShowsAtMostTwoPlacesOfAnArticleAndNoMoreThanAsked)
{
    const auto hits = found(u"attachment"_s, 50);
    EXPECT_GT(hits.size(), 20U);
    QHash<QString, int> places;
    for (const SearchHit &hit : hits) {
        if (hit.kind == Kind::Article) {
            EXPECT_LE(++places[hit.id], 2) << described(hit);
        }
    }
    EXPECT_EQ(found(u"attachment"_s).size(), 20U);
    EXPECT_EQ(found(u"attachment"_s, 3).size(), 3U);
    EXPECT_TRUE(found(u"attachment"_s, 0).empty());
    EXPECT_TRUE(found(u"attachment"_s, -1).empty());
}

TEST(SearchIndex, LeadsToHeadingsThatExist)
{
    for (const QString &words : {u"a"_s, u"the"_s, u"what is not known"_s, u"in conflict"_s}) {
        for (const SearchHit &hit : found(words, 400)) {
            if (hit.anchor.isEmpty())
                continue;
            const auto headings = core::headingsOf(*shippedLibrary().article(hit.id));
            EXPECT_TRUE(std::any_of(headings.begin(), headings.end(),
                                    [&](const core::Heading &heading) {
                                        return heading.anchor == hit.anchor &&
                                               heading.text == hit.heading;
                                    }))
                << described(hit);
        }
    }
}

TEST(SearchIndex, MarksTheWordsInsideTheSnippet)
{
    struct Case {
        QString words;
        QStringList beginnings; // what each marked word begins with, folded
    };
    const Case cases[] = {{u"avoidance"_s, {u"avoidance"_s}},
                          {u"avoidence"_s, {u"avoidanc"_s}},
                          {u"PARTNER avoid"_s, {u"partner"_s, u"avoid"_s}},
                          {u"feussner"_s, {u"feussner"_s}},
                          {u"the"_s, {u"the"_s}}};
    for (const Case &query : cases) {
        int marks = 0;
        for (const SearchHit &hit : found(query.words, 100)) {
            int end = 0;
            for (const core::TextSpan &mark : hit.marks) {
                EXPECT_GE(mark.start, end) << described(hit);
                end = mark.start + mark.length;
                EXPECT_LE(end, hit.snippet.size()) << described(hit);
            }
            // Exactly the words sought are marked: no other, and each of them.
            QStringList expected;
            for (const QStringView word : core::wordsIn(hit.snippet)) {
                const QString letters = core::folded(word);
                if (std::any_of(query.beginnings.begin(), query.beginnings.end(),
                                [&](const QString &b) { return letters.startsWith(b); }))
                    expected << word.toString();
            }
            EXPECT_EQ(marked(hit), expected) << described(hit);
            marks += static_cast<int>(hit.marks.size());
        }
        EXPECT_GT(marks, 0) << query.words.toStdString();
    }
    EXPECT_EQ(marked(found(u"Feussner"_s).at(1)), QStringList{u"Feußner"_s});
}

TEST(SearchIndex, ShowsPlainTextCutAtWords)
{
    QHash<QString, QString> texts;
    for (const core::Article &article : shippedLibrary().articles())
        texts[article.id] = article.summary + u' ' + core::plainText(article.markdown);
    for (const core::Reference &reference : shippedLibrary().references())
        texts[reference.id] = reference.title + u". "_s + reference.source +
                              (reference.doi.isEmpty() ? u""_s : u". "_s + reference.doi);
    int cut = 0;
    for (const QString &words : {u"the"_s, u"avoidance"_s, u"children"_s, u"corner"_s}) {
        for (const SearchHit &hit : found(words, 400)) {
            EXPECT_LE(hit.snippet.size(), 160 + 24) << described(hit);
            const QString shown = QString(hit.snippet).remove(u"… "_s).remove(u" …"_s);
            const QString text =
                hit.kind == Kind::Term ? definitionOf(hit.id) : texts.value(hit.id);
            EXPECT_TRUE((u' ' + text + u' ').contains(u' ' + shown + u' ')) << described(hit);
            cut += hit.snippet.startsWith(u"… "_s) && hit.snippet.endsWith(u" …"_s) ? 1 : 0;
        }
    }
    EXPECT_GT(cut, 0);
}

TEST(SearchIndex, TakesAnyInputAsWords)
{
    const QStringList hostile{u"\"secure"_s,
                              u"secure\" OR \"x"_s,
                              u"secure AND"_s,
                              u"NOT secure"_s,
                              u"NEAR(secure base, 2)"_s,
                              u"title:secure"_s,
                              u"secure*"_s,
                              u"^secure"_s,
                              u"-secure"_s,
                              u"(secure"_s,
                              u"secure;--'"_s,
                              u"{title} : secure"_s,
                              u"secure\0base"_s,
                              u"  secure \t\n"_s,
                              QString(1000, u' ') + u"secure"_s,
                              u"secure "_s + QString(1000000, u'x')};
    for (const QString &words : hostile)
        EXPECT_FALSE(found(words).empty()) << words.left(40).toStdString();
    QString everything;
    for (char16_t c = 1; c < 0xFFFF; ++c)
        everything += QChar(c);
    for (qsizetype i = 0; i < everything.size(); i += 50)
        (void)found(everything.mid(i, 50));
    for (const QString &nothing : {QString(), u"  "_s, u"!!!"_s, u"\"\""_s, u"*"_s, u"—…"_s,
                                   QString(1000, u' '), QString(QChar(0xD800)), u"😀"_s})
        EXPECT_TRUE(found(nothing).empty()) << nothing.toStdString();
    EXPECT_TRUE(found(u"qqqqqqqq"_s).empty());
}

TEST(SearchIndex, IgnoresWhatFollowsTwoHundredCharacters)
{
    const QString filling = QString(u"secure "_s).repeated(40);
    const auto read = found(filling.left(180) + u" Bartholomew"_s, 1);
    const auto ignored = found(filling.left(200) + u" Bartholomew"_s);
    EXPECT_NE(read, found(filling.left(180), 1));
    EXPECT_EQ(ignored, found(filling.left(200)));
}

TEST(SearchIndex, SaysSoWhereASearchFails)
{
    // A connection answers on its own thread alone.
    std::optional<core::Error> error;
    std::thread elsewhere([&, &searched = index()] {
        if (const auto hits = searched.search(u"trust"_s); !hits)
            error = hits.error();
    });
    elsewhere.join();
    ASSERT_TRUE(error) << "a search that failed found nothing";
    EXPECT_EQ(error->code, core::ErrorCode::StoreFailed);
    EXPECT_FALSE(error->detail.isEmpty());
}

TEST(SearchIndex, LeavesNoConnectionBehind)
{
    (void)index();
    const QStringList before = QSqlDatabase::connectionNames();
    {
        const auto first = SearchIndex::build(shippedLibrary());
        const auto second = SearchIndex::build(shippedLibrary());
        ASSERT_TRUE(first && second);
        EXPECT_EQ(QSqlDatabase::connectionNames().size(), before.size() + 2);
        EXPECT_EQ(found(**first, u"trust"_s), found(**second, u"trust"_s));
    }
    EXPECT_EQ(QSqlDatabase::connectionNames(), before);
}
