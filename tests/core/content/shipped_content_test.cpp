// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scale.h"
#include "tests/core/content/shipped_library.h"

#include <QFile>
#include <QSet>

#include <array>
#include <cmath>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using core::Library;

namespace
{

const QStringList articleIds{u"what-attachment-is"_s,
                             u"two-dimensions"_s,
                             u"secure-and-insecure"_s,
                             u"types-or-dimensions"_s,
                             u"where-it-comes-from"_s,
                             u"style-secure"_s,
                             u"style-preoccupied"_s,
                             u"style-dismissing"_s,
                             u"style-fearful"_s,
                             u"emotional-availability"_s,
                             u"communication"_s,
                             u"trust-and-intimacy"_s,
                             u"relationship-satisfaction"_s,
                             u"relationship-stability"_s,
                             u"emotion-regulation"_s,
                             u"self-worth"_s,
                             u"coping"_s,
                             u"how-it-is-measured"_s,
                             u"ten-studies"_s,
                             u"can-it-change"_s,
                             u"ways-toward-security"_s,
                             u"how-people-earned-security"_s,
                             u"choosing-a-therapist"_s,
                             u"practice-self-worth"_s,
                             u"practice-family-patterns"_s,
                             u"practice-learning"_s,
                             u"practice-secure-models"_s,
                             u"practice-boundaries"_s,
                             u"practice-revisiting"_s,
                             u"practice-daring-to-trust"_s,
                             u"in-couples"_s,
                             u"for-parents"_s,
                             u"for-teachers"_s,
                             u"for-therapists"_s,
                             u"myths"_s,
                             u"after-a-break-up"_s,
                             u"when-it-is-more"_s};

const Library &library()
{
    return shippedLibrary();
}

std::vector<const core::Article *> articlesOf(const QString &section)
{
    std::vector<const core::Article *> found;
    for (const core::Article &article : library().articles()) {
        if (article.section == section)
            found.push_back(&article);
    }
    return found;
}

// The words a reader meets: no link targets, no figures, no signs of markup.
qsizetype wordsIn(QString markdown)
{
    static const QRegularExpression figure(u"!\\[[^\\]]*\\]\\([^)]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression lineStart(u"^(#+|[-*>]|\\d+\\.)\\s"_s,
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression tableLine(u"^[-| :]+$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression signs(u"[*`|]"_s);
    markdown.remove(figure)
        .replace(link, u"\\1"_s)
        .remove(lineStart)
        .remove(tableLine)
        .remove(signs);
    static const QRegularExpression space(u"\\s+"_s);
    return markdown.split(space, Qt::SkipEmptyParts).size();
}

QStringList listUnder(const QString &heading, const core::Article &article)
{
    QStringList entries;
    bool inside = false;
    for (const QString &line : article.markdown.split(u'\n')) {
        if (line.startsWith("## "_L1))
            inside = line.mid(3) == heading;
        else if (inside && line.startsWith("- "_L1))
            entries << line.mid(2);
    }
    return entries;
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

void expectKindWords(const QString &id, const QStringList &texts)
{
    static const QRegularExpression words(
        u"\\b(clingy|needy|toxic|crazy|damaged|broken|narcissis\\w*|pathologic\\w*|abnormal|"
        "disordered|cold-hearted|manipulative)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &text : texts) {
        const QRegularExpressionMatch match = words.match(text);
        EXPECT_FALSE(match.hasMatch())
            << id.toStdString() << ": " << match.captured().toStdString();
    }
}

} // namespace

TEST(ShippedContent, HasItsArticlesInReadingOrderUnderTheNamesOfTheirFiles)
{
    QStringList found;
    for (const core::Article &article : library().articles()) {
        found << article.id;
        EXPECT_TRUE(QFile::exists(
            QStringLiteral(ATLAS_SOURCE_DIR "/resources/articles/en/%1.md").arg(article.id)));
    }
    EXPECT_EQ(found.join(u' '), articleIds.join(u' '));
}

TEST(ShippedContent, CoversEveryStyleAndEveryTopic)
{
    for (const core::Style style : core::styles) {
        const core::Article *article = library().article(u"style-"_s + core::styleId(style));
        ASSERT_TRUE(article) << core::styleId(style).toStdString();
        EXPECT_EQ(article->section, u"styles"_s);
        EXPECT_EQ(article->styles, std::vector{style});
    }
    EXPECT_EQ(articlesOf(u"topics"_s).size(), 8U);
    for (const core::Article *article : articlesOf(u"topics"_s)) {
        EXPECT_EQ(article->styles.size(), core::styles.size()) << article->id.toStdString();
        EXPECT_FALSE(article->topics.isEmpty()) << article->id.toStdString();
    }
    for (const core::ComparisonRow &row : library().comparison().rows)
        EXPECT_EQ(library().article(row.topic)->section, u"topics"_s) << row.id.toStdString();
    EXPECT_EQ(articlesOf(u"practice"_s).size(), 7U) << "one for each theme of earned security";
}

TEST(ShippedContent, IsAsLongAsItsReadersHavePatience)
{
    struct Length {
        const char *section;
        qsizetype least;
        qsizetype most;
    };
    for (const Length &length : {Length{"styles", 900, 1400}, Length{"topics", 500, 900}}) {
        for (const core::Article *article : articlesOf(QString::fromLatin1(length.section))) {
            const qsizetype words = wordsIn(article->markdown);
            EXPECT_GE(words, length.least) << article->id.toStdString();
            EXPECT_LE(words, length.most) << article->id.toStdString();
        }
    }
}

TEST(ShippedContent, HasNoTwoHeadingsThatALinkCouldNotTellApart)
{
    for (const core::Article &article : library().articles()) {
        QSet<QString> anchors;
        for (const core::Heading &heading : core::headingsOf(article)) {
            EXPECT_FALSE(anchors.contains(heading.anchor))
                << article.id.toStdString() << '#' << heading.anchor.toStdString();
            anchors.insert(heading.anchor);
        }
    }
}

TEST(ShippedContent, ResolvesEveryLinkAndAnchor)
{
    for (const core::Article &article : library().articles()) {
        for (const QString &link : targetsOf(article, u"article"_s) + article.related)
            EXPECT_TRUE(resolves(library(), link))
                << article.id.toStdString() << " -> " << link.toStdString();
    }
    for (const core::Vignette &vignette : library().vignettes()) {
        EXPECT_FALSE(vignette.related.isEmpty()) << vignette.id.toStdString();
        for (const QString &link : vignette.related)
            EXPECT_TRUE(resolves(library(), link))
                << vignette.id.toStdString() << " -> " << link.toStdString();
    }
    for (const core::ComparisonRow &row : library().comparison().rows) {
        EXPECT_TRUE(resolves(library(), row.topic)) << row.id.toStdString();
        for (const core::Style style : core::styles) {
            EXPECT_TRUE(row.links[style].startsWith(row.topic + u'#') &&
                        resolves(library(), row.links[style]))
                << row.id.toStdString() << ": " << row.links[style].toStdString();
        }
    }
}

TEST(ShippedContent, AsksThreeToFiveQuestionsAboutEveryArticleButNobodyWhoLooksForHelp)
{
    for (const core::Article &article : library().articles()) {
        const core::KnowledgeCheck *check = library().check(article.id);
        if (article.section == "help"_L1) {
            EXPECT_FALSE(check) << article.id.toStdString();
            continue;
        }
        ASSERT_TRUE(check) << article.id.toStdString();
        EXPECT_GE(check->questions.size(), 3U) << article.id.toStdString();
        EXPECT_LE(check->questions.size(), 5U) << article.id.toStdString();
        QSet<QString> ids;
        QSet<int> places;
        for (const core::CheckQuestion &question : check->questions) {
            SCOPED_TRACE((article.id + u": "_s + question.id).toStdString());
            ids.insert(question.id);
            places.insert(question.correct);
            EXPECT_TRUE(question.answers.size() == 3 || question.answers.size() == 4);
            EXPECT_EQ(QSet<QString>(question.answers.begin(), question.answers.end()).size(),
                      question.answers.size());
            EXPECT_TRUE(hasAnchor(article, question.anchor)) << question.anchor.toStdString();
        }
        EXPECT_EQ(static_cast<size_t>(ids.size()), check->questions.size())
            << article.id.toStdString();
        EXPECT_GT(places.size(), 1) << article.id.toStdString() << ": always the same place";
    }
}

TEST(ShippedContent, OffersThePromptsOfAPracticePageToWriteAbout)
{
    for (const core::Article &article : library().articles()) {
        const bool isPractice =
            article.section == "practice"_L1 || article.id == "after-a-break-up"_L1;
        EXPECT_EQ(article.prompts.join(u'\n'), listUnder(u"Prompts"_s, article).join(u'\n'))
            << article.id.toStdString();
        EXPECT_GE(article.prompts.size(), isPractice ? 4 : 0) << article.id.toStdString();
        EXPECT_EQ(article.prompts.isEmpty(), !isPractice) << article.id.toStdString();
    }
}

TEST(ShippedContent, SpreadsItsVignettesOverThePlane)
{
    const auto &vignettes = library().vignettes();
    EXPECT_GE(vignettes.size(), 16U);
    const double middle = core::planeScale.midpoint();
    core::PerStyle<int> inQuadrant;
    int inTheMiddle = 0;
    QSet<QString> ids;
    for (const core::Vignette &vignette : vignettes) {
        ids.insert(vignette.id);
        for (const core::Dimension dimension : core::dimensions) {
            EXPECT_TRUE(core::planeScale.contains(vignette.box[dimension].lo) &&
                        core::planeScale.contains(vignette.box[dimension].hi))
                << vignette.id.toStdString();
        }
        const core::AttachmentPoint centre = vignette.centre();
        ++inQuadrant[core::styleAt({centre.anxiety > middle, centre.avoidance > middle})];
        inTheMiddle +=
            std::abs(centre.anxiety - middle) <= 1 && std::abs(centre.avoidance - middle) <= 1;
    }
    EXPECT_EQ(static_cast<size_t>(ids.size()), vignettes.size());
    for (const core::Style style : core::styles)
        EXPECT_GE(inQuadrant[style], 2) << core::styleId(style).toStdString();
    EXPECT_GE(inTheMiddle, 2);
}

TEST(ShippedContent, LeadsFiveToursOverTheMap)
{
    QStringList found;
    for (const core::Tour &tour : library().tours()) {
        found << tour.id;
        EXPECT_GT(tour.minutes, 0) << tour.id.toStdString();
        for (const core::TourStep &step : tour.steps)
            EXPECT_FALSE(step.notes.isEmpty()) << tour.id.toStdString() << step.title.toStdString();
    }
    EXPECT_EQ(found.join(u' '), u"model-in-seven-steps four-relationships how-security-grows "
                                "two-in-a-spiral why-cut-offs-disagree"_s);
    EXPECT_EQ(library().tours().front().steps.size(), 7U) << "as its title says";
}

TEST(ShippedContent, UsesEveryReferenceAndNamesNoneThatIsMissing)
{
    QSet<QString> used;
    for (const core::Article &article : library().articles()) {
        const QStringList linked = targetsOf(article, u"reference"_s);
        EXPECT_EQ(QSet<QString>(linked.begin(), linked.end()),
                  QSet<QString>(article.references.begin(), article.references.end()))
            << article.id.toStdString();
        for (const QString &id : linked) {
            EXPECT_TRUE(library().reference(id)) << id.toStdString();
            used.insert(id);
        }
    }
    int withDoi = 0;
    QSet<QString> ids;
    for (const core::Reference &reference : library().references()) {
        withDoi += !reference.doi.isEmpty();
        EXPECT_FALSE(ids.contains(reference.id)) << reference.id.toStdString();
        ids.insert(reference.id);
        EXPECT_TRUE(used.contains(reference.id)) << reference.id.toStdString() << " is unused";
    }
    EXPECT_GE(withDoi, 25);
}

TEST(ShippedContent, NamesEveryWorkWhole)
{
    static const QRegularExpression placeholder(u"[\\[\\]]|\\?\\?|…"_s);
    for (const core::Reference &reference : library().references()) {
        EXPECT_FALSE(reference.title.contains(placeholder)) << reference.id.toStdString();
        EXPECT_FALSE(reference.authors.contains("colleagues"_L1)) << reference.id.toStdString();
        // Where a work has too many authors to name them all, six stand for the others.
        EXPECT_TRUE(!reference.authors.endsWith("et al."_L1) || reference.authors.count(u',') >= 6)
            << reference.id.toStdString();
    }
}

TEST(ShippedContent, TellsTheCostsToHealthOfBothDimensionsInOneBreath)
{
    const std::map<QString, std::array<QString, 2>> dimensions{
        {u"en"_s, {u"anxiety"_s, u"avoidance"_s}}, {u"de"_s, {u"angst"_s, u"vermeidung"_s}}};
    for (const auto &[language, words] : dimensions) {
        int told = 0;
        for (const core::Article &article : shippedLibrary(language).articles()) {
            for (const QString &paragraph : article.markdown.split(u'\n')) {
                if (!paragraph.contains("reference:zhang-2022"_L1))
                    continue;
                ++told;
                for (const QString &word : words)
                    EXPECT_TRUE(paragraph.contains(word, Qt::CaseInsensitive))
                        << language.toStdString() << ": " << article.id.toStdString()
                        << " says nothing of " << word.toStdString();
            }
        }
        EXPECT_GE(told, 5) << language.toStdString();
    }
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
    const auto expectEase = [](const QString &id, const QString &text) {
        const double ease = readingEase(text);
        std::printf("%-26s reading ease %.0f\n", qPrintable(id), ease);
        EXPECT_GE(ease, 55.0) << id.toStdString();
    };
    for (const core::Article &article : library().articles())
        expectEase(article.id, article.markdown);
    for (const core::Vignette &vignette : library().vignettes())
        expectEase(vignette.id, vignette.scene + u"\n\n"_s + vignette.explanation);
}

TEST(ShippedContent, HasNoStigmatisingWord)
{
    for (const core::Article &article : library().articles()) {
        expectKindWords(article.id, {article.title, article.summary, article.markdown});
        const core::KnowledgeCheck *check = library().check(article.id);
        for (const core::CheckQuestion &question :
             check ? check->questions : std::vector<core::CheckQuestion>()) {
            expectKindWords(u"check of "_s + article.id,
                            QStringList{question.question, question.explanation} +
                                question.answers);
        }
    }
    for (const core::ComparisonRow &row : library().comparison().rows) {
        for (const core::Style style : core::styles)
            expectKindWords(row.id, {row.cells[style]});
    }
    for (const core::GlossaryTerm &term : library().glossary())
        expectKindWords(term.id, {term.term, term.definition});
    for (const core::Vignette &vignette : library().vignettes())
        expectKindWords(vignette.id, {vignette.title, vignette.scene, vignette.explanation});
    for (const core::Tour &tour : library().tours()) {
        expectKindWords(tour.id, {tour.title, tour.summary});
        for (const core::TourStep &step : tour.steps)
            expectKindWords(tour.id, {step.title, step.text, step.notes});
    }
}

TEST(ShippedContent, ComparesEightAspectsAndExplainsFortyTerms)
{
    EXPECT_EQ(library().comparison().rows.size(), 8U);
    EXPECT_GE(library().glossary().size(), 40U);
    QSet<QString> ids;
    for (const core::GlossaryTerm &term : library().glossary()) {
        EXPECT_FALSE(term.id.isEmpty() || term.term.isEmpty() || term.definition.isEmpty())
            << term.id.toStdString();
        EXPECT_FALSE(ids.contains(term.id)) << term.id.toStdString();
        ids.insert(term.id);
    }
}
