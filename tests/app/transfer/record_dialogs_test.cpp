// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "by_its_words.h"
#include "part_of.h"

#include "app/transfer/export_dialog.h"
#include "app/transfer/import_archive_dialog.h"
#include "app/transfer/record_dialogs.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/text.h"
#include "core/archive/archive_import.h"
#include "core/archive/archive_reader.h"

#include "tests/utc.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 20'000;

const QDateTime noon = utc(QDate(2026, 5, 20), QTime(12, 0));

class RecordDialogsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        core::Person kim;
        kim.pseudonym = u"Kim"_s;
        kim.createdAt = noon;
        m_kim = *m_store->people().add(kim);
        addResult(*m_store, core::me, 1);
        addResult(*m_store, m_kim, 2);
        addResult(*m_store, m_kim, 3);
        ASSERT_TRUE(m_store->journal().add({0, m_kim, noon, {}, {}, u"Hm"_s, {}}));
    }

    void addResult(core::Store &store, core::PersonId person, int day)
    {
        const auto instrument = m_instruments.instrument(u"atlas-r"_s);
        core::Assessment assessment;
        assessment.personId = person;
        assessment.instrumentId = instrument->id;
        assessment.definitionHash = instrument->definitionHash;
        assessment.formId = u"full"_s;
        assessment.startedAt = noon.addDays(day);
        assessment.finishedAt = assessment.startedAt;
        for (const core::Item &item : instrument->items)
            assessment.answers[item.id] = 3;
        ASSERT_TRUE(store.assessments().add(assessment));
    }

    app::RecordServices services(core::Store &store)
    {
        return {store, m_instruments, u":/norms"_s};
    }
    app::RecordServices services() { return services(*m_store); }

    QString exported(std::optional<core::PersonId> person, bool folder = false)
    {
        app::ExportDialog dialog(services(), person, nullptr, [] { return noon; });
        partOf<QRadioButton>(dialog, u"folder"_s).setChecked(folder);
        const QString path = m_folder.filePath(QString::number(++m_files));
        QSignalSpy ended(&dialog, &app::ExportDialog::ended);
        dialog.save(path);
        EXPECT_TRUE(ended.wait(patience));
        EXPECT_TRUE(ended.value(0).value(0).toBool()) << textOf(dialog, u"notice"_s).toStdString();
        return path;
    }

    static void look(app::ImportArchiveDialog &dialog, const QString &path)
    {
        QSignalSpy looked(&dialog, &app::ImportArchiveDialog::looked);
        dialog.readFrom(path);
        ASSERT_TRUE(looked.wait(patience));
    }

    static QString textOf(const QWidget &dialog, const QString &label)
    {
        return partOf<app::TextLabel>(dialog, label).text();
    }

    static QPushButton *buttonOf(QMessageBox &question, const QString &text)
    {
        for (QPushButton *button : question.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    core::InstrumentCatalogue m_instruments{u":/instruments"_s};
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<core::Store> m_store = std::move(*core::Store::temporary());
    core::PersonId m_kim = 0;
};

} // namespace

TEST_F(RecordDialogsTest, ExportSaysWhatIsInItAndThatAnyoneCanReadIt)
{
    app::ExportDialog dialog(services(), m_kim);
    EXPECT_TRUE(textOf(dialog, u"content"_s).contains(u"2 result"_s))
        << textOf(dialog, u"content"_s).toStdString();
    EXPECT_TRUE(textOf(dialog, u"content"_s).contains(u"1 journal"_s));
    partOf<QRadioButton>(dialog, u"everything"_s).setChecked(true);
    EXPECT_TRUE(textOf(dialog, u"content"_s).contains(u"3 result"_s));
    EXPECT_TRUE(textOf(dialog, u"content"_s).contains(u"2 person"_s));
    bool warns = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        warns |= label->text().contains(u"whoever gets it can read everything in it"_s);
    EXPECT_TRUE(warns);
}

TEST_F(RecordDialogsTest, ExportWritesOnePersonOrEverythingAsZipOrFolder)
{
    EXPECT_EQ(core::readArchive(exported(m_kim))->people.size(), 1U);
    EXPECT_EQ(core::readArchive(exported(std::nullopt))->people.size(), 2U);
    EXPECT_EQ(core::readArchive(exported(m_kim, true))->assessments.size(), 2U);
}

TEST_F(RecordDialogsTest, ExportSealedByAPassphraseOpensWithItAlone)
{
    const QString path = m_folder.filePath(u"box.atlas"_s);
    {
        app::ExportDialog dialog(services(), m_kim, nullptr, [] { return noon; });
        const auto saves = [&] { return button(dialog, u"Save …"_s)->isEnabled(); };
        EXPECT_TRUE(saves());
        partOf<QRadioButton>(dialog, u"sealed"_s).setChecked(true);
        EXPECT_FALSE(saves()) << "without a passphrase";
        EXPECT_TRUE(shows(dialog, u"which nobody can recover"_s));
        EXPECT_FALSE(shows(dialog, u"recovery key"_s)) << "there is none";
        button(dialog, u"Show what I type"_s)->click();
        for (const QString &field : {u"newPassphrase"_s, u"newPassphraseAgain"_s}) {
            EXPECT_EQ(partOf<app::SecretField>(dialog, field).echoMode(), QLineEdit::Normal);
        }
        for (const QString &field : {u"newPassphrase"_s, u"newPassphraseAgain"_s})
            partOf<app::SecretField>(dialog, field).setText(u"tiger window pencil"_s);
        ASSERT_TRUE(saves());
        QSignalSpy ended(&dialog, &app::ExportDialog::ended);
        dialog.save(path);
        ASSERT_TRUE(ended.wait(patience));
        ASSERT_TRUE(ended[0][0].toBool()) << textOf(dialog, u"notice"_s).toStdString();
    }
    const auto other = std::move(*core::Store::temporary());
    app::ImportArchiveDialog dialog(services(*other));
    dialog.show();
    look(dialog, path);
    EXPECT_TRUE(textOf(dialog, u"content"_s).contains(u"This archive is encrypted"_s));
    auto &field = partOf<app::SecretField>(dialog, u"archivePassphrase"_s);
    EXPECT_TRUE(field.isVisible());
    const auto answer = [&](const QString &typed) {
        QSignalSpy looked(&dialog, &app::ImportArchiveDialog::looked);
        QTest::keyClicks(&field, typed);
        QTest::keyClick(&field, Qt::Key_Return);
        return looked.wait(patience) && looked[0][0].toBool();
    };
    EXPECT_FALSE(answer(u"tiger window"_s));
    EXPECT_TRUE(textOf(dialog, u"content"_s).contains(u"not the passphrase that the archive"_s));
    EXPECT_TRUE(field.isVisible()) << "it can be tried again";
    EXPECT_TRUE(answer(u"tiger window pencil"_s));
    EXPECT_FALSE(field.isVisible());
    EXPECT_TRUE(textOf(dialog, u"plan"_s).contains(u"Will be added: 1 person"_s))
        << textOf(dialog, u"plan"_s).toStdString();
}

TEST_F(RecordDialogsTest, ExportOfSealedRecordsProposesASealedFile)
{
    EXPECT_FALSE(
        partOf<QRadioButton>(app::ExportDialog(services(), m_kim), u"sealed"_s).isChecked());
    auto created =
        core::Vault::create(*core::Passphrase::take(u"tiger window pencil"_s), {1, 8192});
    ASSERT_TRUE(created);
    ASSERT_TRUE(m_store->seal(std::move(created->vault), created->header));
    app::ExportDialog dialog(services(), m_kim);
    EXPECT_TRUE(partOf<QRadioButton>(dialog, u"sealed"_s).isChecked());
    EXPECT_TRUE(shows(dialog, u"Your recovery key does not open it either."_s));
}

TEST_F(RecordDialogsTest, ExportSaysWhyItCouldNotWrite)
{
    app::ExportDialog dialog(services(), std::nullopt);
    QSignalSpy ended(&dialog, &app::ExportDialog::ended);
    dialog.save(u"/nowhere/at/all.zip"_s);
    ASSERT_TRUE(ended.wait(patience));
    EXPECT_FALSE(ended[0][0].toBool());
    EXPECT_TRUE(shows(dialog, u"Nothing can be saved here"_s));
    EXPECT_TRUE(button(dialog, u"Save …"_s)->isEnabled()) << "another place can be tried";
}

TEST_F(RecordDialogsTest, ImportShowsFirstAndAddsOnlyWhenTold)
{
    const auto other = std::move(*core::Store::temporary());
    app::ImportArchiveDialog dialog(services(*other));
    dialog.show();
    look(dialog, exported(std::nullopt));
    EXPECT_TRUE(textOf(dialog, u"content"_s).contains(u"Kim"_s))
        << textOf(dialog, u"content"_s).toStdString();
    EXPECT_TRUE(textOf(dialog, u"plan"_s).contains(u"Will be added: 1 person"_s))
        << textOf(dialog, u"plan"_s).toStdString();
    QTest::qWait(10);
    EXPECT_EQ(partOf<QScrollArea>(dialog).verticalScrollBar()->maximum(), 0)
        << "no word is cut off, and none has to be scrolled to";
    EXPECT_TRUE(other->assessments().finished(core::me)->empty());
    QSignalSpy added(&dialog, &app::ImportArchiveDialog::added);
    click(dialog, u"Add"_s);
    EXPECT_EQ(added.count(), 1);
    EXPECT_EQ(other->assessments().finished(core::me)->size(), 1U);
    EXPECT_EQ(other->assessments().finished(2)->size(), 2U);
    EXPECT_TRUE(textOf(dialog, u"plan"_s).contains(u"Added: 1 person"_s));
}

TEST_F(RecordDialogsTest, ImportSaysWhenEverythingIsHereAlready)
{
    app::ImportArchiveDialog dialog(services());
    look(dialog, exported(std::nullopt));
    EXPECT_TRUE(textOf(dialog, u"plan"_s).contains(u"Everything in it is here already"_s));
    EXPECT_FALSE(button(dialog, u"Add"_s)->isEnabled());
}

TEST_F(RecordDialogsTest, ImportAddsSomebodyElsesOwnResultsUnderAPseudonym)
{
    const auto other = std::move(*core::Store::temporary());
    app::ImportArchiveDialog dialog(services(*other));
    look(dialog, exported(core::me));
    partOf<QRadioButton>(dialog, u"anothers"_s).setChecked(true);
    EXPECT_FALSE(button(dialog, u"Add"_s)->isEnabled()) << "nobody without a pseudonym";
    QTest::keyClicks(&partOf<QLineEdit>(dialog, u"pseudonym"_s), u"Alex"_s);
    ASSERT_TRUE(button(dialog, u"Add"_s)->isEnabled());
    dialog.add();
    EXPECT_TRUE(other->assessments().finished(core::me)->empty());
    EXPECT_EQ(other->people().person(2)->pseudonym, u"Alex"_s);
    EXPECT_EQ(other->assessments().finished(2)->size(), 1U);
}

TEST_F(RecordDialogsTest, ImportAsksWhoseItIsOnlyWhereTheMakerIsInIt)
{
    app::ImportArchiveDialog dialog(services());
    look(dialog, exported(m_kim));
    EXPECT_FALSE(partOf<QRadioButton>(dialog, u"mine"_s).isVisibleTo(&dialog));
    look(dialog, exported(core::me));
    EXPECT_TRUE(partOf<QRadioButton>(dialog, u"mine"_s).isVisibleTo(&dialog));
}

TEST_F(RecordDialogsTest, ImportSaysWhatIsWrongWithAFile)
{
    QFile file(m_folder.filePath(u"broken.zip"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no zip");
    file.close();
    app::ImportArchiveDialog dialog(services());
    look(dialog, file.fileName());
    EXPECT_TRUE(textOf(dialog, u"content"_s).contains(u"damaged or of another kind: broken.zip"_s))
        << textOf(dialog, u"content"_s).toStdString();
    EXPECT_FALSE(findButton(dialog, u"Add"_s));
}

TEST_F(RecordDialogsTest, FhirOfAResultNamesItsPersonByPseudonym)
{
    QWidget parent;
    std::optional<core::Result<QString>> told;
    const core::AssessmentId id = m_store->assessments().finished(m_kim)->front().id;
    app::RecordDialogs(services()).saveFhir(parent, id, [&](const auto &saved) { told = saved; });
    auto *dialog = parent.findChild<QFileDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->windowTitle().contains(u"anyone can read"_s));
    const QString path = m_folder.filePath(u"result.json"_s);
    emit dialog->fileSelected(path);
    ASSERT_TRUE(told && *told);
    EXPECT_EQ(**told, path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject bundle = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonValue response = bundle["entry"_L1].toArray().at(1)["resource"_L1];
    EXPECT_EQ(response["subject"_L1]["display"_L1].toString(), u"Kim"_s);
}

TEST_F(RecordDialogsTest, EraseOfAPersonCountsAndCancelsByDefault)
{
    QWidget parent;
    parent.show();
    std::optional<core::Result<core::Done>> told;
    const auto ask = [&] {
        app::RecordDialogs(services()).askErasePerson(parent, m_kim, [&](const auto &erased) {
            told = erased;
        });
        return parent.findChild<QMessageBox *>();
    };
    QMessageBox *question = ask();
    ASSERT_TRUE(question);
    EXPECT_TRUE(question->text().contains(u"Kim"_s));
    EXPECT_TRUE(question->informativeText().contains(u"2 result"_s));
    EXPECT_TRUE(question->informativeText().contains(u"copies"_s));
    ASSERT_EQ(question->defaultButton()->text(), u"Cancel"_s);
    QTest::keyClick(question, Qt::Key_Return);
    EXPECT_FALSE(told);
    EXPECT_TRUE(m_store->people().person(m_kim));
    QTest::qWait(10);
    question = ask();
    QTest::mouseClick(buttonOf(*question, u"Erase this person"_s), Qt::LeftButton);
    ASSERT_TRUE(told && *told);
    EXPECT_FALSE(m_store->people().person(m_kim));
    EXPECT_FALSE(m_store->people().undelete(m_kim)) << "for good";
    EXPECT_EQ(m_store->assessments().finished(core::me)->size(), 1U) << "nobody else";
}

TEST_F(RecordDialogsTest, EraseOfEverythingCountsAndCancelsByDefault)
{
    QWidget parent;
    parent.show();
    std::optional<core::Result<core::Done>> told;
    app::RecordDialogs(services()).askEraseEverything(parent, [&](const auto &erased) {
        told = erased;
    });
    auto *question = parent.findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    EXPECT_TRUE(question->informativeText().contains(u"3 result"_s));
    EXPECT_EQ(question->defaultButton()->text(), u"Cancel"_s);
    EXPECT_FALSE(m_store->assessments().finished(core::me)->empty());
    QTest::mouseClick(buttonOf(*question, u"Erase everything"_s), Qt::LeftButton);
    ASSERT_TRUE(told && *told);
    EXPECT_TRUE(m_store->assessments().finished(core::me)->empty());
    EXPECT_EQ(m_store->people().people()->size(), 1U);
}
