// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QStringList>

namespace app
{

/// "Attachment anxiety: 4.80 → 4.10, down by 0.70. That is not larger than the questionnaire's
/// chance variation (0.96)." Two decimals or more, because a verdict can hang on the second.
QString changeSentence(core::Dimension dimension, double first, double second,
                       const core::DimensionChange &change);
/// "Since May 3, 2026: anxiety down by 0.9, more than chance explains; avoidance about the same."
QString changeInShort(const core::ReportedChange &reported);
/// What chance variation means, what it was computed from with figures and sources, and what that
/// leaves out; whether the dates are close. A paragraph each. `norm`: nothing where the sample is
/// described elsewhere.
QStringList changeProvenance(const core::Change &change, const std::optional<core::Norm> &norm);
/// All dates of a series at once, a sentence for each dimension: between which two its largest step
/// lies, how large that is, and whether unchanged people show steps as large. `days` names each
/// date, in their order.
QStringList seriesSentences(const core::SeriesChange &change, const QStringList &days);
/// What the smallest reliable change of core::unchanged() rests on.
QString changeBasisText(const core::PerDimension<core::DimensionChange> &unchanged);
/// Empty for a statement that is not about change.
QString changeStatement(core::ReportStatement statement);

} // namespace app
