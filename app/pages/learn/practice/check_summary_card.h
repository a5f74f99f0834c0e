// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/learn/practice/article_links.h"
#include "app/widgets/card.h"

namespace app
{

class TextLabel;

/// How a round of questions went, and where to read what was missed. The focus is on closing.
class CheckSummaryCard final : public Card
{
    Q_OBJECT

public:
    explicit CheckSummaryCard(QWidget *parent = nullptr);

    struct Round {
        int questions = 0;
        std::vector<ArticleLinks::Article> missed;
        bool counts = true; ///< false: going round once more, of which nothing was noted
    };
    void setRound(const Round &round);

signals:
    void articleRequested(const QString &link);
    void againRequested();
    void closeRequested();

private:
    TextLabel *m_result;
    TextLabel *m_afterwards;
    ArticleLinks *m_missed;
    Button *m_again;
    Button *m_close;
};

} // namespace app
