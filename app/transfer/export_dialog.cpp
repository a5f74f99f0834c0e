// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/export_dialog.h"

#include "app/foundation/text/wording.h"
#include "app/transfer/record_words.h"
#include "app/widgets/card.h"
#include "app/widgets/file_question.h"
#include "app/widgets/new_passphrase.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/saved_line.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
#include "core/archive/archive_writer.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QProgressBar>
#include <QRadioButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int wholeProgress = 1000;

QString offeredName(const Clock &now)
{
    return u"attachment-atlas-"_s + now().toLocalTime().date().toString(Qt::ISODate);
}

// A folder of its own inside the one chosen; what is there already stays.
QString freeFolder(const QString &parent, const QString &name)
{
    const QDir folder(parent);
    QString path = folder.filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1-%2"_s.arg(name, QString::number(number)));
    return path;
}

} // namespace

ExportDialog::ExportDialog(const RecordServices &services, std::optional<core::PersonId> person,
                           QWidget *parent, Clock now)
    : FittedDialog(parent)
    , m_services(services)
    , m_person(person)
    , m_now(std::move(now))
    , m_everything(new QRadioButton(tr("Everything: all people and all that is kept here")))
    , m_onlyPerson(new QRadioButton)
    , m_content(new TextLabel(TextRole::Body))
    , m_sealed(new QRadioButton(tr("One encrypted file, for this program alone")))
    , m_zip(new QRadioButton(tr("One file that anyone can read (.zip)")))
    , m_folder(new QRadioButton(tr("A folder of files that anyone can read")))
    , m_passphrase(new NewPassphrase)
    , m_sealing(new QWidget)
    , m_warning(new Card(CardRole::Tinted))
    , m_progress(new QProgressBar)
    , m_notice(new TextLabel(TextRole::Body))
    , m_saved(new SavedLine)
    , m_save(new Button(ButtonRole::Primary, tr("Save …")))
    , m_close(new Button(ButtonRole::Secondary, tr("Cancel")))
{
    m_everything->setObjectName(u"everything"_s);
    m_folder->setObjectName(u"folder"_s);
    m_sealed->setObjectName(u"sealed"_s);
    m_content->setObjectName(u"content"_s);
    m_notice->setObjectName(u"notice"_s);
    setWindowTitle(tr("Export records"));
    build();
    const auto named = m_person ? m_services.records.people().person(*m_person) : core::Person();
    m_onlyPerson->setText(
        //: %1 is a pseudonym
        tr("Only %1: their results and their journal, nobody else's")
            .arg(named ? recordwords::nameOf(*named) : QString()));
    (m_person ? m_onlyPerson : m_everything)->setChecked(true);
    m_everything->setVisible(m_person.has_value());
    m_onlyPerson->setVisible(m_person.has_value());
    // Who has sealed the records has a reason to.
    (m_services.records.isSealed() ? m_sealed : m_zip)->setChecked(true);
    connect(m_sealed, &QRadioButton::toggled, this, &ExportDialog::showShape);
    connect(m_passphrase, &NewPassphrase::changed, this, &ExportDialog::allowSaving);
    connect(m_everything, &QRadioButton::toggled, this, &ExportDialog::gather);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askPath);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_work, &BackgroundWork::progressed, m_progress, &QProgressBar::setValue);
    m_save->setDefault(true);
    showShape();
    gather();
}

void ExportDialog::build()
{
    QVBoxLayout *column = content();
    column->addWidget(new TextLabel(TextRole::Title, tr("Export records")));
    auto *scopes = new QButtonGroup(this);
    auto *shapes = new QButtonGroup(this);
    for (QRadioButton *scope : {m_onlyPerson, m_everything}) {
        scopes->addButton(scope);
        column->addWidget(scope);
    }
    column->addWidget(m_content);
    column->addWidget(new TextLabel(TextRole::Heading, tr("As what?")));
    for (QRadioButton *shape : {m_sealed, m_zip, m_folder}) {
        shapes->addButton(shape);
        column->addWidget(shape);
    }
    column->addWidget(m_sealing);
    buildSealing();
    column->addWidget(m_warning);
    m_progress->setRange(0, wholeProgress);
    m_progress->setAccessibleName(tr("How much has been worked up"));
    m_progress->hide();
    foot()->addWidget(m_progress);
    m_notice->hide();
    foot()->addWidget(m_notice);
    foot()->addWidget(m_saved);
    WrappingRow *buttons = this->buttons();
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    const QString open =
        tr("It is written so that you can open it without this program: as tables, "
           "and as files for other programs, with an explanation. For the same "
           "reason whoever gets it can read everything in it. Keep it where only "
           "you can read it.");
    m_warning->body()->addWidget(
        new TextLabel(TextRole::Body, m_services.records.isSealed()
                                          ? open + u' ' +
                                                tr("The records here are encrypted under a "
                                                   "passphrase; what is written now is not.")
                                          : open));
}

void ExportDialog::buildSealing()
{
    auto *column = new QVBoxLayout(m_sealing);
    setRhythm(*column, 1);
    const QString ofItsOwn = tr("The file has a passphrase of its own, which nobody can recover: "
                                "without it nobody can read the file.");
    column->addWidget(new TextLabel(
        TextRole::Body, m_services.records.isSealed()
                            ? ofItsOwn + u' ' + tr("Your recovery key does not open it either.")
                            : ofItsOwn));
    column->addWidget(m_passphrase);
    auto *show = new QCheckBox(tr("Show what I type"));
    column->addWidget(show);
    connect(show, &QCheckBox::toggled, m_passphrase, &NewPassphrase::setShown);
}

void ExportDialog::showShape()
{
    m_sealing->setVisible(m_sealed->isChecked());
    m_warning->setVisible(!m_sealed->isChecked());
    allowSaving();
}

void ExportDialog::allowSaving()
{
    m_save->setEnabled(m_archive.has_value() &&
                       (!m_sealed->isChecked() || m_passphrase->isComplete()));
}

void ExportDialog::gather()
{
    m_archive = core::gather(m_services.records, m_services.instruments,
                             m_everything->isChecked() ? std::nullopt : m_person, m_now());
    allowSaving();
    m_content->setText(m_archive
                           //: %1 is a list: "2 people, 12 results and 3 journal entries"
                           ? tr("In it: %1.").arg(recordwords::counted(core::countsOf(*m_archive)))
                           : wording::errorSentence(m_archive.error()));
}

void ExportDialog::askPath()
{
    if (m_folder->isChecked()) {
        askFolder();
        return;
    }
    const FileQuestion zip{.title = tr("Save as a zip file"),
                           .filters = {tr("Archive (*.zip)")},
                           .suffix = u"zip"_s,
                           .name = offeredName(m_now) + u".zip"_s};
    const FileQuestion sealed{.title = tr("Save as an encrypted file"),
                              .filters = {tr("Encrypted archive (*.atlas)")},
                              .suffix = u"atlas"_s,
                              .name = offeredName(m_now) + u".atlas"_s};
    askWhereToSave(*this, m_sealed->isChecked() ? sealed : zip,
                   [this](const QString &path) { save(path); });
}

void ExportDialog::askFolder()
{
    askForFolder(*this, tr("Choose where the folder is made"),
                 [this](const QString &parent) { save(freeFolder(parent, offeredName(m_now))); });
}

void ExportDialog::save(const QString &path)
{
    m_notice->hide();
    m_saved->forget();
    m_progress->setValue(0);
    m_progress->show();
    m_save->setEnabled(false);
    using Written = core::Result<core::Done>;
    std::function<Written(const core::Archive &, core::SavedEvaluator &,
                          const core::ArchiveProgress &)>
        write;
    if (m_sealed->isChecked()) {
        const auto passphrase = std::make_shared<const core::Passphrase>(*m_passphrase->take());
        write = [path, passphrase](const auto &archive, auto &evaluator, const auto &proceed) {
            return core::writeSealedArchive(archive, evaluator, path, *passphrase, proceed);
        };
    } else {
        const auto plain =
            m_folder->isChecked() ? &core::writeArchiveFolder : &core::writeArchiveZip;
        write = [path, plain](const auto &archive, auto &evaluator, const auto &proceed) {
            return plain(archive, evaluator, path, proceed);
        };
    }
    const auto archive = std::make_shared<const core::Archive>(*m_archive);
    m_work.start<core::Done>(
        static_cast<qint64>(archive->assessments.size()),
        [write, archive, &instruments = m_services.instruments,
         norms = m_services.normsFolder](const BackgroundWork::Proceed &proceed) {
            core::SavedEvaluator evaluator(instruments, norms);
            return write(*archive, evaluator, proceed);
        },
        [this, path](const core::Result<core::Done> &written) { end(written, path); });
}

void ExportDialog::end(const core::Result<core::Done> &written, const QString &path)
{
    m_progress->hide();
    allowSaving();
    if (!written) {
        m_notice->setText(wording::errorSentence(written.error()));
        m_notice->show();
    } else {
        m_saved->showSaved(path);
        m_close->setText(tr("Close"));
        m_close->setFocus();
    }
    emit ended(written.has_value());
}

} // namespace app
