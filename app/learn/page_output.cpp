#include "app/learn/page_output.h"

#include "app/learn/page_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
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
    const QSizeF sheet = paper.pageLayout().paintRect(QPageLayout::Point).size();
    constexpr double footer = 28.0;
    document.documentLayout()->setPaintDevice(nullptr);
    document.setDocumentMargin(0);
    const Typography typography = printTypography(style, sheet.width());
    writePage(page, typography, document);
    for (auto it = page.figures.begin(); it != page.figures.end(); ++it) {
        const QUrl name(u"figure:"_s + it.key());
        document.addResource(QTextDocument::ImageResource, name, pictureOf(page, name, typography));
    }
    document.setPageSize(QSizeF(sheet.width(), sheet.height() - footer));

    QPainter painter(&paper);
    const double scale = paper.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    const int count = document.pageCount();
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            paper.newPage();
        painter.save();
        const double top = number * document.pageSize().height();
        painter.translate(0, -top);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, top, sheet.width(), document.pageSize().height());
        context.palette.setColor(QPalette::Text, printTheme().text);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(document.defaultFont());
        painter.setPen(printTheme().mutedText);
        painter.drawText(QRectF(0, sheet.height() - footer, sheet.width(), footer),
                         static_cast<int>(Qt::AlignHCenter | Qt::AlignBottom),
                         QLocale().toString(number + 1));
    }
}

bool writePdf(const ReadingPage &page, const ReadingStyle &style, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(page.title);
        writer.setCreator(u"Attachment Atlas"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(22, 20, 22, 18), QPageLayout::Millimeter);
        printPage(page, style, writer);
    }
    return file.commit();
}

} // namespace app
