// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/practice/article_links.h"

#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

namespace app
{

ArticleLinks::ArticleLinks(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_links(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    column->addWidget(new TextLabel(TextRole::Caption, heading));
    column->addWidget(m_links);
    setRhythm(*new QVBoxLayout(m_links), 0.5);
}

void ArticleLinks::setArticles(const std::vector<Article> &articles)
{
    // One of them may be the sender of the signal that led here.
    for (Link *old : m_links->findChildren<Link *>()) {
        old->hide();
        m_links->layout()->removeWidget(old);
        old->setParent(nullptr);
        old->deleteLater();
    }
    for (const Article &article : articles) {
        auto *link = new Link(article.title);
        connect(link, &Link::clicked, this,
                [this, address = article.link] { emit articleRequested(address); });
        m_links->layout()->addWidget(link);
    }
    setVisible(!articles.empty());
}

} // namespace app
