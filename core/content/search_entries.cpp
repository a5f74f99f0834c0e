// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/search_entries.h"

#include "core/content/plain_text.h"

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

std::vector<SearchEntry> entriesOf(const Article &article, const QStringList &alsoCalled)
{
    std::vector<SearchEntry> entries;
    for (const Passage &passage : passagesOf(article)) {
        SearchEntry entry{SearchHit::Kind::Article,
                          article.id,
                          passage.heading.anchor,
                          article.title,
                          passage.heading.text,
                          plainText(passage.markdown),
                          {},
                          {}};
        if (entries.empty()) {
            entry.text = (article.summary + u' ' + entry.text).trimmed();
            entry.alsoCalled = folded(alsoCalled.join(u" \u00b7 "_s));
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

QString textOf(const Reference &reference)
{
    QStringList sentences{reference.title, reference.source, reference.doi};
    sentences.removeAll(QString());
    for (qsizetype i = 0; i + 1 < sentences.size(); ++i) {
        if (!sentences[i].back().isPunct())
            sentences[i] += u'.';
    }
    return sentences.join(u' ');
}

} // namespace

std::vector<SearchEntry> searchEntriesOf(const Library &library)
{
    std::vector<SearchEntry> entries;
    for (const Article &article : library.articles()) {
        for (SearchEntry &entry :
             entriesOf(article, library.searchWords().alsoCalled.value(article.id)))
            entries.push_back(std::move(entry));
    }
    for (const GlossaryTerm &term : library.glossary())
        entries.push_back(
            {SearchHit::Kind::Term, term.id, {}, term.term, {}, term.definition, {}, {}});
    for (const Reference &reference : library.references()) {
        const QString title = u"%1 (%2)"_s.arg(reference.authors, QString::number(reference.year));
        entries.push_back(
            {SearchHit::Kind::Reference, reference.id, {}, title, {}, textOf(reference), {}, {}});
    }
    return entries;
}

std::vector<QString> foldedWords(const QString &text)
{
    std::vector<QString> words;
    const QString letters = folded(text);
    for (const QStringView word : wordsIn(letters))
        words.push_back(word.toString());
    return words;
}

bool isStroke(QStringView between)
{
    return between.size() == 1 && QStringView(u"-\u2010\u2011\u2013").contains(between.front());
}

QStringList joinedWords(const QString &folded)
{
    QStringList joined;
    QString run;
    qsizetype end = -1;
    for (const QStringView word : wordsIn(folded)) {
        const qsizetype start = word.data() - folded.constData();
        const bool isJoined = end >= 0 && isStroke(QStringView(folded).sliced(end, start - end));
        if (isJoined)
            run += word;
        if (isJoined && !joined.isEmpty() && run.startsWith(joined.last()))
            joined.removeLast();
        if (isJoined)
            joined << run;
        else
            run = word.toString();
        end = start + word.size();
    }
    return joined;
}

} // namespace core
