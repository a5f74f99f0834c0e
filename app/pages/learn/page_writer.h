// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/learn/reading_page.h"
#include "app/pages/learn/typography.h"

#include <QHash>
#include <QImage>

class QTextDocument;

namespace app
{

/// A heading as it stands in the document.
struct PlacedHeading {
    core::Heading heading;
    int position = 0; ///< of its first character
};

/// A page laid out in a document: where its headings and its anchors are.
struct WrittenPage {
    std::vector<PlacedHeading> headings; ///< without the title
    QHash<QString, int> anchors;         ///< anchor -> position; of equal ones the first
    int textEnd = 0;                     ///< position where the generated sections begin
};

/// Sets the page into the document. Markdown is read as GitHub's dialect, with HTML shown as the
/// text it is. Colours are fixed at this moment: write again when the palette has changed.
WrittenPage writePage(const ReadingPage &page, const Typography &typography,
                      QTextDocument &document);

/// The picture of a figure (`figure:ID`) of the page; a null one for anything else. The document
/// asks for it by QTextDocument::loadResource.
QImage pictureOf(const ReadingPage &page, const QUrl &name, const Typography &typography);

} // namespace app
