// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/score_output.h"

#include <array>
#include <charconv>
#include <cmath>

namespace app::cli
{
namespace
{

void appendNumber(std::string &output, long long number)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    output.append(digits.data(), end);
}

// Scores are small, so six decimals fit a whole number of millionths: many times faster than
// formatting a double, and a million rows are formatted in a run.
void appendSixDecimals(std::string &output, double value)
{
    const long long millionths = std::llround(value * 1e6);
    if (millionths < 0)
        output.push_back('-');
    const long long size = std::llabs(millionths);
    appendNumber(output, size / 1'000'000);
    output.push_back('.');
    long long rest = size % 1'000'000;
    std::array<char, 6> digits{};
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        *digit = static_cast<char>('0' + rest % 10);
        rest /= 10;
    }
    output.append(digits.data(), digits.size());
}

const char *regionId(const core::ScoredResponse &response)
{
    if (response.onTheLine)
        return "on-the-line";
    if (!response.style)
        return "";
    switch (*response.style) {
    case core::Style::Secure:
        return "secure";
    case core::Style::Preoccupied:
        return "preoccupied";
    case core::Style::Dismissing:
        return "dismissing";
    case core::Style::Fearful:
        return "fearful";
    }
    return "";
}

} // namespace

std::string scoreHeader()
{
    return "row,anxiety,anxiety_answered,avoidance,avoidance_answered,region\n";
}

void appendScoreLine(std::string &output, const core::ScoredResponse &response)
{
    appendNumber(output, response.row);
    for (const core::Dimension dimension : core::dimensions) {
        output.push_back(',');
        if (response.mean[dimension])
            appendSixDecimals(output, *response.mean[dimension]);
        output.push_back(',');
        if (response.answered[dimension])
            appendNumber(output, *response.answered[dimension]);
    }
    output.push_back(',');
    output.append(regionId(response));
    output.push_back('\n');
}

} // namespace app::cli
