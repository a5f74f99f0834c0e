// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QString>

/// A report's codes and values as sentences in the program's language.
namespace app::reportwords
{

/// A text of this room in the program's language; marked by QT_TRANSLATE_NOOP("report", …).
QString translated(const char *text);
QString longDate(const QDate &date);
QString intervalText(const core::Interval &interval);      ///< "3.1 to 4.5"
QString intervalLine(const core::PlacedDimension &placed); ///< "95 % interval: 3.1 to 4.5"

/// The person's own name for it or "Your result", which of another day than `today`, and of
/// somebody else, is "Result of May 1, 2026"; the two names of a couple, the class's name.
QString title(const core::ReportDocument &document, const QDate &today = {});
QString subtitle(const core::ReportDocument &document);
/// What a file of it may be called without ending: its kind and its date, and nothing that names
/// anybody in a list of files.
QString fileName(const core::ReportDocument &document);
QString heading(core::ReportHeading heading);
QString statement(core::ReportStatement statement, core::ReportVoice voice);
/// What a suggested article is called on a button and in a list.
QString articleTitle(const QString &articleId);
QString ruleSentence(core::RuleKind rule); ///< the rule in words
/// What the place of a result protects and costs, as one paragraph.
QString protectsAndCosts(const core::PlaceWords &words);
QString provenance(const core::ReportProvenance &provenance, core::ReportKind kind);
QString provenance(const core::ClassProvenance &from);

} // namespace app::reportwords
