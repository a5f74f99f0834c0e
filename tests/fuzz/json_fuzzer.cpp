// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What all readers of JSON stand on: the parser with its limits, and the line of a path in bytes
// that need not be JSON at all.
#include "fuzzer.h"

#include "core/base/json_lines.h"
#include "core/base/json_reading.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json = fuzz::bytesOf(data, size);
    const int lines = static_cast<int>(json.count('\n')) + 1;
    for (const QString &path : {u"a"_s, u"a.b[2].c"_s, u"[0]"_s, u"a[99999999999]"_s, QString()}) {
        const int line = core::lineOf(json, path);
        fuzz::require(line >= 1 && line <= lines, "a path stands on a line of the file");
    }
    const auto object = core::parseJsonObject(json, u"any.json"_s, {.textLength = 40});
    if (!object)
        return 0;
    const QByteArray written = QJsonDocument(*object).toJson(QJsonDocument::Compact);
    const auto again = core::parseJsonObject(written, u"again.json"_s, {.textLength = 40});
    fuzz::require(again && *again == *object, "what is written is read the same");
    return 0;
}
