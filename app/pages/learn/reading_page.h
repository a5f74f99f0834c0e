// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/library.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
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

/// A word of the glossary that may be met in the text.
struct PageTerm {
    QString id;
    QString word;
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
    std::vector<PageTerm> terms;     ///< the first place of each in the text is marked
    QHash<QString, QString> figures; ///< figure id -> file
};

/// What is known of the reader when a page is made.
struct Reader {
    QString language;
    /// Probabilities of the regions of the newest result; nothing: none is saved.
    std::optional<core::PerStyle<double>> position;
    QSet<QString> read; ///< articles read to their end
};

/// Links inside the text: `article:ID#anchor`, `reference:ID`, `term:ID`, `figure:ID`.
QString articleAddress(const QString &link);

/// The article with its sources and what to read next: what belongs to it, and what fits the
/// reader's place on the map.
ReadingPage articlePage(const core::Library &library, const core::Article &article,
                        const Reader &reader);
/// Terms in alphabetical order of the locale; each term's anchor is its id.
ReadingPage glossaryPage(const core::Library &library);
/// Works by author; each work's anchor is its id.
ReadingPage bibliographyPage(const core::Library &library);
/// A page that says why there is nothing to read.
ReadingPage failurePage(const QString &sentence);

} // namespace app
