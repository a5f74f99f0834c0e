#include "core/instrument/instrument_catalogue.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{

InstrumentCatalogue::InstrumentCatalogue(QString folder)
    : m_folder(std::move(folder))
{
}

QStringList InstrumentCatalogue::ids() const
{
    QStringList ids;
    for (const QString &name : QDir(m_folder).entryList({u"*.osd"_s}, QDir::Files, QDir::Name))
        ids.append(QFileInfo(name).completeBaseName());
    std::stable_partition(ids.begin(), ids.end(),
                          [](const QString &id) { return id.startsWith("atlas"_L1); });
    return ids;
}

Result<Instrument> InstrumentCatalogue::instrument(const QString &id) const
{
    if (!ids().contains(id))
        return Error{ErrorCode::UnknownId, id};
    Result<ReadInstrument> read = readInstrumentFile(QDir(m_folder).filePath(id + u".osd"_s));
    if (!read)
        return read.error();
    return std::move(read->instrument);
}

} // namespace core
