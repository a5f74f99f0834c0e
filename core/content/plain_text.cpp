// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/plain_text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// What opens a block: headings, list items, quotations; also one inside the other.
QString withoutBlockMarks(const QString &line)
{
    static const QRegularExpression marks(u"^(?:\\s*(?:#{1,6}|[-*+>]|\\d{1,9}[.)])\\s+)+"_s);
    const QRegularExpressionMatch match = marks.match(line);
    return match.hasMatch() ? line.mid(match.capturedLength()) : line;
}

// Fences of code, rules, and the line between a table's head and body hold nothing to read.
bool isDrawnLine(const QString &line)
{
    static const QRegularExpression drawn(u"^\\s*(?:```.*|[-*_|:\\s]*[-*_]{3}[-*_|:\\s]*)$"_s);
    return drawn.match(line).hasMatch();
}

QString cellsOf(const QString &row)
{
    QStringList cells;
    for (const QString &cell : row.split(u'|', Qt::SkipEmptyParts)) {
        if (!cell.trimmed().isEmpty())
            cells << cell.trimmed();
    }
    return cells.join(u" · "_s);
}

QString withoutInlineMarks(QString text)
{
    static const QRegularExpression link(u"!?\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    text.replace(link, u"\\1"_s);
    // An escaped mark is a character of the text; a mark between blanks, or an underscore inside a
    // word, is no emphasis. A run of underscores is looked at once, from its beginning or from
    // where the match before ended, or a line of them would take quadratic time.
    static const QRegularExpression marks(u"\\\\([!-/:-@\\[-`{-~])|(?:[*`]+|~~|(?<!\\w)_+)(?=\\S)|"
                                          "(?<=\\S)(?:[*`]+|~~|(?:(?<!_)|\\G)_++(?!\\w))"_s);
    return text.replace(marks, u"\\1"_s);
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Part of a word for the eye, but nothing to compare: accents, soft hyphens, joiners.
bool isSilent(QChar c)
{
    return c.isMark() || c.category() == QChar::Other_Format;
}

} // namespace

QString plainText(const QString &markdown)
{
    QStringList lines;
    for (const QString &line : markdown.split(u'\n')) {
        if (isDrawnLine(line))
            continue;
        lines << (line.startsWith(u'|') ? cellsOf(line) : withoutBlockMarks(line));
    }
    return withoutInlineMarks(lines.join(u'\n')).simplified();
}

QString folded(QStringView text)
{
    if (isAscii(text))
        return text.toString().toLower();
    QString result = text.toString().normalized(QString::NormalizationForm_KD);
    result.removeIf(isSilent);
    // Neither Qt nor SQLite's unicode61 folds the sharp s: it is two letters in capitals.
    return result.toCaseFolded().replace(u'ß', "ss"_L1);
}

QString withoutSpelledUmlauts(const QString &word)
{
    QString plain;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar letter = word[i];
        const bool isSpelled = letter == u'e' && i > 0 && u"aou"_s.contains(word[i - 1]) &&
                               !(word[i - 1] == u'u' && i > 1 && u"aeq"_s.contains(word[i - 2]));
        if (!isSpelled)
            plain += letter;
    }
    return plain;
}

std::vector<QStringView> wordsIn(QStringView text)
{
    std::vector<QStringView> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside =
            i < text.size() && (text[i].isLetterOrNumber() || (start >= 0 && isSilent(text[i])));
        if (inside && start < 0)
            start = i;
        if (!inside && start >= 0) {
            words.push_back(text.sliced(start, i - start));
            start = -1;
        }
    }
    return words;
}

} // namespace core
