// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/instrument_catalogue.h"

#include "core/base/json_reading.h"
#include "core/instrument/osd_writer.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

const QStringList definitionFiles{u"*.osd"_s};

} // namespace

struct InstrumentCatalogue::Shipped {
    std::mutex mutex;
    std::map<QString, Instrument> read;
};

InstrumentCatalogue::InstrumentCatalogue(QString shippedFolder, QString ownFolder)
    : m_shippedFolder(std::move(shippedFolder))
    , m_ownFolder(std::move(ownFolder))
    , m_shipped(std::make_shared<Shipped>())
{
}

QStringList InstrumentCatalogue::ids() const
{
    QStringList ids;
    for (const QString &name :
         QDir(m_shippedFolder).entryList(definitionFiles, QDir::Files, QDir::Name))
        ids.append(QFileInfo(name).completeBaseName());
    std::stable_partition(ids.begin(), ids.end(),
                          [](const QString &id) { return id.startsWith("atlas"_L1); });
    return ids;
}

Result<Instrument> InstrumentCatalogue::instrument(const QString &id) const
{
    const std::scoped_lock lock(m_shipped->mutex);
    if (const auto found = m_shipped->read.find(id); found != m_shipped->read.end())
        return found->second;
    if (!ids().contains(id))
        return Error{ErrorCode::UnknownId, id};
    Result<ReadInstrument> read =
        readInstrumentFile(QDir(m_shippedFolder).filePath(id + u".osd"_s));
    if (!read)
        return read.error();
    if (const QString path = QDir(m_shippedFolder).filePath(u"relationships/%1.json"_s.arg(id));
        QFile::exists(path)) {
        const Result<QByteArray> bytes = readFile(path, JsonLimits().bytes);
        if (!bytes)
            return bytes.error();
        auto texts = readRelationshipTexts(*bytes, QFileInfo(path).fileName());
        if (!texts)
            return texts.error();
        read->instrument.relationshipTexts = std::move(*texts);
    }
    return m_shipped->read.emplace(id, std::move(read->instrument)).first->second;
}

std::vector<Instrument> InstrumentCatalogue::ownInstruments() const
{
    std::vector<Instrument> instruments;
    if (m_ownFolder.isEmpty())
        return instruments;
    const QDir folder(m_ownFolder);
    for (const QString &name : folder.entryList(definitionFiles, QDir::Files, QDir::Name)) {
        if (Result<ReadInstrument> read = readInstrumentFile(folder.filePath(name)))
            instruments.push_back(std::move(read->instrument));
    }
    std::stable_sort(instruments.begin(), instruments.end(),
                     [](const Instrument &a, const Instrument &b) {
                         return a.name.localeAwareCompare(b.name) < 0;
                     });
    return instruments;
}

Result<Instrument> InstrumentCatalogue::definition(const QString &id,
                                                   const QByteArray &definitionHash) const
{
    Result<Instrument> shipped = instrument(id);
    if (shipped && shipped->definitionHash == definitionHash)
        return shipped;
    // A kept definition's file has its hash for a name; one put there by hand has any.
    if (!m_ownFolder.isEmpty()) {
        Result<ReadInstrument> kept = readInstrumentFile(ownPath(definitionHash));
        if (kept && kept->instrument.definitionHash == definitionHash)
            return std::move(kept->instrument);
    }
    bool known = shipped.has_value();
    for (Instrument &own : ownInstruments()) {
        if (own.definitionHash == definitionHash)
            return std::move(own);
        known |= own.id == id;
    }
    return Error{known ? ErrorCode::DefinitionChanged : ErrorCode::UnknownId, id};
}

QString InstrumentCatalogue::ownPath(const QByteArray &definitionHash) const
{
    // Named by its hash: an id comes from the file and may hold anything.
    return u"%1/%2.osd"_s.arg(m_ownFolder, QString::fromLatin1(definitionHash.toHex().left(32)));
}

Result<Done> InstrumentCatalogue::keep(const Instrument &instrument) const
{
    if (m_ownFolder.isEmpty() || !QDir().mkpath(m_ownFolder))
        return Error{ErrorCode::FileNotWritable, m_ownFolder};
    const QString path = ownPath(instrument.definitionHash);
    return QFile::exists(path) ? Done{} : writeInstrumentFile(instrument, path);
}

Result<Done> InstrumentCatalogue::forget(const QByteArray &definitionHash) const
{
    const QString path = ownPath(definitionHash);
    if (QFile::exists(path) && !QFile::remove(path))
        return Error{ErrorCode::FileNotWritable, path};
    return Done{};
}

} // namespace core
