// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/learn/practice/article_links.h"
#include "app/widgets/card.h"

namespace app
{

class TextLabel;

/// Beside the map: checking where the ring was put, and what is said about it then.
class VignetteAnswer final : public Card
{
    Q_OBJECT

public:
    explicit VignetteAnswer(QWidget *parent = nullptr);

    /// Before it is checked.
    void setOpen(bool isPlaced);
    struct Checked {
        QString verdict;
        QString explanation;
        std::vector<ArticleLinks::Article> related;
        int comesBackIn = 0; ///< days
    };
    /// Leads the focus nowhere: a scene may be shown again as it was left.
    void setChecked(const Checked &checked);

    /// What is to be seen first once it is checked.
    QWidget *verdict() const;
    QWidget *next() const;

signals:
    void checkRequested();
    void nextRequested();
    void articleRequested(const QString &link);

private:
    void showParts(bool isChecked);

    TextLabel *m_hint;
    TextLabel *m_verdict;
    TextLabel *m_explanation;
    TextLabel *m_reading;
    ArticleLinks *m_related;
    TextLabel *m_comesBack;
    Button *m_check;
    Button *m_next;
};

} // namespace app
