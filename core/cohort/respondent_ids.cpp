#include "core/cohort/respondent_ids.h"

namespace core
{

void RespondentIds::append(std::string_view utf8)
{
    constexpr std::size_t longest = 64;
    utf8 = utf8.substr(0, longest);
    m_bytes.append(utf8.data(), static_cast<qsizetype>(utf8.size()));
    m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
}

QString RespondentIds::at(std::size_t row) const
{
    const std::uint32_t start = row == 0 ? 0 : m_ends[row - 1];
    return QString::fromUtf8(m_bytes.constData() + start,
                             static_cast<qsizetype>(m_ends[row] - start));
}

} // namespace core
