// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One walk over the whole program, by somebody new to this computer; then a look at what it left in
// their home, and at what it loaded.
#include "by_its_words.h"
#include "finished_result.h"
#include "part_of.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/learn/page_stack.h"
#include "app/pages/learn/tours/tour_list.h"
#include "app/pages/learn/tours/tour_player.h"
#include "app/pages/people/people_page.h"
#include "app/pages/people/person_view.h"
#include "app/pages/people/records_menu.h"
#include "app/pages/quiz/import_dialog.h"
#include "app/pages/quiz/quiz_page.h"
#include "app/pages/result/result_page.h"
#include "app/presenter/presenter_controls.h"
#include "app/print/report/report_dialog.h"
#include "app/program/program.h"
#include "app/security/records_lock.h"
#include "app/transfer/export_dialog.h"
#include "app/transfer/import_archive_dialog.h"
#include "app/widgets/card.h"
#include "app/widgets/secret_field.h"
#include "app/window/end_session_dialog.h"
#include "app/window/navigation.h"
#include "app/window/session_controller.h"
#include "app/window/session_ended.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QDirIterator>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPrintDialog>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>

#include <set>

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000;

QString g_home;

QString clientsFolder()
{
    return g_home + u"/clients/Anna K"_s;
}

/// What is on the disk below the home, as paths from there.
std::set<QString> filesAtHome()
{
    std::set<QString> files;
    for (QDirIterator every(g_home, QDir::Files | QDir::Hidden | QDir::System,
                            QDirIterator::Subdirectories);
         every.hasNext();)
        files.insert(QDir(g_home).relativeFilePath(every.next()));
    return files;
}

/// The libraries of this process, by their files' names.
QStringList loadedLibraries()
{
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return {};
    std::set<QString> names;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        if (line.contains(".so"))
            names.insert(QFileInfo(QString::fromLocal8Bit(line)).fileName());
    }
    return {names.begin(), names.end()};
}

/// The files that docs/security.md names as written, as patterns.
QList<QRegularExpression> promisedFiles()
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/docs/security.md"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QString section = QString::fromUtf8(file.readAll())
                                .section(u"## What is written, and nothing else\n"_s, 1)
                                .section(u"\n## "_s, 0, 0);
    static const QRegularExpression row(u"^\\| (`.*) \\|"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression name(u"`([^`]+)`"_s);
    QList<QRegularExpression> patterns;
    for (const auto &line : row.globalMatch(section)) {
        for (const auto &found : name.globalMatch(line.captured(1).section(u" | "_s, 0, 0)))
            patterns << QRegularExpression::fromWildcard(
                found.captured(1), Qt::CaseSensitive,
                QRegularExpression::DefaultWildcardConversion);
    }
    return patterns;
}

/// Through everything there is, as a person with a mouse.
class Walk
{
public:
    explicit Walk(const QString &voiceProgram)
        : m_program(
              {.dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
               .language = u"en"_s,
               .voiceProgram = voiceProgram,
               .lock = {.cost = {1, 8192}}})
    {
        window().resize(1366, 768);
        window().show();
        QTest::qWait(10);
    }

    app::MainWindow &window() { return m_program.window(); }

    void passWelcome()
    {
        for (const QString &text : {u"Next"_s, u"Next"_s, u"Begin"_s})
            press(text);
    }

    void answerAQuiz()
    {
        for (const QString &text : {u"Start the quiz"_s, u"Begin"_s})
            press(text);
        for (int i = 0; i < 24; ++i) {
            QTest::keyClick(window().focusWidget(), i % 3 == 0 ? Qt::Key_3 : Qt::Key_6);
            QTest::keyClick(window().focusWidget(), Qt::Key_Return);
        }
        press(u"See my result"_s);
        ASSERT_TRUE(shown<app::ResultPage>());
        press(u"Print or save …"_s);
        auto *report = shown<app::ReportDialog>();
        ASSERT_TRUE(report);
        report->savePdf(g_home + u"/exported/result.pdf"_s);
        report->reject();
    }

    void openEveryPage()
    {
        for (const app::PageName page : app::pageNames) {
            window().navigation().showPage(page);
            QTest::qWait(5);
        }
    }

    void readEverything()
    {
        window().navigation().showPage(app::PageName::Learn);
        auto &learn = *window().findChild<app::LearnPage *>();
        const auto library = core::Library::load(u":"_s, u"en"_s);
        for (const core::Article &article : library->articles()) {
            learn.showArticle(article.id);
            QTest::qWait(1);
        }
        for (const QString &link : std::initializer_list<QString>{
                 app::links::comparison, app::links::practice, app::links::progress,
                 app::links::glossary, app::links::sources,
                 app::links::check + library->articles().front().id}) {
            learn.showArticle(link);
            QTest::qWait(1);
        }
        // The page with help lines is one of its own.
        window().navigation().showPage(app::PageName::Learn);
        learn.savePdf(g_home + u"/exported/article.pdf"_s);
        learn.showArticle(library->articles().front().id);
        auto &voice = partOf<QToolButton>(learn, u"voice"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return voice.isVisible(); }, patience));
        voice.click();
        QTest::qWait(50);
        voice.click();
    }

    // By Qt's own dialog, from a folder that is named after a client.
    void openATourFile()
    {
        const QString tour = clientsFolder() + u"/own.json"_s;
        window().navigation().showArticle(app::links::tours);
        press(u"Open a tour file …"_s);
        auto *dialog = shown<QFileDialog>();
        ASSERT_TRUE(dialog);
        dialog->setDirectory(clientsFolder());
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        ASSERT_TRUE(name);
        name->setText(tour);
        QMetaObject::invokeMethod(dialog, "accept");
        ASSERT_TRUE(QTest::qWaitFor([&] { return shown<app::TourPlayer>() != nullptr; }));
        QTest::qWait(10); // the dialog is deleted
    }

    void addAQuestionnaire()
    {
        window().openFiles({QStringLiteral(ATLAS_TEST_DATA "/osd/good.osd")});
        auto *dialog = shown<app::ImportDialog>();
        ASSERT_TRUE(dialog);
        partOf<QCheckBox>(*dialog).setChecked(true);
        click(*dialog, u"Add"_s);
        QTest::qWait(10);
    }

    void takeRecordsAlongAndBack()
    {
        window().navigation().showPage(app::PageName::History);
        auto &people = *window().findChild<app::PeoplePage *>();
        const QString path = g_home + u"/exported/archive.zip"_s;
        emit partOf<app::PersonView>(people).recordsActionRequested(app::RecordsAction::Export);
        auto *exporting = people.findChild<app::ExportDialog *>();
        ASSERT_TRUE(exporting);
        exporting->save(path);
        ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, patience));
        exporting->reject();
        QTest::qWait(10);
        window().openFiles({path});
        ASSERT_TRUE(QTest::qWaitFor([&] { return shown<app::ImportArchiveDialog>() != nullptr; }));
        shown<app::ImportArchiveDialog>()->reject();
        QTest::qWait(10);
    }

    void teach()
    {
        window().navigation().showPage(app::PageName::Classroom);
        partOf<app::Button>(window(), u"drawMadeUp"_s).click();
        QTest::qWait(50);
        pressKey(Qt::Key_F5);
        auto *controls = window().findChild<app::PresenterControls *>();
        ASSERT_TRUE(controls && controls->isOpen());
        QTest::qWait(50);
        controls->endPresentation();
    }

    void sitTogether()
    {
        window().session().begin();
        QTest::qWait(10);
        window().session().askToEnd();
        click(partOf<app::EndSessionDialog>(window()), u"End"_s);
        QTest::qWait(10);
        click(partOf<app::SessionEnded>(window()), u"Back to my pages"_s);
        ASSERT_FALSE(window().navigation().isInSession());
    }

    void seal()
    {
        partOf<app::RecordsLock>(window()).openDialog(app::PassphraseTask::Set);
        auto &dialog = partOf<app::PassphraseDialog>(window());
        for (const QString &field : {u"newPassphrase"_s, u"newPassphraseAgain"_s})
            QTest::keyClicks(&partOf<app::SecretField>(dialog, field), u"quiet tin harbour moss"_s);
        click(dialog, u"Encrypt my records"_s);
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return shown<app::RecoveryKeyDialog>() != nullptr; }, patience));
        auto &keyDialog = partOf<app::RecoveryKeyDialog>(window());
        partOf<QCheckBox>(keyDialog).setChecked(true);
        click(keyDialog, u"Close"_s);
        QTest::qWait(10);
    }

    void openThePrintDialog()
    {
        window().navigation().showArticle(u"two-dimensions"_s);
        pressKey(Qt::Key_P, Qt::ControlModifier);
        auto *dialog = shown<QPrintDialog>();
        ASSERT_TRUE(dialog);
        dialog->reject();
        QTest::qWait(10);
    }

private:
    template <class Widget> Widget *shown()
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (auto *found = qobject_cast<Widget *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        click(window(), text);
        QTest::qWait(1);
    }

    // A dialog may have had the keys before.
    void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        window().activateWindow();
        QTest::qWait(10);
        QTest::keyClick(window().focusWidget(), key, modifiers);
        QTest::qWait(1);
    }

    app::Program m_program;
};

class WholeWalk : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        const QString voice = g_home + u"/../voice"_s;
        QFile script(voice);
        ASSERT_TRUE(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho '{\"available\":true}'\ncat >/dev/null\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);

        QDir(g_home).mkpath(u"exported"_s);
        QDir(g_home).mkpath(u"clients/Anna K"_s);
        QFile::copy(QStringLiteral(ATLAS_SOURCE_DIR "/resources/tours/en/four-relationships.json"),
                    clientsFolder() + u"/own.json"_s);
        s_before = filesAtHome();
        {
            Walk walk(voice);
            walk.passWelcome();
            walk.answerAQuiz();
            walk.openEveryPage();
            walk.readEverything();
            walk.openATourFile();
            walk.addAQuestionnaire();
            walk.takeRecordsAlongAndBack();
            walk.teach();
            walk.sitTogether();
            walk.seal();
            s_libraries = loadedLibraries();
            s_during = filesAtHome();
            walk.openThePrintDialog();
            s_librariesPrinting = loadedLibraries();
            walk.window().close();
        }
        QTest::qWait(10);
        s_after = filesAtHome();
    }

    static inline std::set<QString> s_before;
    static inline std::set<QString> s_during;
    static inline std::set<QString> s_after;
    static inline QStringList s_libraries;
    static inline QStringList s_librariesPrinting;
};

/// Of whatever talks over a network, or helps to.
const QRegularExpression network(u"network|curl|proxy|ssl|tls|soup|nghttp|multimedia|"
                                 "texttospeech|webengine|websocket|httpserver"_s,
                                 QRegularExpression::CaseInsensitiveOption);

} // namespace

TEST_F(WholeWalk, LoadsNoLibraryOfTheNetwork)
{
#ifndef Q_OS_LINUX
    GTEST_SKIP() << "only Linux lists what a process has loaded";
#endif
    EXPECT_GT(s_libraries.size(), 20);
    EXPECT_EQ(s_libraries.filter(network).join(u' ').toStdString(), "");
}

TEST_F(WholeWalk, PrintingBringsTheSystemsPrintingAndNoMore)
{
#ifndef Q_OS_LINUX
    GTEST_SKIP() << "only Linux lists what a process has loaded";
#endif
    QStringList ofPrinting = s_librariesPrinting;
    for (const QString &known : s_libraries)
        ofPrinting.removeAll(known);
    // docs/security.md says so: printers may stand anywhere, and CUPS brings its own security.
    static const QRegularExpression ofCups(u"^libgnutls\\b"_s);
    for (const QString &library : ofPrinting.filter(network))
        EXPECT_TRUE(library.contains(ofCups)) << library.toStdString();
}

TEST_F(WholeWalk, WritesWhatTheDocumentSaysAndNothingElse)
{
    const QList<QRegularExpression> promised = promisedFiles();
    ASSERT_GE(promised.size(), 6);
    const QString folder = u".local/share/attachment-atlas/"_s;
    for (const std::set<QString> &files : {s_during, s_after}) {
        std::set<QString> ours;
        for (const QString &file : files) {
            if (s_before.contains(file) || file.startsWith(u"exported/"_s))
                continue;
            ours.insert(file);
            const bool isPromised =
                file.startsWith(folder) &&
                std::any_of(promised.begin(), promised.end(), [&](const auto &pattern) {
                    return pattern.match(file.mid(folder.size())).hasMatch();
                });
            EXPECT_TRUE(isPromised) << file.toStdString();
        }
        EXPECT_TRUE(ours.contains(folder + u"records.sqlite"_s));
        EXPECT_TRUE(ours.contains(folder + u"settings.ini"_s));
        EXPECT_TRUE(std::any_of(ours.begin(), ours.end(), [&](const QString &file) {
            return file.startsWith(folder + u"instruments/"_s);
        })) << "the questionnaire that was added";
        for (const QString &file : ours)
            std::printf("written: %s\n", qPrintable(file));
    }
    for (const QString &file : s_before)
        EXPECT_TRUE(s_after.contains(file)) << file.toStdString() << " is gone";
    EXPECT_EQ(QDir(g_home + u"/exported"_s).entryList(QDir::Files),
              QStringList({u"archive.zip"_s, u"article.pdf"_s, u"result.pdf"_s}));
}

TEST_F(WholeWalk, NamesNoFolderOfAClientOutsideOfIt)
{
    for (const QString &path : s_after) {
        QFile file(g_home + u'/' + path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        EXPECT_FALSE(file.readAll().contains("Anna K")) << path.toStdString();
    }
}

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    g_home = folder.filePath(u"home"_s);
    for (const char *name :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qunsetenv(name);
    QDir(g_home).mkpath(u"tmp"_s);
    qputenv("HOME", g_home.toUtf8());
    qputenv("TMPDIR", (g_home + u"/tmp"_s).toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"attachment-atlas"_s);
    return RUN_ALL_TESTS();
}
