// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/classification_rule.h"

#include "core/scoring/brennan_clark_shaver.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr double tie = 1e-9;

// The functions were fitted to the means of this instrument and to no other.
const QString &instrumentOfBrennanClarkShaver()
{
    static const QString id = u"ecr"_s;
    return id;
}

std::optional<Style> styleByCut(const CutLines &lines, const AttachmentPoint &point)
{
    PerDimension<bool> high{};
    for (const Dimension dimension : dimensions) {
        const double above = point[dimension] - lines.at[dimension];
        if (std::abs(above) <= tie)
            return std::nullopt;
        high[dimension] = above > 0.0;
    }
    return styleAt(high);
}

std::optional<Style> styleByFunctions(const AttachmentPoint &point)
{
    const PerStyle<double> values = brennanClarkShaverFunctions(point);
    std::array<Style, 4> ranked = styles;
    std::stable_sort(ranked.begin(), ranked.end(),
                     [&](Style a, Style b) { return values[a] > values[b]; });
    if (values[ranked[0]] - values[ranked[1]] <= tie)
        return std::nullopt;
    return ranked[0];
}

constexpr std::array ruleKinds{RuleKind::Midpoint, RuleKind::NormMean, RuleKind::NormMedian,
                               RuleKind::BrennanClarkShaver1998, RuleKind::CutByHand};

} // namespace

ClassificationRule ClassificationRule::midpoint()
{
    const double middle = planeScale.midpoint();
    return {RuleKind::Midpoint, CutLines{{middle, middle}}};
}

ClassificationRule ClassificationRule::cutByHand(AttachmentPoint cut)
{
    for (const Dimension dimension : dimensions)
        cut[dimension] = std::clamp<double>(cut[dimension], planeScale.lo(), planeScale.hi());
    return {RuleKind::CutByHand, CutLines{cut}};
}

Result<ClassificationRule> ClassificationRule::fromNorm(RuleKind kind, const Norm &norm,
                                                        const QString &instrumentId)
{
    if (kind != RuleKind::NormMean && kind != RuleKind::NormMedian)
        return Error{ErrorCode::RuleNotApplicable, ruleId(kind)};
    if (norm.instrumentId != instrumentId)
        return Error{ErrorCode::NormNotApplicable, norm.id};

    CutLines lines{};
    for (const Dimension dimension : dimensions) {
        const NormDistribution &distribution = norm.distributions[dimension];
        if (kind == RuleKind::NormMedian && distribution.percentiles.empty())
            return Error{ErrorCode::NormNotApplicable, norm.id};
        const double cut =
            kind == RuleKind::NormMean ? distribution.mean : scoreAtPercentile(50.0, distribution);
        lines.at[dimension] = norm.scale.mapTo(planeScale, cut);
    }
    return ClassificationRule(kind, lines);
}

Result<ClassificationRule> ClassificationRule::brennanClarkShaver1998(const QString &instrumentId)
{
    if (instrumentId != instrumentOfBrennanClarkShaver())
        return Error{ErrorCode::RuleNotApplicable, instrumentId};
    return brennanClarkShaver1998ForTeaching();
}

ClassificationRule ClassificationRule::brennanClarkShaver1998ForTeaching()
{
    return {RuleKind::BrennanClarkShaver1998, std::nullopt};
}

std::optional<Style> ClassificationRule::classify(const AttachmentPoint &point) const
{
    return m_cutLines ? styleByCut(*m_cutLines, point) : styleByFunctions(point);
}

QString ruleId(RuleKind kind)
{
    switch (kind) {
    case RuleKind::Midpoint:
        return u"midpoint"_s;
    case RuleKind::NormMean:
        return u"norm-mean"_s;
    case RuleKind::NormMedian:
        return u"norm-median"_s;
    case RuleKind::BrennanClarkShaver1998:
        return u"bcs-1998"_s;
    case RuleKind::CutByHand:
        return u"cut"_s;
    }
    return {};
}

std::optional<RuleKind> ruleFromId(const QString &id)
{
    for (const RuleKind kind : ruleKinds) {
        if (ruleId(kind) == id)
            return kind;
    }
    return std::nullopt;
}

PerStyle<double> brennanClarkShaverFunctions(const AttachmentPoint &point)
{
    PerStyle<double> values;
    for (const Style style : styles)
        values[style] = brennanClarkShaver[style].at(point);
    return values;
}

std::vector<ClassificationRule> rulesFor(const QString &instrumentId,
                                         const std::optional<Norm> &norm)
{
    std::vector<ClassificationRule> rules{ClassificationRule::midpoint()};
    const auto add = [&](const Result<ClassificationRule> &rule) {
        if (rule)
            rules.push_back(*rule);
    };
    if (norm) {
        add(ClassificationRule::fromNorm(RuleKind::NormMean, *norm, instrumentId));
        add(ClassificationRule::fromNorm(RuleKind::NormMedian, *norm, instrumentId));
    }
    add(ClassificationRule::brennanClarkShaver1998(instrumentId));
    return rules;
}

} // namespace core
