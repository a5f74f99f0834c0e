// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ready scores of a class, read as proposed.
#include "fuzzer.h"
#include "tables.h"

#include "core/cohort/cohort_statistics.h"
#include "core/cohort/score_import.h"

#include <cmath>

namespace
{

core::ScoreImportOptions optionsFor(const QByteArray &bytes)
{
    fuzz::OpenTable table(bytes);
    const auto preview = core::previewTable(table);
    if (!preview)
        return {};
    const core::TableProposal proposal = core::propose(*preview, fuzz::candidates());
    if (proposal.content == core::TableContent::ReadyScores)
        return proposal.scores;
    core::ScoreImportOptions options;
    options.form = preview->form;
    return options;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    fuzz::OpenTable table(bytes);
    const auto imported = core::importScores(table, optionsFor(bytes));
    if (!imported)
        return 0;
    for (const core::Dimension dimension : core::dimensions) {
        for (const double score : imported->scores.on[dimension])
            fuzz::require(std::isnan(score) || core::planeScale.contains(score),
                          "a score lies on the plane or is missing");
    }
    (void)core::cohortStatistics(imported->scores);
    return 0;
}
