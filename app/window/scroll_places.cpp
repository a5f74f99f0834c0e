// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scroll_places.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <memory>

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
        auto *layingOut = new QTimer(bar);
        auto quiet = std::make_shared<int>(0);
        QObject::connect(bar, &QScrollBar::rangeChanged, layingOut,
                         [bar, quiet, share = places[i].share](int, int maximum) {
                             bar->setValue(qRound(share * maximum));
                             *quiet = 0;
                         });
        // The rail beside it may change its width, and rows wrap; after that the person scrolls.
        QObject::connect(layingOut, &QTimer::timeout, layingOut, [layingOut, quiet] {
            constexpr int enough = 10;
            if (++*quiet == enough)
                layingOut->deleteLater();
        });
        layingOut->start(0);
    }
}

} // namespace app
