// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/typed_number.h"

#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

using Kind = TypedNumber::Step::Kind;

// A further digit makes another answer of the range: of 1 to 10 after 1, but neither after 2 nor
// after 0.
bool mayGrow(int number, const core::Scale &range)
{
    if (number < 0)
        return number * 10 >= range.lo();
    return number > 0 && number * 10 <= range.hi() && number * 10 + 9 >= range.lo();
}

} // namespace

bool TypedNumber::isCommand(const QKeyEvent &event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

TypedNumber::Step TypedNumber::press(const QKeyEvent &event, const core::Scale &range)
{
    if (isCommand(event))
        return {Kind::NotTyped};
    switch (event.key()) {
    case Qt::Key_Backspace:
        if (!isWaiting())
            return {Kind::GoesBack};
        m_digits.chop(1);
        return {Kind::Waits};
    case Qt::Key_Delete:
        m_digits.clear();
        return {Kind::Clears};
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return finish(range);
    case Qt::Key_Space:
        if (isWaiting())
            return finish(range);
        return {Kind::LeavesOut};
    default:
        break;
    }
    const QString typed = event.text();
    if (typed.isEmpty() || !typed.front().isPrint())
        return {Kind::NotTyped};
    if (typed == "-"_L1)
        return typeMinus(range);
    // Also those of other scripts, as their keyboards have them.
    if (typed.size() == 1 && typed.front().isDigit())
        return typeDigit(typed.front().digitValue(), range);
    return {Kind::Refused, 0, typed};
}

TypedNumber::Step TypedNumber::typeDigit(int digit, const core::Scale &range)
{
    const QString digits = m_digits + QString::number(digit);
    const int number = digits.toInt();
    if (mayGrow(number, range)) {
        m_digits = digits;
        return {Kind::Waits};
    }
    if (!range.contains(number))
        return {Kind::Refused, 0, digits};
    m_digits.clear();
    return {Kind::Ends, number};
}

TypedNumber::Step TypedNumber::typeMinus(const core::Scale &range)
{
    if (range.lo() < 0 && !isWaiting()) {
        m_digits = u"-"_s;
        return {Kind::Waits};
    }
    m_digits.clear();
    return {Kind::LeavesOut};
}

TypedNumber::Step TypedNumber::finish(const core::Scale &range)
{
    if (!isWaiting())
        return {Kind::Nothing};
    const QString typed = m_digits;
    if (const auto answer = takeAnswer(range))
        return {Kind::Ends, *answer};
    m_digits = typed;
    return {Kind::Refused, 0, typed};
}

std::optional<int> TypedNumber::takeAnswer(const core::Scale &range)
{
    bool isNumber = false;
    const int number = std::exchange(m_digits, {}).toInt(&isNumber);
    return isNumber && range.contains(number) ? std::optional(number) : std::nullopt;
}

} // namespace app
