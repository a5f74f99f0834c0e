// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/reading_history.h"

#include <utility>

namespace app
{

void ReadingHistory::visit(const QString &link)
{
    if (current().link == link)
        return;
    m_places.resize(static_cast<std::size_t>(m_current + 1));
    m_places.push_back({link, 0, {}});
    ++m_current;
}

void ReadingHistory::leaveAt(int textPosition)
{
    if (m_current >= 0)
        m_places[static_cast<std::size_t>(m_current)].textPosition = textPosition;
}

void ReadingHistory::comeFrom(int elsewhere)
{
    if (m_current >= 0)
        m_places[static_cast<std::size_t>(m_current)].cameFrom = elsewhere;
}

std::optional<int> ReadingHistory::leaveForElsewhere()
{
    return m_current < 0 ? std::nullopt
                         : std::exchange(m_places[static_cast<std::size_t>(m_current)].cameFrom,
                                         std::nullopt);
}

void ReadingHistory::forgetElsewhere()
{
    for (ReadingPlace &place : m_places)
        place.cameFrom.reset();
}

ReadingPlace ReadingHistory::goBack()
{
    if (m_current > 0)
        --m_current;
    return current();
}

ReadingPlace ReadingHistory::goForward()
{
    if (canGoForward())
        ++m_current;
    return current();
}

ReadingPlace ReadingHistory::current() const
{
    return m_current < 0 ? ReadingPlace() : m_places[static_cast<std::size_t>(m_current)];
}

} // namespace app
