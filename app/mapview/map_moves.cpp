// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_moves.h"

#include <utility>

namespace app
{

void MapMoves::add(MapMove before)
{
    m_made.push_back(std::move(before));
    m_takenBack.clear();
}

void MapMoves::dropLast()
{
    if (!m_made.empty())
        m_made.pop_back();
}

void MapMoves::forget()
{
    m_made.clear();
    m_takenBack.clear();
}

} // namespace app
