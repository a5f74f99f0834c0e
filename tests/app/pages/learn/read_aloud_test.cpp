// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_of.h"

#include "app/pages/learn/read_aloud.h"

#include "app/pages/learn/learn_page.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace
{

// A voice: writes down that it began, what it hears and that it ended.
const QByteArray recording = "echo $$ >> began\n"
                             "echo '{\"available\":true}'\n"
                             "while read -r line; do\n"
                             "  printf '%s\\n' \"$line\" >> heard\n"
                             "  echo '{\"speaking\":true}'\n"
                             "  test -e brief && echo '{\"speaking\":false}'\n"
                             "  test -e fragile && kill -9 $$\n"
                             "done\n"
                             "echo $$ >> ended\n";

/// With programs in the place of the one that speaks.
class ReadAloudTest : public testing::Test
{
protected:
    QString voice(const QByteArray &script) { return write(m_folder.filePath(u"voice"_s), script); }
    QString write(const QString &path, const QByteArray &script) const
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\ncd '" + m_folder.path().toUtf8() + "'\n" + script);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    void mark(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    }
    QStringList lines(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    bool becomes(const QString &name, int count) const
    {
        return QTest::qWaitFor([&] { return lines(name).size() == count; });
    }
    static bool isThere(const QString &process) { return ::kill(process.toInt(), 0) == 0; }
    static bool ends(const QString &process)
    {
        return QTest::qWaitFor([&] { return !isThere(process); });
    }
    bool findVoice(app::ReadAloud &aloud)
    {
        aloud.look();
        return QTest::qWaitFor([&] { return aloud.isAvailable(); });
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ReadAloudTest, OffersNothingWhereNoVoiceIs)
{
    const QStringList voiceless{
        QString(),
        m_folder.filePath(u"not-there"_s),
        write(m_folder.filePath(u"silent"_s), "echo '{\"available\":false}'\ncat\n"),
        write(m_folder.filePath(u"failing"_s), "exit 3\n"),
        write(m_folder.filePath(u"talking"_s), "echo 'Segmentation fault'\necho '[]'\n"),
    };
    for (const QString &program : voiceless) {
        app::ReadAloud aloud(program);
        QSignalSpy available(&aloud, &app::ReadAloud::availableChanged);
        QSignalSpy speaking(&aloud, &app::ReadAloud::speakingChanged);
        aloud.look();
        QTest::qWait(100);
        aloud.start(u"A text"_s, u"en"_s);
        EXPECT_FALSE(aloud.isAvailable()) << program.toStdString();
        EXPECT_FALSE(aloud.isSpeaking()) << program.toStdString();
        EXPECT_EQ(available.count() + speaking.count(), 0) << program.toStdString();
        aloud.stop();
    }
}

TEST_F(ReadAloudTest, LooksForAVoiceOnceAndLeavesNothingRunning)
{
    app::ReadAloud aloud(voice(recording));
    aloud.look();
    aloud.look();
    EXPECT_TRUE(QTest::qWaitFor([&] { return aloud.isAvailable(); }));
    aloud.look();
    EXPECT_TRUE(becomes(u"ended"_s, 1));
    EXPECT_EQ(lines(u"began"_s).size(), 1);
    EXPECT_FALSE(aloud.isSpeaking());
}

TEST_F(ReadAloudTest, SpeaksTheTextInItsLanguageUntilItIsOver)
{
    app::ReadAloud aloud(voice(recording));
    ASSERT_TRUE(findVoice(aloud));
    mark(u"brief"_s);
    QSignalSpy speaking(&aloud, &app::ReadAloud::speakingChanged);
    aloud.start(u"Größe: \"a\"\nund mehr"_s, u"de"_s);
    EXPECT_TRUE(aloud.isSpeaking());
    ASSERT_TRUE(QTest::qWaitFor([&] { return speaking.count() == 2; }));
    EXPECT_EQ(speaking[0][0], true);
    EXPECT_EQ(speaking[1][0], false);
    EXPECT_EQ(lines(u"heard"_s),
              QStringList({u"{\"language\":\"de\",\"say\":\"Größe: \\\"a\\\"\\nund mehr\"}"_s}));
    EXPECT_TRUE(becomes(u"ended"_s, 2)) << "the one that looked, and the one that spoke";
}

TEST_F(ReadAloudTest, StopsAtOnceAndSpeaksOnlyTheNewestText)
{
    app::ReadAloud aloud(voice(recording));
    ASSERT_TRUE(findVoice(aloud));
    aloud.start(u"one"_s, u"en"_s);
    ASSERT_TRUE(becomes(u"heard"_s, 1));
    aloud.start(u"two"_s, u"en"_s);
    EXPECT_TRUE(aloud.isSpeaking());
    ASSERT_TRUE(becomes(u"heard"_s, 2));
    EXPECT_TRUE(becomes(u"ended"_s, 2)) << "the first text is not spoken any more";
    aloud.stop();
    EXPECT_FALSE(aloud.isSpeaking());
    EXPECT_TRUE(becomes(u"ended"_s, 3));
}

TEST_F(ReadAloudTest, OutlivesItsVoice)
{
    app::ReadAloud aloud(voice(recording));
    ASSERT_TRUE(findVoice(aloud));
    mark(u"fragile"_s);
    aloud.start(u"one"_s, u"en"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !aloud.isSpeaking(); }));
    EXPECT_TRUE(aloud.isAvailable());
    QFile::remove(m_folder.filePath(u"fragile"_s));
    aloud.start(u"two"_s, u"en"_s);
    EXPECT_TRUE(becomes(u"heard"_s, 2));
    EXPECT_TRUE(aloud.isSpeaking());

    QFile::remove(m_folder.filePath(u"voice"_s)); // as when the program is being updated
    aloud.stop();
    aloud.start(u"three"_s, u"en"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !aloud.isSpeaking(); }));
    EXPECT_FALSE(aloud.isAvailable());
}

TEST_F(ReadAloudTest, EndsAVoiceThatDoesNotListen)
{
    const QByteArray deaf = "echo $$ >> began\necho '{\"available\":true}'\nexec sleep 1000\n";
    {
        app::ReadAloud aloud(voice(deaf));
        ASSERT_TRUE(findVoice(aloud));
        EXPECT_TRUE(ends(lines(u"began"_s).at(0))) << "the one that looked";
        aloud.start(u"one"_s, u"en"_s);
        ASSERT_TRUE(becomes(u"began"_s, 2));
    }
    EXPECT_TRUE(ends(lines(u"began"_s).at(1))) << "the one that spoke, with the window";
}

TEST_F(ReadAloudTest, IsOfferedByThePageThatIsShownMoreThanOnceAndFallsSilentWithIt)
{
    app::Content content(u":"_s);
    app::LearnPage page(content, u"en"_s, nullptr);
    page.setVoiceProgram(voice(recording));
    page.show();
    page.hide();
    page.show();
    auto &button = partOf<QToolButton>(page, u"voice"_s);
    EXPECT_FALSE(button.isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return button.isVisible(); }));
    EXPECT_EQ(lines(u"began"_s).size(), 1);
    button.click();
    EXPECT_EQ(button.accessibleName(), u"Stop reading aloud"_s);
    ASSERT_TRUE(becomes(u"heard"_s, 1));
    EXPECT_TRUE(lines(u"heard"_s).at(0).contains(u"\"language\":\"en\""_s));
    page.hide();
    EXPECT_EQ(button.accessibleName(), u"Read aloud from here"_s);
    EXPECT_TRUE(becomes(u"ended"_s, 2));
}

#ifdef Q_OS_LINUX
TEST_F(ReadAloudTest, EndsWithTheProgramHoweverThatEnds)
{
    // The program finds the voice that lies beside it.
    const QString program = m_folder.filePath(u"attachment-atlas"_s);
    ASSERT_TRUE(QFile::copy(QStringLiteral(ATLAS_PROGRAM), program));
    write(m_folder.filePath(u"attachment-atlas-voice"_s),
          "echo $$ >> began\nwhile read -r line; do :; done\necho $$ >> ended\n");
    QProcess atlas;
    atlas.start(program,
                {u"-platform"_s, u"offscreen"_s, u"--data-folder"_s, m_folder.filePath(u"data"_s),
                 QStringLiteral(ATLAS_SOURCE_DIR "/resources/tours/en/four-relationships.json")});
    ASSERT_TRUE(QTest::qWaitFor([&] { return lines(u"began"_s).size() == 1; }, 20'000));
    EXPECT_TRUE(lines(u"ended"_s).isEmpty());
    atlas.kill();
    atlas.waitForFinished();
    EXPECT_TRUE(becomes(u"ended"_s, 1));
}
#endif
