// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_reader.h"

#include "core/archive/archive_files.h"
#include "core/archive/sealed_archive.h"
#include "core/base/json_reading.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// Plain files only: a link could lead anywhere, a pipe never ends.
bool isPlainFile(const QFileInfo &file)
{
    return file.isFile() && !file.isSymLink();
}

QStringList filesIn(const QDir &folder, const QString &prefix)
{
    QStringList names;
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        if (isPlainFile(file))
            names.append(prefix + file.fileName());
    }
    return names;
}

Result<Archive> readFolder(const QString &path)
{
    const QDir folder(path);
    QStringList names = filesIn(folder, {});
    const QString instruments = u"instruments"_s;
    if (!QFileInfo(folder.filePath(instruments)).isSymLink())
        names += filesIn(QDir(folder.filePath(instruments)), instruments + u'/');
    return readRecordFiles(names, [&](const QString &name) {
        return readFile(folder.filePath(name), ArchiveLimits::fileBytes);
    });
}

// A folder that was packed again stands around its files.
QString prefixOf(const QStringList &names)
{
    for (const QString &name : names) {
        if (name.endsWith(u'/' + manifestName()) && name.count(u'/') == 1)
            return names.contains(manifestName()) ? QString() : name.chopped(manifestName().size());
    }
    return {};
}

Result<Archive> readZip(const QByteArray &bytes, const QString &fileName)
{
    const Result<ZipReader> zip = ZipReader::open(bytes, fileName);
    if (!zip)
        return zip.error();
    const QString prefix = prefixOf(zip->names());
    QStringList names;
    for (const QString &name : zip->names()) {
        if (name.startsWith(prefix))
            names.append(name.mid(prefix.size()));
    }
    return readRecordFiles(names, [&](const QString &name) {
        return zip->file(prefix + name, ArchiveLimits::fileBytes);
    });
}

// Sealing adds a thousandth at most.
Result<QByteArray> readArchiveFile(const QString &path)
{
    return readFile(path, ArchiveLimits::allBytes + ArchiveLimits::allBytes / 1000);
}

} // namespace

Result<Archive> readArchive(const QString &path)
{
    if (QFileInfo(path).isDir())
        return readFolder(path);
    const Result<QByteArray> bytes = readArchiveFile(path);
    if (!bytes)
        return bytes.error();
    const QString name = QFileInfo(path).fileName();
    if (isSealedArchive(*bytes))
        return Error{ErrorCode::ArchiveSealed, name};
    return readZip(*bytes, name);
}

Result<Archive> readSealedArchive(const QString &path, const Passphrase &passphrase)
{
    const Result<QByteArray> bytes = readArchiveFile(path);
    if (!bytes || !isSealedArchive(*bytes))
        return readArchive(path);
    const Result<QByteArray> zip = openSealedArchive(*bytes, passphrase);
    if (!zip)
        return zip.error();
    return readZip(*zip, QFileInfo(path).fileName());
}

Result<Archive> readArchiveBytes(const QByteArray &zip)
{
    return readZip(zip, {});
}

} // namespace core
