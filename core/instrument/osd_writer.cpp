// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/osd_writer.h"

#include "core/base/json_reading.h"
#include "core/base/own_files.h"

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
    QJsonObject definition = root.value("definition"_L1).toObject();
    // Hints stand in the definition, unless the file has them at its top already.
    const bool atTop = !definition.contains("runner_hints"_L1) && root.contains("runner_hints"_L1);
    QJsonObject &holder = atTop ? root : definition;
    QJsonObject runnerHints = holder.value("runner_hints"_L1).toObject();
    QJsonObject hints = runnerHints.value("attachment_atlas"_L1).toObject();
    hints.insert("plane"_L1, QJsonObject{{u"anxiety"_s, scoringIds.anxiety},
                                         {u"avoidance"_s, scoringIds.avoidance}});
    runnerHints.insert("attachment_atlas"_L1, hints);
    holder.insert("runner_hints"_L1, runnerHints);
    root.insert("definition"_L1, definition);
    return readInstrument(QJsonDocument(root).toJson(QJsonDocument::Compact), instrument.id);
}

} // namespace core
