// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/instrument/osd_reader.h"
#include "core/model/style.h"
#include "core/scoring/answer_quality.h"
#include "core/scoring/classification.h"
#include "core/scoring/placement.h"

#include <QString>

/// Codes of the core as translated sentences: the one place where the two meet.
namespace app::wording
{

QString dimensionName(core::Dimension dimension); ///< "Attachment anxiety"
QString styleName(core::Style style);        ///< "Fearful-avoidant (often called disorganised)"
QString shortStyleName(core::Style style);   ///< "Fearful-avoidant"
QString styleDescription(core::Style style); ///< "low anxiety, low avoidance"
QString ruleName(core::RuleKind rule);       ///< "Midpoint of the scale"
QString ruleExplanation(core::RuleKind rule);
QString sampleSentence(const core::Norm &norm); ///< who was asked, how many, when

QString number(double value, int decimals = 1); ///< by locale
QString count(qsizetype things);                ///< a whole number, by locale
QString percent(double share);                  ///< 0..1 as "62 %", "under 1 %", "over 99 %"
QString probabilityWord(double share);          ///< "very likely" … "very unlikely"

/// "Anxiety 2.1, avoidance 3.0 of 7: in the secure region (midpoint rule), near the border with …"
QString pointSentence(const core::AttachmentPoint &point, const core::ClassificationRule &rule);
/// The plain sentence of a result: dimensions first, then the region with its rule and probability.
QString placementSentence(const core::Classification &classification,
                          const core::Placement &placement);
QString errorSourceSentence(core::ErrorSource source);
QString concernSentence(core::QualityConcern concern);

/// One sentence or two: what happened, what is safe, what to do. Names the file in the detail.
QString errorSentence(const core::Error &error);
QString warningSentence(const core::InstrumentWarning &warning);

} // namespace app::wording
