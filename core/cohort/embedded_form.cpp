// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/embedded_form.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

/// For each item of the short form, in its order, the item of the full form it is (from 1).
struct EmbeddedForm {
    const char16_t *full;
    const char16_t *shortForm;
    std::array<int, 12> items;
};

constexpr std::array embeddedForms{
    EmbeddedForm{u"ecr", u"ecr-s", {33, 18, 11, 26, 35, 16, 17, 22, 27, 32, 13, 6}},
    EmbeddedForm{u"ecr", u"ecr-12", {2, 6, 8, 9, 14, 15, 18, 24, 25, 27, 29, 31}},
};

} // namespace

Result<PlaneKey> embeddedKey(const Instrument &full, const Instrument &shortForm)
{
    const Result<PlaneKey> fullKey = planeKey(full);
    const Result<PlaneKey> shortKey = planeKey(shortForm);
    if (!fullKey || !shortKey)
        return (fullKey ? shortKey : fullKey).error();
    for (const EmbeddedForm &form : embeddedForms) {
        if (full.id != QStringView(form.full) || shortForm.id != QStringView(form.shortForm))
            continue;
        PlaneKey key = *fullKey;
        key.minimumAnswered = shortKey->minimumAnswered;
        std::fill(key.keying.begin(), key.keying.end(), PerDimension<int>{0, 0});
        for (std::size_t i = 0; i < form.items.size(); ++i)
            key.keying[static_cast<std::size_t>(form.items[i] - 1)] = shortKey->keying[i];
        return key;
    }
    return Error{ErrorCode::Mismatch, shortForm.id};
}

} // namespace core
