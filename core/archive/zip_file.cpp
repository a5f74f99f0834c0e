// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_file.h"

#include <QHash>
#include <QStringDecoder>

#include <zip.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// Below this nobody gains by a bomb, and tiny files of one letter are compressed very well.
constexpr zip_uint64_t alwaysUnpacked = 1024 * 1024;

struct DiscardZip {
    void operator()(zip_t *zip) const { zip_discard(zip); }
};
struct CloseZipFile {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
struct FreeSource {
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using Zip = std::unique_ptr<zip_t, DiscardZip>;
using ZipSource = std::unique_ptr<zip_source_t, FreeSource>;

class ZipError
{
public:
    ZipError() { zip_error_init(&m_error); }
    ~ZipError() { zip_error_fini(&m_error); }
    ZipError(const ZipError &) = delete;
    ZipError &operator=(const ZipError &) = delete;

    zip_error_t *get() { return &m_error; }
    QString words() { return QString::fromUtf8(zip_error_strerror(&m_error)); }

private:
    zip_error_t m_error;
};

Error notWritten(zip_t *zip)
{
    return {ErrorCode::FileNotWritable, QString::fromUtf8(zip_strerror(zip))};
}

// The sources borrow the bytes of `files`, which outlive the zip.
Result<Done> addFiles(zip_t *zip, const NamedFiles &files, const QDateTime &time)
{
    for (auto file = files.begin(); file != files.end(); ++file) {
        ZipSource content(
            zip_source_buffer(zip, file->constData(), static_cast<zip_uint64_t>(file->size()), 0));
        if (!content)
            return notWritten(zip);
        const zip_int64_t index =
            zip_file_add(zip, file.key().toUtf8().constData(), content.get(), ZIP_FL_ENC_UTF_8);
        if (index < 0)
            return notWritten(zip);
        [[maybe_unused]] zip_source_t *taken = content.release();
        zip_file_set_mtime(zip, static_cast<zip_uint64_t>(index), time.toSecsSinceEpoch(), 0);
    }
    return Done{};
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return Error{ErrorCode::FileNotWritable, {}};
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(stat.size))
        return Error{ErrorCode::FileNotWritable, {}};
    return bytes;
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
    ZipError error;
    const ZipSource buffer(zip_source_buffer_create(nullptr, 0, 0, error.get()));
    if (!buffer)
        return Error{ErrorCode::OutOfMemory, error.words()};
    Zip zip(zip_open_from_source(buffer.get(), ZIP_TRUNCATE, error.get()));
    if (!zip)
        return Error{ErrorCode::FileNotWritable, error.words()};
    // The zip gives its own hold of the source back; this one is for reading what was written.
    zip_source_keep(buffer.get());
    if (const auto added = addFiles(zip.get(), files, time); !added)
        return added.error();
    if (zip_close(zip.get()) != 0)
        return notWritten(zip.get());
    [[maybe_unused]] zip_t *closed = zip.release();
    return bytesOf(buffer.get());
}

struct ZipReader::Opened {
    QByteArray bytes; ///< the zip reads from these
    QString fileName;
    Zip zip;
    QStringList names;
    QHash<QString, zip_uint64_t> indices;

    Error error(ErrorCode code, const QString &reason) const
    {
        return {code, fileName.isEmpty() ? reason : fileName + u": "_s + reason};
    }

    Result<Done> lookAround()
    {
        const zip_int64_t entries = zip_get_num_entries(zip.get(), 0);
        if (entries > entriesAtMost)
            return error(ErrorCode::TooMany,
                         u"holds more than %1 files"_s.arg(QString::number(entriesAtMost)));
        for (zip_int64_t i = 0; i < entries; ++i) {
            const auto index = static_cast<zip_uint64_t>(i);
            const char *raw = zip_get_name(zip.get(), index, ZIP_FL_ENC_RAW);
            QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
            const QString name = raw ? decoder(QByteArrayView(raw)) : QString();
            if (decoder.hasError() || !isSafe(name))
                return error(ErrorCode::UnknownValue,
                             u"%1: is not a safe name of a file"_s.arg(name.left(80)));
            if (indices.contains(name))
                return error(ErrorCode::DuplicateId, u"%1: stands twice"_s.arg(name.left(80)));
            indices.insert(name, index);
            if (!name.endsWith(u'/'))
                names.append(name);
        }
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
    opened->bytes = std::move(bytes);
    opened->fileName = fileName;
    // To the library nothing at all is a zip file without files.
    if (opened->bytes.isEmpty())
        return opened->error(ErrorCode::NotZip, u"is empty"_s);
    ZipError error;
    ZipSource source(zip_source_buffer_create(opened->bytes.constData(),
                                              static_cast<zip_uint64_t>(opened->bytes.size()), 0,
                                              error.get()));
    if (!source)
        return opened->error(ErrorCode::OutOfMemory, error.words());
    opened->zip.reset(zip_open_from_source(source.get(), ZIP_RDONLY, error.get()));
    if (!opened->zip)
        return opened->error(ErrorCode::NotZip, error.words());
    [[maybe_unused]] zip_source_t *taken = source.release();
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
    const auto found = m_opened->indices.constFind(name);
    if (found == m_opened->indices.constEnd())
        return m_opened->error(ErrorCode::FileNotFound, name);
    const auto fail = [&](ErrorCode code, const QString &reason) {
        return m_opened->error(code, u"%1: %2"_s.arg(name, reason));
    };
    zip_stat_t stat;
    if (zip_stat_index(m_opened->zip.get(), *found, 0, &stat) != 0)
        return fail(ErrorCode::FileUnreadable, u"has no size"_s);
    if (stat.size > static_cast<zip_uint64_t>(bytesAtMost))
        return fail(ErrorCode::FileTooLarge,
                    u"larger than %1 bytes"_s.arg(QString::number(bytesAtMost)));
    if (stat.size > alwaysUnpacked &&
        stat.size / growthAtMost > std::max<zip_uint64_t>(stat.comp_size, 1))
        return fail(ErrorCode::FileTooLarge,
                    u"grows more than %1 times"_s.arg(QString::number(growthAtMost)));
    const std::unique_ptr<zip_file_t, CloseZipFile> file(
        zip_fopen_index(m_opened->zip.get(), *found, 0));
    if (!file)
        return fail(ErrorCode::FileUnreadable,
                    QString::fromUtf8(zip_strerror(m_opened->zip.get())));
    // One more than it says to hold: the end is where the check sum is looked at.
    QByteArray bytes(static_cast<qsizetype>(stat.size) + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const zip_int64_t read = zip_fread(file.get(), bytes.data() + filled,
                                           static_cast<zip_uint64_t>(bytes.size() - filled));
        if (read < 0)
            return fail(ErrorCode::FileUnreadable,
                        QString::fromUtf8(zip_file_strerror(file.get())));
        if (read == 0)
            break;
        filled += read;
    }
    if (filled != static_cast<qsizetype>(stat.size))
        return fail(ErrorCode::FileUnreadable, u"is not as long as it says"_s);
    bytes.truncate(filled);
    return bytes;
}

} // namespace core
