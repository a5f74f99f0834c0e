// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scroll_places.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace app
{
namespace
{

QList<QScrollArea *> scrollAreasOf(QWidget &page)
{
    QList<QScrollArea *> areas = page.findChildren<QScrollArea *>();
    if (auto *itself = qobject_cast<QScrollArea *>(&page))
        areas.prepend(itself);
    return areas;
}

} // namespace

std::vector<ScrollPlace> scrollPlaces(QWidget &page)
{
    std::vector<ScrollPlace> places;
    for (const QScrollArea *area : scrollAreasOf(page)) {
        const QScrollBar *bar = area->verticalScrollBar();
        const bool isScrolled = bar->maximum() > 0 && bar->isVisibleTo(&page);
        places.push_back({area->metaObject()->className(),
                          isScrolled ? bar->value() / static_cast<double>(bar->maximum()) : 0.0});
    }
    return places;
}

void scrollWhenLaidOut(QWidget &page, const std::vector<ScrollPlace> &places)
{
    const QList<QScrollArea *> areas = scrollAreasOf(page);
    const std::size_t count = std::min(places.size(), static_cast<std::size_t>(areas.size()));
    for (std::size_t i = 0; i < count; ++i) {
        const QScrollArea *area = areas[static_cast<qsizetype>(i)];
        if (places[i].share == 0.0 || places[i].className != area->metaObject()->className())
            continue;
        QScrollBar *bar = area->verticalScrollBar();
        auto *layingOut = new QObject(bar);
        QObject::connect(bar, &QScrollBar::rangeChanged, layingOut,
                         [bar, share = places[i].share](int, int maximum) {
                             bar->setValue(qRound(share * maximum));
                         });
        // Several rounds of events, after which the person scrolls.
        QTimer::singleShot(0, layingOut, &QObject::deleteLater);
    }
}

} // namespace app
