// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/class_vote.h"

#include <QWidget>

namespace app
{

class Button;
class ClassVotePanel;

/// The class's vote on the scene that is shown, folded away until it is opened.
class VoteFold final : public QWidget
{
    Q_OBJECT

public:
    explicit VoteFold(QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);
    /// Shows a vote without telling of it.
    void setVote(const core::ClassVote &vote);

signals:
    void voteChanged(const core::ClassVote &vote);

private:
    Button *m_opener;
    ClassVotePanel *m_panel;
};

} // namespace app
