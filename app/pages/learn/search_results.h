// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/search_index.h"

#include <QListWidget>

namespace app
{

/// Where a hit is: an article with its anchor, a term or a work in the lists of them.
QString linkOf(const core::SearchHit &hit);

/// What was found, best first: title, heading, and the words around the match with the match
/// marked. Enter or a click chooses.
class SearchResults final : public QListWidget
{
    Q_OBJECT

public:
    explicit SearchResults(QWidget *parent = nullptr);

    /// What stands above the list, where somebody may be in need.
    enum class Above { Nothing, Support };
    /// Where there are none it says so; below the card with help it leads to that instead.
    void setHits(const std::vector<core::SearchHit> &hits, Above above = Above::Nothing);
    /// The link of a row; empty where it is none.
    QString linkOf(int row) const;
    void chooseFirst();

signals:
    void chosen(const QString &link);

private:
    std::vector<core::SearchHit> m_hits;
};

} // namespace app
