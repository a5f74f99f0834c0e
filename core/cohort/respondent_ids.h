// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

namespace core
{

/// What a table calls its people, row by row, in one piece of memory; empty where the table has no
/// column of names. Names longer than 64 bytes of UTF-8 are cut before the letter that goes beyond
/// them.
class RespondentIds
{
public:
    void append(std::string_view utf8);
    bool isEmpty() const { return m_ends.empty(); }
    std::size_t size() const { return m_ends.size(); }
    QString at(std::size_t row) const;

private:
    QByteArray m_bytes;
    std::vector<std::uint32_t> m_ends;
};

/// The names of the people in these rows, in this order; empty where there are none.
RespondentIds selectPeople(const RespondentIds &ids, const std::vector<std::size_t> &rows);

/// A number 1..people for each row, shuffled by the seed: what to call people where neither names
/// nor rows may be told (Fisher–Yates).
std::vector<std::uint32_t> pseudonyms(std::size_t people, std::uint64_t seed);

} // namespace core
