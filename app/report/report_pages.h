#pragma once

#include "core/report/report_document.h"

#include <QPageLayout>
#include <QTextDocument>

class QLocale;
class QPagedPaintDevice;
class QPainter;

namespace app
{

/// A report set on pages: what the preview shows, what is printed and what is saved, by the same
/// code. Always light, whatever the screen shows.
class ReportPages
{
public:
    ReportPages(const core::ReportDocument &document, const QPageLayout &paper);

    QString title() const;
    /// The words on the pages, without numbers of pages.
    QString text() const;
    int count() const { return m_count; }
    /// Draws a page (from 0) into the area inside the margins; a unit is a point.
    void paint(QPainter &painter, int page) const;

private:
    void setText(double mapShare, double points);
    void keepHeadingsWithText();
    void placeEmptyLines();
    void paintEmptyLines(QPainter &painter) const;
    void paintFoot(QPainter &painter, int page) const;
    double contentHeight() const;

    core::ReportDocument m_report;
    QSizeF m_sheet; ///< inside the margins, in points
    QTextDocument m_text;
    int m_count = 1;
    double m_linesTop = 0.0; ///< on the last page, in points
};

/// Paper of the locale's country: Letter where CLDR says so, A4 elsewhere.
QPageLayout reportPaper(const QLocale &locale);

/// Draws every page; the device's own page layout counts.
void printReport(const core::ReportDocument &document, QPagedPaintDevice &paper);
/// The report as a PDF with title, real text and embedded fonts; false where the file cannot be
/// written: what was there before stays then.
bool writeReportPdf(const core::ReportDocument &document, const QPageLayout &paper,
                    const QString &path);

} // namespace app
