#include "core/cohort/rule_comparison.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr auto line = static_cast<std::size_t>(StyleReading::OnTheLine);
constexpr auto notPlaced = static_cast<std::size_t>(StyleReading::NotPlaced);

} // namespace

std::size_t RuleComparison::placed() const
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < notPlaced; ++i) {
        for (std::size_t j = 0; j < notPlaced; ++j)
            sum += m_people[i][j];
    }
    return sum;
}

std::size_t RuleComparison::changed() const
{
    std::size_t same = 0;
    for (std::size_t i = 0; i < notPlaced; ++i)
        same += m_people[i][i];
    return placed() - same;
}

std::size_t RuleComparison::changedStyle() const
{
    std::size_t sum = 0;
    for (std::size_t i = 0; i < line; ++i) {
        for (std::size_t j = 0; j < line; ++j)
            sum += i == j ? 0 : m_people[i][j];
    }
    return sum;
}

Result<RuleComparison> compareReadings(const std::vector<StyleReading> &first,
                                       const std::vector<StyleReading> &second,
                                       std::size_t smallest)
{
    if (first.size() != second.size()) {
        return Error{ErrorCode::OutOfRange,
                     u"%1 and %2 people"_s.arg(QString::number(first.size()),
                                               QString::number(second.size()))};
    }
    RuleComparison comparison;
    for (std::size_t i = 0; i < first.size(); ++i)
        ++comparison
              .m_people[static_cast<std::size_t>(first[i])][static_cast<std::size_t>(second[i])];
    if (const auto allowed = checkGroupSize(comparison.placed(), smallest); !allowed)
        return allowed.error();
    return comparison;
}

std::vector<std::size_t> rowsThatChange(const std::vector<StyleReading> &first,
                                        const std::vector<StyleReading> &second, std::size_t limit)
{
    std::vector<std::size_t> rows;
    const std::size_t people = std::min(first.size(), second.size());
    for (std::size_t i = 0; i < people && rows.size() < limit; ++i) {
        const bool placed =
            first[i] != StyleReading::NotPlaced && second[i] != StyleReading::NotPlaced;
        if (placed && first[i] != second[i])
            rows.push_back(i);
    }
    return rows;
}

} // namespace core
