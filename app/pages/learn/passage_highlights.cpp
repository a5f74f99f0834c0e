// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/passage_highlights.h"

#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace app
{

PassageHighlights::PassageHighlights(const QTextEdit &view)
    : m_view(view)
{
}

// The words at their place; else, in a text that has changed, the nearest place with these words.
QTextCursor PassageHighlights::placeOf(const MarkedPassage &passage) const
{
    QTextCursor nearest;
    for (QTextCursor found = m_view.document()->find(passage.quotation); !found.isNull();
         found = m_view.document()->find(passage.quotation, found)) {
        const auto distance = [&](const QTextCursor &cursor) {
            return std::abs(cursor.selectionStart() - passage.start);
        };
        if (nearest.isNull() || distance(found) < distance(nearest))
            nearest = found;
    }
    // Words that run over a paragraph's end are not found as one: they stand where they stood.
    const int end = passage.start + static_cast<int>(passage.quotation.size());
    if (nearest.isNull() && passage.quotation.contains(QChar::ParagraphSeparator) &&
        end < m_view.document()->characterCount()) {
        nearest = QTextCursor(m_view.document());
        nearest.setPosition(passage.start);
        nearest.setPosition(end, QTextCursor::KeepAnchor);
    }
    return nearest;
}

std::optional<int> PassageHighlights::startOfMark(qint64 id) const
{
    const auto mark = std::find_if(m_marks.begin(), m_marks.end(),
                                   [id](const MarkedPassage &each) { return each.id == id; });
    return mark == m_marks.end() ? std::nullopt : std::optional(placeOf(*mark).selectionStart());
}

int PassageHighlights::find(const QString &words)
{
    m_found.clear();
    m_current = -1;
    if (!words.isEmpty()) {
        for (QTextCursor found = m_view.document()->find(words); !found.isNull();
             found = m_view.document()->find(words, found))
            m_found.push_back(found);
    }
    return foundCount();
}

int PassageHighlights::step(bool backwards, int position)
{
    if (m_found.empty())
        return 0;
    if (m_current < 0 && !backwards) {
        const auto here = std::find_if(m_found.begin(), m_found.end(), [&](const auto &found) {
            return found.selectionStart() >= position;
        });
        m_current = here == m_found.end() ? 0 : static_cast<int>(here - m_found.begin());
    } else {
        const int count = foundCount();
        m_current = (std::max(0, m_current) + (backwards ? count - 1 : 1)) % count;
    }
    return m_current + 1;
}

int PassageHighlights::startOfCurrent() const
{
    return m_found[static_cast<std::size_t>(m_current)].selectionStart();
}

QList<QTextEdit::ExtraSelection> PassageHighlights::selections(const Theme &theme) const
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](const QTextCursor &cursor, const QColor &ground, const QColor &ink) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursor;
        selection.format.setBackground(ground);
        selection.format.setForeground(ink);
        selections.append(selection);
    };
    for (const MarkedPassage &mark : m_marks) {
        if (const QTextCursor place = placeOf(mark); !place.isNull())
            add(place, theme.tint[core::Style::Preoccupied], theme.text);
    }
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const bool current = static_cast<int>(i) == m_current;
        add(m_found[i], current ? theme.accent : theme.accentTint,
            current ? theme.onAccent : theme.text);
    }
    return selections;
}

} // namespace app
