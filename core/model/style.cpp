// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/style.h"

using namespace Qt::StringLiterals;

namespace core
{

QString styleId(Style style)
{
    switch (style) {
    case Style::Secure:
        return u"secure"_s;
    case Style::Preoccupied:
        return u"preoccupied"_s;
    case Style::Dismissing:
        return u"dismissing"_s;
    case Style::Fearful:
        return u"fearful"_s;
    }
    return {};
}

std::optional<Style> styleFromId(const QString &id)
{
    for (const Style style : styles) {
        if (styleId(style) == id)
            return style;
    }
    return std::nullopt;
}

} // namespace core
