// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/article_text_access.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

using Boundary = QAccessible::TextBoundaryType;

// The piece of text around the cursor's place.
QTextCursor pieceAround(QTextCursor cursor, Boundary boundary)
{
    const auto between = [&cursor](QTextCursor::MoveOperation start,
                                   QTextCursor::MoveOperation end) {
        cursor.movePosition(start);
        cursor.movePosition(end, QTextCursor::KeepAnchor);
    };
    switch (boundary) {
    case QAccessible::CharBoundary:
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        break;
    case QAccessible::WordBoundary:
        between(QTextCursor::StartOfWord, QTextCursor::EndOfWord);
        break;
    case QAccessible::LineBoundary:
        between(QTextCursor::StartOfLine, QTextCursor::EndOfLine);
        break;
    case QAccessible::SentenceBoundary: // rich text knows no sentences
    case QAccessible::ParagraphBoundary:
        between(QTextCursor::StartOfBlock, QTextCursor::EndOfBlock);
        break;
    case QAccessible::NoBoundary:
        between(QTextCursor::Start, QTextCursor::End);
        break;
    }
    return cursor;
}

QString inWords(QString text)
{
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

} // namespace

QTextCursor ArticleText::cursorAt(int position) const
{
    QTextCursor cursor(m_view.document());
    cursor.setPosition(std::clamp(position, 0, characterCount()));
    return cursor;
}

QString ArticleText::taken(const QTextCursor &chosen, int *start, int *end) const
{
    *start = chosen.selectionStart();
    *end = chosen.selectionEnd();
    return inWords(chosen.selectedText());
}

void ArticleText::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = m_view.textCursor();
    const bool isThere = index == 0 && cursor.hasSelection();
    *start = isThere ? cursor.selectionStart() : 0;
    *end = isThere ? cursor.selectionEnd() : 0;
}

int ArticleText::selectionCount() const
{
    return m_view.textCursor().hasSelection() ? 1 : 0;
}

void ArticleText::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void ArticleText::removeSelection(int index)
{
    QTextCursor cursor = m_view.textCursor();
    if (index != 0)
        return;
    cursor.clearSelection();
    m_view.setTextCursor(cursor);
}

void ArticleText::setSelection(int index, int start, int end)
{
    if (index != 0)
        return;
    QTextCursor cursor = cursorAt(start);
    cursor.setPosition(std::clamp(end, 0, characterCount()), QTextCursor::KeepAnchor);
    m_view.setTextCursor(cursor);
}

int ArticleText::cursorPosition() const
{
    return m_view.textCursor().position();
}

void ArticleText::setCursorPosition(int position)
{
    m_view.setTextCursor(cursorAt(position));
}

QString ArticleText::text(int start, int end) const
{
    QTextCursor cursor = cursorAt(start);
    cursor.setPosition(std::clamp(end, 0, characterCount()), QTextCursor::KeepAnchor);
    return inWords(cursor.selectedText());
}

QString ArticleText::textBeforeOffset(int offset, Boundary boundary, int *start, int *end) const
{
    const QTextCursor here = pieceAround(cursorAt(offset), boundary);
    if (here.selectionStart() == 0) {
        *start = *end = 0;
        return {};
    }
    return taken(pieceAround(cursorAt(here.selectionStart() - 1), boundary), start, end);
}

QString ArticleText::textAfterOffset(int offset, Boundary boundary, int *start, int *end) const
{
    const QTextCursor here = pieceAround(cursorAt(offset), boundary);
    const int next = std::max(here.selectionEnd(), offset + 1);
    if (next >= characterCount()) {
        *start = *end = characterCount();
        return {};
    }
    return taken(pieceAround(cursorAt(next), boundary), start, end);
}

QString ArticleText::textAtOffset(int offset, Boundary boundary, int *start, int *end) const
{
    return taken(pieceAround(cursorAt(offset), boundary), start, end);
}

int ArticleText::characterCount() const
{
    return m_view.document()->characterCount() - 1; // without the end of the last paragraph
}

QRect ArticleText::characterRect(int offset) const
{
    const QRect line = m_view.cursorRect(cursorAt(offset));
    const QRect next = m_view.cursorRect(cursorAt(offset + 1));
    const int width = next.top() == line.top() ? std::abs(next.left() - line.left()) : line.width();
    return {m_view.viewport()->mapToGlobal(line.topLeft()), QSize(width, line.height())};
}

int ArticleText::offsetAtPoint(const QPoint &point) const
{
    return m_view.cursorForPosition(m_view.viewport()->mapFromGlobal(point)).position();
}

void ArticleText::scrollToSubstring(int start, int)
{
    const QRect place = m_view.cursorRect(cursorAt(start));
    QScrollBar *bar = m_view.verticalScrollBar();
    bar->setValue(bar->value() + place.top());
}

QString ArticleText::attributes(int offset, int *start, int *end) const
{
    const QTextCursor block = pieceAround(cursorAt(offset), QAccessible::ParagraphBoundary);
    *start = block.selectionStart();
    *end = block.selectionEnd();
    const int level = block.blockFormat().headingLevel();
    return level > 0 ? u"level:%1;"_s.arg(level) : QString();
}

std::vector<ArticlePart> articleParts(const QTextEdit &view)
{
    std::vector<ArticlePart> parts;
    const auto add = [&](int position, QAccessible::Role role, const QString &name,
                         const QString &address = {}) {
        parts.push_back({.item = {.name = name, .role = role, .canBePressed = !address.isEmpty()},
                         .position = position,
                         .address = address});
    };
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            add(block.position(), QAccessible::Heading,
                block.text().remove(QChar::ObjectReplacementCharacter).trimmed());
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            const QTextCharFormat format = fragment.charFormat();
            const QString alternative = format.property(QTextFormat::ImageAltText).toString();
            if (format.isImageFormat() && !alternative.isEmpty()) {
                add(fragment.position(), QAccessible::Graphic, alternative);
            } else if (format.isAnchor() && !format.anchorHref().isEmpty()) {
                // A link whose words are of several looks is one link.
                const bool goesOn =
                    !parts.empty() && parts.back().address == format.anchorHref() &&
                    parts.back().position + parts.back().item.name.size() == fragment.position();
                if (goesOn)
                    parts.back().item.name += fragment.text();
                else
                    add(fragment.position(), QAccessible::Link, fragment.text(),
                        format.anchorHref());
            }
        }
    }
    return parts;
}

} // namespace app
