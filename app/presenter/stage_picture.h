// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/attachment_map.h"
#include "app/widgets/card.h"
#include "core/content/class_vote.h"

namespace app
{

class TextLabel;
class TourMap;
class VoteMarks;

/// The picture of a scene: a map with its caption, or a tour's.
class StagePicture final : public Card
{
    Q_OBJECT

public:
    explicit StagePicture(QWidget *parent = nullptr);

    void setMap(const MapContent &content, const std::optional<core::ClassVote> &vote);
    /// `longest` is what may yet stand there.
    void setCaption(const QString &caption, const QString &longest);
    /// Whether the tour's picture is the one to see.
    void setShowsTour(bool shows);

    TourMap &tour() { return *m_tour; }
    /// The one to see.
    const AttachmentMap &map() const;

    /// Type for a picture of this width.
    void fit(double factor, int width);

private:
    QWidget *m_own;
    AttachmentMap *m_map;
    VoteMarks *m_marks;
    TextLabel *m_caption;
    QString m_longestCaption;
    TourMap *m_tour;
};

} // namespace app
