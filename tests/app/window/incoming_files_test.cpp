// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealed_program.h"

#include "app/pages/learn/learn_page.h"
#include "app/pages/learn/page_stack.h"
#include "app/pages/learn/tours/tour_list.h"
#include "app/pages/learn/tours/tour_player.h"
#include "app/pages/learn/tours/tour_view.h"
#include "app/pages/people/people_page.h"
#include "app/pages/quiz/choose_step.h"
#include "app/pages/quiz/import_dialog.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/presenter/presenter_controls.h"
#include "app/transfer/import_archive_dialog.h"
#include "app/widgets/text.h"
#include "app/window/end_session_dialog.h"
#include "app/window/incoming_files.h"
#include "app/window/navigation.h"
#include "app/window/notice_bar.h"
#include "app/window/session_controller.h"
#include "app/window/session_ended.h"
#include "core/archive/archive_writer.h"

#include <QDirIterator>
#include <QMessageBox>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{

const QString tourPath =
    QStringLiteral(ATLAS_SOURCE_DIR "/resources/tours/en/four-relationships.json");
const QString questionnairePath = QStringLiteral(ATLAS_TEST_DATA "/osd/good.osd");

QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

/// An archive of nobody's records.
QString writeArchive(const QString &path, bool asFolder = false)
{
    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    const auto store = std::move(*core::Store::temporary());
    const auto archive =
        core::gather(*store, instruments, std::nullopt, QDateTime::currentDateTimeUtc());
    core::SavedEvaluator evaluator(instruments, u":/norms"_s);
    EXPECT_TRUE(asFolder ? core::writeArchiveFolder(*archive, evaluator, path)
                         : core::writeArchiveZip(*archive, evaluator, path));
    return path;
}

/// Files that come in, and where they go.
class IncomingFilesTest : public testing::Test
{
protected:
    IncomingFilesTest()
    {
        const auto note = [this](const QString &kind) {
            return [this, kind](const QString &path) {
                m_opened << kind + u' ' + QFileInfo(path).fileName();
                if (m_afterOpening)
                    m_hindrance = *m_afterOpening;
            };
        };
        using app::IncomingFiles;
        QObject::connect(&m_files, &IncomingFiles::questionnaireOpened, &m_files,
                         note(u"questionnaire"_s));
        QObject::connect(&m_files, &IncomingFiles::tourOpened, &m_files, note(u"tour"_s));
        QObject::connect(&m_files, &IncomingFiles::archiveOpened, &m_files, note(u"archive"_s));
        QObject::connect(&m_files, &IncomingFiles::noticed, &m_files,
                         [this](const QString &sentence) { m_said << sentence; });
        QObject::connect(&m_files, &IncomingFiles::withdrawn, &m_files,
                         [this](const QString &sentence) { m_said.removeOne(sentence); });
    }

    QTemporaryDir m_folder;
    app::Hindrance m_hindrance = app::Hindrance::None;
    std::optional<app::Hindrance> m_afterOpening;
    app::IncomingFiles m_files{[this](app::FileKind) { return m_hindrance; }};
    QStringList m_opened;
    QStringList m_said;
};

} // namespace

TEST_F(IncomingFilesTest, AreToldByWhatIsInThem)
{
    for (const auto &[folder, kind] : {std::pair{u"tours"_s, app::FileKind::Tour},
                                       std::pair{u"instruments"_s, app::FileKind::Questionnaire}}) {
        int files = 0;
        for (QDirIterator shipped(QStringLiteral(ATLAS_SOURCE_DIR "/resources/") + folder,
                                  {u"*.json"_s, u"*.osd"_s}, QDir::Files,
                                  QDirIterator::Subdirectories);
             shipped.hasNext(); ++files) {
            const QString path = shipped.next();
            if (path.contains(u"/relationships/"_s))
                continue; // texts beside a questionnaire
            EXPECT_EQ(app::kindOfFile(path), kind) << path.toStdString();
        }
        EXPECT_GE(files, 5) << folder.toStdString();
    }
    const auto named = [this](const char *name) { return m_folder.filePath(QLatin1String(name)); };
    const struct {
        QString path;
        std::optional<app::FileKind> kind;
    } cases[] = {
        {writeArchive(named("a.zip")), app::FileKind::Archive},
        {writeArchive(named("renamed")), app::FileKind::Archive},
        {writeArchive(named("folder"), true), app::FileKind::Archive},
        {write(named("broken.json"), R"({"format": "attachment-atlas-tour",)"),
         app::FileKind::Tour},
        {write(named("empty.osd"), {}), app::FileKind::Questionnaire},
        {write(named("bare.json"), R"({"scale_info": {}})"), app::FileKind::Questionnaire},
        {write(named("other.json"), R"({"name": "x"})"), std::nullopt},
        {write(named("table.csv"), "a,b\n1,2\n"), std::nullopt},
        {m_folder.path(), std::nullopt},
        {named("not-there.osd"), std::nullopt},
    };
    for (const auto &[path, kind] : cases)
        EXPECT_EQ(app::kindOfFile(path), kind) << path.toStdString();
}

TEST_F(IncomingFilesTest, GoToTheirPagesOrASentenceSaysWhyNot)
{
    m_files.open({tourPath, writeArchive(m_folder.filePath(u"a.zip"_s)), questionnairePath,
                  write(m_folder.filePath(u"a.txt"_s), "A text"), u"/nowhere/at-all.osd"_s});
    EXPECT_EQ(m_opened, QStringList({u"tour four-relationships.json"_s, u"archive a.zip"_s,
                                     u"questionnaire good.osd"_s}));
    ASSERT_EQ(m_said.size(), 2);
    EXPECT_TRUE(m_said[0].startsWith(u"Attachment Atlas does not open a.txt."_s));
    EXPECT_TRUE(m_said[1].contains(u"at-all.osd"_s));
    EXPECT_FALSE(m_files.areWaiting());
}

TEST_F(IncomingFilesTest, WaitAndAreNotNamedWhileTheyWouldDisturb)
{
    const struct {
        app::Hindrance hindrance;
        QString said;
    } cases[] = {
        {app::Hindrance::Locked, u"A file waits to be opened until the records are unlocked."_s},
        {app::Hindrance::Session,
         u"A file waits to be opened until you have finished sitting together."_s},
        {app::Hindrance::AfterSession, u"A file waits to be opened until you open another page."_s},
        {app::Hindrance::Audience,
         u"A file waits to be opened until nothing is shown to others any more."_s},
        {app::Hindrance::Quiz, u"A questionnaire waits to be opened until the quiz under way is "
                               "finished or left."_s},
        {app::Hindrance::Dialog, {}},
    };
    for (const auto &[hindrance, said] : cases) {
        m_opened.clear();
        m_said.clear();
        m_hindrance = hindrance;
        m_files.open({tourPath, write(m_folder.filePath(u"Anna K.txt"_s), "A text")});
        QTest::qWait(700); // it has looked again by now
        EXPECT_TRUE(m_opened.isEmpty());
        EXPECT_EQ(m_said, said.isEmpty() ? QStringList() : QStringList{said});
        m_hindrance = app::Hindrance::None;
        EXPECT_TRUE(QTest::qWaitFor([&] { return !m_files.areWaiting(); }));
        EXPECT_EQ(m_opened.size(), 1);
        ASSERT_EQ(m_said.size(), 1) << "only of the other file";
        EXPECT_TRUE(m_said[0].contains(u"Anna K.txt"_s));
    }
}

TEST_F(IncomingFilesTest, OpenOneAfterTheOther)
{
    m_afterOpening = app::Hindrance::Dialog;
    m_files.open({questionnairePath, questionnairePath});
    QTest::qWait(700);
    EXPECT_EQ(m_opened.size(), 1) << "the first one asks something";
    m_hindrance = app::Hindrance::None;
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_opened.size() == 2; }));
}

namespace
{

/// As the window takes them in.
class FilesFromOutsideTest : public SealedProgramTest
{
protected:
    void TearDown() override
    {
        if (auto *controls = window().findChild<app::PresenterControls *>())
            controls->endPresentation();
        SealedProgramTest::TearDown();
    }

    bool plays()
    {
        const auto *player = shown<app::TourPlayer>();
        return player && player->takeState().tour.id == u"four-relationships"_s;
    }
    bool startsToPlay()
    {
        return QTest::qWaitFor([this] { return plays(); });
    }
    QString notice()
    {
        const auto *bar = window().findChild<app::NoticeBar *>();
        return bar->isVisible() ? bar->findChild<app::TextLabel *>()->text() : QString();
    }
};

} // namespace

TEST_F(FilesFromOutsideTest, OpenWhereTheyBelong)
{
    window().openFiles({tourPath});
    EXPECT_TRUE(plays());

    window().openFiles({questionnairePath});
    auto *question = shown<app::ImportDialog>();
    ASSERT_TRUE(question);
    window().openFiles({writeArchive(m_folder.filePath(u"a.zip"_s))});
    EXPECT_FALSE(shown<app::ImportArchiveDialog>()) << "one question at a time";
    question->reject();
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown<app::ImportArchiveDialog>() != nullptr; }));
    auto *archive = shown<app::ImportArchiveDialog>();
    auto &content = partOf<app::TextLabel>(*archive, u"content"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return content.text().startsWith(u"Made on "_s); }));
    EXPECT_TRUE(shown<app::PeoplePage>());
    archive->reject();
}

TEST_F(FilesFromOutsideTest, SayWhatIsWrongInThemOnTheirPage)
{
    window().openFiles({write(m_folder.filePath(u"mine.json"_s),
                              "{\"format\": \"attachment-atlas-tour\",\n\"version\": 1,\n}")});
    ASSERT_TRUE(shown<app::TourList>());
    EXPECT_TRUE(allWords().join(u'\n').contains(u"mine.json: line 3"_s));
}

TEST_F(FilesFromOutsideTest, WaitForTheRecordsToBeUnlocked)
{
    seal();
    pressLock();
    window().openFiles({tourPath});
    EXPECT_TRUE(isLockPageShown());
    EXPECT_EQ(problemOnLockPage(), u"A file waits to be opened until the records are unlocked."_s);
    QTest::qWait(400);
    EXPECT_FALSE(plays());
    EXPECT_FALSE(allWords().join(u'\n').contains(u"four-relationships"_s));
    unlock(passphrase);
    EXPECT_TRUE(startsToPlay());
}

TEST_F(FilesFromOutsideTest, WaitUntilTwoHaveFinishedSittingTogether)
{
    window().session().begin();
    window().openFiles({writeArchive(m_folder.filePath(u"Anna K.zip"_s))});
    QTest::qWait(400);
    EXPECT_FALSE(shown<app::ImportArchiveDialog>());
    EXPECT_TRUE(notice().startsWith(u"A file waits"_s));
    EXPECT_FALSE(allWords().join(u'\n').contains(u"Anna"_s));
    window().session().askToEnd();
    click(partOf<app::EndSessionDialog>(window()), u"End"_s);
    QTest::qWait(400);
    EXPECT_FALSE(shown<app::ImportArchiveDialog>()) << "nobody is named on the page of the end";
    click(partOf<app::SessionEnded>(window()), u"Back to my pages"_s);
    ASSERT_FALSE(window().navigation().isInSession());
    QTest::qWait(400);
    EXPECT_FALSE(shown<app::ImportArchiveDialog>()) << "whoever sat there may still see the screen";
    EXPECT_TRUE(notice().startsWith(u"A file waits"_s));
    window().navigation().showPage(app::PageName::History);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown<app::ImportArchiveDialog>() != nullptr; }));
    EXPECT_EQ(notice(), QString()) << "it does not wait any more";
}

TEST_F(FilesFromOutsideTest, WaitWhileAnAudienceLooksAndTheWindowStaysWhereItIs)
{
    QTest::keyClick(&window(), Qt::Key_F5);
    auto *controls = window().findChild<app::PresenterControls *>();
    ASSERT_TRUE(controls && controls->isOpen());
    window().showMinimized();
    window().comeForward();
    EXPECT_TRUE(window().isMinimized());
    window().openFiles({tourPath});
    QTest::qWait(400);
    EXPECT_FALSE(plays());
    controls->endPresentation();
    window().comeForward();
    EXPECT_FALSE(window().isMinimized());
    EXPECT_TRUE(startsToPlay());

    // A tour that fills the screen is for an audience, too.
    shown<app::TourPlayer>()->setFillsScreen(true);
    window().openFiles({questionnairePath});
    QTest::qWait(400);
    EXPECT_FALSE(shown<app::ImportDialog>());
    window().findChild<app::TourPlayer *>()->setFillsScreen(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown<app::ImportDialog>() != nullptr; }));
}

TEST_F(FilesFromOutsideTest, DoNotComeBetweenAQuizAndItsAnswers)
{
    window().navigation().showPage(app::PageName::Quiz);
    auto *quiz = window().findChild<app::QuizPage *>();
    const auto instrument = core::InstrumentCatalogue(u":/instruments"_s).instrument(u"atlas-24"_s);
    emit quiz->findChild<app::ChooseStep *>()->startRequested(
        {*instrument, u"full"_s, {{instrument->targets.front(), {}}}});
    for (QAbstractButton *button : quiz->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Begin"_s)
            button->click();
    }
    ASSERT_TRUE(quiz->run());
    window().openFiles({questionnairePath});
    EXPECT_TRUE(notice().startsWith(u"A questionnaire waits"_s));
    EXPECT_FALSE(shown<app::ImportDialog>());
    EXPECT_TRUE(quiz->run());
}
