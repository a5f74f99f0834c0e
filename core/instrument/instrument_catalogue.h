#pragma once

#include "core/instrument/osd_reader.h"

namespace core
{

/// The instruments in a folder (shipped: `:/instruments`), each `*.osd` read when first asked for.
class InstrumentCatalogue
{
public:
    explicit InstrumentCatalogue(QString folder);

    /// Ids, our own instruments first, then the published keys, each alphabetically. Ids are the
    /// file names without `.osd`; a shipped file's code equals its name (a test checks it).
    QStringList ids() const;

    /// Errors: UnknownId (detail: the id), or those of readInstrument.
    Result<Instrument> instrument(const QString &id) const;

private:
    QString m_folder;
};

} // namespace core
