// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/instrument_argument.h"
#include "app/cli/messages.h"
#include "core/cohort/plane_key.h"
#include "core/scoring/scored_items.h"

using namespace Qt::StringLiterals;

namespace app::cli
{
namespace
{

QString rangeOf(const core::Item &item)
{
    if (item.scale) {
        return u"%1-%2"_s.arg(QString::number(item.scale->lo()), QString::number(item.scale->hi()));
    }
    const bool isShown =
        item.type == core::ItemType::Instruction || item.type == core::ItemType::Section;
    return isShown ? u"shown"_s : u"left out"_s;
}

void describeItems(const core::Instrument &instrument)
{
    print(u"\nItems:"_s);
    for (const core::Item &item : instrument.items) {
        print(u"  %1  %2  %3"_s.arg(item.id.leftJustified(10), rangeOf(item).leftJustified(5),
                                    instrument.text(item.textKey, u"en"_s)));
    }
}

/// What `score` makes of the two that are named for the map.
void describePlane(const core::Instrument &instrument)
{
    if (!instrument.plane) {
        print(u"  not on the map: no two of these are named for it"_s);
        return;
    }
    const QString named = u"anxiety = %1, avoidance = %2"_s.arg(instrument.plane->anxiety,
                                                                instrument.plane->avoidance);
    print(core::planeKey(instrument)
              ? u"  on the map: "_s + named
              : u"  not on the map by `score`: %1 are named for it, but are no plain means of "
                "answers on one range"_s.arg(named));
}

void describeScoring(const core::Instrument &instrument, const core::Scoring &scoring)
{
    if (!scoring.componentScores.isEmpty()) {
        print(u"  %1  made of %2"_s.arg(scoring.id, scoring.componentScores.join(u' ')));
        return;
    }
    QStringList keyed;
    for (const core::KeyedItem &item : scoring.items) {
        if (item.keying != 0)
            keyed << (item.keying < 0 ? u'-' + item.itemId : item.itemId);
    }
    const int minimum = core::scoredItems(instrument, scoring, instrument.forms.front()).minimum;
    print(u"  %1  at least %2 answered: %3"_s.arg(scoring.id, QString::number(minimum),
                                                  keyed.join(u' ')));
}

void describeScorings(const core::Instrument &instrument)
{
    print(u"\nScorings:"_s);
    for (const core::Scoring &scoring : instrument.scorings)
        describeScoring(instrument, scoring);
    describePlane(instrument);
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
