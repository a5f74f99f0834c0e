// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "core/instrument/instrument_catalogue.h"

using namespace Qt::StringLiterals;

namespace app::cli
{

int listInstruments(const QStringList &arguments)
{
    if (!arguments.isEmpty()) {
        complain(u"list takes no arguments"_s);
        return UsageMistake;
    }
    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    for (const QString &id : instruments.ids()) {
        const auto instrument = instruments.instrument(id);
        if (!instrument) {
            complain(sentenceFor(instrument.error()));
            return InputUnreadable;
        }
        print(u"%1  %2 items  %3%4"_s.arg(
            id.leftJustified(9), QString::number(instrument->items.size()).rightJustified(2),
            instrument->name, instrument->keyOnly ? u" (key without wording)"_s : QString()));
    }
    return Success;
}

} // namespace app::cli
