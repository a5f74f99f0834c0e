// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/shipped_library.h"

#include <QDir>
#include <QSet>

using namespace Qt::StringLiterals;

namespace
{

const QString resources = QStringLiteral(ATLAS_SOURCE_DIR "/resources");

QStringList translatedLanguages()
{
    QStringList languages =
        QDir(resources + u"/articles"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    languages.removeAll(u"en"_s);
    return languages;
}

QSet<QString> asSet(const QStringList &list)
{
    return {list.begin(), list.end()};
}

/// Article ids alone: anchors are made of translated headings.
QSet<QString> linkedArticles(const core::Article &article)
{
    QSet<QString> ids;
    for (const QString &link : targetsOf(article, u"article"_s))
        ids.insert(link.section(u'#', 0, 0));
    return ids;
}

template <class T> QStringList idsOf(const std::vector<T> &things)
{
    QStringList ids;
    for (const T &thing : things)
        ids << thing.id;
    return ids;
}

void expectSameFacts(const core::Article &translated, const core::Article &english)
{
    EXPECT_EQ(translated.section, english.section);
    EXPECT_EQ(translated.order, english.order);
    EXPECT_EQ(translated.styles, english.styles);
    EXPECT_EQ(translated.topics, english.topics);
    EXPECT_EQ(asSet(translated.references), asSet(english.references));
    EXPECT_EQ(asSet(targetsOf(translated, u"reference"_s)),
              asSet(targetsOf(english, u"reference"_s)));
    EXPECT_EQ(asSet(translated.related), asSet(english.related));
    EXPECT_EQ(linkedArticles(translated), linkedArticles(english));
    EXPECT_EQ(targetsOf(translated, u"figure"_s), targetsOf(english, u"figure"_s));
    EXPECT_EQ(translated.prompts.size(), english.prompts.size());
}

} // namespace

TEST(TranslatedContent, AddsNoFileThatEnglishLacks)
{
    for (const QString &part :
         {u"articles"_s, u"checks"_s, u"vignettes"_s, u"tours"_s, u"figures"_s}) {
        const QDir folder(resources + u'/' + part);
        for (const QString &language : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &file : QDir(folder.filePath(language)).entryList(QDir::Files)) {
                EXPECT_TRUE(folder.exists(u"en/"_s + file))
                    << part.toStdString() << '/' << language.toStdString() << '/'
                    << file.toStdString();
            }
        }
    }
}

TEST(TranslatedContent, SaysTheSameInEveryArticle)
{
    for (const QString &language : translatedLanguages()) {
        const core::Library &translated = shippedLibrary(language);
        EXPECT_EQ(idsOf(translated.articles()), idsOf(shippedLibrary().articles()));
        for (const core::Article &english : shippedLibrary().articles()) {
            SCOPED_TRACE((language + u": "_s + english.id).toStdString());
            const core::Article *article = translated.article(english.id);
            ASSERT_TRUE(article);
            expectSameFacts(*article, english);
            for (const QString &link : targetsOf(*article, u"article"_s))
                EXPECT_TRUE(resolves(translated, link)) << link.toStdString();
        }
    }
}

TEST(TranslatedContent, HasTheSameRightAnswers)
{
    for (const QString &language : translatedLanguages()) {
        for (const core::Article &english : shippedLibrary().articles()) {
            SCOPED_TRACE((language + u": "_s + english.id).toStdString());
            const core::KnowledgeCheck *check = shippedLibrary(language).check(english.id);
            ASSERT_EQ(check != nullptr, shippedLibrary().check(english.id) != nullptr);
            if (!check)
                continue;
            const auto &expected = shippedLibrary().check(english.id)->questions;
            ASSERT_EQ(idsOf(check->questions), idsOf(expected));
            for (size_t i = 0; i < expected.size(); ++i) {
                const core::CheckQuestion &question = check->questions[i];
                EXPECT_EQ(question.correct, expected[i].correct) << question.id.toStdString();
                EXPECT_EQ(question.answers.size(), expected[i].answers.size())
                    << question.id.toStdString();
                const core::Article &article = *shippedLibrary(language).article(english.id);
                EXPECT_TRUE(hasAnchor(article, question.anchor)) << question.anchor.toStdString();
            }
        }
    }
}

TEST(TranslatedContent, PlacesItsVignettesInTheSameBoxes)
{
    for (const QString &language : translatedLanguages()) {
        const auto &translated = shippedLibrary(language).vignettes();
        const auto &english = shippedLibrary().vignettes();
        ASSERT_EQ(idsOf(translated), idsOf(english)) << language.toStdString();
        for (size_t i = 0; i < english.size(); ++i) {
            SCOPED_TRACE((language + u": "_s + english[i].id).toStdString());
            EXPECT_TRUE(translated[i].box == english[i].box);
            EXPECT_EQ(translated[i].related, english[i].related);
        }
    }
}

TEST(TranslatedContent, ShowsTheSameMapInEveryStepOfATour)
{
    for (const QString &language : translatedLanguages()) {
        const auto &translated = shippedLibrary(language).tours();
        const auto &english = shippedLibrary().tours();
        ASSERT_EQ(idsOf(translated), idsOf(english)) << language.toStdString();
        for (size_t i = 0; i < english.size(); ++i) {
            ASSERT_EQ(translated[i].steps.size(), english[i].steps.size());
            for (size_t j = 0; j < english[i].steps.size(); ++j) {
                SCOPED_TRACE((language + u": "_s + english[i].steps[j].title).toStdString());
                core::TourStep step = translated[i].steps[j];
                // Labels are words; all else is not.
                ASSERT_EQ(step.points.size(), english[i].steps[j].points.size());
                for (size_t k = 0; k < step.points.size(); ++k)
                    step.points[k].label = english[i].steps[j].points[k].label;
                step.title = english[i].steps[j].title;
                step.text = english[i].steps[j].text;
                step.notes = english[i].steps[j].notes;
                EXPECT_TRUE(step == english[i].steps[j]);
            }
        }
    }
}

TEST(TranslatedContent, ExplainsTheSameTermsAndComparesTheSameAspects)
{
    for (const QString &language : translatedLanguages()) {
        const core::Library &translated = shippedLibrary(language);
        EXPECT_EQ(asSet(idsOf(translated.glossary())), asSet(idsOf(shippedLibrary().glossary())));
        const auto &rows = translated.comparison().rows;
        const auto &expected = shippedLibrary().comparison().rows;
        ASSERT_EQ(idsOf(rows), idsOf(expected)) << language.toStdString();
        for (size_t i = 0; i < expected.size(); ++i) {
            EXPECT_EQ(rows[i].topic, expected[i].topic);
            EXPECT_EQ(rows[i].follows, expected[i].follows);
            for (const core::Style style : core::styles)
                EXPECT_TRUE(resolves(translated, rows[i].links[style]))
                    << rows[i].links[style].toStdString();
        }
    }
}

TEST(TranslatedContent, UsesNoGermanWordThatAReaderTakesForSomethingElse)
{
    struct Word {
        QString word;
        QStringList explainedIn; ///< articles that tell what else it is taken for
    };
    const std::vector<Word> words{
        {u"Bindungsangst"_s,
         {u"two-dimensions"_s, u"secure-and-insecure"_s}}, // shyness of commitment
        {u"Verfolgen"_s, {}},                              // stalking
        {u"Guter Glaube"_s, {}},                           // a term of law
    };
    const core::Library &german = shippedLibrary(u"de"_s);
    const auto expectNone = [&words](const QString &id, const QStringList &texts) {
        for (const Word &word : words) {
            if (word.explainedIn.contains(id))
                continue;
            for (const QString &text : texts)
                EXPECT_FALSE(text.contains(word.word))
                    << id.toStdString() << ": " << word.word.toStdString();
        }
    };
    for (const core::Article &article : german.articles()) {
        expectNone(article.id, {article.title, article.summary, article.markdown});
        if (const core::KnowledgeCheck *check = german.check(article.id)) {
            for (const core::CheckQuestion &question : check->questions)
                expectNone(article.id,
                           QStringList{question.question, question.explanation} + question.answers);
        }
    }
    for (const core::Vignette &vignette : german.vignettes())
        expectNone(vignette.id, {vignette.title, vignette.scene, vignette.explanation});
    for (const core::Tour &tour : german.tours()) {
        for (const core::TourStep &step : tour.steps)
            expectNone(tour.id, {step.title, step.text, step.notes});
    }
}
