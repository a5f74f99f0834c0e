#pragma once

#include "app/learn/reading_page.h"
#include "app/shell/theme.h"

#include <QFont>
#include <QHash>
#include <QTextCursor>

class QTextBlock;
class QTextDocument;

namespace app
{

/// Type and colours of the reading page; computed from the view's font and palette.
struct Typography {
    Theme theme;
    QColor link;
    QFont body;
    double pixelRatio = 1.0;
};

Typography typographyFor(const QWidget *view);

/// A heading as it stands in the document.
struct PlacedHeading {
    core::Heading heading;
    int position = 0; ///< of its first character
};

/// A page laid out in a document: where its headings and its anchors are.
struct WrittenPage {
    std::vector<PlacedHeading> headings; ///< without the title
    QHash<QString, int> anchors;         ///< anchor -> position; of equal ones the first
};

/// Sets the page into the document. Markdown is read as GitHub's dialect, with HTML shown as the
/// text it is. Colours are fixed at this moment: write again when the palette has changed.
WrittenPage writePage(const ReadingPage &page, const Typography &typography,
                      QTextDocument &document);

} // namespace app
