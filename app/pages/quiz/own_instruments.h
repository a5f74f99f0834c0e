// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/instrument_catalogue.h"
#include "core/instrument/with_wording.h"

#include <QMap>
#include <QObject>

class QWidget;

namespace app
{

class WordingDialog;

/// Questionnaires of the person's own: opened from a definition file, worded along a published key,
/// and removed. Each is asked for in a dialog over the page.
class OwnInstruments final : public QObject
{
    Q_OBJECT

public:
    OwnInstruments(const core::InstrumentCatalogue &instruments, const QString &language,
                   QWidget &page);

    /// Opens a definition file: a sentence where it cannot be read, else the dialog to add it.
    void openFile(const QString &path);
    void askWording(const core::Instrument &key);
    void askToRemove(const core::Instrument &instrument);

    /// Wordings that were begun and not kept yet, by the id of their scoring key, as
    /// WordingDialog::draftLeft() gave them: whoever opens the dialog again goes on with them.
    using Drafts = QMap<QString, core::Wording>;
    const Drafts &drafts() const { return m_drafts; }
    void setDrafts(Drafts drafts) { m_drafts = std::move(drafts); }

signals:
    /// Why nothing was done.
    void refused(const QString &sentence);
    /// What is to be said of it beside the list; may be empty.
    void listChanged(const QString &sentence);
    void problemOccurred(const QString &sentence);

private:
    void keep(const core::Instrument &instrument);
    void keepWording(WordingDialog &dialog, const QString &keyId, const core::Instrument &worded);
    void sayAdded(const core::Instrument &instrument);

    const core::InstrumentCatalogue &m_instruments;
    QString m_language;
    QWidget &m_page;
    Drafts m_drafts;
};

} // namespace app
