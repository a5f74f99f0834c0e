// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

namespace core
{

/// Files by name, `fhir/Questionnaire.ndjson`: what a folder or a zip file holds.
using NamedFiles = QMap<QString, QByteArray>;

/// The files as one zip file, deflated, all of the same time. Error: OutOfMemory, FileNotWritable
/// (detail: the name of the file).
Result<QByteArray> writeZip(const NamedFiles &files, const QDateTime &time);

/// A zip file from anywhere: every name and size in it is doubted.
class ZipReader
{
public:
    static constexpr int entriesAtMost = 4096;
    /// Text shrinks to a twentieth, seldom to a sixtieth; what grows more than this was made to.
    static constexpr int growthAtMost = 200;

    /// `bytes` are kept by the reader. Errors: NotZip; TooMany entries; UnknownValue for a name
    /// that leaves the folder it would be unpacked to (absolute, `..`, backslash, colon) or is not
    /// UTF-8, DuplicateId for one that stands twice; `fileName` labels the detail.
    static Result<ZipReader> open(QByteArray bytes, const QString &fileName);
    ZipReader(ZipReader &&) noexcept;
    ~ZipReader();

    /// Of the files, not of folders, in the order they stand.
    QStringList names() const;

    /// Unpacks one. Errors: FileNotFound; FileTooLarge (more than `bytesAtMost`, or it grows
    /// suspiciously); FileUnreadable (encrypted, of an unknown method, or a wrong check sum).
    Result<QByteArray> file(const QString &name, qint64 bytesAtMost) const;

private:
    struct Opened;
    explicit ZipReader(std::unique_ptr<Opened> opened);

    std::unique_ptr<Opened> m_opened;
};

} // namespace core
