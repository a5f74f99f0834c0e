// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/class_vote.h"

#include <QWidget>

namespace app
{

class AttachmentMap;
struct Theme;

/// A class vote over a map: in each corner the hands raised for it, with their share of all hands
/// as a bar; the placements as points, their mean as a ring with a cross and an ellipse of one
/// standard deviation to each side.
///
/// Lies over its map at the map's size and takes no mouse.
class VoteMarks final : public QWidget
{
    Q_OBJECT

public:
    explicit VoteMarks(AttachmentMap *map);

    void setVote(const std::optional<core::ClassVote> &vote);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHands(QPainter &painter, const Theme &theme) const;
    void paintPlacements(QPainter &painter, const Theme &theme) const;
    /// From the lower left to the upper right of the plane.
    QRectF box(const core::AttachmentPoint &low, const core::AttachmentPoint &high) const;

    AttachmentMap *m_map;
    std::optional<core::ClassVote> m_vote;
};

} // namespace app
