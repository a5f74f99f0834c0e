// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolling_page.h"
#include "core/content/tour.h"

#include <vector>

namespace app
{

class TextLabel;

/// The tours on offer as cards, and the way to open a file of one's own.
class TourList final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit TourList(QWidget *parent = nullptr);

    void setTours(const std::vector<core::Tour> &tours);
    /// A sentence above the cards, until the next tour is chosen; empty: none.
    void say(const QString &sentence);

signals:
    void startRequested(const QString &tourId);
    void fileChosen(const QString &path);

private:
    void fill();
    QWidget *makeCard(const core::Tour &tour);
    QWidget *makeOpenCard();
    void chooseFile();

    std::vector<core::Tour> m_tours;
    QString m_sentence;
    QWidget *m_saidCard = nullptr;
    TextLabel *m_said = nullptr;
};

} // namespace app
