// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/likely_encoding.h"

#include <QByteArrayList>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>

namespace core
{

QByteArray likelyEncoding(const QByteArray &bytes)
{
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(
        uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.constData(), static_cast<std::size_t>(bytes.size()));
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    // The Latin ones differ from Windows-1252 by letters that no header has; what the detector
    // takes few bytes of German or French for is chance.
    static const QByteArrayList trusted{"UTF-16LE",     "UTF-16BE",     "SHIFT_JIS",  "EUC-JP",
                                        "EUC-KR",       "GB18030",      "BIG5",       "KOI8-R",
                                        "WINDOWS-1251", "WINDOWS-1253", "ISO-8859-5", "ISO-8859-7",
                                        "WINDOWS-1255"};
    const auto marked = std::count_if(bytes.begin(), bytes.end(),
                                      [](char c) { return static_cast<unsigned char>(c) > 127; });
    constexpr qsizetype enoughToTell = 40;
    return marked >= enoughToTell && trusted.contains(name) ? name : "WINDOWS-1252";
}

} // namespace core
