// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>
#include <variant>

namespace app
{

template <class Block, class Target> class BlockTable;

/// What is done with each kind of block: a row for each, in the order of the variant. A kind
/// without its row does not compile.
template <class... Kinds, class Target> class BlockTable<std::variant<Kinds...>, Target>
{
public:
    template <class Kind> using Row = void (*)(Target &, const Kind &);

    constexpr explicit BlockTable(Row<Kinds>... rows)
        : m_rows(rows...)
    {
    }

    void write(Target &target, const std::variant<Kinds...> &block) const
    {
        std::visit([&]<class Kind>(const Kind &kind) { std::get<Row<Kind>>(m_rows)(target, kind); },
                   block);
    }

private:
    std::tuple<Row<Kinds>...> m_rows;
};

} // namespace app
