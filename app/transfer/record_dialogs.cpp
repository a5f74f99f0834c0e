// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/record_dialogs.h"

#include "app/transfer/export_dialog.h"
#include "app/transfer/import_archive_dialog.h"
#include "app/transfer/record_words.h"
#include "app/widgets/confirmation.h"
#include "app/widgets/file_question.h"
#include "core/archive/archive_writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("records", text);
}

/// A question whose answer without a thought is No.
void askErase(QWidget &parent, const QString &title, const QString &text, const QString &action,
              const std::function<void()> &erase)
{
    confirm(parent,
            {.question = title,
             .text = text,
             .no = words(QT_TRANSLATE_NOOP("records", "Cancel")),
             .yes = action,
             .yesRole = QMessageBox::DestructiveRole,
             .icon = QMessageBox::Warning},
            erase);
}

core::Result<core::Done> erasePerson(core::Store &records, core::PersonId person)
{
    if (const auto discarded = records.people().markDeleted(person); !discarded)
        return discarded.error();
    return records.eraseDeleted();
}

} // namespace

RecordDialogs::RecordDialogs(const RecordServices &services)
    : m_services(services)
{
}

void RecordDialogs::openExport(QWidget &parent, std::optional<core::PersonId> person)
{
    auto *dialog = new ExportDialog(m_services, person, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordDialogs::openImport(QWidget &parent, std::function<void()> changed, const QString &path)
{
    auto *dialog = new ImportArchiveDialog(m_services, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ImportArchiveDialog::added, &parent,
                     [changed = std::move(changed)] { changed(); });
    dialog->open();
    if (!path.isEmpty())
        dialog->readFrom(path);
}

void RecordDialogs::saveFhir(QWidget &parent, core::AssessmentId id, SavedCallback saved)
{
    const QString title =
        words(QT_TRANSLATE_NOOP("records", "Save as FHIR, which anyone can read who gets it"));
    askWhereToSave(parent,
                   {.title = title,
                    .filters = {words(QT_TRANSLATE_NOOP("records", "FHIR R4 (*.json)"))},
                    .suffix = u"json"_s,
                    .name = u"attachment-atlas-result.json"_s},
                   [services = m_services, id, saved = std::move(saved)](const QString &path) {
                       const auto assessment = services.records.assessments().assessment(id);
                       if (!assessment) {
                           saved(assessment.error());
                           return;
                       }
                       const auto person = services.records.people().person(assessment->personId);
                       core::SavedEvaluator evaluator(services.instruments, services.normsFolder);
                       const auto written = core::writeFhirFile(
                           *assessment, evaluator, person ? person->pseudonym : QString(), path);
                       saved(written ? core::Result<QString>(path) : written.error());
                   });
}

void RecordDialogs::askErasePerson(QWidget &parent, core::PersonId person, Callback erased)
{
    core::Store &records = m_services.records;
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

void RecordDialogs::askEraseEverything(QWidget &parent, Callback erased)
{
    core::Store &records = m_services.records;
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

} // namespace app
