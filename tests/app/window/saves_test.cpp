// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every save of the program: a name is proposed, the folder is remembered, and one line says where
// it is and leads there.
#include "window_test.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/classroom/class_exports.h"
#include "app/pages/classroom/typing_card.h"
#include "app/pages/classroom/typing_step.h"
#include "app/pages/classroom/typing_table.h"
#include "app/pages/journal/copy_dialog.h"
#include "app/pages/journal/journal_page.h"
#include "app/pages/learn/learn_page.h"
#include "app/pages/learn/reading_toolbar.h"
#include "app/pages/map/map_page.h"
#include "app/pages/people/people_page.h"
#include "app/pages/people/person_view.h"
#include "app/pages/people/result_cards.h"
#include "app/pages/quiz/blank_sheet_dialog.h"
#include "app/pages/result/result_page.h"
#include "app/print/report/report_dialog.h"
#include "app/security/recovery_key_dialog.h"
#include "app/transfer/export_dialog.h"
#include "app/widgets/card.h"
#include "app/widgets/file_question.h"
#include "app/widgets/link.h"
#include "app/widgets/saved_line.h"
#include "app/window/window_actions.h"
#include "core/records/journal.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace
{

/// Takes the place of the system's own programs.
class Opened final : public QTextBrowser
{
public:
    Opened() { QDesktopServices::setUrlHandler(u"file"_s, this, "setSource"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QStringList paths;

protected:
    void doSetSource(const QUrl &address, QTextDocument::ResourceType) override
    {
        paths << address.toLocalFile();
    }
};

class SavesTest : public WindowTest
{
protected:
    /// Presses what leads to the question where to save.
    struct Save {
        const char *what;
        const char *source; ///< that asks
        QString ending;     ///< empty: a folder
        std::function<void()> ask;
    };

    std::vector<Save> saves()
    {
        return {
            {"report", "app/print/report/report_dialog.cpp", u"pdf"_s,
             [this] {
                 navigation().showResult(addResult());
                 partOf<app::Button>(*shown<app::ResultPage>(), u"print"_s).click();
                 click(*shown<app::ReportDialog>(), u"Save as PDF …"_s);
             }},
            {"map", "app/pages/map/map_page.cpp", u"png"_s,
             [this] {
                 navigation().showPage(app::PageName::Map);
                 click(*shown<app::MapPage>(), u"Save picture …"_s);
             }},
            {"blank sheet", "app/pages/quiz/blank_sheet_dialog.cpp", u"pdf"_s,
             [this] {
                 navigation().showPage(app::PageName::Quiz);
                 click(window(), u"Print a blank sheet"_s);
                 click(*shown<app::BlankSheetDialog>(), u"Save as PDF …"_s);
             }},
            {"records", "app/transfer/export_dialog.cpp", u"zip"_s,
             [this] {
                 emit navigation().actionRequested(app::WindowAction::Export);
                 click(*shown<app::ExportDialog>(), u"Save …"_s);
             }},
            {"records as a folder", "app/transfer/export_dialog.cpp", QString(),
             [this] {
                 emit navigation().actionRequested(app::WindowAction::Export);
                 partOf<QRadioButton>(*shown<app::ExportDialog>(), u"folder"_s).click();
                 click(*shown<app::ExportDialog>(), u"Save …"_s);
             }},
            {"FHIR", "app/transfer/record_dialogs.cpp", u"json"_s,
             [this] {
                 const core::AssessmentId id = addResult();
                 navigation().showPage(app::PageName::History);
                 auto &view = partOf<app::PersonView>(*shown<app::PeoplePage>());
                 emit view.resultActionRequested(id, app::ResultAction::SaveFhir);
             }},
            {"class", "app/pages/classroom/class_exports.cpp", u"csv"_s,
             [this] {
                 navigation().showPage(app::PageName::Classroom);
                 partOf<app::Button>(window(), u"drawMadeUp"_s).click();
                 partOf<app::Button>(*shown<app::ClassExports>(), u"save"_s).click();
             }},
            {"typed answers", "app/pages/classroom/typing_step.cpp", u"csv"_s,
             [this] {
                 navigation().showPage(app::PageName::Home);
                 navigation().discard(app::PageName::Classroom);
                 navigation().showPage(app::PageName::Classroom);
                 auto &card = partOf<app::TypingCard>(window());
                 partOf<app::Button>(card, u"begin"_s).click();
                 QTest::keyClicks(&partOf<app::TypingTable>(window()), u"5"_s);
                 click(*shown<app::TypingStep>(), u"Save as table …"_s);
             }},
            {"journal", "app/pages/journal/journal_page.cpp", u"pdf"_s,
             [this] {
                 core::JournalEntry entry;
                 entry.personId = core::me;
                 entry.writtenAt = utc(QDate(2026, 5, 1), QTime(9, 0));
                 entry.text = u"a walk"_s;
                 ASSERT_TRUE(records().journal().add(entry));
                 navigation().showPage(app::PageName::Journal);
                 press(Qt::Key_P, Qt::ControlModifier);
                 click(*shown<app::CopyDialog>(), u"Save …"_s);
             }},
            {"article", "app/pages/learn/learn_page.cpp", u"pdf"_s,
             [this] {
                 navigation().showArticle(app::articles::twoDimensions);
                 emit partOf<app::ReadingToolbar>(*shown<app::LearnPage>()).pdfRequested();
             }},
            {"recovery key", "app/security/recovery_key_dialog.cpp", u"pdf"_s,
             [this] {
                 auto *dialog = new app::RecoveryKeyDialog(core::RecoveryKey::random(),
                                                           QDate(2026, 5, 1), &window());
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 dialog->open();
                 click(*dialog, u"Save as PDF …"_s);
             }},
        };
    }

    QFileDialog *question()
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            if (auto *dialog = qobject_cast<QFileDialog *>(widget); dialog && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    app::SavedLine *notice()
    {
        QWidget *dialog = QApplication::activeModalWidget();
        for (QWidget *widget : QApplication::allWidgets()) {
            auto *line = qobject_cast<app::SavedLine *>(widget);
            if (line && line->isVisible() && (!dialog || dialog->isAncestorOf(line)))
                return line;
        }
        return nullptr;
    }

    // What is open above the window, so that the next save begins anew.
    void closeDialogs()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget))
                dialog->done(QDialog::Rejected);
        }
        QTest::qWait(1);
        activate();
        if (findButton(window(), u"Understood"_s))
            click(window(), u"Understood"_s);
    }
};

} // namespace

TEST_F(SavesTest, ProposeANameRememberTheFolderAndSayWhereItIs)
{
    Opened opened;
    const QTemporaryDir folder;
    QString last;
    int number = 0;
    for (const Save &save : saves()) {
        SCOPED_TRACE(save.what);
        save.ask();
        QTest::qWait(1);
        QFileDialog *asked = question();
        ASSERT_TRUE(asked);
        auto *name = asked->findChild<QLineEdit *>(u"fileNameEdit"_s);
        ASSERT_TRUE(name);
        if (!save.ending.isEmpty()) {
            EXPECT_TRUE(name->text().endsWith(u'.' + save.ending)) << name->text().toStdString();
            EXPECT_GT(name->text().size(), save.ending.size() + 1);
        }
        if (!last.isEmpty()) {
            EXPECT_EQ(asked->directory().absolutePath(), last) << "the folder chosen last";
        }
        last = folder.filePath(u"%1"_s.arg(++number));
        ASSERT_TRUE(QDir().mkpath(last));
        asked->setDirectory(last);
        const QString path = save.ending.isEmpty() ? last : last + u"/own."_s + save.ending;
        name->setText(path);
        QMetaObject::invokeMethod(asked, "accept");
        ASSERT_TRUE(QTest::qWaitFor([this] { return notice() != nullptr; }, 20000));
        const QStringList made = QDir(last).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        ASSERT_EQ(made.size(), 1);
        app::SavedLine *line = notice();
        EXPECT_EQ(line->sentence(), u"Saved as %1."_s.arg(made.first()));
        opened.paths.clear();
        partOf<app::Link>(*line, u"openSaved"_s).click();
        partOf<app::Link>(*line, u"showFolder"_s).click();
        EXPECT_EQ(opened.paths, QStringList({last + u'/' + made.first(), last}));
        closeDialogs();
    }
}

TEST_F(SavesTest, PutTheirEndingAfterAnotherAndSaySo)
{
    const QTemporaryDir folder;
    for (const Save &save : saves()) {
        if (save.ending.isEmpty())
            continue;
        SCOPED_TRACE(save.what);
        save.ask();
        QTest::qWait(1);
        QFileDialog *asked = question();
        ASSERT_TRUE(asked);
        const QString typed = folder.filePath(QString::fromLatin1(save.what) + u".old"_s);
        asked->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(typed);
        QMetaObject::invokeMethod(asked, "accept");
        ASSERT_TRUE(QTest::qWaitFor([this] { return notice() != nullptr; }, 20000));
        EXPECT_TRUE(QFile::exists(typed + u'.' + save.ending));
        EXPECT_FALSE(QFile::exists(typed));
        EXPECT_TRUE(notice()->sentence().endsWith(
            u".old.%1: the ending .%1 says what the file is."_s.arg(save.ending)))
            << notice()->sentence().toStdString();
        closeDialogs();
    }
}

TEST_F(SavesTest, ReplaceNothingUnaskedWhereTheirEndingMakesAnotherName)
{
    const QTemporaryDir folder;
    const QString there = folder.filePath(u"own.txt.atlas"_s);
    QFile file(there);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    QWidget over;
    over.show();
    for (const bool replaces : {false, true}) {
        QStringList received;
        QFileDialog *asked = app::askWhereToSave(
            over, {.title = u"Save"_s, .filters = {u"Sealed (*.atlas)"_s}, .suffix = u"atlas"_s},
            [&](const QString &path) { received << path; });
        emit asked->fileSelected(folder.filePath(u"own.txt"_s));
        asked->close();
        auto *question = over.findChild<QMessageBox *>();
        ASSERT_TRUE(question);
        EXPECT_TRUE(received.empty());
        click(*question, replaces ? u"Replace it"_s : u"Keep the old file"_s);
        EXPECT_EQ(received, replaces ? QStringList{there} : QStringList());
        QTest::qWait(10);
    }
}

TEST_F(SavesTest, AreAllOfTheProgram)
{
    std::set<QString> known;
    for (const Save &save : saves())
        known.insert(QString::fromLatin1(save.source));
    const QDir root(QStringLiteral(ATLAS_SOURCE_DIR));
    static const QRegularExpression asks(u"\\b(askWhereToSave|askForFolder|savePdf)\\(\\*this,|"
                                         "\\baskWhereToSave\\(parent,"_s);
    QDirIterator files(root.filePath(u"app"_s), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QString path = root.relativeFilePath(file.fileName());
        if (path == "app/print/paper_dialogs.cpp"_L1 ||          // asks for whoever calls it
            path == "app/transfer/import_archive_dialog.cpp"_L1) // to read
            continue;
        if (QString::fromUtf8(file.readAll()).contains(asks)) {
            EXPECT_TRUE(known.contains(path)) << path.toStdString() << " is not tried";
        }
    }
}

TEST_F(SavesTest, AreForgottenWhenTheRecordsAreLocked)
{
    seal();
    emit navigation().saved(u"/home/kim/Anna K.pdf"_s);
    ASSERT_TRUE(notice());
    recordsLock().lock();
    EXPECT_FALSE(allWords().join(u'\n').contains(u"Anna"_s));
}
