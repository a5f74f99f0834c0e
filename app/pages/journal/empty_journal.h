// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolling_page.h"
#include "core/content/article.h"

#include <vector>

namespace app
{

class Card;

/// Where nothing is written yet: what one could begin with.
class EmptyJournal final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit EmptyJournal(QWidget *parent = nullptr);

    void setExercises(const std::vector<core::Article> &exercises);

signals:
    void writingRequested(const QString &articleId);

private:
    Card *m_invitation;
    QWidget *m_links = nullptr;
};

} // namespace app
