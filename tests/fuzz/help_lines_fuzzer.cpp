// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Help lines of a country.
#include "fuzzer.h"

#include "core/content/help_lines.h"

using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto country =
        core::readSupportCountry(fuzz::bytesOf(data, size), u"any.json"_s, u"de"_s);
    if (!country)
        return 0;
    fuzz::require(!country->emergency.isEmpty(), "there is a number to call");
    for (const core::HelpLine &line : country->lines) {
        fuzz::require(!line.number.isEmpty(), "a line has a number");
        fuzz::require(!line.source.addresses.isEmpty() && line.source.confirmed.isValid(),
                      "and somebody has confirmed it");
    }
    return 0;
}
