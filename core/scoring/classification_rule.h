// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/attachment_point.h"
#include "core/model/style.h"
#include "core/scoring/norms.h"

#include <optional>
#include <vector>

namespace core
{

/// Two straight cut lines on 1..7: at or below is low, above is high, exactly on one is on the
/// line.
struct CutLines {
    AttachmentPoint at;

    bool operator==(const CutLines &) const = default;
};

enum class RuleKind {
    Midpoint,               ///< cut at 4, the middle of 1..7
    NormMean,               ///< cut at the means of a norm sample, mapped to 1..7
    NormMedian,             ///< cut at its medians
    BrennanClarkShaver1998, ///< Fisher classification functions of Brennan, Clark & Shaver (1998)
    CutByHand,
};

/// A named way to divide the plane into four. A style is never shown without its rule.
class ClassificationRule
{
public:
    static ClassificationRule midpoint();
    /// The cut is moved into 1..7 where it lies outside.
    static ClassificationRule cutByHand(AttachmentPoint cut);
    /// NormMean or NormMedian (RuleNotApplicable for another kind). Error NormNotApplicable unless
    /// the norm belongs to the instrument and, for the median, has percentiles.
    static Result<ClassificationRule> fromNorm(RuleKind kind, const Norm &norm,
                                               const QString &instrumentId);
    /// Only for the 36-item ECR answered or mapped to 1..7; RuleNotApplicable otherwise.
    static Result<ClassificationRule> brennanClarkShaver1998(const QString &instrumentId);
    /// The same functions for teaching on the map without any person's answers.
    static ClassificationRule brennanClarkShaver1998ForTeaching();

    RuleKind kind() const { return m_kind; }
    /// The cut lines on 1..7; nothing for BrennanClarkShaver1998, whose borders are slanted.
    const std::optional<CutLines> &cutLines() const { return m_cutLines; }

    /// The style at a point, or nothing: on the line (within 1e-9 of a tie).
    std::optional<Style> classify(const AttachmentPoint &point) const;

    bool operator==(const ClassificationRule &) const = default;

private:
    ClassificationRule(RuleKind kind, std::optional<CutLines> cutLines)
        : m_kind(kind)
        , m_cutLines(cutLines)
    {
    }

    RuleKind m_kind;
    std::optional<CutLines> m_cutLines;
};

/// The rules that may be read with results of an instrument, in the order to offer them: the
/// midpoint always, the norm's with a norm of this instrument, the 1998 functions for the ECR.
std::vector<ClassificationRule> rulesFor(const QString &instrumentId,
                                         const std::optional<Norm> &norm);

/// Identifier for files and the command line: midpoint, norm-mean, norm-median, bcs-1998, cut.
QString ruleId(RuleKind kind);
std::optional<RuleKind> ruleFromId(const QString &id);

/// The four classification functions; the largest value wins. Avoidance and anxiety means on 1..7.
/// Coefficients as circulated from Brennan, Clark & Shaver (1998).
PerStyle<double> brennanClarkShaverFunctions(const AttachmentPoint &point);

} // namespace core
