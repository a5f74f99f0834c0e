// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_cell.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{

QString withoutFormula(QString text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (!text.isEmpty() && u"=+-@\t\r\n"_s.contains(text.front()) && !isNumber)
        text.prepend(u'\'');
    return text;
}

std::string csvCell(QString text)
{
    text = withoutFormula(std::move(text));
    const bool isTrimmed = text == text.trimmed();
    const bool isDivided =
        std::any_of(text.cbegin(), text.cend(), [](QChar c) { return u"\",;\n\r"_s.contains(c); });
    if (isDivided || !isTrimmed)
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toStdString();
}

} // namespace core
