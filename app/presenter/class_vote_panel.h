// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/class_vote.h"

#include <QWidget>

#include <array>

class QSpinBox;

namespace app
{

class AttachmentMap;
class Button;
class VoteMarks;
class TextLabel;

/// Where a teacher enters a vote without devices: hands counted for each corner, and places that
/// groups name, put on a small map one after the other.
///
/// Return goes from one count to the next, and on the map adds the place of its ring. Keys that
/// move the ring stay with the map.
class ClassVotePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ClassVotePanel(QWidget *parent = nullptr);

    /// Shows a vote without telling of it.
    void setVote(const core::ClassVote &vote);
    const core::ClassVote &vote() const { return m_vote; }

signals:
    /// The teacher changed it.
    void voteChanged(const core::ClassVote &vote);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHands();
    QWidget *makePlacements();
    void readHands();
    void addPlacement();
    void tell();
    void showVote();
    void fitMap();

    core::ClassVote m_vote;
    core::PerStyle<QSpinBox *> m_hands;
    QSpinBox *m_undecided;
    AttachmentMap *m_map;
    VoteMarks *m_marks;
    Button *m_takeBack;
    Button *m_clear;
    TextLabel *m_count;
};

} // namespace app
