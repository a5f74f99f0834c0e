// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/osd_reader.h"

#include <memory>
#include <vector>

namespace core
{

/// The instruments that can be taken and scored: those shipped (`:/instruments`) and the
/// definitions the person opened, which are kept as OSD files in a folder of their own.
///
/// An own definition may have the id of a shipped one (the ECR's key with its wording) and stand in
/// several versions: it is told from others by its definition hash, so a saved result always finds
/// the very definition it was answered to. May be used from several threads.
class InstrumentCatalogue
{
public:
    /// Without `ownFolder` nothing can be kept. The folder is made when first needed.
    explicit InstrumentCatalogue(QString shippedFolder, QString ownFolder = {});

    /// Ids of the shipped ones, our own instruments first, then the published keys, each
    /// alphabetically. Ids are the file names without `.osd`; a shipped file's code equals its name
    /// (a test checks it).
    QStringList ids() const;

    /// A shipped instrument, read from its file the first time it is asked for, with the texts of
    /// `relationships/ID.json` beside it. Errors: UnknownId (detail: the id), or those of
    /// readInstrument and readRelationshipTexts.
    Result<Instrument> instrument(const QString &id) const;

    /// The person's own definitions that can be read, by name.
    std::vector<Instrument> ownInstruments() const;

    /// The definition with this id and hash, own or shipped. Errors: UnknownId where nothing has
    /// the id, DefinitionChanged where only other versions have it.
    Result<Instrument> definition(const QString &id, const QByteArray &definitionHash) const;

    /// Keeps an opened definition; one that is kept already stays as it is. Errors: those of
    /// writeInstrumentFile, FileNotWritable without a folder.
    Result<Done> keep(const Instrument &instrument) const;
    /// Removes a kept definition; answers given to it stay in the records. Error: FileNotWritable.
    Result<Done> forget(const QByteArray &definitionHash) const;

private:
    QString ownPath(const QByteArray &definitionHash) const;

    struct Shipped;

    QString m_shippedFolder;
    QString m_ownFolder;
    std::shared_ptr<Shipped> m_shipped; ///< what was read; copies of a catalogue share it
};

} // namespace core
