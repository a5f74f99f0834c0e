// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment_point.h"
#include "core/scoring/classification.h"

#include <optional>
#include <variant>
#include <vector>

namespace app
{

/// What a hand moved: the free point, or the cut lines of the rule.
using MapMove = std::variant<core::AttachmentPoint, core::ClassificationRule>;

/// The moves made on a map, to be taken back and made again one by one.
class MapMoves
{
public:
    /// `before` is what the move began from; a new move forgets those taken back.
    void add(MapMove before);
    /// The state to go back to; `now` is the state of the same thing at this moment.
    template <class Now> std::optional<MapMove> takeBack(const Now &now)
    {
        return turn(m_made, m_takenBack, now);
    }
    template <class Now> std::optional<MapMove> makeAgain(const Now &now)
    {
        return turn(m_takenBack, m_made, now);
    }
    /// The last move was none.
    void dropLast();
    void forget();

private:
    template <class Now>
    static std::optional<MapMove> turn(std::vector<MapMove> &from, std::vector<MapMove> &to,
                                       const Now &now)
    {
        if (from.empty())
            return std::nullopt;
        MapMove move = from.back();
        from.pop_back();
        to.push_back(now(move));
        return move;
    }

    std::vector<MapMove> m_made;
    std::vector<MapMove> m_takenBack;
};

} // namespace app
