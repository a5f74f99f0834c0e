// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a table is read: proposed, settled by what the proposal offers, and proposed again.
#include "fuzzer.h"
#include "tables.h"

#include "core/cohort/item_columns.h"

namespace
{

void requireSound(const core::TableProposal &proposal)
{
    const auto &columns = proposal.responses.itemColumns;
    const core::PlaneKey &key = fuzz::candidates().at(proposal.candidate).key;
    fuzz::require(columns.empty() || static_cast<int>(columns.size()) == key.items(),
                  "there is a column for each item");
    for (const int column : columns)
        fuzz::require(column >= 0 && column < proposal.table.columns(), "a column is there");
    fuzz::require(proposal.people <= proposal.table.rows.size(), "people have rows");
    fuzz::require(proposal.content != core::TableContent::Unknown || proposal.asks(),
                  "what is not understood is asked about");
    for (const QStringList &row : proposal.table.rows)
        fuzz::require(row.size() == proposal.table.columns(), "no cell is missing");
}

void settle(const core::TablePreview &preview, const core::TableProposal &proposal)
{
    for (const core::Doubt &doubt : proposal.doubts) {
        constexpr std::size_t some = 3;
        for (std::size_t i = 0; i < std::min(some, doubt.remedies.size()); ++i) {
            const core::GivenReading &given = doubt.remedies[i].given;
            const core::TableProposal settled = core::propose(preview, fuzz::candidates(), given);
            requireSound(settled);
            fuzz::require(given.columns.isEmpty() || !settled.responses.itemColumns.empty(),
                          "columns that are offered can be given");
        }
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    fuzz::OpenTable table(bytes);
    const auto preview = core::previewTable(table);
    if (!preview)
        return 0;
    const core::TableProposal proposal = core::propose(*preview, fuzz::candidates());
    requireSound(proposal);
    fuzz::require(core::propose(*preview, fuzz::candidates()).doubts == proposal.doubts,
                  "the same table gives the same doubts");
    settle(*preview, proposal);
    // Columns as a person might write them: any text at all.
    const QString choice = QString::fromUtf8(bytes.left(40));
    const auto found = core::findItemColumns(preview->names, fuzz::shortKey().itemIds, choice);
    fuzz::require(!found || found->size() == static_cast<std::size_t>(fuzz::shortKey().items()),
                  "columns are as many as the items");
    return 0;
}
