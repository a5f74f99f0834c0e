// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/library.h"

#include "tests/core/content/content_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Library;

namespace
{

/// A library of two articles, a question about one of them, two vignettes, three tours and a
/// figure; in German stands one file of each.
class LibraryTest : public testing::Test
{
protected:
    void SetUp() override
    {
        write(u"references.json"_s, R"({"references": []})");
        write(u"glossary/en.json"_s, R"({"terms": []})");
        write(u"comparison/en.json"_s, R"({"rows": []})");
        for (const QString &name :
             {u"couples/en.json"_s, u"couples/de.json"_s, u"places/en.json"_s, u"places/de.json"_s,
              u"reproduction/en.json"_s, u"reproduction/de.json"_s}) {
            const auto shipped =
                core::readFile(QStringLiteral(ATLAS_SOURCE_DIR "/resources/") + name, 100'000);
            ASSERT_TRUE(shipped);
            write(name, *shipped);
        }
        for (const QByteArray &id : {QByteArray("tea"), QByteArray("milk")}) {
            write(u"articles/en/%1.md"_s.arg(QString::fromUtf8(id)), article(id, "English"));
            write(u"figures/en/%1.svg"_s.arg(QString::fromUtf8(id)), "<svg/>");
        }
        write(u"articles/de/tea.md"_s, article("tea", "Deutsch"));
        write(u"figures/de/tea.svg"_s, "<svg/>");
        write(u"checks/en/tea.json"_s, contentFile("checks", u"good.json"_s));
        write(u"checks/de/tea.json"_s,
              contentFile("checks", u"good.json"_s).replace("A wish", "Ein Wunsch"));
        for (const QByteArray &id : {QByteArray("two"), QByteArray("one")})
            write(u"vignettes/en/%1.json"_s.arg(QString::fromUtf8(id)), vignette(id, "English"));
        write(u"vignettes/de/two.json"_s, vignette("two", "Deutsch"));
        for (const QByteArray &id :
             {QByteArray("z"), QByteArray("a"), QByteArray("model-in-seven-steps")})
            write(u"tours/en/%1.json"_s.arg(QString::fromUtf8(id)), tour(id, "English"));
        write(u"tours/de/z.json"_s, tour("z", "Deutsch"));
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        ASSERT_TRUE(QDir().mkpath(path.section(u'/', 0, -2)));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    Library load(const QString &language) const
    {
        auto library = Library::load(m_folder.path(), language);
        EXPECT_TRUE(library) << library.error().detail.toStdString();
        return std::move(*library);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    static QByteArray article(const QByteArray &id, const QByteArray &title)
    {
        return "---\n{\"id\": \"" + id + "\", \"title\": \"" + title +
               R"(", "summary": "s", "section": "model", "order": 1, "minutes": 1,)"
               R"( "reviewed": "2026-11-24"})"
               "\n---\nx\n";
    }
    static QByteArray vignette(const QByteArray &id, const QByteArray &title)
    {
        return contentFile("vignettes", u"good.json"_s)
            .replace("a-cup-of-tea", id)
            .replace("A cup of tea", title);
    }
    static QByteArray tour(const QByteArray &id, const QByteArray &title)
    {
        return contentFile("tours", u"good.json"_s)
            .replace("two-friends", id)
            .replace("Two friends", title);
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(LibraryTest, FallsBackToEnglishFileByFile)
{
    const Library german = load(u"de"_s);
    EXPECT_EQ(german.article(u"tea"_s)->title, u"Deutsch"_s);
    EXPECT_EQ(german.languageOf(u"tea"_s), u"de"_s);
    EXPECT_EQ(german.article(u"milk"_s)->title, u"English"_s);
    EXPECT_EQ(german.languageOf(u"milk"_s), u"en"_s);
    EXPECT_EQ(german.check(u"tea"_s)->questions[1].answers[0], u"Ein Wunsch"_s);
    EXPECT_EQ(german.vignettes()[0].title, u"English"_s);
    EXPECT_EQ(german.vignettes()[1].title, u"Deutsch"_s);
    EXPECT_EQ(german.tours()[1].title, u"English"_s);
    EXPECT_EQ(german.tours()[2].title, u"Deutsch"_s);
    EXPECT_EQ(german.figurePath(u"tea"_s), path(u"figures/de/tea.svg"_s));
    EXPECT_EQ(german.figurePath(u"milk"_s), path(u"figures/en/milk.svg"_s));

    const Library english = load(u"en"_s);
    EXPECT_EQ(english.article(u"tea"_s)->title, u"English"_s);
    EXPECT_EQ(english.check(u"tea"_s)->questions[1].answers[0], u"A wish"_s);
    EXPECT_NE(english.coupleTalk(), german.coupleTalk());
    EXPECT_NE(english.reproduction(), german.reproduction());
    EXPECT_EQ(english.figurePath(u"tea"_s), path(u"figures/en/tea.svg"_s));
}

TEST_F(LibraryTest, OrdersVignettesByIdAndToursFromTheModelOn)
{
    const Library library = load(u"en"_s);
    ASSERT_EQ(library.vignettes().size(), 2U);
    EXPECT_EQ(library.vignettes()[0].id, u"one"_s);
    EXPECT_EQ(library.vignettes()[1].id, u"two"_s);
    ASSERT_EQ(library.tours().size(), 3U);
    EXPECT_EQ(library.tours()[0].id, u"model-in-seven-steps"_s);
    EXPECT_EQ(library.tours()[1].id, u"a"_s);
    EXPECT_EQ(library.tours()[2].id, u"z"_s);
}

TEST_F(LibraryTest, HasNoQuestionsAboutAnArticleWithoutThem)
{
    EXPECT_TRUE(load(u"en"_s).check(u"tea"_s));
    EXPECT_FALSE(load(u"en"_s).check(u"milk"_s));
}

TEST_F(LibraryTest, NeverLeavesTheFolderOfFigures)
{
    write(u"figures/secret.svg"_s, "<svg/>");
    write(u"figures/en/deep/secret.svg"_s, "<svg/>");
    const Library library = load(u"en"_s);
    for (const QString &id : {u"../secret"_s, u"deep/secret"_s, u"deep\\secret"_s, u".."_s, u""_s,
                              u"tea.svg"_s, u"tea\n"_s, u"unknown"_s})
        EXPECT_EQ(library.figurePath(id), QString()) << id.toStdString();
}

TEST_F(LibraryTest, NamesTheBrokenFileWhateverItHolds)
{
    const QString broken[] = {u"articles/en/milk.md"_s,   u"references.json"_s,
                              u"glossary/en.json"_s,      u"comparison/en.json"_s,
                              u"couples/en.json"_s,       u"places/en.json"_s,
                              u"reproduction/en.json"_s,  u"checks/en/tea.json"_s,
                              u"vignettes/en/one.json"_s, u"tours/en/a.json"_s};
    for (const QString &name : broken) {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        write(name, "{");
        const auto library = Library::load(path(u"."_s), u"en"_s);
        ASSERT_FALSE(library) << name.toStdString();
        EXPECT_TRUE(library.error().detail.contains(name)) << library.error().detail.toStdString();
        write(name, sound);
    }
}

TEST(Library, SaysThatAFolderHoldsNoArticles)
{
    EXPECT_EQ(Library::load(u"/no/such/folder"_s, u"en"_s).error().code, ErrorCode::FileNotFound);
}
