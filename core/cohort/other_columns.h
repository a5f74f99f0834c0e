// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <string_view>
#include <vector>

namespace core
{

/// What a table holds besides what an import reads of it, row by row as it stands there, so that it
/// can go along when the people are written again. In one piece of memory of `most` bytes at most:
/// of a table with more nothing is kept.
class OtherColumns
{
public:
    static constexpr std::size_t most = 64U << 20;

    /// Begins with a table of these columns, of which the import reads some. Without a header the
    /// names are a row too, and the columns are called column_1, column_2, …
    void begin(const QStringList &names, bool hasHeader, const std::vector<int> &read);
    void cell(int column, std::string_view utf8);
    /// `kept`: of a person; else the row is forgotten.
    void endRow(bool kept = true);

    /// The columns that are kept; empty where there are none, or where they hold too much.
    const QStringList &names() const { return m_names; }
    std::size_t rows() const { return m_names.isEmpty() ? 0 : m_ends.size() / columns(); }
    /// `column` counts names(); empty where the row ended before it.
    QString at(std::size_t row, int column) const;

private:
    std::size_t columns() const { return static_cast<std::size_t>(m_names.size()); }
    void forget();

    QStringList m_names;
    std::vector<int> m_places; ///< of a column of the table among those kept, or -1
    std::vector<QByteArray> m_row;
    QByteArray m_bytes;
    std::vector<std::uint32_t> m_ends;
};

} // namespace core
