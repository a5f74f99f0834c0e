// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdlib>
#include <utility>
#include <variant>

namespace core
{

/// A value or the Error that prevented it; reads like std::expected, which our oldest compiler
/// lacks.
///
///     const Result<Instrument> instrument = readInstrument(bytes, fileName);
///     if (!instrument)
///         return instrument.error();
///     use(*instrument);
///
/// Asking for the value of a failure (or the error of a success) is a programming error and
/// ends the program.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &operator*() const & { return checked(); }
    T &operator*() & { return const_cast<T &>(checked()); }
    T &&operator*() && { return std::move(const_cast<T &>(checked())); }
    const T *operator->() const { return &checked(); }
    T *operator->() { return &const_cast<T &>(checked()); }

    const Error &error() const
    {
        if (has_value())
            std::abort();
        return *std::get_if<1>(&m_state);
    }

private:
    const T &checked() const
    {
        if (!has_value())
            std::abort();
        return *std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

/// Success without a value.
struct Done {
    bool operator==(const Done &) const = default;
};

} // namespace core
