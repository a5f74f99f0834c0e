// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/records/record_dialogs.h"

#include "app/records/export_dialog.h"
#include "app/records/import_archive_dialog.h"
#include "app/records/record_words.h"
#include "core/archive/archive_writer.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app::recorddialogs
{
namespace
{

using Told = std::function<void(const core::Result<core::Done> &)>;

QString words(const char *text)
{
    return QCoreApplication::translate("records", text);
}

/// A question whose answer without a thought is No.
void askErase(QWidget &parent, const QString &title, const QString &text, const QString &action,
              const std::function<void()> &erase)
{
    auto *question = new QMessageBox(&parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setWindowTitle(title);
    question->setText(title);
    question->setInformativeText(text);
    QPushButton *cancel =
        question->addButton(words(QT_TRANSLATE_NOOP("records", "Cancel")), QMessageBox::RejectRole);
    const QPushButton *yes = question->addButton(action, QMessageBox::DestructiveRole);
    question->setDefaultButton(cancel);
    question->setEscapeButton(cancel);
    QObject::connect(yes, &QPushButton::clicked, &parent, erase);
    question->open();
}

core::Result<core::Done> erasePerson(core::Store &records, core::PersonId person)
{
    if (const auto discarded = records.people().discard(person); !discarded)
        return discarded.error();
    return records.eraseDiscarded();
}

} // namespace

void openExport(QWidget &parent, const RecordServices &services,
                std::optional<core::PersonId> person)
{
    auto *dialog = new ExportDialog(services, person, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void openImport(QWidget &parent, const RecordServices &services, std::function<void()> changed,
                const QString &path)
{
    auto *dialog = new ImportArchiveDialog(services, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ImportArchiveDialog::added, &parent,
                     [changed = std::move(changed)] { changed(); });
    dialog->open();
    if (!path.isEmpty())
        dialog->readFrom(path);
}

void saveFhir(QWidget &parent, const RecordServices &services, core::AssessmentId id, Told saved)
{
    auto *dialog = new QFileDialog(
        &parent,
        words(QT_TRANSLATE_NOOP("records", "Save as FHIR, which anyone can read who gets it")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({words(QT_TRANSLATE_NOOP("records", "FHIR R4 (*.json)"))});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"attachment-atlas-result.json"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent,
                     [services, id, saved = std::move(saved)](const QString &path) {
                         const auto assessment = services.records.assessment(id);
                         if (!assessment) {
                             saved(assessment.error());
                             return;
                         }
                         const auto person = services.records.people().person(assessment->personId);
                         core::SavedEvaluator evaluator(services.instruments, services.normsFolder);
                         saved(core::writeFhirFile(*assessment, evaluator,
                                                   person ? person->pseudonym : QString(), path));
                     });
    dialog->open();
}

void askErasePerson(QWidget &parent, core::Store &records, core::PersonId person, Told erased)
{
    const auto known = records.people().person(person);
    if (!known) {
        erased(known.error());
        return;
    }
    QString text = words(QT_TRANSLATE_NOOP(
        "records", "Their notes and agreements go with them, and so do the daily copies that hold "
                   "them. This cannot be undone. Archives you saved elsewhere stay."));
    if (auto counts = core::countRecords(records, person)) {
        counts->people = 0;
        //: A list: "12 results and 3 journal entries"
        text = words(QT_TRANSLATE_NOOP("records", "With this person are erased: %1."))
                   .arg(recordwords::counted(*counts)) +
               u' ' + text;
    }
    //: %1 is a pseudonym
    askErase(
        parent, words(QT_TRANSLATE_NOOP("records", "Erase %1?")).arg(recordwords::nameOf(*known)),
        text, words(QT_TRANSLATE_NOOP("records", "Erase this person")),
        [&records, person, erased = std::move(erased)] { erased(erasePerson(records, person)); });
}

void askEraseEverything(QWidget &parent, core::Store &records, Told erased)
{
    QString text = words(QT_TRANSLATE_NOOP(
        "records", "All notes, agreements and bookmarks, the passphrase if there is one, and all "
                   "daily copies go too. This cannot be undone. Your settings, the questionnaires "
                   "you added and archives you saved elsewhere stay."));
    if (const auto counts = core::countRecords(records, std::nullopt)) {
        //: A list: "2 people, 12 results and 3 journal entries"
        text = words(QT_TRANSLATE_NOOP("records", "On this computer are erased: %1."))
                   .arg(recordwords::counted(*counts)) +
               u' ' + text;
    }
    askErase(parent, words(QT_TRANSLATE_NOOP("records", "Erase everything?")), text,
             words(QT_TRANSLATE_NOOP("records", "Erase everything")),
             [&records, erased = std::move(erased)] { erased(records.eraseAll()); });
}

} // namespace app::recorddialogs
