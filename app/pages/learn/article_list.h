// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/library.h"

#include <QListWidget>
#include <QSet>

namespace app
{

/// What there is to read and do: articles by section, those read to their end with a tick; then
/// bookmarks, and what is no article.
class ArticleList final : public QListWidget
{
    Q_OBJECT

public:
    explicit ArticleList(QWidget *parent = nullptr);

    void setContent(const core::Library &library, const QSet<QString> &read,
                    const QStringList &bookmarks);
    /// What is shown: its row is marked, and no other; none where the list has none of it.
    void setShown(const QString &link);

signals:
    void chosen(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addSection(const QString &name);
    void addEntry(const QString &link, const QString &title, const QString &toolTip, bool read);
    void addBookmarks();

    const core::Library *m_library = nullptr;
    QSet<QString> m_read;
    QStringList m_bookmarks;
    QString m_shown;
};

} // namespace app
