// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <utility>

namespace core
{

/// Keeps the first of several failures: for work that goes on after one and asks once, at its end.
///
///     FirstError error;
///     archive.people = error.valueOf(store.people().people());
///     archive.drafts = error.valueOf(store.classDrafts().drafts());
///     return error.resultOf(archive);
class FirstError
{
public:
    /// Later ones are dropped: they tend to follow from the first.
    void keep(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }
    template <class T> void keep(const Result<T> &result)
    {
        if (!result)
            keep(result.error());
    }

    /// The value of a success; of a failure, which is kept, an empty value.
    template <class T> T valueOf(Result<T> result)
    {
        if (result)
            return *std::move(result);
        keep(result.error());
        return T{};
    }

    /// The first failure, else `value`.
    template <class T> Result<T> resultOf(T value) const
    {
        if (m_error)
            return *m_error;
        return value;
    }

    explicit operator bool() const { return m_error.has_value(); }
    /// Only where there is one.
    const Error &operator*() const { return m_error.value(); }
    const Error *operator->() const { return &m_error.value(); }

private:
    std::optional<Error> m_error;
};

} // namespace core
