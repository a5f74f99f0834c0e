// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pages.h"
#include "core/report/report_document.h"

#include <QTextDocument>

namespace app
{

/// A report set on pages.
class ReportPages final : public Pages
{
public:
    ReportPages(const core::ReportDocument &document, const QPageLayout &paper);

    QString title() const override;
    QString text() const override;
    int count() const override { return m_count; }
    void paint(QPainter &painter, int page) const override;

private:
    void setText(double mapShare, double points);
    void keepHeadingsWithText();
    void placeEmptyLines();
    void paintEmptyLines(QPainter &painter) const;
    double contentHeight() const;

    core::ReportDocument m_report;
    QSizeF m_sheet; ///< inside the margins, in points
    QTextDocument m_text;
    int m_count = 1;
    double m_linesTop = 0.0; ///< on the last page, in points
};

/// Sets the report for whatever paper it is printed on.
PageSetter reportSetter(const core::ReportDocument &document);

} // namespace app
