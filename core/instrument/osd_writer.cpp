#include "core/instrument/osd_writer.h"

#include "core/base/json_reading.h"

#include <QJsonDocument>
#include <QSaveFile>

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
    QSaveFile file(path);
    const auto failure = [&] {
        const ErrorCode code = file.error() == QFileDevice::ResourceError
                                   ? ErrorCode::DiskFull
                                   : ErrorCode::FileNotWritable;
        return Error{code, path + u": "_s + file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    const QByteArray bytes = writeInstrument(instrument);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure();
    return Done{};
}

} // namespace core
