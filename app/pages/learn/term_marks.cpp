// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/term_marks.h"

#include "app/pages/learn/typography.h"

#include <QSet>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

bool isWholeWord(const QString &text, qsizetype begin, qsizetype end)
{
    return (begin == 0 || !text[begin - 1].isLetterOrNumber()) &&
           (end == text.size() || !text[end].isLetterOrNumber());
}

// `text` is the document's, folded. False where the word stands nowhere in it.
bool markTerm(QTextDocument &document, const PageTerm &term, const QString &text,
              const Typography &typography)
{
    QString word = term.word;
    for (QChar &c : word)
        c = c.toCaseFolded();
    QTextCursor found(&document);
    for (qsizetype begin = text.indexOf(word); begin >= 0; begin = text.indexOf(word, begin + 1)) {
        const qsizetype end = begin + word.size();
        if (!isWholeWord(text, begin, end))
            continue;
        found.setPosition(static_cast<int>(begin));
        found.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
        const bool heading = found.blockFormat().headingLevel() > 0;
        // A link keeps its own meaning; the format of the last character tells.
        if (heading || found.charFormat().isAnchor())
            continue;
        found.mergeCharFormat(typography.termFormat(u"term:"_s + term.id));
        return true;
    }
    return false;
}

} // namespace

void markTerms(QTextDocument &document, std::vector<PageTerm> terms, const Typography &typography)
{
    std::stable_sort(terms.begin(), terms.end(), [](const PageTerm &a, const PageTerm &b) {
        return a.word.size() > b.word.size();
    });
    // Folded once for all of them, letter by letter: places are the document's.
    QString text = document.toRawText();
    for (QChar &c : text)
        c = c == QChar::Nbsp ? QChar(u' ') : c.toCaseFolded();
    QSet<QString> marked; // by one of their forms
    for (const PageTerm &term : terms) {
        if (!marked.contains(term.id) && markTerm(document, term, text, typography))
            marked.insert(term.id);
    }
}

} // namespace app
