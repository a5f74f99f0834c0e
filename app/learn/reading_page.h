#pragma once

#include "core/content/library.h"

#include <QString>

#include <vector>

namespace app
{

/// One generated entry: a source, a glossary term, an article to read next.
struct PageItem {
    QString anchor;   ///< may be empty
    QString lead;     ///< emphasised beginning
    QString leadLink; ///< makes the beginning a link; may be empty
    QString text;
    QString address; ///< shown as a link at the end; may be empty
};

/// Generated entries under a heading of their own.
struct PageSection {
    QString anchor;
    QString heading; ///< may be empty
    std::vector<PageItem> items;
};

/// What the reader shows: an article, or a page made from the library. All but `markdown` is plain
/// text.
struct ReadingPage {
    QString title;
    QString caption;
    QString notice; ///< said before the text; may be empty
    std::vector<core::Style> styles;
    QString markdown;
    std::vector<PageSection> sections;
};

/// Links inside the text: `article:ID#anchor`, `reference:ID`.
QString articleAddress(const QString &link);

/// The article with its sources and what to read next.
ReadingPage articlePage(const core::Library &library, const core::Article &article,
                        const QString &language);
/// Terms in alphabetical order of the locale; each term's anchor is its id.
ReadingPage glossaryPage(const core::Library &library);
/// Works by author; each work's anchor is its id.
ReadingPage bibliographyPage(const core::Library &library);
/// A page that says why there is nothing to read.
ReadingPage failurePage(const QString &sentence);

} // namespace app
