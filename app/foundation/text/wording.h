// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/cohort/shown_counts.h"
#include "core/instrument/osd_reader.h"
#include "core/model/place.h"
#include "core/model/style.h"
#include "core/scoring/answer_quality.h"
#include "core/scoring/classification.h"
#include "core/scoring/placement.h"

#include <QDate>
#include <QString>

/// Codes of the core as translated sentences: the one place where the two meet.
namespace app::wording
{

QString dimensionName(core::Dimension dimension); ///< "Attachment anxiety"
QString styleName(core::Style style);             ///< "Fearful-avoidant"
QString styleDescription(core::Style style);      ///< "low anxiety, low avoidance"
/// A region, the two between which a result lies ("between “Secure” and “Fearful-avoidant”"), or
/// that it lies clearly in none: one name wherever a result is spoken of.
QString placeName(core::Place place);
QString ruleName(core::RuleKind rule); ///< "Midpoint of the scale"
QString ruleExplanation(core::RuleKind rule);
QString sampleSentence(const core::Norm &norm); ///< who was asked, how many, when

QString number(double value, int decimals = 1); ///< by locale, rounded()
double rounded(double value, int decimals);     ///< as number() shows it
QString count(qsizetype things);                ///< a whole number, by locale
/// A count of people as it may be told: "12", "under 5", "not shown".
QString shownCount(const core::ShownCount &people);
QString percent(double share); ///< 0..1 as "62 %": what an interval covers
/// A day as it is written out, without its name: "May 1, 2026".
QString day(const QDate &date);

/// How probable a region is. Above 95 % it is "most likely" and no figure: no single set of
/// answers is surer than that, whatever its error of measurement says; nor is it surer that a
/// region is the wrong one.
QString probability(double share); ///< "likely, 62 %", "most likely", "very unlikely, under 5 %"
QString probabilityShare(double share); ///< "62 %", "most likely", "under 5 %"

/// "Anxiety 2.1, avoidance 3.0 of 7: in the secure region (midpoint rule), near the border with …"
QString pointSentence(const core::AttachmentPoint &point, const core::ClassificationRule &rule);
/// The plain sentence of a result: dimensions first, then the region with its rule and probability,
/// and, where that is most likely, what would change it. It says "Today" of a result of that day,
/// and of any other its date; without `today` always.
QString placementSentence(const core::Classification &classification,
                          const core::Placement &placement, const QDate &date,
                          const QDate &today = {});
/// How far the nearest border is and what lies behind it; all of those that are equally far, to
/// what is shown.
QString borderSentence(const core::Classification &classification);
QString errorSourceSentence(core::ErrorSource source);
QString concernSentence(core::QualityConcern concern);

/// One sentence or two: what happened, what is safe, what to do. Names the file in the detail.
QString errorSentence(const core::Error &error);
QString warningSentence(const core::InstrumentWarning &warning);

} // namespace app::wording
