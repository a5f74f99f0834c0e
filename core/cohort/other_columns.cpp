// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/other_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr int isRead = -1;

} // namespace

void OtherColumns::begin(const QStringList &names, bool hasHeader, const std::vector<int> &read)
{
    m_places.assign(static_cast<std::size_t>(names.size()), isRead);
    for (qsizetype column = 0; column < names.size(); ++column) {
        if (std::find(read.begin(), read.end(), static_cast<int>(column)) != read.end())
            continue;
        m_places[static_cast<std::size_t>(column)] = static_cast<int>(m_names.size());
        m_names.append(hasHeader ? names[column] : u"column_%1"_s.arg(column + 1));
    }
    m_row.resize(columns());
}

void OtherColumns::cell(int column, std::string_view utf8)
{
    if (m_names.isEmpty() || column >= static_cast<int>(m_places.size()))
        return;
    const int place = m_places[static_cast<std::size_t>(column)];
    if (place != isRead)
        m_row[static_cast<std::size_t>(place)] =
            QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void OtherColumns::endRow(bool kept)
{
    if (m_names.isEmpty())
        return;
    for (QByteArray &cell : m_row) {
        if (!kept) {
            cell.clear();
            continue;
        }
        m_bytes += cell;
        m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
        cell.clear();
    }
    const std::size_t held =
        static_cast<std::size_t>(m_bytes.size()) + m_ends.size() * sizeof m_ends.front();
    if (held > most)
        forget();
}

void OtherColumns::forget()
{
    m_names.clear();
    m_row.clear();
    m_bytes = {};
    m_ends = {};
}

QString OtherColumns::at(std::size_t row, int column) const
{
    const std::size_t cell = row * columns() + static_cast<std::size_t>(column);
    const std::uint32_t start = cell == 0 ? 0 : m_ends[cell - 1];
    return QString::fromUtf8(m_bytes.constData() + start,
                             static_cast<qsizetype>(m_ends[cell] - start));
}

} // namespace core
