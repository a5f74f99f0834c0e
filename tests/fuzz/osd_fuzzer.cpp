// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Questionnaires that a person opens. What is read can be written, and is then read the same.
#include "fuzzer.h"

#include "core/cohort/plane_key.h"
#include "core/instrument/fhir_writer.h"
#include "core/instrument/osd_reader.h"
#include "core/instrument/osd_writer.h"

using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = core::readInstrument(fuzz::bytesOf(data, size), u"any.osd"_s);
    if (!read) {
        fuzz::require(!read.error().detail.isEmpty(), "a refusal says why");
        return 0;
    }
    const core::Instrument &instrument = read->instrument;
    const auto again = core::readInstrument(core::writeInstrument(instrument), u"again.osd"_s);
    fuzz::require(again.has_value(), "what is written can be read");
    fuzz::require(again->instrument == instrument, "what is written is read the same");
    auto warnings = read->warnings;
    // What is written has a code.
    std::erase_if(warnings, [](const core::InstrumentWarning &warning) {
        return warning.kind == core::InstrumentWarning::Kind::CodeFromFileName;
    });
    fuzz::require(again->warnings == warnings, "what is written has the same warnings");
    (void)core::toFhirQuestionnaire(instrument, u"de"_s);
    if (const auto key = core::planeKey(instrument))
        fuzz::require(key->itemIds.size() == key->items(), "a key has an id for each item");
    return 0;
}
