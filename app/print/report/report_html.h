// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QString>

namespace app
{

/// The document as HTML for a QTextDocument whose base font is `em` pixels high, in the print
/// theme's colours. Pictures are <img> named as ReportFigures says; the map takes its share of the
/// width. Headings are <h3>, which Qt sets 1.2 times as large as the text. Empty lines are not in
/// it: they fill what is left of the page.
QString reportHtml(const core::ReportDocument &document, int em, int width, double mapShare);

} // namespace app
