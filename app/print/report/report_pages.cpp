// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/report/report_pages.h"

#include "app/foundation/theme/theme.h"
#include "app/print/page_text.h"
#include "app/print/report/report_figures.h"
#include "app/print/report/report_html.h"
#include "app/print/report/report_words.h"
#include "app/print/whole_rows.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

using pagetext::bodyPoints;
using pagetext::unitsPerPoint;

constexpr double lineDistance = 22.0; ///< of empty lines, to write on by hand
constexpr double linesHeading = 30.0;

/// How large things are: the map as a share of the width, the type in points.
struct Measures {
    double mapShare;
    double points;
};
// Largest first; smaller type is for languages with many words.
constexpr std::array onOnePage{Measures{0.54, 10.0}, Measures{0.47, 10.0}, Measures{0.40, 10.0},
                               Measures{0.37, 9.2},  Measures{0.34, 8.4},  Measures{0.30, 7.6}};
// Of two people the map has to stay readable: 9 cm of A4. Few words are set larger, to fill the
// page.
constexpr std::array onTwoPages{Measures{0.60, 12.0}, Measures{0.58, 11.4}, Measures{0.56, 10.7},
                                Measures{0.54, 10.0}, Measures{0.54, 9.2},  Measures{0.54, 8.4}};
constexpr std::array onAnyPages{Measures{0.54, 10.0}};

struct PageLimit {
    std::span<const Measures> measures;
    int pages; ///< at most, while there are smaller measures
};

PageLimit limitOf(core::ReportKind kind)
{
    switch (kind) {
    case core::ReportKind::Full:
    case core::ReportKind::ClassScreen:
        return {onAnyPages, 0};
    case core::ReportKind::Couple:
        return {onTwoPages, 2};
    case core::ReportKind::Screen:
    case core::ReportKind::Handout:
    case core::ReportKind::Class:
    case core::ReportKind::Progress:
        break;
    }
    return {onOnePage, 1};
}

// As in the head, with the date, so that a page found alone tells whose and when it is.
QString whoseAndWhen(const core::ReportDocument &report)
{
    if (report.pseudonym.isEmpty())
        return {};
    //: a pseudonym and a date, in the foot of a printed page
    return QCoreApplication::translate("report", "%1 · %2")
        .arg(report.pseudonym, QLocale().toString(report.date, QLocale::ShortFormat));
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
    pagetext::prepare(m_text);
    m_text.documentLayout()->registerHandler(QTextFormat::ImageObject,
                                             new ReportFigures(document, unitsPerPoint, &m_text));
    // Where the words are many, the map or the type is smaller.
    const PageLimit limit = limitOf(document.kind);
    for (const auto &[mapShare, points] : limit.measures) {
        setText(mapShare, points);
        if (m_count <= limit.pages)
            break;
    }
}

void ReportPages::setText(double mapShare, double points)
{
    const double width = m_sheet.width() * unitsPerPoint;
    m_text.setHtml(reportHtml(m_report, static_cast<int>(std::lround(points * unitsPerPoint)),
                              static_cast<int>(width), mapShare));
    m_text.setPageSize(QSizeF(m_sheet.width(), contentHeight()) * unitsPerPoint);
    // Each moves what the other has placed.
    for (int pass = 0; pass < 2; ++pass) {
        keepHeadingsWithText();
        pagetext::keepRowsWhole(m_text);
    }
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
    return m_sheet.height() - pagetext::footPoints;
}

void ReportPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (page < m_text.pageCount()) {
        pagetext::draw(painter, m_text, QRectF(0, 0, m_sheet.width(), contentHeight()),
                       page * m_text.pageSize().height());
    }
    if (page == m_count - 1)
        paintEmptyLines(painter);
    pagetext::drawFoot(painter, m_sheet, page, m_count, whoseAndWhen(m_report));
    painter.restore();
}

void ReportPages::paintEmptyLines(QPainter &painter) const
{
    const Theme theme = printTheme();
    QFont font = pagetext::fontOf(bodyPoints * 1.2, 1);
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

PageSetter reportSetter(const core::ReportDocument &document)
{
    return [document](const QPageLayout &paper) {
        return std::make_unique<ReportPages>(document, paper);
    };
}

} // namespace app
