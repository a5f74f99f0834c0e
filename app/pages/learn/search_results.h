// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/search_index.h"

#include <QListWidget>

#include <functional>

namespace app
{

/// Where a hit is: an article with its anchor, a term or a work in the lists of them. Empty for the
/// quiet path after a break-up, which is no page of these.
QString linkOf(const core::SearchHit &hit);
/// What it is called: for the quiet path its name.
QString titleOf(const core::SearchHit &hit);

/// What was found, best first: title, heading, for what need it stands there, and the words around
/// the match with the match marked. Enter or a click chooses; what is shown is marked, as in
/// ArticleList.
class SearchResults final : public QListWidget
{
    Q_OBJECT

public:
    explicit SearchResults(QWidget *parent = nullptr);

    void setHits(const std::vector<core::SearchHit> &hits);

    /// Where somebody may go on who found nothing.
    struct Nothing {
        bool isHelpAbove = false; ///< the card with help, which then is all there is
        QString spelling = {};    ///< that finds something; may be empty
        std::vector<core::SearchHit> doors = {};
    };
    /// One sentence, and below it these ways, with that to the help lines at the end.
    void setNothing(const Nothing &nothing);

    void setShown(const QString &link);
    /// The link of a row; empty where it is none.
    QString linkOf(int row) const;
    /// Nothing where nothing was found.
    void chooseFirst();
    /// The first row that leads somewhere.
    void goToFirst();

signals:
    void chosen(const QString &link);
    void breakUpRequested();
    void wordsRequested(const QString &words); ///< to be looked for instead

private:
    void add(const core::SearchHit &hit, const QString &title, const QString &heading);
    void addWay(const QString &title, std::function<void()> choose, const QString &link);
    void choose(int row);
    void markShown();

    struct Row {
        QString link;
        std::function<void()> choose; ///< nothing: a sentence
    };
    std::vector<Row> m_rows;
    bool m_isFound = false;
    QString m_shown;
};

} // namespace app
