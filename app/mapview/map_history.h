// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/map_plot.h"

#include <QObject>
#include <QUndoStack>

namespace app
{

/// The moves that a hand has made on a map, to be taken back and made again. A move goes to the
/// picture by being pushed.
class MapHistory final : public QObject
{
    Q_OBJECT

public:
    MapHistory(MapPicture &picture, QObject *parent);

    /// Instead of the number of a drag: a move that is taken back alone.
    static constexpr int byItself = -1;
    /// Moves to the target. The moves of one drag are one.
    void push(const MapMovable &target, int drag);
    void undo() { m_moves.undo(); }
    void redo() { m_moves.redo(); }
    /// Takes back what was moved in this drag, never to be made again.
    void abandon(int drag);
    void clear() { m_moves.clear(); }

    MapMoves moves() const;
    /// Goes on after `moves`, which belong to what the picture shows. Moves nothing.
    void restore(const MapMoves &moves);

signals:
    void freePointMoved(const core::AttachmentPoint &point);
    void cutLinesMoved(const core::ClassificationRule &rule);

private:
    class Move;

    MapMovable now(const MapMovable &like) const;
    void put(const MapMovable &state);

    MapPicture &m_picture;
    QUndoStack m_moves;
    bool m_abandoning = false; ///< the move that is undone cannot be made again
    bool m_restoring = false;  ///< moves are taken over, not made
};

} // namespace app
