// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include "core/instrument/osd_reader.h"

namespace fuzz
{

const core::Instrument &shortInstrument()
{
    static const core::Instrument instrument =
        core::readInstrumentFile(
            QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments/ecr-s.osd"))
            ->instrument;
    return instrument;
}

const core::PlaneKey &shortKey()
{
    static const core::PlaneKey key = *core::planeKey(shortInstrument());
    return key;
}

const std::vector<core::ProposalCandidate> &candidates()
{
    static const std::vector<core::ProposalCandidate> all{
        core::proposalCandidate(shortInstrument(), shortKey()),
        {.id = QStringLiteral("ecr-12"),
         .key = *core::planeKey(
             core::readInstrumentFile(
                 QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments/ecr-12.osd"))
                 ->instrument)}};
    return all;
}

} // namespace fuzz
