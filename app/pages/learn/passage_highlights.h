// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/theme/theme.h"

#include <QTextCursor>
#include <QTextEdit>

#include <optional>
#include <vector>

namespace app
{

/// A passage that the reader has marked, as it stands in the page shown.
struct MarkedPassage {
    qint64 id = 0;
    int start = 0;
    QString quotation;
};

/// The places of a document that are drawn as marked or found.
class PassageHighlights
{
public:
    /// Of the document that `view` shows at the time.
    explicit PassageHighlights(const QTextEdit &view);

    /// A passage is looked for by its words, nearest to its place.
    void setMarks(const std::vector<MarkedPassage> &marks) { m_marks = marks; }
    /// Where the marked passage begins; nothing: there is no such one.
    std::optional<int> startOfMark(qint64 id) const;

    /// Finds every place where the words stand; how many there are.
    int find(const QString &words);
    void forgetFound() { m_found.clear(); }
    int foundCount() const { return static_cast<int>(m_found.size()); }
    /// To the next (or previous) of them, around the end; at first to the first one at or below a
    /// position. Its number from 1, 0 for none.
    int step(bool backwards, int position);
    /// Where the one stepped to begins.
    int startOfCurrent() const;

    QList<QTextEdit::ExtraSelection> selections(const Theme &theme) const;

private:
    QTextCursor placeOf(const MarkedPassage &passage) const;

    const QTextEdit &m_view;
    std::vector<MarkedPassage> m_marks;
    std::vector<QTextCursor> m_found;
    int m_current = -1; ///< of those found
};

} // namespace app
