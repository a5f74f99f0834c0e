// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/proposal/table_proposal.h"

#include <QBuffer>

namespace fuzz
{

/// A short questionnaire whose answers the tables are taken for.
const core::Instrument &shortInstrument();
const core::PlaneKey &shortKey();
/// That one, and a longer one whose columns may be named alike.
const std::vector<core::ProposalCandidate> &candidates();

/// A file in memory, open for reading.
class OpenTable : public QBuffer
{
public:
    explicit OpenTable(const QByteArray &bytes)
    {
        setData(bytes);
        open(QIODevice::ReadOnly);
    }
};

} // namespace fuzz
