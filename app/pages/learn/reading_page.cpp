// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/reading_page.h"

#include "app/foundation/content/article_link.h"
#include "core/content/reading_suggestions.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("learn", text, nullptr, n);
}

PageItem itemFor(const core::Reference &reference)
{
    PageItem item;
    item.anchor = reference.id;
    //: A work in a list of sources: %1 authors, %2 year
    item.lead = translated(QT_TRANSLATE_NOOP("learn", "%1 (%2)."))
                    .arg(reference.authors, QString::number(reference.year));
    //: A work in a list of sources: %1 title, %2 journal or publisher
    item.text =
        translated(QT_TRANSLATE_NOOP("learn", "%1. %2.")).arg(reference.title, reference.source);
    if (!reference.doi.isEmpty())
        item.address = u"https://doi.org/"_s + reference.doi;
    return item;
}

QString captionFor(const core::Article &article)
{
    const QString reviewed = QLocale().toString(article.reviewed, QLocale::LongFormat);
    if (article.minutes <= 0 || !article.reviewed.isValid())
        return article.summary;
    return translated(QT_TRANSLATE_N_NOOP("learn", "%n minute(s) to read. Last reviewed %1."),
                      article.minutes)
        .arg(reviewed);
}

// Not what the article names as belonging to it anyway, and not itself.
QStringList suggestionsBeside(const core::Article &article, const core::Library &library,
                              const Reader &reader)
{
    constexpr int shown = 3;
    if (!reader.position)
        return {};
    QStringList ids = core::suggestedReading(library, *reader.position, reader.read,
                                             shown + static_cast<int>(article.related.size()) + 1);
    ids.removeIf(
        [&](const QString &id) { return id == article.id || article.related.contains(id); });
    return ids.mid(0, shown);
}

QString languageName(const QString &language)
{
    return QLocale(language).nativeLanguageName();
}

// Nobody who looks for help is asked questions.
std::vector<PageItem> questionsOf(const core::Library &library, const core::Article &article)
{
    const core::KnowledgeCheck *check =
        article.section == "help"_L1 ? nullptr : library.check(article.id);
    if (!check)
        return {};
    return {{{},
             translated(QT_TRANSLATE_N_NOOP("learn", "%n question(s) about this article"),
                        static_cast<int>(check->questions.size())),
             articleAddress(links::check + article.id),
             translated(QT_TRANSLATE_NOOP("learn", "Your answers stay on this computer.")),
             {}}};
}

std::vector<PageItem> articleItems(const core::Library &library, const QStringList &ids)
{
    std::vector<PageItem> items;
    for (const QString &id : ids) {
        if (const core::Article *article = library.article(id))
            items.push_back({{}, article->title, articleAddress(id), article->summary, {}});
    }
    return items;
}

std::vector<PageTerm> termsIn(const core::Library &library, const QString &markdown)
{
    std::vector<PageTerm> terms;
    for (const core::GlossaryTerm &term : library.glossary()) {
        // What the text marks itself is not marked a second time.
        if (markdown.contains(u"](term:"_s + term.id + u')'))
            continue;
        for (const QString &form : term.forms)
            terms.push_back({term.id, form});
    }
    return terms;
}

template <class Key> void sortByLocale(std::vector<PageItem> &items, Key key)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(items.begin(), items.end(), [&](const PageItem &a, const PageItem &b) {
        return collator.compare(key(a), key(b)) < 0;
    });
}

} // namespace

QString articleAddress(const QString &link)
{
    return u"article:"_s + link;
}

ReadingPage articlePage(const core::Library &library, const core::Article &article,
                        const Reader &reader)
{
    const QString &language = reader.language;
    ReadingPage page;
    page.title = article.title;
    page.caption = captionFor(article);
    page.styles = article.styles;
    page.markdown = article.markdown;
    const QString shown = library.languageOf(article.id);
    // "de_AT" is served by "de".
    if (!language.isEmpty() && !language.startsWith(shown)) {
        page.notice = translated(QT_TRANSLATE_NOOP("learn", "This article does not exist in your "
                                                            "language (%1) yet. You are reading "
                                                            "it in another one (%2)."))
                          .arg(languageName(language), languageName(shown));
    }

    PageSection sources{u"sources"_s, translated(QT_TRANSLATE_NOOP("learn", "Sources")), {}};
    for (const QString &id : article.references) {
        if (const core::Reference *reference = library.reference(id))
            sources.items.push_back(itemFor(*reference));
    }
    for (const PageSection &section : std::vector<PageSection>{
             {u"ask-yourself"_s, translated(QT_TRANSLATE_NOOP("learn", "Ask yourself")),
              questionsOf(library, article)},
             {u"read-next"_s, translated(QT_TRANSLATE_NOOP("learn", "Read next")),
              articleItems(library, article.related)},
             {u"near-your-place"_s,
              translated(QT_TRANSLATE_NOOP("learn", "Near your place on the map")),
              articleItems(library, suggestionsBeside(article, library, reader))},
             sources}) {
        if (!section.items.empty())
            page.sections.push_back(section);
    }
    page.terms = termsIn(library, article.markdown);
    static const QRegularExpression figure(u"\\]\\(figure:([^)]+)\\)"_s);
    for (auto it = figure.globalMatch(article.markdown); it.hasNext();) {
        const QString id = it.next().captured(1);
        page.figures.insert(id, library.figurePath(id));
    }
    return page;
}

ReadingPage glossaryPage(const core::Library &library)
{
    ReadingPage page;
    page.title = translated(QT_TRANSLATE_NOOP("learn", "Glossary"));
    const int count = static_cast<int>(library.glossary().size());
    page.caption =
        translated(QT_TRANSLATE_N_NOOP("learn", "%n word(s), explained in short."), count);
    PageSection section;
    for (const core::GlossaryTerm &term : library.glossary())
        section.items.push_back({term.id, term.term, {}, term.definition, {}});
    sortByLocale(section.items, [](const PageItem &item) { return item.lead; });
    page.sections.push_back(std::move(section));
    return page;
}

ReadingPage bibliographyPage(const core::Library &library)
{
    ReadingPage page;
    page.title = translated(QT_TRANSLATE_NOOP("learn", "Sources of all articles"));
    const int count = static_cast<int>(library.references().size());
    page.caption = translated(QT_TRANSLATE_N_NOOP("learn", "%n work(s), by author."), count);
    PageSection section;
    for (const core::Reference &reference : library.references())
        section.items.push_back(itemFor(reference));
    sortByLocale(section.items, [](const PageItem &item) { return item.lead; });
    page.sections.push_back(std::move(section));
    return page;
}

ReadingPage failurePage(const QString &sentence)
{
    ReadingPage page;
    page.title = translated(QT_TRANSLATE_NOOP("learn", "The articles cannot be shown"));
    page.caption = sentence;
    return page;
}

} // namespace app
