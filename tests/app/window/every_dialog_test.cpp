// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog: no way out throws typed words away without a question, and the answer that is given
// without a thought erases nothing.
#include "window_test.h"

#include "app/pages/journal/copy_dialog.h"
#include "app/pages/people/person_choice_dialog.h"
#include "app/pages/people/person_dialog.h"
#include "app/pages/quiz/blank_sheet_dialog.h"
#include "app/pages/quiz/import_dialog.h"
#include "app/pages/quiz/leave_dialog.h"
#include "app/pages/quiz/wording_dialog.h"
#include "app/print/report/report_dialog.h"
#include "app/program/damaged_records_dialog.h"
#include "app/security/passphrase_dialog.h"
#include "app/transfer/export_dialog.h"
#include "app/transfer/import_archive_dialog.h"
#include "app/widgets/confirmation.h"
#include "app/widgets/note_dialog.h"
#include "app/widgets/result_day_dialog.h"
#include "app/widgets/result_name_dialog.h"
#include "app/window/about_dialog.h"
#include "app/window/end_session_dialog.h"
#include "app/window/key_list_dialog.h"
#include "app/window/support_reader.h"

#include <QAbstractSpinBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextEdit>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace
{

class EveryDialogTest : public WindowTest
{
protected:
    /// What becomes of typed words when the dialog is left without an answer.
    enum class Words {
        AskedAbout,
        Kept,     ///< as a draft that the next one goes on with
        Forgotten ///< what was only looked for
    };
    struct Row {
        QString name;
        Words words;
        std::function<QDialog *()> make;
    };

    std::vector<Row> dialogs()
    {
        const app::RecordServices services{records(), m_instruments, u":/norms"_s};
        const auto atlas = m_instruments.instrument(u"atlas-24"_s);
        const core::Backup copy{{}, 1, QDate(2026, 11, 20)};
        QWidget *over = &window();
        return {
            {u"PersonDialog"_s, Words::AskedAbout,
             [=] { return new app::PersonDialog({}, {}, over); }},
            {u"NoteDialog"_s, Words::AskedAbout,
             [=] { return new app::NoteDialog(u"Note"_s, u"A note:"_s, u"before"_s, over); }},
            {u"ResultDayDialog"_s, Words::AskedAbout,
             [=] {
                 return new app::ResultDayDialog(QDate(2026, 11, 3), QDate(2026, 12, 1), over);
             }},
            {u"ResultNameDialog"_s, Words::AskedAbout,
             [=] { return new app::ResultNameDialog(u"before"_s, over); }},
            {u"WordingDialog"_s, Words::Kept,
             [=, this] {
                 return new app::WordingDialog(*m_instruments.instrument(u"ecr-s"_s), u"en"_s,
                                               over);
             }},
            {u"PassphraseDialog"_s, Words::AskedAbout,
             [=, this] {
                 return new app::PassphraseDialog(app::PassphraseTask::Set, records(), {1, 8192},
                                                  over);
             }},
            {u"ImportDialog"_s, Words::AskedAbout,
             [=] {
                 return new app::ImportDialog(
                     *core::readInstrumentFile(QStringLiteral(ATLAS_TEST_DATA "/osd/good.osd")),
                     over);
             }},
            {u"PersonChoiceDialog"_s, Words::Forgotten,
             [=, this] {
                 return new app::PersonChoiceDialog({u"a"_s, u"b"_s, u"c"_s},
                                                    *records().people().people(), {}, over);
             }},
            {u"CopyDialog"_s, Words::AskedAbout,
             [=] { return new app::CopyDialog(2, QString(), over); }},
            {u"BlankSheetDialog"_s, Words::AskedAbout,
             [=] {
                 return new app::BlankSheetDialog(
                     app::QuizRequest{*atlas, u"full"_s, {{atlas->targets.front(), {}}}}, u"en"_s,
                     over);
             }},
            {u"ReportDialog"_s, Words::AskedAbout,
             [=] { return new app::ReportDialog(core::ReportDocument{}, over); }},
            {u"ExportDialog"_s, Words::AskedAbout,
             [=] { return new app::ExportDialog(services, std::nullopt, over); }},
            {u"ImportArchiveDialog"_s, Words::AskedAbout,
             [=] { return new app::ImportArchiveDialog(services, over); }},
            {u"DamagedRecordsDialog"_s, Words::AskedAbout,
             [=] { return new app::DamagedRecordsDialog(u"/home/kim"_s, copy, over); }},
            {u"RecoveryKeyDialog"_s, Words::AskedAbout,
             [=] {
                 return new app::RecoveryKeyDialog(core::RecoveryKey::random(), QDate(2026, 5, 1),
                                                   over);
             }},
            {u"AboutDialog"_s, Words::AskedAbout,
             [=] { return new app::AboutDialog(QString(), over); }},
            {u"EndSessionDialog"_s, Words::AskedAbout,
             [=, this] { return new app::EndSessionDialog(&records(), true, over); }},
            {u"LeaveDialog"_s, Words::AskedAbout, [=] { return new app::LeaveDialog(true, over); }},
            {u"KeyListDialog"_s, Words::AskedAbout, [=] { return new app::KeyListDialog(over); }},
            {u"SupportReader"_s, Words::AskedAbout,
             [=, this] { return new app::SupportReader(m_content, u"en"_s, u"DE"_s, over); }},
        };
    }

    /// The fields that a hand can type into, but for secrets.
    static QWidgetList fieldsOf(const QDialog &dialog)
    {
        QWidgetList fields;
        for (auto *line : dialog.findChildren<QLineEdit *>()) {
            if (!line->isReadOnly() && line->echoMode() == QLineEdit::Normal &&
                !qobject_cast<QAbstractSpinBox *>(line->parentWidget()))
                fields << line;
        }
        for (auto *text : dialog.findChildren<QPlainTextEdit *>())
            fields << text;
        for (auto *text : dialog.findChildren<QTextEdit *>()) {
            if (!text->isReadOnly())
                fields << text;
        }
        return fields;
    }

    core::InstrumentCatalogue m_instruments{u":/instruments"_s};
    app::Content m_content{u":"_s};
};

QMessageBox *questionOf(const QDialog &dialog)
{
    for (auto *box : dialog.findChildren<QMessageBox *>()) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

void answer(QMessageBox &box, const QString &words)
{
    for (QAbstractButton *each : box.buttons()) {
        if (each->text() == words)
            return each->click();
    }
    ADD_FAILURE() << "no answer " << words.toStdString();
}

struct WayOut {
    const char *name;
    std::function<void(QDialog &, QWidget &)> leave;
};
const std::vector<WayOut> waysOut{
    {"Escape", [](QDialog &, QWidget &typedInto) { QTest::keyClick(&typedInto, Qt::Key_Escape); }},
    {"its button",
     [](QDialog &dialog, QWidget &) {
         QAbstractButton *cancel = findButton(dialog, u"Cancel"_s);
         QTest::mouseClick(cancel ? cancel : button(dialog, u"Close"_s), Qt::LeftButton);
     }},
    {"its window", [](QDialog &dialog, QWidget &) { dialog.windowHandle()->close(); }},
};

} // namespace

TEST_F(EveryDialogTest, AsksOnEveryWayOutBeforeTypedWordsAreThrownAway)
{
    int asked = 0;
    for (const Row &row : dialogs()) {
        const std::unique_ptr<QDialog> probe(row.make());
        const auto count = fieldsOf(*probe).size();
        for (qsizetype field = 0; field < count; ++field) {
            for (const WayOut &out : waysOut) {
                SCOPED_TRACE(row.name.toStdString() + ", " + out.name);
                QPointer<QDialog> dialog = row.make();
                dialog->setAttribute(Qt::WA_DeleteOnClose, false);
                dialog->open();
                QTest::qWait(1);
                QWidget *typedInto = fieldsOf(*dialog).at(field);
                // A field may wait for something else to be chosen first.
                typedInto->setEnabled(true);
                QTest::keyClicks(typedInto, u"heron"_s);
                out.leave(*dialog, *typedInto);
                QTest::qWait(1);
                if (row.words != Words::AskedAbout) {
                    EXPECT_FALSE(questionOf(*dialog));
                    EXPECT_FALSE(dialog->isVisible());
                    delete dialog;
                    continue;
                }
                ++asked;
                ASSERT_TRUE(dialog->isVisible());
                QPointer<QMessageBox> question = questionOf(*dialog);
                ASSERT_TRUE(question);
                EXPECT_EQ(question->defaultButton()->text(), u"Keep writing"_s);
                QTest::keyClick(question, Qt::Key_Escape);
                QTest::qWait(1);
                EXPECT_TRUE(dialog->isVisible());
                EXPECT_FALSE(questionOf(*dialog));
                out.leave(*dialog, *typedInto);
                QTest::qWait(1);
                question = questionOf(*dialog);
                ASSERT_TRUE(question);
                answer(*question, u"Throw away"_s);
                QTest::qWait(1);
                EXPECT_FALSE(dialog->isVisible());
                delete dialog;
            }
        }
    }
    EXPECT_GE(asked, 3 * 4) << "a name, a note of each kind, and the notes to a person";
}

TEST_F(EveryDialogTest, GivesTheKeysBackToWhatOpenedIt)
{
    auto *opener = button(window(), u"Open the map"_s);
    ASSERT_TRUE(opener);
    for (const Row &row : dialogs()) {
        for (const auto answer : {QDialog::Rejected, QDialog::Accepted}) {
            SCOPED_TRACE(row.name.toStdString() + ", " + std::to_string(answer));
            activate();
            opener->setFocus();
            const std::unique_ptr<QDialog> dialog(row.make());
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->open();
            QTest::qWait(1);
            // What it does may take the keys away for a moment.
            opener->clearFocus();
            dialog->done(answer);
            QTest::qWait(1);
            ASSERT_TRUE(window().focusWidget());
            EXPECT_EQ(window().focusWidget(), opener)
                << window().focusWidget()->metaObject()->className();
        }
    }
}

TEST_F(EveryDialogTest, ClosesAtOnceWhereNothingWasTyped)
{
    for (const Row &row : dialogs()) {
        // It is closed when its key is on paper, and not before.
        if (row.name == "RecoveryKeyDialog"_L1)
            continue;
        SCOPED_TRACE(row.name.toStdString());
        const std::unique_ptr<QDialog> dialog(row.make());
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QTest::qWait(1);
        EXPECT_FALSE(dialog->isVisible());
    }
}

TEST_F(EveryDialogTest, AsksNothingWhereWordsWereTypedAndTakenBack)
{
    app::NoteDialog dialog(u"Note"_s, u"A note:"_s, u"before"_s);
    dialog.open();
    auto &field = partOf<QPlainTextEdit>(dialog);
    QTest::keyClicks(&field, u"x"_s);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(EveryDialogTest, LeavesAWordingThatWasBegunAsADraft)
{
    app::WordingDialog dialog(*m_instruments.instrument(u"ecr-s"_s), u"en"_s);
    std::optional<core::Wording> left;
    QObject::connect(&dialog, &app::WordingDialog::draftLeft, &dialog,
                     [&](const std::optional<core::Wording> &draft) { left = draft; });
    dialog.open();
    QTest::keyClicks(&partOf<QPlainTextEdit>(dialog), u"a line"_s);
    QTest::keyClick(&partOf<QPlainTextEdit>(dialog), Qt::Key_Escape);
    ASSERT_TRUE(left);
    EXPECT_TRUE(left->statements.values().contains(u"a line"_s));
}

TEST_F(EveryDialogTest, IsTriedHere)
{
    QStringList tried;
    for (const Row &row : dialogs())
        tried << row.name;
    // The floors' own shapes of a dialog are no dialogs yet, hence "final".
    static const QRegularExpression dialog(
        u"class (\\w+) final : public (?:QDialog|QInputDialog|\\w*Dialog)\\b"_s);
    QDirIterator files(QStringLiteral(ATLAS_SOURCE_DIR "/app"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    int found = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto match = dialog.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext()) {
            const QString name = match.next().captured(1);
            ++found;
            EXPECT_TRUE(tried.contains(name)) << name.toStdString() << " is not tried";
        }
    }
    EXPECT_GE(found, 15);
}

TEST_F(EveryDialogTest, AnswersNoWithoutAThought)
{
    bool erased = false;
    for (const auto role : {QMessageBox::AcceptRole, QMessageBox::DestructiveRole}) {
        for (const QString &otherwise : {QString(), u"Another way"_s}) {
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape}) {
                QPointer<QMessageBox> box = app::confirm(window(),
                                                         {.question = u"Erase?"_s,
                                                          .text = u"All of it."_s,
                                                          .no = u"Keep"_s,
                                                          .yes = u"Erase"_s,
                                                          .yesRole = role,
                                                          .otherwise = otherwise,
                                                          .onOtherwise = [&] { erased = true; }},
                                                         [&] { erased = true; });
                ASSERT_TRUE(QTest::qWaitForWindowActive(box));
                EXPECT_EQ(box->windowTitle(), u"Erase?"_s);
                EXPECT_EQ(box->text(), u"Erase?"_s) << "a title is cut, and not read by everybody";
                EXPECT_EQ(box->informativeText(), u"All of it."_s);
                EXPECT_EQ(box->defaultButton()->text(), u"Keep"_s);
                EXPECT_EQ(box->escapeButton()->text(), u"Keep"_s);
                ASSERT_TRUE(box->focusWidget());
                EXPECT_EQ(qobject_cast<QAbstractButton *>(box->focusWidget())->text(), u"Keep"_s);
                QTest::keyClick(box->focusWidget(), key);
                QTest::qWait(1);
                EXPECT_FALSE(box);
                EXPECT_FALSE(erased);
            }
        }
    }
}

TEST_F(EveryDialogTest, AsksItsQuestionsInThatOneWay)
{
    static const QRegularExpression ownBox(
        u"new QMessageBox|QMessageBox::(question|warning|critical|information)\\(|"
        "QMessageBox \\w+[;({]"_s);
    QDirIterator files(QStringLiteral(ATLAS_SOURCE_DIR "/app"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        if (QFileInfo(file).fileName() != "confirmation.cpp"_L1) {
            EXPECT_FALSE(QString::fromUtf8(file.readAll()).contains(ownBox))
                << file.fileName().toStdString();
        }
    }
}
