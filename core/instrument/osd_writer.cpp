// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/osd_writer.h"

#include "core/base/json_reading.h"
#include "core/base/own_files.h"
#include "core/instrument/own_hints.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace core
{

QByteArray writeInstrument(const Instrument &instrument)
{
    // An Instrument never changes after reading, so what was read is what it is, unknown keys
    // included.
    const QJsonDocument document(instrument.source);
    const QByteArray indented = document.toJson(QJsonDocument::Indented);
    // Indentation must not push a file that could be read over the limit of reading.
    return indented.size() <= JsonLimits().bytes ? indented
                                                 : document.toJson(QJsonDocument::Compact);
}

Result<Done> writeInstrumentFile(const Instrument &instrument, const QString &path)
{
    return writeOwnFile(path, writeInstrument(instrument));
}

Result<ReadInstrument> withPlane(const Instrument &instrument,
                                 const PerDimension<QString> &scoringIds)
{
    QJsonObject root = instrument.source;
    QJsonObject hints = ownHints(root);
    hints.insert("plane"_L1, QJsonObject{{u"anxiety"_s, scoringIds.anxiety},
                                         {u"avoidance"_s, scoringIds.avoidance}});
    setOwnHints(root, hints);
    return readInstrument(QJsonDocument(root).toJson(QJsonDocument::Compact), instrument.id);
}

} // namespace core
