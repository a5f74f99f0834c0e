// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/instrument_argument.h"

#include "core/instrument/instrument_catalogue.h"

using namespace Qt::StringLiterals;

namespace app::cli
{

core::Result<core::ReadInstrument> readInstrumentArgument(const QString &argument)
{
    if (argument.contains(u'/') || argument.endsWith(".osd"_L1) || argument.endsWith(".json"_L1))
        return core::readInstrumentFile(argument);
    if (!core::InstrumentCatalogue(u":/instruments"_s).ids().contains(argument))
        return core::Error{core::ErrorCode::UnknownId, argument};
    return core::readInstrumentFile(u":/instruments/%1.osd"_s.arg(argument));
}

} // namespace app::cli
