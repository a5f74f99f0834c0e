// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/typed_digits.h"

#include <QKeyEvent>

namespace app::typeddigits
{

int digitOf(const QKeyEvent &event)
{
    return event.text().size() == 1 ? event.text().front().digitValue() : noDigit;
}

bool isCommand(const QKeyEvent &event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

bool mayGrow(int number, const core::Scale &range)
{
    return number > 0 && number * 10 <= range.hi() && number * 10 + 9 >= range.lo();
}

} // namespace app::typeddigits
