// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_writer.h"

#include "core/archive/archive_files.h"
#include "core/archive/fhir_result.h"
#include "core/archive/result_tables.h"
#include "core/archive/sealed_archive.h"
#include "core/base/own_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

Result<NamedFiles> allFiles(const Archive &archive, SavedEvaluator &evaluator,
                            const ArchiveProgress &proceed)
{
    Result<NamedFiles> files = recordFiles(archive);
    if (!files)
        return files.error();
    // What cannot be brought back is not taken along: better known now than when it is needed.
    const Result<Archive> again = readRecordFiles(
        files->keys(), [&](const QString &name) { return Result<QByteArray>(files->value(name)); });
    if (!again)
        return again.error();
    const Result<NamedFiles> tables = resultTables(archive, evaluator, proceed);
    if (!tables)
        return tables.error();
    files->insert(*tables);
    QFile manual(u":/archive/README.txt"_s);
    if (!manual.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, manual.fileName()};
    files->insert(u"README.txt"_s, manual.readAll());
    return files;
}

Result<QByteArray> zipOf(const Archive &archive, SavedEvaluator &evaluator, const QString &path,
                         const ArchiveProgress &proceed)
{
    const Result<NamedFiles> files = allFiles(archive, evaluator, proceed);
    if (!files)
        return files.error();
    Result<QByteArray> zip = writeZip(*files, archive.madeAt);
    if (zip && zip->size() > ArchiveLimits::allBytes)
        return Error{ErrorCode::FileTooLarge, path};
    return zip;
}

Result<Done> writeInto(const QDir &folder, const NamedFiles &files)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString path = folder.filePath(file.key());
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error{ErrorCode::FileNotWritable, path};
        if (const auto written = writeOwnFile(path, *file); !written)
            return written.error();
    }
    return Done{};
}

} // namespace

Result<Done> writeArchiveFolder(const Archive &archive, SavedEvaluator &evaluator,
                                const QString &folder, const ArchiveProgress &proceed)
{
    const Error notWritable{ErrorCode::FileNotWritable, folder};
    const QDir target(folder);
    if (target.exists() && !target.isEmpty())
        return Error{ErrorCode::FileNotWritable, folder + u": is not empty"_s};
    const Result<NamedFiles> files = allFiles(archive, evaluator, proceed);
    if (!files)
        return files.error();
    // Beside it under another name first: half an archive never has the name asked for. The folder
    // of QTemporaryDir is the owner's alone.
    QTemporaryDir building(folder + u".XXXXXX"_s);
    if (!building.isValid())
        return notWritable;
    if (const auto written = writeInto(QDir(building.path()), *files); !written)
        return written.error();
    if (target.exists() && !QDir().rmdir(folder))
        return notWritable;
    if (!QDir().rename(building.path(), folder))
        return notWritable;
    building.setAutoRemove(false);
    return Done{};
}

Result<Done> writeArchiveZip(const Archive &archive, SavedEvaluator &evaluator, const QString &path,
                             const ArchiveProgress &proceed)
{
    const Result<QByteArray> zip = zipOf(archive, evaluator, path, proceed);
    if (!zip)
        return zip.error();
    return writeOwnFile(path, *zip);
}

Result<Done> writeSealedArchive(const Archive &archive, SavedEvaluator &evaluator,
                                const QString &path, const Passphrase &passphrase,
                                const ArchiveProgress &proceed, PassphraseCost cost)
{
    const Result<QByteArray> zip = zipOf(archive, evaluator, path, proceed);
    if (!zip)
        return zip.error();
    const Result<QByteArray> sealed = sealArchive(*zip, passphrase, cost);
    if (!sealed)
        return sealed.error();
    return writeOwnFile(path, *sealed);
}

Result<Done> writeFhirFile(const Assessment &assessment, SavedEvaluator &evaluator,
                           const QString &subject, const QString &path)
{
    const Result<QJsonObject> bundle = toFhirBundle(assessment, evaluator, subject);
    if (!bundle)
        return bundle.error();
    return writeOwnFile(path, QJsonDocument(*bundle).toJson(QJsonDocument::Indented));
}

} // namespace core
