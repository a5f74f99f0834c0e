// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_history.h"

#include <QUndoCommand>

namespace app
{

/// A move of the free point or of cut lines. What it goes back to and forth to is what it meets:
/// between the two, others may have changed the rule.
class MapHistory::Move final : public QUndoCommand
{
public:
    Move(MapHistory &history, const MapMovable &target, int drag)
        : m_history(history)
        , m_other(target)
        , m_drag(drag)
    {
    }

    int id() const override { return m_drag; }
    void redo() override { swap(); }
    void undo() override
    {
        swap();
        setObsolete(m_history.m_abandoning);
    }
    // What the drag began from stays.
    bool mergeWith(const QUndoCommand *) override { return true; }
    const MapMovable &other() const { return m_other; }

private:
    void swap()
    {
        if (m_history.m_restoring)
            return;
        const MapMovable before = m_history.now(m_other);
        m_history.put(m_other);
        m_other = before;
    }

    MapHistory &m_history;
    MapMovable m_other; ///< the state that is not on the map
    int m_drag;
};

MapHistory::MapHistory(MapPicture &picture, QObject *parent)
    : QObject(parent)
    , m_picture(picture)
{
}

void MapHistory::push(const MapMovable &target, int drag)
{
    m_moves.push(new Move(*this, target, drag));
}

void MapHistory::abandon(int drag)
{
    // A drag that has moved nothing is no move.
    const int count = m_moves.index();
    if (count == 0 || m_moves.command(count - 1)->id() != drag)
        return;
    m_abandoning = true;
    m_moves.undo();
    m_abandoning = false;
}

MapMoves MapHistory::moves() const
{
    MapMoves moves{{}, m_moves.index()};
    for (int i = 0; i < m_moves.count(); ++i)
        moves.others.push_back(static_cast<const Move *>(m_moves.command(i))->other());
    return moves;
}

void MapHistory::restore(const MapMoves &moves)
{
    m_moves.clear();
    m_restoring = true;
    for (const MapMovable &other : moves.others)
        m_moves.push(new Move(*this, other, byItself));
    m_moves.setIndex(moves.made);
    m_restoring = false;
}

MapMovable MapHistory::now(const MapMovable &like) const
{
    if (const auto *point = std::get_if<core::AttachmentPoint>(&like))
        return m_picture.content().freePoint.value_or(*point);
    return m_picture.content().rule;
}

void MapHistory::put(const MapMovable &state)
{
    if (const auto *point = std::get_if<core::AttachmentPoint>(&state)) {
        m_picture.setFreePoint(*point);
        emit freePointMoved(*point);
        return;
    }
    const auto &rule = std::get<core::ClassificationRule>(state);
    m_picture.setRule(rule);
    emit cutLinesMoved(rule);
}

} // namespace app
