// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/finder_articles.h"
#include "core/content/distress.h"

namespace app
{

class LookController;
class Navigation;
class WindowActions;

/// What the finder lists: help where the words may tell of distress; what answers an everyday need;
/// pages, people, actions and languages by their names; then what is written about the words typed,
/// and at last the way to all of it. Where there is nothing, ways that may lead on.
///
/// While two sit together nobody is named, and no page that names somebody; see also
/// WindowActions::isOffered().
class FinderEntries final
{
public:
    /// All are lent.
    FinderEntries(Navigation &navigation, LookController &look, WindowActions &actions);

    std::vector<FinderEntry> find(const QString &typed);

private:
    std::vector<FinderEntry> help(const QString &typed);
    std::vector<FinderEntry> named() const;
    void addPages(std::vector<FinderEntry> &entries) const;
    void addPeople(std::vector<FinderEntry> &entries) const;
    void addActions(std::vector<FinderEntry> &entries) const;
    void addLanguages(std::vector<FinderEntry> &entries) const;

    Navigation &m_navigation;
    LookController &m_look;
    WindowActions &m_actions;
    FinderArticles m_articles;
    std::optional<core::Result<core::DistressWords>> m_distress; ///< read when first typed
};

} // namespace app
