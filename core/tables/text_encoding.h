// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

namespace core
{

/// How the bytes of a text stand for letters.
struct TextEncoding {
    QByteArray name = "UTF-8"; ///< as iconv knows it
    int markLength = 0;        ///< bytes of the byte order mark at the beginning
    bool isGuess = false;      ///< told by what is likely, not by a mark or by being valid

    bool isUtf8() const { return name == "UTF-8"; }
    bool operator==(const TextEncoding &) const = default;
};

/// Tells the encoding of a text from its beginning: a byte order mark; zeros beside every letter
/// (UTF-16); valid UTF-8; else what uchardet takes it for, and Windows-1252 where that is in doubt.
/// `isWhole` says that the text ends here, so that half a letter at its end is a mistake.
TextEncoding encodingOf(const QByteArray &start, bool isWhole);

/// The encoding of that name with the mark the text begins with, if it is one of it; nothing where
/// there is no such encoding.
std::optional<TextEncoding> encodingNamed(const QByteArray &name, const QByteArray &start);

/// Reads another device as UTF-8 without byte order mark, whatever it is. What cannot be decoded
/// becomes U+FFFD. Sequential; `source` is read from where it stands.
std::unique_ptr<QIODevice> decodedText(QIODevice &source, const TextEncoding &encoding,
                                       const QByteArray &alreadyRead);

/// A text in memory as UTF-8.
QByteArray decoded(const QByteArray &bytes, const TextEncoding &encoding);

} // namespace core
