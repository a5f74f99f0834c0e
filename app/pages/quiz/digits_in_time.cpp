// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/digits_in_time.h"

namespace app
{

std::optional<DigitsInTime::Answer> DigitsInTime::type(int digit)
{
    const int longer = 10 * m_typed + digit;
    m_typed = m_waiting.isActive() && longer <= m_scale.hi() ? longer : digit;
    const bool canGrow = m_typed > 0 && 10 * m_typed <= m_scale.hi();
    if (canGrow)
        m_waiting.start(pause);
    else
        m_waiting.stop();
    return m_scale.contains(m_typed) ? std::optional(Answer{m_typed, canGrow}) : std::nullopt;
}

} // namespace app
