// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/tours/tour_view.h"

#include "app/foundation/text/wording.h"
#include "app/pages/learn/tours/tour_list.h"
#include "app/pages/learn/tours/tour_player.h"
#include "core/base/json_reading.h"

#include <QFileInfo>

#include <algorithm>

namespace app
{
namespace
{

constexpr qint64 largestTourFile = 1024 * 1024;

const core::Tour *findTour(const std::vector<core::Tour> &tours, const QString &id)
{
    const auto found = std::find_if(tours.begin(), tours.end(),
                                    [&](const core::Tour &tour) { return tour.id == id; });
    return found == tours.end() ? nullptr : &*found;
}

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
    // A file of one's own has the words its author gave it, even under a shipped tour's id.
    const core::Tour *before = findTour(m_tours, m_player->tour().id);
    const core::Tour *after = findTour(tours, m_player->tour().id);
    const bool shipped = before && *before == m_player->tour();
    if (isPlaying() && shipped && after)
        m_player->setTour(*after, m_player->step());
    m_tours = tours;
    m_list->setTours(tours);
}

void TourView::setNorm(const core::Norm &norm)
{
    m_player->setNorm(norm);
}

void TourView::showTour(const QString &id)
{
    if (const core::Tour *tour = findTour(m_tours, id)) {
        play(*tour);
        return;
    }
    showList();
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
        play(*tour);
        return;
    }
    showList();
    m_list->say(wording::errorSentence(tour.error()));
}

void TourView::play(const core::Tour &tour)
{
    m_list->say({});
    setCurrentWidget(m_player);
    m_player->setTour(tour);
    emit opened();
}

bool TourView::isPlaying() const
{
    return currentWidget() == m_player;
}

} // namespace app
