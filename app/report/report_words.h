#pragma once

#include "core/report/report_document.h"

#include <QString>

/// A report's codes and values as sentences in the program's language.
namespace app::reportwords
{

QString title(const core::ReportDocument &document); ///< the person's own name, or "Your result"
QString subtitle(const core::ReportDocument &document);
QString heading(core::ReportHeading heading);
QString statement(core::ReportStatement statement);
/// What a suggested article is called on a button and in a list.
QString articleTitle(const QString &articleId);
/// The rule in words, and how far its nearest border is.
QString ruleSentence(const core::Classification &classification);
QString borderSentence(const core::Classification &classification);
QString provenance(const core::ReportProvenance &provenance, core::ReportKind kind);

/// The document as HTML for a QTextDocument whose base font is `em` pixels high, in the print
/// theme's colours. Pictures are <img> named by ReportFigures: "map", "interval:anxiety",
/// "interval:avoidance"; the map takes its share of the width. Headings are <h3>, which Qt sets 1.2
/// times as large as the text. Empty lines are not in it: they fill what is left of the page.
QString html(const core::ReportDocument &document, int em, int width, double mapShare);

} // namespace app::reportwords
