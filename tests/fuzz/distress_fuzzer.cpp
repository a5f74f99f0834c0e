// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of words of distress that a reviewer has written, and whatever somebody types.
#include "fuzzer.h"

#include "core/content/distress.h"

using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    core::DistressWords words;
    const bool isRead = !words.add(bytes, u"any.json"_s);
    const auto kinds = words.kindsIn(QString::fromUtf8(bytes));
    fuzz::require(isRead || kinds.empty(), "a list that is refused is not listened to");
    fuzz::require(kinds.size() <= core::distresses.size(), "each kind stands once");
    return 0;
}
