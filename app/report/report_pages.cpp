#include "app/report/report_pages.h"

#include "app/report/report_figures.h"
#include "app/report/report_words.h"
#include "app/shell/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// Laid out finer than any screen, so that letters stand where the printer can put them.
constexpr double unitsPerPoint = 10.0;
constexpr double bodyPoints = 10.0;
constexpr double footPoints = 18.0;
constexpr double lineDistance = 22.0; ///< of empty lines, to write on by hand
constexpr double linesHeading = 30.0;

/// How large things are: the map as a share of the width, the type in points.
struct Measures {
    double mapShare;
    double points;
};
// Largest first; smaller type is for languages with many words.
constexpr std::array allMeasures{Measures{0.54, 10.0}, Measures{0.47, 10.0}, Measures{0.40, 10.0},
                                 Measures{0.37, 9.2},  Measures{0.34, 8.4},  Measures{0.30, 7.6}};

QFont fontOf(double points, double units)
{
    QFont font;
    font.setPixelSize(static_cast<int>(std::lround(points * units)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int emptyLines(const core::ReportDocument &report)
{
    for (const core::ReportBlock &block : report.blocks) {
        if (const auto *lines = std::get_if<core::EmptyLines>(&block))
            return lines->atLeast;
    }
    return 0;
}

} // namespace

ReportPages::ReportPages(const core::ReportDocument &document, const QPageLayout &paper)
    : m_report(document)
    , m_sheet(paper.paintRect(QPageLayout::Point).size())
{
    m_text.setDocumentMargin(0);
    m_text.documentLayout()->setPaintDevice(nullptr);
    m_text.setDefaultFont(fontOf(bodyPoints, unitsPerPoint));
    QTextOption option;
    option.setTextDirection(QGuiApplication::layoutDirection());
    m_text.setDefaultTextOption(option);
    m_text.documentLayout()->registerHandler(QTextFormat::ImageObject,
                                             new ReportFigures(document, unitsPerPoint, &m_text));
    // All but a full report are one page: where the words are many, the map is smaller.
    for (const auto &[mapShare, points] : allMeasures) {
        setText(mapShare, points);
        if (document.kind == core::ReportKind::Full || m_count == 1)
            break;
    }
}

void ReportPages::setText(double mapShare, double points)
{
    const double width = m_sheet.width() * unitsPerPoint;
    m_text.setHtml(reportwords::html(m_report,
                                     static_cast<int>(std::lround(points * unitsPerPoint)),
                                     static_cast<int>(width), mapShare));
    m_text.setPageSize(QSizeF(m_sheet.width(), contentHeight()) * unitsPerPoint);
    keepHeadingsWithText();
    placeEmptyLines();
}

// A heading whose text begins on the next page goes there with it.
void ReportPages::keepHeadingsWithText()
{
    const QAbstractTextDocumentLayout &layout = *m_text.documentLayout();
    const double page = m_text.pageSize().height();
    const auto pageOf = [&](const QTextBlock &block) {
        // Its last line, so that a line or two do not stay behind with the heading.
        const QTextLayout &lines = *block.layout();
        const double last = lines.lineCount() > 0 ? lines.lineAt(lines.lineCount() - 1).y() : 0.0;
        return std::floor((layout.blockBoundingRect(block).top() + last) / page);
    };
    for (QTextBlock block = m_text.begin(); block.isValid(); block = block.next()) {
        const QTextBlock next = block.next();
        if (block.blockFormat().headingLevel() == 0 || !next.isValid() ||
            pageOf(block) == pageOf(next))
            continue;
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).mergeBlockFormat(format);
        // Tables further down are not broken anew by themselves.
        m_text.markContentsDirty(0, m_text.characterCount());
    }
}

// Below the text, or on a page of their own where there is no room.
void ReportPages::placeEmptyLines()
{
    m_count = m_text.pageCount();
    const double end =
        m_text.documentLayout()->blockBoundingRect(m_text.lastBlock()).bottom() / unitsPerPoint;
    m_linesTop = std::fmod(end, contentHeight());
    if (m_linesTop + linesHeading + emptyLines(m_report) * lineDistance > contentHeight()) {
        ++m_count;
        m_linesTop = 0.0;
    }
}

QString ReportPages::title() const
{
    return reportwords::title(m_report);
}

QString ReportPages::text() const
{
    return m_text.toPlainText();
}

double ReportPages::contentHeight() const
{
    return m_sheet.height() - footPoints;
}

void ReportPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (page < m_text.pageCount()) {
        painter.save();
        painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
        const double top = page * m_text.pageSize().height();
        painter.translate(0, -top);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, top, m_text.pageSize().width(), m_text.pageSize().height());
        context.palette.setColor(QPalette::Text, printTheme().text);
        painter.setClipRect(context.clip);
        m_text.documentLayout()->draw(&painter, context);
        painter.restore();
    }
    if (page == m_count - 1)
        paintEmptyLines(painter);
    paintFoot(painter, page);
    painter.restore();
}

void ReportPages::paintEmptyLines(QPainter &painter) const
{
    const Theme theme = printTheme();
    QFont font = fontOf(bodyPoints * 1.2, 1);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, m_linesTop + 8, m_sheet.width(), linesHeading),
                     Qt::AlignLeading | Qt::AlignTop,
                     reportwords::heading(core::ReportHeading::Notes));
    painter.setPen(QPen(theme.border, 0.7));
    // Eight lines at most: a page of lines would look like a form to fill.
    constexpr int most = 8;
    double y = m_linesTop + linesHeading;
    for (int line = 0; line < most && y + lineDistance <= contentHeight(); ++line) {
        y += lineDistance;
        painter.drawLine(QPointF(0, y), QPointF(m_sheet.width(), y));
    }
}

void ReportPages::paintFoot(QPainter &painter, int page) const
{
    painter.setFont(fontOf(8, 1));
    painter.setPen(printTheme().mutedText);
    const QRectF foot(0, contentHeight(), m_sheet.width(), footPoints);
    painter.drawText(foot, Qt::AlignLeading | Qt::AlignBottom, u"Attachment Atlas"_s);
    if (m_count > 1) {
        painter.drawText(foot, Qt::AlignTrailing | Qt::AlignBottom,
                         QCoreApplication::translate("report", "Page %1 of %2")
                             .arg(QLocale().toString(page + 1), QLocale().toString(m_count)));
    }
}

QPageLayout reportPaper(const QLocale &locale)
{
    // CLDR supplemental data, paperSize US-Letter.
    static constexpr std::array letter{
        QLocale::Belize,       QLocale::Canada,      QLocale::Chile,      QLocale::Colombia,
        QLocale::CostaRica,    QLocale::Guatemala,   QLocale::Mexico,     QLocale::Nicaragua,
        QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico, QLocale::ElSalvador,
        QLocale::UnitedStates, QLocale::Venezuela,
    };
    const bool american =
        std::find(letter.begin(), letter.end(), locale.territory()) != letter.end();
    return {QPageSize(american ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(20, 16, 20, 14), QPageLayout::Millimeter};
}

void printReport(const core::ReportDocument &document, QPagedPaintDevice &paper)
{
    const ReportPages pages(document, paper.pageLayout());
    QPainter painter(&paper);
    const double scale = paper.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            paper.newPage();
        pages.paint(painter, page);
    }
}

bool writeReportPdf(const core::ReportDocument &document, const QPageLayout &paper,
                    const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(reportwords::title(document));
        writer.setCreator(u"Attachment Atlas"_s);
        writer.setPageLayout(paper);
        printReport(document, writer);
    }
    return file.commit();
}

} // namespace app
