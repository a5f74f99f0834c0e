// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_file.h"

#include "core/archive/zip_device.h"

#include <QBuffer>
#include <QHash>
#include <QStringDecoder>

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// Below this nobody gains by a bomb, and tiny files of one letter are compressed very well.
constexpr ZPOS64_T alwaysUnpacked = 1024 * 1024;

// What the format calls its flags: the content is encrypted, the name is UTF-8.
constexpr uLong isEncrypted = 1U << 0;
constexpr uLong nameIsUtf8 = 1U << 11;
// The method of a file that is not compressed.
constexpr uLong isStored = 0;

// The library takes and gives sizes of a block as unsigned int.
constexpr qsizetype blockSize = std::numeric_limits<int>::max();

struct CloseZip {
    void operator()(void *zip) const { zipClose(zip, nullptr); }
};
struct CloseUnzip {
    void operator()(void *zip) const { unzClose(zip); }
};
struct CloseUnzippedFile {
    void operator()(void *zip) const { unzCloseCurrentFile(zip); }
};
using WritableZip = std::unique_ptr<void, CloseZip>;
using ReadableZip = std::unique_ptr<void, CloseUnzip>;

Error notWritten(const QString &name)
{
    return {ErrorCode::FileNotWritable, name};
}

zip_fileinfo stamped(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    zip_fileinfo information{};
    information.tmz_date.tm_sec = local.time().second();
    information.tmz_date.tm_min = local.time().minute();
    information.tmz_date.tm_hour = local.time().hour();
    information.tmz_date.tm_mday = local.date().day();
    information.tmz_date.tm_mon = local.date().month() - 1;
    information.tmz_date.tm_year = local.date().year();
    return information;
}

bool writeBytes(zipFile zip, const QByteArray &bytes)
{
    for (qsizetype from = 0; from < bytes.size(); from += blockSize) {
        const auto size = static_cast<unsigned>(std::min(blockSize, bytes.size() - from));
        if (zipWriteInFileInZip(zip, bytes.constData() + from, size) != ZIP_OK)
            return false;
    }
    return true;
}

Result<Done> addFile(zipFile zip, const QString &name, const QByteArray &bytes,
                     const zip_fileinfo &information)
{
    constexpr qsizetype largestOf32Bits = 0xffff'ffff;
    const int opened = zipOpenNewFileInZip4_64(
        zip, name.toUtf8().constData(), &information, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
        Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS, DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, 0,
        nameIsUtf8, bytes.size() >= largestOf32Bits ? 1 : 0);
    if (opened != ZIP_OK)
        return notWritten(name);
    const bool written = writeBytes(zip, bytes);
    if (zipCloseFileInZip(zip) != ZIP_OK || !written)
        return notWritten(name);
    return Done{};
}

bool isSafe(const QString &name)
{
    if (name.isEmpty() || name.startsWith(u'/') || name.contains(u'\\') || name.contains(u':') ||
        name.contains(QChar(0)))
        return false;
    return !name.split(u'/').contains(u".."_s);
}

} // namespace

Result<QByteArray> writeZip(const NamedFiles &files, const QDateTime &time)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    zlib_filefunc64_def functions = zipFunctionsOn(buffer);
    WritableZip zip(zipOpen2_64(nullptr, APPEND_STATUS_CREATE, nullptr, &functions));
    if (!zip)
        return Error{ErrorCode::OutOfMemory, {}};
    const zip_fileinfo information = stamped(time);
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (const auto added = addFile(zip.get(), file.key(), *file, information); !added)
            return added.error();
    }
    if (zipClose(zip.release(), nullptr) != ZIP_OK)
        return notWritten({});
    return buffer.data();
}

struct ZipReader::Opened {
    QBuffer buffer; ///< the zip reads from it
    QString fileName;
    ReadableZip zip;
    QStringList names;
    QHash<QString, unz64_file_pos> places;

    Error error(ErrorCode code, const QString &reason) const
    {
        return {code, fileName.isEmpty() ? reason : fileName + u": "_s + reason};
    }

    Error unreadable() const { return error(ErrorCode::NotZip, u"its list is damaged"_s); }

    Result<Done> lookAround()
    {
        unz_global_info64 information;
        if (unzGetGlobalInfo64(zip.get(), &information) != UNZ_OK)
            return unreadable();
        if (information.number_entry > entriesAtMost)
            return error(ErrorCode::TooMany,
                         u"holds more than %1 files"_s.arg(QString::number(entriesAtMost)));
        for (ZPOS64_T i = 0; i < information.number_entry; ++i) {
            const int moved = i == 0 ? unzGoToFirstFile(zip.get()) : unzGoToNextFile(zip.get());
            if (moved != UNZ_OK)
                return unreadable();
            if (const auto known = lookAtCurrentFile(); !known)
                return known.error();
        }
        return Done{};
    }

    Result<Done> lookAtCurrentFile()
    {
        unz_file_info64 information;
        unz64_file_pos place;
        if (unzGetCurrentFileInfo64(zip.get(), &information, nullptr, 0, nullptr, 0, nullptr, 0) !=
                UNZ_OK ||
            unzGetFilePos64(zip.get(), &place) != UNZ_OK)
            return unreadable();
        QByteArray raw(static_cast<qsizetype>(information.size_filename), Qt::Uninitialized);
        if (unzGetCurrentFileInfo64(zip.get(), nullptr, raw.data(), information.size_filename,
                                    nullptr, 0, nullptr, 0) != UNZ_OK)
            return unreadable();
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString name = decoder(raw);
        if (decoder.hasError() || !isSafe(name))
            return error(ErrorCode::UnknownValue,
                         u"%1: is not a safe name of a file"_s.arg(name.left(80)));
        if (places.contains(name))
            return error(ErrorCode::DuplicateId, u"%1: stands twice"_s.arg(name.left(80)));
        places.insert(name, place);
        if (!name.endsWith(u'/'))
            names.append(name);
        return Done{};
    }
};

ZipReader::ZipReader(std::unique_ptr<Opened> opened)
    : m_opened(std::move(opened))
{
}

ZipReader::ZipReader(ZipReader &&) noexcept = default;
ZipReader::~ZipReader() = default;

Result<ZipReader> ZipReader::open(QByteArray bytes, const QString &fileName)
{
    auto opened = std::make_unique<Opened>();
    opened->fileName = fileName;
    if (bytes.isEmpty())
        return opened->error(ErrorCode::NotZip, u"is empty"_s);
    opened->buffer.setData(std::move(bytes));
    opened->buffer.open(QIODevice::ReadOnly);
    zlib_filefunc64_def functions = zipFunctionsOn(opened->buffer);
    opened->zip.reset(unzOpen2_64(nullptr, &functions));
    if (!opened->zip)
        return opened->error(ErrorCode::NotZip, u"has no list of files"_s);
    if (const auto known = opened->lookAround(); !known)
        return known.error();
    return ZipReader(std::move(opened));
}

QStringList ZipReader::names() const
{
    return m_opened->names;
}

Result<QByteArray> ZipReader::file(const QString &name, qint64 bytesAtMost) const
{
    const auto found = m_opened->places.constFind(name);
    if (found == m_opened->places.constEnd())
        return m_opened->error(ErrorCode::FileNotFound, name);
    const auto fail = [&](ErrorCode code, const QString &reason) {
        return m_opened->error(code, u"%1: %2"_s.arg(name, reason));
    };
    const unzFile zip = m_opened->zip.get();
    unz_file_info64 information;
    if (unzGoToFilePos64(zip, &*found) != UNZ_OK ||
        unzGetCurrentFileInfo64(zip, &information, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
        return fail(ErrorCode::FileUnreadable, u"has no size"_s);
    const ZPOS64_T size = information.uncompressed_size;
    if (size > static_cast<ZPOS64_T>(bytesAtMost))
        return fail(ErrorCode::FileTooLarge,
                    u"larger than %1 bytes"_s.arg(QString::number(bytesAtMost)));
    if (size > alwaysUnpacked &&
        size / growthAtMost > std::max<ZPOS64_T>(information.compressed_size, 1))
        return fail(ErrorCode::FileTooLarge,
                    u"grows more than %1 times"_s.arg(QString::number(growthAtMost)));
    if (information.flag & isEncrypted)
        return fail(ErrorCode::FileUnreadable, u"is encrypted"_s);
    // The library lets bzip2 pass also where it was built without, and then reads nothing.
    const uLong method = information.compression_method;
    if ((method != isStored && method != Z_DEFLATED) || unzOpenCurrentFile(zip) != UNZ_OK)
        return fail(ErrorCode::FileUnreadable, u"cannot be unpacked"_s);
    std::unique_ptr<void, CloseUnzippedFile> file(zip);
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const int read =
            unzReadCurrentFile(zip, bytes.data() + filled,
                               static_cast<unsigned>(std::min(blockSize, bytes.size() - filled)));
        if (read < 0)
            return fail(ErrorCode::FileUnreadable, u"cannot be unpacked"_s);
        if (read == 0)
            return fail(ErrorCode::FileUnreadable, u"is not as long as it says"_s);
        filled += read;
    }
    // The check sum is looked at when the file is closed.
    if (unzCloseCurrentFile(file.release()) != UNZ_OK)
        return fail(ErrorCode::FileUnreadable, u"has a wrong check sum"_s);
    return bytes;
}

} // namespace core
