#include "core/content/library.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using core::Library;

namespace
{

const Library &library()
{
    static const auto loaded =
        Library::load(QStringLiteral(ATLAS_SOURCE_DIR "/resources"), u"en"_s);
    EXPECT_TRUE(loaded) << loaded.error().detail.toStdString();
    return *loaded;
}

QStringList linksOf(const core::Article &article, const QString &scheme)
{
    QStringList links;
    static const QRegularExpression pattern(u"\\]\\((\\w+):([^)]+)\\)"_s);
    for (auto it = pattern.globalMatch(article.markdown); it.hasNext();) {
        const auto match = it.next();
        if (match.captured(1) == scheme)
            links << match.captured(2);
    }
    return links;
}

bool resolves(const QString &link)
{
    const core::Article *article = library().article(link.section(u'#', 0, 0));
    const QString anchor = link.section(u'#', 1);
    if (!article || anchor.isEmpty())
        return article;
    for (const core::Heading &heading : core::headingsOf(*article)) {
        if (heading.anchor == anchor)
            return true;
    }
    return false;
}

int syllables(const QString &word)
{
    static const QRegularExpression vowels(u"[aeiouy]+"_s);
    int count = 0;
    for (auto it = vowels.globalMatch(word); it.hasNext(); it.next())
        ++count;
    if (word.endsWith(u'e') && !word.endsWith("le"_L1) && count > 1)
        --count;
    return std::max(1, count);
}

// Flesch (1948): 206.835 − 1.015 words a sentence − 84.6 syllables a word.
double readingEase(QString text)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    text.replace(link, u"\\1"_s);
    static const QRegularExpression wordPattern(u"[A-Za-z']+"_s);
    static const QRegularExpression endPattern(u"[.!?]+(\\s|$)|\\n\\s*\\n|\\n#+"_s);
    int words = 0;
    int sounds = 0;
    for (auto it = wordPattern.globalMatch(text); it.hasNext();) {
        sounds += syllables(it.next().captured().toLower());
        ++words;
    }
    int sentences = 1;
    for (auto it = endPattern.globalMatch(text); it.hasNext(); it.next())
        ++sentences;
    return 206.835 - 1.015 * words / sentences - 84.6 * sounds / words;
}

} // namespace

TEST(ShippedContent, HasEveryArticleOnceUnderTheNameOfItsFile)
{
    const QDir folder(QStringLiteral(ATLAS_SOURCE_DIR "/resources/articles/en"));
    QSet<QString> ids;
    for (const core::Article &article : library().articles()) {
        EXPECT_FALSE(ids.contains(article.id));
        ids.insert(article.id);
        EXPECT_TRUE(folder.exists(article.id + u".md"_s)) << article.id.toStdString();
    }
    for (const core::Style style : core::styles)
        EXPECT_TRUE(ids.contains(u"style-"_s + core::styleId(style)));
    EXPECT_TRUE(ids.contains(u"when-it-is-more"_s)) << "the support page is linked everywhere";
}

TEST(ShippedContent, ResolvesEveryLinkAndAnchor)
{
    for (const core::Article &article : library().articles()) {
        for (const QString &link : linksOf(article, u"article"_s) + article.related)
            EXPECT_TRUE(resolves(link)) << article.id.toStdString() << " -> " << link.toStdString();
    }
    for (const core::ComparisonRow &row : library().comparison().rows) {
        EXPECT_TRUE(resolves(row.topic)) << row.id.toStdString();
        for (const core::Style style : core::styles) {
            EXPECT_TRUE(row.links[style].startsWith(row.topic + u'#') && resolves(row.links[style]))
                << row.id.toStdString() << ": " << row.links[style].toStdString();
        }
    }
}

TEST(ShippedContent, UsesEveryReferenceAndNamesNoneThatIsMissing)
{
    QSet<QString> used;
    for (const core::Article &article : library().articles()) {
        const QStringList linked = linksOf(article, u"reference"_s);
        EXPECT_EQ(QSet<QString>(linked.begin(), linked.end()),
                  QSet<QString>(article.references.begin(), article.references.end()))
            << article.id.toStdString();
        for (const QString &id : linked) {
            EXPECT_TRUE(library().reference(id)) << id.toStdString();
            used.insert(id);
        }
    }
    for (const core::Reference &reference : library().references())
        EXPECT_TRUE(used.contains(reference.id)) << reference.id.toStdString() << " is unused";
}

TEST(ShippedContent, GivesEachStyleTheSameTenHeadings)
{
    const QStringList expected{u"In one sentence"_s,
                               u"How it may look from outside"_s,
                               u"How it may feel from inside"_s,
                               u"What the strategy protects"_s,
                               u"What it costs"_s,
                               u"How it tends to begin"_s,
                               u"In conflict"_s,
                               u"What helps"_s,
                               u"What partners can do"_s,
                               u"What is not known"_s};
    for (const core::Style style : core::styles) {
        QStringList found;
        for (const core::Heading &heading :
             core::headingsOf(*library().article(u"style-"_s + core::styleId(style)))) {
            if (heading.level == 2)
                found << heading.text;
        }
        EXPECT_EQ(found, expected) << core::styleId(style).toStdString();
    }
}

TEST(ShippedContent, SaysInEveryArticleWhatIsNotKnown)
{
    for (const core::Article &article : library().articles())
        EXPECT_TRUE(article.markdown.contains("## What is not known"_L1))
            << article.id.toStdString();
}

TEST(ShippedContent, IsEasyToRead)
{
    for (const core::Article &article : library().articles()) {
        const double ease = readingEase(article.markdown);
        std::printf("%-22s reading ease %.0f\n", qPrintable(article.id), ease);
        EXPECT_GE(ease, 55.0) << article.id.toStdString();
    }
}

TEST(ShippedContent, HasNoStigmatisingWord)
{
    static const QRegularExpression words(
        u"\\b(clingy|needy|toxic|crazy|damaged|broken|narcissis\\w*|pathologic\\w*|abnormal|"
        "disordered|cold-hearted|manipulative)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const core::Article &article : library().articles())
        EXPECT_FALSE(words.match(article.markdown).hasMatch())
            << article.id.toStdString() << ": "
            << words.match(article.markdown).captured().toStdString();
    for (const core::ComparisonRow &row : library().comparison().rows) {
        for (const core::Style style : core::styles)
            EXPECT_FALSE(words.match(row.cells[style]).hasMatch()) << row.id.toStdString();
    }
}

TEST(ShippedContent, ComparesEightAspectsAndExplainsThirtyTerms)
{
    EXPECT_EQ(library().comparison().rows.size(), 8U);
    EXPECT_GE(library().glossary().size(), 30U);
}

TEST(Library, FallsBackToEnglishArticleByArticle)
{
    const auto german = Library::load(QStringLiteral(ATLAS_SOURCE_DIR "/resources"), u"de"_s);
    ASSERT_TRUE(german);
    EXPECT_EQ(german->articles().size(), library().articles().size());
    EXPECT_EQ(german->languageOf(u"no-such-translation"_s), u"de"_s);
}

TEST(Library, SaysThatAFolderHoldsNoArticles)
{
    EXPECT_EQ(Library::load(u"/no/such/folder"_s, u"en"_s).error().code,
              core::ErrorCode::FileNotFound);
}
