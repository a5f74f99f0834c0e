// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/respondent_ids.h"

#include "core/cohort/random_numbers.h"

#include <numeric>
#include <utility>

namespace core
{

void RespondentIds::append(std::string_view utf8)
{
    constexpr std::size_t longest = 64;
    if (utf8.size() > longest) {
        const auto continuesALetter = [](char byte) { return (byte & 0xC0) == 0x80; };
        std::size_t end = longest;
        while (end > 0 && continuesALetter(utf8[end]))
            --end;
        utf8 = utf8.substr(0, end);
    }
    m_bytes.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
}

QString RespondentIds::at(std::size_t row) const
{
    const std::uint32_t start = row == 0 ? 0 : m_ends[row - 1];
    return QString::fromUtf8(m_bytes.constData() + start,
                             static_cast<qsizetype>(m_ends[row] - start));
}

RespondentIds selectPeople(const RespondentIds &ids, const std::vector<std::size_t> &rows)
{
    RespondentIds selected;
    if (ids.isEmpty())
        return selected;
    for (const std::size_t row : rows)
        selected.append(ids.at(row).toStdString());
    return selected;
}

std::vector<std::uint32_t> pseudonyms(std::size_t people, std::uint64_t seed)
{
    std::vector<std::uint32_t> numbers(people);
    std::iota(numbers.begin(), numbers.end(), 1U);
    RandomNumbers random(seed);
    for (std::size_t last = people; last > 1; --last)
        std::swap(numbers[last - 1], numbers[random.below(last)]);
    return numbers;
}

} // namespace core
