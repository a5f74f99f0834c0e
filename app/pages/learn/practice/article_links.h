// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace app
{

/// Where to read on, under a heading; nothing at all where there is nothing to read.
class ArticleLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleLinks(const QString &heading, QWidget *parent = nullptr);

    struct Article {
        QString title;
        QString link;
    };
    void setArticles(const std::vector<Article> &articles);

signals:
    void articleRequested(const QString &link);

private:
    QWidget *m_links;
};

} // namespace app
