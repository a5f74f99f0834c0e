// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QString>

/// A report's codes and values as sentences in the program's language.
namespace app::reportwords
{

/// The person's own name for it or "Your result", the two names of a couple, the class's name.
QString title(const core::ReportDocument &document);
QString subtitle(const core::ReportDocument &document);
/// What a file of it may be called without ending: its kind and its date, and nothing that names
/// anybody in a list of files.
QString fileName(const core::ReportDocument &document);
QString heading(core::ReportHeading heading);
QString statement(core::ReportStatement statement);
/// What a suggested article is called on a button and in a list.
QString articleTitle(const QString &articleId);
QString ruleSentence(core::RuleKind rule); ///< the rule in words
/// How far its nearest border is, and what lies behind it.
QString borderSentence(const core::Classification &classification);
QString provenance(const core::ReportProvenance &provenance, core::ReportKind kind);

/// The document as HTML for a QTextDocument whose base font is `em` pixels high, in the print
/// theme's colours. Pictures are <img> named as ReportFigures says; the map takes its share of the
/// width. Headings are <h3>, which Qt sets 1.2
/// times as large as the text. Empty lines are not in it: they fill what is left of the page.
QString html(const core::ReportDocument &document, int em, int width, double mapShare);

} // namespace app::reportwords
