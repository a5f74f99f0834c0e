// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/own_instruments.h"

#include "app/foundation/text/wording.h"
#include "app/pages/quiz/import_dialog.h"
#include "app/pages/quiz/wording_dialog.h"
#include "app/widgets/confirmation.h"

namespace app
{

OwnInstruments::OwnInstruments(const core::InstrumentCatalogue &instruments,
                               const QString &language, QWidget &page)
    : QObject(&page)
    , m_instruments(instruments)
    , m_language(language)
    , m_page(page)
{
}

void OwnInstruments::openFile(const QString &path)
{
    const auto read = core::readInstrumentFile(path);
    if (!read) {
        emit refused(wording::errorSentence(read.error()));
        return;
    }
    auto *dialog = new ImportDialog(*read, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::agreed, this, &OwnInstruments::keep);
    dialog->open();
}

void OwnInstruments::keep(const core::Instrument &instrument)
{
    if (const auto kept = m_instruments.keep(instrument); !kept) {
        emit listChanged(wording::errorSentence(kept.error()));
        return;
    }
    sayAdded(instrument);
}

void OwnInstruments::askWording(const core::Instrument &key)
{
    auto *dialog = new WordingDialog(key, m_language, &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto draft = m_drafts.constFind(key.id); draft != m_drafts.constEnd())
        dialog->setDraft(*draft);
    connect(dialog, &WordingDialog::agreed, this,
            [this, dialog, id = key.id](const core::Instrument &worded) {
                keepWording(*dialog, id, worded);
            });
    connect(dialog, &WordingDialog::draftLeft, this,
            [this, id = key.id](const std::optional<core::Wording> &draft) {
                if (draft)
                    m_drafts.insert(id, *draft);
                else
                    m_drafts.remove(id);
            });
    dialog->open();
}

void OwnInstruments::keepWording(WordingDialog &dialog, const QString &keyId,
                                 const core::Instrument &worded)
{
    if (const auto kept = m_instruments.keep(worded); !kept) {
        dialog.say(wording::errorSentence(kept.error()));
        return;
    }
    m_drafts.remove(keyId);
    dialog.accept();
    sayAdded(worded);
}

void OwnInstruments::sayAdded(const core::Instrument &instrument)
{
    emit listChanged(tr("“%1” was added to the list.").arg(instrument.name));
}

void OwnInstruments::askToRemove(const core::Instrument &instrument)
{
    confirm(m_page,
            {.question = tr("Remove this questionnaire?"),
             .text = tr("“%1” leaves the list. Answers given to it are kept, but can only be seen "
                        "again when its definition file is opened again.")
                         .arg(instrument.name),
             .no = tr("Keep"),
             .yes = tr("Remove"),
             .yesRole = QMessageBox::DestructiveRole},
            [this, hash = instrument.definitionHash] {
                if (const auto gone = m_instruments.forget(hash); !gone)
                    emit problemOccurred(wording::errorSentence(gone.error()));
                emit listChanged({});
            });
}

} // namespace app
