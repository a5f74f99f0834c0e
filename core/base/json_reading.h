// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace core
{

/// Limits that hold for every JSON file the program opens, whoever wrote it.
struct JsonLimits {
    qint64 bytes = 8 * 1024 * 1024;
    int nesting = 64;
    qsizetype textLength = 20'000;
};

/// Reads the whole file. Errors: FileNotFound, FileUnreadable, FileTooLarge; the detail is the
/// path.
Result<QByteArray> readFile(const QString &path, qint64 maximumBytes);

/// JSON without byte order marks, also those inside and those written as \ufeff. Qt's reader and
/// its writer differ about a mark at the beginning of a text, so what was read and written would be
/// read as something else. No word is spelt with one.
QByteArray withoutByteOrderMarks(const QByteArray &json);

/// Parses UTF-8 JSON whose top level is an object. Byte order marks are left out, wherever they
/// are. Errors: FileTooLarge, NotUtf8, NotJson (detail names line and reason), TooDeep, TextTooLong
/// (detail names line and path).
/// `fileName` only labels the detail.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &fileName,
                                    const JsonLimits &limits = {});

} // namespace core
