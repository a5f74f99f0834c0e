// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace app
{

/// Where somebody was reading: a page and how far down.
struct ReadingPlace {
    QString link;
    int textPosition = 0;             ///< character at the top of the view
    std::optional<int> cameFrom = {}; ///< a page that is none of these, from which it was opened

    bool operator==(const ReadingPlace &) const = default;
};

/// The pages visited, with one of them current; back and forward walk between them.
class ReadingHistory
{
public:
    /// Goes to a new page; what lay ahead is forgotten. The page that is current already is not
    /// added twice.
    void visit(const QString &link);
    /// The current page was opened from a page that is none of these: back leads there, once.
    void comeFrom(int elsewhere);
    /// That page, if there is one; back leads there no more.
    std::optional<int> leaveForElsewhere();
    /// Back leads to pages of these alone.
    void forgetElsewhere();
    /// Remembers how far down the current page has been read.
    void leaveAt(int textPosition);

    bool canGoBack() const { return m_current > 0 || current().cameFrom; }
    bool canGoForward() const { return m_current + 1 < static_cast<int>(m_places.size()); }
    /// The place gone to; the current one where there is no way. Not for what leads elsewhere.
    ReadingPlace goBack();
    ReadingPlace goForward();
    ReadingPlace current() const;

private:
    std::vector<ReadingPlace> m_places;
    int m_current = -1;
};

} // namespace app
