// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/pictured.h"

#include <QAccessible>

#include <vector>

class QTextCursor;
class QTextEdit;

namespace app
{

/// The words of a read-only text as a screen reader reads them: character by character, word by
/// word, line by line, with a caret.
class ArticleText final : public QAccessibleTextInterface
{
public:
    explicit ArticleText(QTextEdit &view)
        : m_view(view)
    {
    }

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                             int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                            int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                         int *end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    QTextCursor cursorAt(int position) const;
    QString taken(const QTextCursor &chosen, int *start, int *end) const;

    QTextEdit &m_view;
};

/// A heading, link or figure of a text, and where it begins.
struct ArticlePart {
    PicturedItem item;
    int position = 0;
    QString address; ///< of a link
};

/// What a document holds besides words, in reading order: headings, links, and figures by what
/// stands for them in words. The boxes are empty.
std::vector<ArticlePart> articleParts(const QTextEdit &view);

} // namespace app
