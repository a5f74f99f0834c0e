// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/instrument/osd_reader.h"

namespace core::osd
{

/// The reading of one definition, as whatever program wrote it, and its warnings. After an error
/// the readers of its parts run on with empty values, and the caller asks once at the end.
class Reading final : public JsonReading
{
public:
    /// Real files stay far below it, and whatever is linear or quadratic in a list stays quick for
    /// a hostile one.
    static constexpr qsizetype longestList = 2'000;

    explicit Reading(QString fileName)
        : JsonReading(std::move(fileName), {.lenient = true, .longestList = longestList})
    {
    }

    void warn(InstrumentWarning::Kind kind, const QString &path, const QString &itemId = {})
    {
        m_warnings.push_back({kind, path, itemId});
    }
    std::vector<InstrumentWarning> &&takeWarnings() { return std::move(m_warnings); }

private:
    std::vector<InstrumentWarning> m_warnings;
};

} // namespace core::osd
