// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/instrument_argument.h"
#include "app/cli/messages.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::cli
{
namespace
{

void describeItems(const core::Instrument &instrument)
{
    print(u"\nItems:"_s);
    for (const core::Item &item : instrument.items) {
        const QString range = item.scale ? u"%1-%2"_s.arg(QString::number(item.scale->lo()),
                                                          QString::number(item.scale->hi()))
                                         : u"shown"_s;
        print(u"  %1  %2  %3"_s.arg(item.id.leftJustified(10), range.leftJustified(5),
                                    instrument.text(item.textKey, u"en"_s)));
    }
}

void describeScorings(const core::Instrument &instrument)
{
    print(u"\nScorings:"_s);
    for (const core::Scoring &scoring : instrument.scorings) {
        QStringList keyed;
        for (const core::KeyedItem &item : scoring.items) {
            if (item.keying != 0)
                keyed << (item.keying < 0 ? u'-' + item.itemId : item.itemId);
        }
        keyed << scoring.componentScores;
        print(u"  %1  at least %2 answered: %3"_s.arg(
            scoring.id, QString::number(scoring.minimumAnswered), keyed.join(u' ')));
    }
    if (instrument.plane) {
        print(u"  on the map: anxiety = %1, avoidance = %2"_s.arg(instrument.plane->anxiety,
                                                                  instrument.plane->avoidance));
    }
}

} // namespace

int describeInstrument(const QStringList &arguments)
{
    if (arguments.size() != 1) {
        complain(u"usage: attachment-atlas-cli describe ID|FILE.osd"_s);
        return UsageMistake;
    }
    const auto read = readInstrumentArgument(arguments.front());
    if (!read) {
        complain(u"describe: "_s + sentenceFor(read.error()));
        return read.error().code == core::ErrorCode::UnknownId ? UsageMistake : InputUnreadable;
    }
    const core::Instrument &instrument = read->instrument;
    print(u"%1 (%2)"_s.arg(instrument.name, instrument.id));
    for (const auto &[label, text] : {std::pair(u"Description"_s, instrument.description),
                                      std::pair(u"Citation"_s, instrument.citation),
                                      std::pair(u"Licence"_s, instrument.license),
                                      std::pair(u"Terms"_s, instrument.licenseExplanation),
                                      std::pair(u"Item order"_s, instrument.itemOrder)}) {
        if (!text.isEmpty())
            print(u"%1: %2"_s.arg(label, text));
    }
    print(u"Languages: %1"_s.arg(instrument.languages().join(u", "_s)));
    describeItems(instrument);
    describeScorings(instrument);
    print(read->warnings.empty() ? u"\nNo warnings."_s : u"\nWarnings:"_s);
    for (const core::InstrumentWarning &warning : read->warnings)
        print(u"  "_s + sentenceFor(warning));
    return Success;
}

} // namespace app::cli
