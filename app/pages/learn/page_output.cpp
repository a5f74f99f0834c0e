// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/page_output.h"

#include "app/pages/learn/page_writer.h"
#include "app/print/document_pages.h"
#include "app/print/pdf_file.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace app
{

namespace
{

// Paper has no questions to open and no words to point at.
ReadingPage forPaper(ReadingPage page)
{
    page.terms.clear();
    std::erase_if(page.sections,
                  [](const PageSection &section) { return section.anchor == "ask-yourself"_L1; });
    return page;
}

} // namespace

void printPage(const ReadingPage &shown, const ReadingStyle &style, QPagedPaintDevice &paper)
{
    const ReadingPage page = forPaper(shown);
    QTextDocument document;
    // Laid out in the paper's own points (72 an inch), scaled to its dots when painted.
    const QSizeF area = textArea(paper);
    document.documentLayout()->setPaintDevice(nullptr);
    document.setDocumentMargin(0);
    const Typography typography = printTypography(style, area.width());
    writePage(page, typography, document);
    for (auto it = page.figures.begin(); it != page.figures.end(); ++it) {
        const QUrl name(u"figure:"_s + it.key());
        document.addResource(QTextDocument::ImageResource, name, pictureOf(page, name, typography));
    }
    document.setPageSize(area);
    printDocument(document, paper);
}

bool writePdf(const ReadingPage &page, const ReadingStyle &style, const QString &path)
{
    const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                             QMarginsF(22, 20, 22, 18), QPageLayout::Millimeter);
    return writePdfFile(
        page.title, layout, [&](QPagedPaintDevice &paper) { printPage(page, style, paper); }, path);
}

} // namespace app
