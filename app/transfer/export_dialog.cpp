// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/export_dialog.h"

#include "app/foundation/text/wording.h"
#include "app/transfer/archive_shape_choice.h"
#include "app/transfer/record_words.h"
#include "app/widgets/card.h"
#include "app/widgets/file_question.h"
#include "app/widgets/saved_line.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
#include "core/archive/archive_writer.h"

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
    , m_shape(new ArchiveShapeChoice(services.records.isSealed()))
    , m_progress(new QProgressBar)
    , m_notice(new TextLabel(TextRole::Body))
    , m_saved(new SavedLine)
    , m_save(new Button(ButtonRole::Primary, tr("Save …")))
    , m_close(new Button(ButtonRole::Secondary, tr("Cancel")))
{
    m_everything->setObjectName(u"everything"_s);
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
    connect(m_shape, &ArchiveShapeChoice::changed, this, &ExportDialog::allowSaving);
    connect(m_everything, &QRadioButton::toggled, this, &ExportDialog::gather);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::askPath);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_work, &BackgroundWork::progressed, m_progress, &QProgressBar::setValue);
    m_save->setDefault(true);
    gather();
}

void ExportDialog::build()
{
    QVBoxLayout *column = content();
    column->addWidget(new TextLabel(TextRole::Title, tr("Export records")));
    column->addWidget(m_onlyPerson);
    column->addWidget(m_everything);
    column->addWidget(m_content);
    column->addWidget(m_shape);
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
}

void ExportDialog::allowSaving()
{
    m_save->setEnabled(m_archive.has_value() && m_shape->isComplete());
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
    const auto receive = [this](const QString &path) { save(path); };
    switch (m_shape->shape()) {
    case ArchiveShape::Sealed:
        askWhereToSave(*this,
                       {.title = tr("Save as an encrypted file"),
                        .filters = {tr("Encrypted archive (*.atlas)")},
                        .suffix = u"atlas"_s,
                        .name = offeredName(m_now) + u".atlas"_s},
                       receive);
        break;
    case ArchiveShape::Zip:
        askWhereToSave(*this,
                       {.title = tr("Save as a zip file"),
                        .filters = {tr("Archive (*.zip)")},
                        .suffix = u"zip"_s,
                        .name = offeredName(m_now) + u".zip"_s},
                       receive);
        break;
    case ArchiveShape::Folder:
        askForFolder(*this, tr("Choose where the folder is made"), [this](const QString &parent) {
            save(freeFolder(parent, offeredName(m_now)));
        });
        break;
    }
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
    const ArchiveShape shape = m_shape->shape();
    if (shape == ArchiveShape::Sealed) {
        const auto passphrase =
            std::make_shared<const core::Passphrase>(*m_shape->takePassphrase());
        write = [path, passphrase](const auto &archive, auto &evaluator, const auto &proceed) {
            return core::writeSealedArchive(archive, evaluator, path, *passphrase, proceed);
        };
    } else {
        const auto plain =
            shape == ArchiveShape::Folder ? &core::writeArchiveFolder : &core::writeArchiveZip;
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
