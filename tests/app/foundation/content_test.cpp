// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/content/content.h"

#include "app/foundation/content/article_link.h"
#include "app/foundation/i18n/language.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

QString firstTitle(const app::Content::SharedLibrary &library)
{
    return library ? (*library)->articles().front().title : QString();
}

} // namespace

TEST(Content, ReadsALibraryOnceAndLendsItToWhoeverAsks)
{
    app::Content content(u":"_s);
    const auto first = content.library(u"en"_s);
    ASSERT_TRUE(first);
    EXPECT_EQ(*content.library(u"en"_s), *first);
    content.readAhead(u"en"_s);
    EXPECT_EQ(*content.library(u"en"_s), *first) << "nothing to read ahead";
}

TEST(Content, WaitsForWhatIsBeingReadAhead)
{
    app::Content ahead(u":"_s);
    ahead.readAhead(u"de"_s);
    app::Content plain(u":"_s);
    EXPECT_EQ(firstTitle(ahead.library(u"de"_s)), firstTitle(plain.library(u"de"_s)));
    EXPECT_NE(firstTitle(ahead.library(u"de"_s)), firstTitle(plain.library(u"en"_s)));
    ahead.readAhead(u"en"_s);
    EXPECT_NE(firstTitle(ahead.library(u"de"_s)), firstTitle(plain.library(u"en"_s)))
        << "another language than the one that is being read";
}

TEST(Content, LeavesWhatIsLentAsItIsWhenAnotherLanguageIsRead)
{
    app::Content content(u":"_s);
    const auto english = content.library(u"en"_s);
    ASSERT_TRUE(english);
    const QString title = firstTitle(english);
    ASSERT_TRUE(content.library(u"de"_s));
    EXPECT_EQ(firstTitle(english), title);
    EXPECT_EQ(firstTitle(content.library(u"en"_s)), title);
}

TEST(Content, SaysWhyThereIsNothing)
{
    app::Content content(u"/no/such/folder"_s);
    content.readAhead(u"en"_s);
    EXPECT_EQ(content.library(u"en"_s).error().code, core::ErrorCode::FileNotFound);
    EXPECT_EQ(content.library(u"en"_s).error().code, core::ErrorCode::FileNotFound);
}

TEST(Content, HasTheNormsThatAreShippedAndNoneOfOurOwnStatements)
{
    const app::Content content(u":"_s);
    const auto norm = content.norm(app::Content::referenceInstrument);
    ASSERT_TRUE(norm);
    EXPECT_EQ(norm->instrumentId, app::Content::referenceInstrument);
    EXPECT_FALSE(content.norm(u"atlas-24"_s));
    EXPECT_FALSE(app::Content(u"/no/such/folder"_s).norm(u"ecr"_s));
}

TEST(Content, TellsOfTheReferenceSampleInTheLanguageAskedFor)
{
    const app::Content content(u":"_s);
    const auto english = content.referenceDensity(u"en"_s);
    const auto german = content.referenceDensity(u"de"_s);
    ASSERT_TRUE(english && german);
    EXPECT_NE(english->caveat, german->caveat);
    EXPECT_EQ(app::Content(u"/no/such/folder"_s).referenceDensity(u"en"_s).error().code,
              core::ErrorCode::FileNotFound);
}

TEST(Content, HasTheArticlesThatTheProgramLeadsToInEveryLanguage)
{
    for (const QString &language : app::Language::offered()) {
        app::Content content(u":"_s);
        const auto library = content.library(language);
        ASSERT_TRUE(library);
        for (const QString &id : std::initializer_list<QString>{
                 app::articles::whatAttachmentIs, app::articles::twoDimensions,
                 app::articles::whenItIsMore, app::articles::practiceSelfWorth,
                 app::articles::forTeachers})
            EXPECT_TRUE((*library)->article(id)) << qPrintable(language + u' ' + id);
    }
}
