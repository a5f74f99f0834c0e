// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/import_archive_dialog.h"

#include "app/foundation/text/wording.h"
#include "app/transfer/archive_owner_question.h"
#include "app/transfer/record_words.h"
#include "app/transfer/sealed_archive_question.h"
#include "app/widgets/card.h"
#include "app/widgets/file_question.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
#include "core/archive/archive_reader.h"

#include <QLocale>
#include <QProgressBar>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace app
{
ImportArchiveDialog::ImportArchiveDialog(const RecordServices &services, QWidget *parent)
    : FittedDialog(parent)
    , m_services(services)
    , m_content(new TextLabel(TextRole::Body))
    , m_sealed(new SealedArchiveQuestion)
    , m_owner(new ArchiveOwnerQuestion)
    , m_planText(new TextLabel(TextRole::Body))
    , m_progress(new QProgressBar)
    , m_openFile(new Button(ButtonRole::Primary, tr("Open a file …")))
    , m_openFolder(new Button(ButtonRole::Secondary, tr("Open a folder …")))
    , m_add(new Button(ButtonRole::Primary, tr("Add")))
    , m_close(new Button(ButtonRole::Secondary, tr("Cancel")))
{
    m_content->setObjectName(u"content"_s);
    m_planText->setObjectName(u"plan"_s);
    setWindowTitle(tr("Import records"));
    build();
    connect(m_openFile, &QPushButton::clicked, this, [this] { askFile(false); });
    connect(m_openFolder, &QPushButton::clicked, this, [this] { askFile(true); });
    connect(m_sealed, &SealedArchiveQuestion::answered, this,
            [this](const auto &passphrase) { read(m_path, passphrase); });
    connect(m_owner, &ArchiveOwnerQuestion::changed, this, &ImportArchiveDialog::allowAdding);
    connect(m_owner, &ArchiveOwnerQuestion::settled, this, &ImportArchiveDialog::plan);
    connect(m_add, &QPushButton::clicked, this, &ImportArchiveDialog::add);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    showContent();
}

void ImportArchiveDialog::build()
{
    QVBoxLayout *column = content();
    column->addWidget(new TextLabel(TextRole::Title, tr("Import records")));
    column->addWidget(m_content);
    column->addWidget(m_sealed);
    m_sealed->hide();
    auto *openers = new QHBoxLayout;
    setGap(*openers, 1);
    openers->addWidget(m_openFile);
    openers->addWidget(m_openFolder);
    openers->addStretch(1);
    column->addLayout(openers);
    column->addWidget(m_owner);
    m_owner->hide();
    auto *card = new Card(CardRole::Tinted);
    card->body()->addWidget(m_planText);
    column->addWidget(card);
    m_planText->parentWidget()->hide();
    m_progress->setAccessibleName(tr("How much has been done"));
    m_progress->hide();
    foot()->addWidget(m_progress);
    WrappingRow *buttons = this->buttons();
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_add);
    m_add->hide();
}

void ImportArchiveDialog::askFile(bool folder)
{
    const auto receive = [this](const QString &path) { readFrom(path); };
    const QString title = tr("Open an archive");
    if (folder)
        askForFolder(*this, title, receive);
    else
        askForFile(
            *this,
            {.title = title, .filters = {tr("Archive (*.zip *.atlas)"), tr("All files (*)")}},
            receive);
}

void ImportArchiveDialog::readFrom(const QString &path)
{
    read(path, nullptr);
}

void ImportArchiveDialog::read(const QString &path,
                               const std::shared_ptr<const core::Passphrase> &passphrase)
{
    m_path = path;
    m_sealed->setEnabled(false);
    m_openFile->setEnabled(false);
    m_openFolder->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_work.start<core::Archive>(
        1,
        [path, passphrase](const BackgroundWork::Proceed &) {
            return passphrase ? core::readSealedArchive(path, *passphrase)
                              : core::readArchive(path);
        },
        [this](const core::Result<core::Archive> &read) { look(read); });
}

void ImportArchiveDialog::look(const core::Result<core::Archive> &read)
{
    m_progress->hide();
    m_openFile->setEnabled(true);
    m_openFolder->setEnabled(true);
    m_archive = read;
    m_isDone = false;
    const bool hasMe = read && std::any_of(read->people.begin(), read->people.end(),
                                           [](const auto &p) { return p.id == core::me; });
    const core::ErrorCode failure = read ? core::ErrorCode::Unexpected : read.error().code;
    m_sealed->setEnabled(true);
    m_sealed->setVisible(!read && (failure == core::ErrorCode::ArchiveSealed ||
                                   failure == core::ErrorCode::WrongPassphrase));
    m_owner->setVisible(hasMe);
    m_owner->answerMine();
    m_openFile->setVisible(!read);
    m_openFolder->setVisible(!read);
    m_add->setVisible(read.has_value());
    m_planText->parentWidget()->setVisible(read.has_value());
    showContent();
    plan();
    if (read)
        m_add->setFocus();
    else if (!m_sealed->isHidden())
        m_sealed->setFocus();
    emit looked(read.has_value());
}

core::ImportOptions ImportArchiveDialog::options() const
{
    return {.meAs = m_owner->pseudonym()};
}

void ImportArchiveDialog::plan()
{
    if (!m_archive || !*m_archive || m_isDone)
        return;
    m_plan = core::planImport(m_services.records, m_services.instruments, **m_archive, options());
    allowAdding();
    showPlan();
}

void ImportArchiveDialog::allowAdding()
{
    m_add->setEnabled(m_owner->isAnswered() && m_plan && *m_plan &&
                      (*m_plan)->added != core::ArchiveCounts());
}

void ImportArchiveDialog::add()
{
    const core::ArchiveCounts counts = core::countsOf(**m_archive);
    const int whole =
        counts.results + counts.unfinished + counts.journalEntries + counts.readingRecords;
    m_progress->setRange(0, std::max(1, whole));
    m_progress->show();
    m_add->setEnabled(false);
    int shown = 0;
    // The records have one thread, the window's: the bar is drawn between two of them.
    m_plan = core::importArchive(m_services.records, m_services.instruments, **m_archive, options(),
                                 [&](qint64 done) {
                                     constexpr int often = 200;
                                     if (done - shown >= often) {
                                         shown = static_cast<int>(done);
                                         m_progress->setValue(shown);
                                         m_progress->repaint();
                                     }
                                     return true;
                                 });
    m_progress->hide();
    m_isDone = m_plan->has_value();
    if (m_isDone) {
        m_owner->hide();
        m_add->hide();
        m_close->setText(tr("Close"));
        m_close->setFocus();
        rememberWords();
    }
    showPlan();
    if (m_isDone)
        emit added(**m_plan);
}

void ImportArchiveDialog::showContent()
{
    if (!m_archive) {
        m_content->setText(
            tr("Choose an archive that Attachment Atlas made: the zip file, the folder, or the "
               "encrypted file. It is looked at first; nothing is added before you say so."));
        return;
    }
    if (!*m_archive) {
        m_content->setText(m_archive->error().code == core::ErrorCode::WrongPassphrase
                               ? tr("This is not the passphrase that the archive was encrypted "
                                    "with. Nothing was changed; try it again.")
                               : wording::errorSentence(m_archive->error()));
        return;
    }
    const core::Archive &archive = **m_archive;
    m_content->setText(
        //: A date, and how much is in an archive: "2 people, 12 results and 1 questionnaire"
        tr("Made on %1. In it: %2.")
            .arg(QLocale().toString(archive.madeAt.toLocalTime().date(), QLocale::LongFormat),
                 recordwords::counted(core::countsOf(archive))) +
        (archive.people.empty()
             ? QString()
             //: A list of pseudonyms
             : u' ' + tr("The people are: %1.").arg(recordwords::names(archive.people))));
}

void ImportArchiveDialog::showPlan()
{
    if (!m_plan)
        return;
    if (!*m_plan) {
        m_planText->setText(wording::errorSentence(m_plan->error()));
        return;
    }
    const core::ImportSummary &summary = **m_plan;
    const QString here =
        tr("Here already, and left as it is: %1.").arg(recordwords::counted(summary.alreadyHere));
    if (m_isDone)
        m_planText->setText(tr("Added: %1.").arg(recordwords::counted(summary.added)) + u'\n' +
                            here);
    else if (summary.added == core::ArchiveCounts())
        m_planText->setText(tr("Everything in it is here already. There is nothing to add."));
    else
        m_planText->setText(tr("Will be added: %1.").arg(recordwords::counted(summary.added)) +
                            u'\n' + here);
}

} // namespace app
