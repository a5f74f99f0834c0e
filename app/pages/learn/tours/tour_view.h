// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/learn/tours/tour_player.h"

#include <QStackedWidget>

#include <optional>
#include <vector>

namespace app
{

class TourList;

/// The list of tours and the player of the chosen one, in one place for a page to host.
class TourView final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit TourView(QWidget *parent = nullptr);

    void setTours(const std::vector<core::Tour> &tours);
    /// The tour that is played, or what is wrong with a file.
    struct State {
        std::optional<TourPlayer::State> playing;
        bool isOwn = false; ///< from a file of the person's own
        std::optional<core::Error> problem;
    };
    /// Nothing where the list is shown as it is at first.
    std::optional<State> takeState() const;
    /// After setTours(): a tour of those goes on in their words.
    void restore(State state);

    /// The sample of the rules norm-mean and norm-median.
    void setNorm(const core::Norm &norm);
    /// An unknown id says so in the list.
    void showTour(const QString &id);
    void showList();
    /// Plays a tour file of the person's own; what is wrong with it stands in the list.
    void openFile(const QString &path);

    bool isPlaying() const;
    TourList &list() { return *m_list; }

signals:
    /// A tour is being played: the host may make room for it.
    void opened();
    /// The tour was left, and the list is shown.
    void closed();

private:
    void play(const TourPlayer::State &state, bool isOwn);
    void say(const core::Error &problem);

    std::vector<core::Tour> m_tours;
    bool m_isOwn = false;                 ///< what is played is from a file
    std::optional<core::Error> m_problem; ///< said in the list
    TourList *m_list;
    TourPlayer *m_player;
};

} // namespace app
