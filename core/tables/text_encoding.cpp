// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/text_encoding.h"

#include "core/tables/table_formats.h"

#include <QStringConverter>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <iconv.h>

namespace core
{
namespace
{

struct Mark {
    const char *bytes;
    int length;
    const char *encoding;
};
constexpr std::array marks{Mark{"\xEF\xBB\xBF", 3, "UTF-8"}, Mark{"\xFF\xFE", 2, "UTF-16LE"},
                           Mark{"\xFE\xFF", 2, "UTF-16BE"}};

bool isValidUtf8(const QByteArray &bytes, bool isWhole)
{
    QStringDecoder decoder(QStringDecoder::Utf8, isWhole ? QStringConverter::Flag::Stateless
                                                         : QStringConverter::Flag::Default);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

// Of a text in Latin letters every other byte is zero.
const char *utf16WithoutMark(const QByteArray &bytes)
{
    const auto pairs = std::min<qsizetype>(bytes.size() / 2, 4096);
    qsizetype low = 0;
    qsizetype high = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        high += bytes[2 * i] == 0 && bytes[2 * i + 1] != 0;
        low += bytes[2 * i + 1] == 0 && bytes[2 * i] != 0;
    }
    if (pairs < 2)
        return nullptr;
    if (10 * low >= 7 * pairs)
        return "UTF-16LE";
    return 10 * high >= 7 * pairs ? "UTF-16BE" : nullptr;
}

// Without the detector, what most old files of Western Europe are.
QByteArray detected(const QByteArray &bytes)
{
    const auto formats = tableFormats();
    return formats ? formats->encoding(bytes) : "WINDOWS-1252";
}

/// An open conversion of iconv.
class Conversion
{
public:
    explicit Conversion(const QByteArray &from)
        : m_handle(iconv_open("UTF-8", from.constData()))
    {
    }
    ~Conversion()
    {
        if (isOpen())
            iconv_close(m_handle);
    }
    Conversion(const Conversion &) = delete;
    Conversion &operator=(const Conversion &) = delete;

    bool isOpen() const { return m_handle != reinterpret_cast<iconv_t>(-1); }

    /// Converts what is complete; what is left at the end waits for more bytes.
    QByteArray convert(const QByteArray &bytes)
    {
        QByteArray pending = m_rest + bytes;
        QByteArray text(4 * pending.size() + 16, Qt::Uninitialized);
        char *in = pending.data();
        std::size_t inLeft = static_cast<std::size_t>(pending.size());
        char *out = text.data();
        std::size_t outLeft = static_cast<std::size_t>(text.size());
        while (inLeft > 0) {
            if (iconv(m_handle, &in, &inLeft, &out, &outLeft) != static_cast<std::size_t>(-1))
                break;
            if (errno == EINVAL)
                break;
            // What cannot be a letter is passed over, and seen to be missing.
            ++in;
            --inLeft;
            for (const char c : {'\xEF', '\xBF', '\xBD'}) {
                if (outLeft > 0) {
                    *out++ = c;
                    --outLeft;
                }
            }
        }
        m_rest = QByteArray(in, static_cast<qsizetype>(inLeft));
        text.truncate(out - text.constData());
        return text;
    }

private:
    iconv_t m_handle;
    QByteArray m_rest;
};

/// Hands on what has been read of a device already, and then the rest, in UTF-8.
class DecodedText final : public QIODevice
{
public:
    DecodedText(QIODevice &source, const TextEncoding &encoding, const QByteArray &alreadyRead)
        : m_source(source)
        , m_ready(alreadyRead.mid(encoding.markLength))
    {
        if (!encoding.isUtf8()) {
            m_conversion = std::make_unique<Conversion>(encoding.name);
            m_ready = m_conversion->convert(m_ready);
        }
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        while (m_at == m_ready.size()) {
            if (!m_conversion) {
                const qint64 got = m_source.read(data, most);
                if (got < 0)
                    setErrorString(m_source.errorString());
                return got;
            }
            QByteArray block(most, Qt::Uninitialized);
            const qint64 got = m_source.read(block.data(), most);
            if (got < 0)
                setErrorString(m_source.errorString());
            if (got <= 0)
                return got;
            m_ready = m_conversion->convert(block.first(got));
            m_at = 0;
        }
        const auto length = std::min<qint64>(most, m_ready.size() - m_at);
        std::memcpy(data, m_ready.constData() + m_at, static_cast<std::size_t>(length));
        m_at += length;
        return length;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_source;
    QByteArray m_ready;
    qsizetype m_at = 0;
    std::unique_ptr<Conversion> m_conversion;
};

} // namespace

TextEncoding encodingOf(const QByteArray &start, bool isWhole)
{
    for (const Mark &mark : marks) {
        if (start.startsWith(QByteArrayView(mark.bytes, mark.length)))
            return {.name = mark.encoding, .markLength = mark.length};
    }
    if (const char *name = utf16WithoutMark(start))
        return {.name = name, .isGuess = true};
    if (isValidUtf8(start, isWhole))
        return {};
    return {.name = detected(start), .isGuess = true};
}

std::optional<TextEncoding> encodingNamed(const QByteArray &name, const QByteArray &start)
{
    QByteArray upper = name.toUpper();
    if (upper == "UTF8")
        upper = "UTF-8";
    if (upper == "UTF-16" || upper == "UTF16") {
        const TextEncoding told = encodingOf(start, false);
        upper = told.name.startsWith("UTF-16") ? told.name : "UTF-16LE";
    }
    if (!Conversion(upper).isOpen())
        return std::nullopt;
    for (const Mark &mark : marks) {
        if (upper == mark.encoding && start.startsWith(QByteArrayView(mark.bytes, mark.length)))
            return TextEncoding{.name = upper, .markLength = mark.length};
    }
    return TextEncoding{.name = upper};
}

std::unique_ptr<QIODevice> decodedText(QIODevice &source, const TextEncoding &encoding,
                                       const QByteArray &alreadyRead)
{
    return std::make_unique<DecodedText>(source, encoding, alreadyRead);
}

QByteArray decoded(const QByteArray &bytes, const TextEncoding &encoding)
{
    const QByteArray text = bytes.mid(encoding.markLength);
    return encoding.isUtf8() ? text : Conversion(encoding.name).convert(text);
}

} // namespace core
