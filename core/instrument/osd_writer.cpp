#include "core/instrument/osd_writer.h"

#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace core
{

QByteArray writeInstrument(const Instrument &instrument)
{
    // An Instrument never changes after reading, so what was read is what it is, unknown keys
    // included.
    return QJsonDocument(instrument.source).toJson(QJsonDocument::Indented);
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
