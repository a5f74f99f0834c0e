// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/answer_cells.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace core
{
namespace
{

// A whole number, also one written as 3.0; nothing for anything else.
std::optional<int> wholeNumber(std::string_view text)
{
    double value = 0.0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || std::floor(value) != value ||
        std::abs(value) > 1e6)
        return std::nullopt;
    return static_cast<int>(value);
}

} // namespace

AnswerCells::AnswerCells(Scale scale, const QStringList &missingCodes)
    : m_scale(scale)
    , m_lowestDigit(std::max(scale.lo(), 0))
    , m_highestDigit(std::min(scale.hi(), 9))
{
    for (const QString &code : missingCodes) {
        m_missingCodes.append(code.toUtf8());
        // A code that is itself a digit of the scale must be looked up for every cell.
        if (const auto value = code.size() == 1 ? code.at(0).digitValue() : -1;
            value >= m_lowestDigit && value <= m_highestDigit)
            m_highestDigit = m_lowestDigit - 1;
    }
}

AnswerCells::Reading AnswerCells::readUnusual(std::string_view bytes) const
{
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (bytes.empty() || m_missingCodes.contains(view))
        return {Kind::Missing};
    const std::optional<int> number = wholeNumber(bytes);
    if (!number)
        return {Kind::NotANumber};
    if (!m_scale.contains(*number))
        return {Kind::OutOfRange};
    return {Kind::Answer, *number};
}

} // namespace core
