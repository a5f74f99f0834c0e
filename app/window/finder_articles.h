// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/finder_entry.h"
#include "core/content/search_index.h"

namespace app
{

class Navigation;

/// The articles, words and sources in the finder, found by the search that the Learn page uses.
class FinderArticles final
{
public:
    explicit FinderArticles(Navigation &navigation);

    struct Found {
        std::vector<FinderEntry> answers; ///< to a need that the words tell of
        std::vector<FinderEntry> others;
    };
    /// Best first; a failure is said in the window.
    Found find(const QString &typed);
    /// Where somebody may go on who found nothing: a sentence, then ways.
    std::vector<FinderEntry> nothingFound(const QString &typed);

private:
    FinderEntry entryOf(const core::SearchHit &hit);
    core::SearchIndex *index();

    Navigation &m_navigation;
    std::shared_ptr<const core::Library> m_library; ///< what the index is of
    std::unique_ptr<core::SearchIndex> m_index;
};

} // namespace app
