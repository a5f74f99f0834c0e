// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/tours/tour_view.h"

#include "app/foundation/text/wording.h"
#include "app/pages/learn/tours/tour_list.h"
#include "core/base/find_by_id.h"
#include "core/base/json_reading.h"

#include <QFileInfo>

namespace app
{
namespace
{

constexpr qint64 largestTourFile = 1024 * 1024;

core::Result<core::Tour> readTourFile(const QString &path)
{
    const core::Result<QByteArray> bytes = core::readFile(path, largestTourFile);
    if (!bytes)
        return bytes.error();
    return core::readTour(*bytes, QFileInfo(path).fileName());
}

} // namespace

TourView::TourView(QWidget *parent)
    : QStackedWidget(parent)
    , m_list(new TourList)
    , m_player(new TourPlayer)
{
    addWidget(m_list);
    addWidget(m_player);
    connect(m_list, &TourList::startRequested, this, &TourView::showTour);
    connect(m_list, &TourList::fileChosen, this, &TourView::openFile);
    connect(m_player, &TourPlayer::closed, this, [this] {
        showList();
        emit closed();
    });
}

void TourView::setTours(const std::vector<core::Tour> &tours)
{
    m_tours = tours;
    m_list->setTours(tours);
}

std::optional<TourView::State> TourView::takeState() const
{
    if (!isPlaying() && !m_problem)
        return std::nullopt;
    return State{isPlaying() ? std::optional(m_player->takeState()) : std::nullopt, m_isOwn,
                 m_problem};
}

void TourView::restore(State state)
{
    if (state.problem)
        say(*state.problem);
    if (!state.playing)
        return;
    // A file of one's own has the words its author gave it, even under a shipped tour's id.
    if (!state.isOwn) {
        const core::Tour *tour = core::findById(m_tours, state.playing->tour.id);
        if (!tour)
            return;
        state.playing->tour = *tour;
    }
    play(*state.playing, state.isOwn);
}

void TourView::setNorm(const core::Norm &norm)
{
    m_player->setNorm(norm);
}

void TourView::showTour(const QString &id)
{
    if (const core::Tour *tour = core::findById(m_tours, id)) {
        play({*tour}, false);
        return;
    }
    showList();
    m_problem.reset();
    m_list->say(tr("There is no tour “%1”. Choose another one.").arg(id));
}

void TourView::showList()
{
    m_player->setFillsScreen(false);
    setCurrentWidget(m_list);
}

void TourView::openFile(const QString &path)
{
    const core::Result<core::Tour> tour = readTourFile(path);
    if (tour) {
        play({*tour}, true);
        return;
    }
    showList();
    say(tour.error());
}

void TourView::say(const core::Error &problem)
{
    m_problem = problem;
    m_list->say(wording::errorSentence(problem));
}

void TourView::play(const TourPlayer::State &state, bool isOwn)
{
    m_isOwn = isOwn;
    m_problem.reset();
    m_list->say({});
    setCurrentWidget(m_player);
    m_player->restore(state);
    emit opened();
}

bool TourView::isPlaying() const
{
    return currentWidget() == m_player;
}

} // namespace app
