// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/style_readings.h"

#include "core/scoring/brennan_clark_shaver.h"

#include <array>
#include <cmath>
#include <limits>

namespace core
{
namespace
{

// Across its borders the largest classification function leads by about four a point of distance.
constexpr double tie = 4.0 * CohortScores::lineWidth;

/// A cut line between floats: a score below `from` is low, one above `to` high, NaN neither.
struct FloatLine {
    float from;
    float to;

    FloatLine(double cut, LineReading line)
        : from(static_cast<float>(cut - CohortScores::lineWidth))
        , to(static_cast<float>(cut + CohortScores::lineWidth))
    {
        if (line == LineReading::Low)
            from = std::nextafter(to, std::numeric_limits<float>::infinity());
    }
};

// Comparisons are added up as numbers, without a branch, so that a loop takes many people at once.
StyleCounts countByLines(const CohortScores &scores, const FloatLine &x, const FloatLine &y)
{
    std::array<std::uint32_t, 4> counts{};
    std::uint32_t placed = 0;
    const float *anxiety = scores.on.anxiety.data();
    const float *avoidance = scores.on.avoidance.data();
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const float a = anxiety[i];
        const float v = avoidance[i];
        const unsigned lowX = a < x.from;
        const unsigned highX = a > x.to;
        const unsigned lowY = v < y.from;
        const unsigned highY = v > y.to;
        counts[0] += lowX & lowY;
        counts[1] += highX & lowY;
        counts[2] += lowX & highY;
        counts[3] += highX & highY;
        placed += static_cast<unsigned>(a == a) & static_cast<unsigned>(v == v);
    }
    StyleCounts result;
    result.perStyle[Style::Secure] = counts[0];
    result.perStyle[Style::Preoccupied] = counts[1];
    result.perStyle[Style::Dismissing] = counts[2];
    result.perStyle[Style::Fearful] = counts[3];
    result.onTheLine = placed - counts[0] - counts[1] - counts[2] - counts[3];
    result.notPlaced = scores.size() - placed;
    return result;
}

std::vector<StyleReading> readByLines(const CohortScores &scores, const FloatLine &x,
                                      const FloatLine &y)
{
    std::vector<StyleReading> readings(scores.size());
    const float *anxiety = scores.on.anxiety.data();
    const float *avoidance = scores.on.avoidance.data();
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const float a = anxiety[i];
        const float v = avoidance[i];
        const bool placed = (a == a) & (v == v);
        const bool beside = ((a < x.from) | (a > x.to)) & ((v < y.from) | (v > y.to));
        // styles: bit 0 is high anxiety, bit 1 high avoidance
        const int style = (a > x.to) + 2 * (v > y.to);
        const int other =
            static_cast<int>(placed ? StyleReading::OnTheLine : StyleReading::NotPlaced);
        readings[i] = static_cast<StyleReading>(beside ? style : other);
    }
    return readings;
}

StyleReading readByFunctions(const AttachmentPoint &point, LineReading line)
{
    std::size_t best = 0;
    double largest = brennanClarkShaver.values[0].at(point);
    double second = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < styles.size(); ++i) {
        const double value = brennanClarkShaver.values[i].at(point);
        if (value > largest) {
            second = largest;
            largest = value;
            best = i;
        } else if (value > second) {
            second = value;
        }
    }
    const bool tied = largest - second <= tie;
    return tied && line == LineReading::Apart ? StyleReading::OnTheLine
                                              : static_cast<StyleReading>(best);
}

} // namespace

std::size_t StyleCounts::placed() const
{
    std::size_t sum = onTheLine;
    for (const std::size_t count : perStyle.values)
        sum += count;
    return sum;
}

std::vector<StyleReading> readStyles(const CohortScores &scores, const ClassificationRule &rule,
                                     LineReading line)
{
    if (const auto &lines = rule.cutLines()) {
        return readByLines(scores, FloatLine(lines->at.anxiety, line),
                           FloatLine(lines->at.avoidance, line));
    }
    std::vector<StyleReading> readings(scores.size(), StyleReading::NotPlaced);
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (const auto point = scores.at(i))
            readings[i] = readByFunctions(*point, line);
    }
    return readings;
}

StyleCounts countStyles(const std::vector<StyleReading> &readings)
{
    std::array<std::size_t, 6> counts{};
    for (const StyleReading reading : readings)
        ++counts[static_cast<std::size_t>(reading)];
    StyleCounts result;
    for (const Style style : styles)
        result.perStyle[style] = counts[static_cast<std::size_t>(style)];
    result.onTheLine = counts[static_cast<std::size_t>(StyleReading::OnTheLine)];
    result.notPlaced = counts[static_cast<std::size_t>(StyleReading::NotPlaced)];
    return result;
}

StyleCounts countStyles(const CohortScores &scores, const ClassificationRule &rule,
                        LineReading line)
{
    if (const auto &lines = rule.cutLines()) {
        return countByLines(scores, FloatLine(lines->at.anxiety, line),
                            FloatLine(lines->at.avoidance, line));
    }
    return countStyles(readStyles(scores, rule, line));
}

std::size_t countNearLines(const CohortScores &scores, const CutLines &lines,
                           PerDimension<double> margin)
{
    // Without a branch, as countByLines(); a missing score is near nothing and not placed.
    const float *anxiety = scores.on.anxiety.data();
    const float *avoidance = scores.on.avoidance.data();
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const float a = anxiety[i];
        const float v = avoidance[i];
        const unsigned placed = static_cast<unsigned>(a == a) & static_cast<unsigned>(v == v);
        const unsigned nearX = std::abs(a - lines.at.anxiety) < margin.anxiety;
        const unsigned nearY = std::abs(v - lines.at.avoidance) < margin.avoidance;
        count += placed & (nearX | nearY);
    }
    return count;
}

} // namespace core
