// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of a class: read as proposed, scored, and written so that they are read the same.
#include "fuzzer.h"
#include "tables.h"

#include "core/cohort/cohort_statistics.h"
#include "core/cohort/response_scoring.h"
#include "core/cohort/typed_responses.h"

#include <numeric>

namespace
{

core::ResponseImportOptions optionsFor(const QByteArray &bytes)
{
    fuzz::OpenTable table(bytes);
    const auto preview = core::previewTable(table);
    core::ResponseImportOptions options;
    if (preview)
        options = core::propose(*preview, fuzz::candidates()).responses;
    if (options.itemColumns.empty()) {
        options.itemColumns.resize(static_cast<std::size_t>(fuzz::shortKey().items()));
        std::iota(options.itemColumns.begin(), options.itemColumns.end(), 0);
    }
    return options;
}

void expectTheSame(const core::ResponseTable &written, const core::ResponseTable &read)
{
    fuzz::require(written.rows() == read.rows(), "as many people are read as were written");
    for (std::size_t row = 0; row < written.rows(); ++row) {
        for (int item = 0; item < written.items(); ++item)
            fuzz::require(written.answer(row, item) == read.answer(row, item),
                          "an answer is read as it was written");
    }
}

void writeAndReadAgain(const core::ResponseTable &answers)
{
    QBuffer written;
    written.open(QIODevice::WriteOnly);
    fuzz::require(core::writeResponses(written, answers, fuzz::shortKey().itemIds).has_value(),
                  "answers can be written to memory");
    core::ResponseImportOptions options;
    options.itemColumns.resize(static_cast<std::size_t>(answers.items()));
    std::iota(options.itemColumns.begin(), options.itemColumns.end(), 1);
    options.answers = answers.answers();
    options.idColumn = 0;
    fuzz::OpenTable table(written.data());
    const auto again = core::importResponses(table, options);
    fuzz::require(again.has_value(), "what was written can be read");
    expectTheSame(answers, again->answers);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const core::ResponseImportOptions options = optionsFor(bytes);
    fuzz::OpenTable table(bytes);
    const auto imported = core::importResponses(table, options);
    fuzz::OpenTable streamed(bytes);
    auto opened = core::openTable(streamed, options.form.encoding);
    std::size_t people = 0;
    const auto summary = opened
                             ? core::scoreResponses(*opened, fuzz::shortKey(), options, {},
                                                    [&](const core::ScoredResponse &) { ++people; })
                             : core::Result<core::ResponseSummary>(opened.error());
    fuzz::require(imported.has_value() == summary.has_value(), "both read it, or neither does");
    if (!imported)
        return 0;
    const core::ResponseTable &answers = imported->answers;
    fuzz::require(people == answers.rows() && summary->report == imported->report,
                  "streamed and in memory are the same people, and the same is left out");
    for (std::size_t row = 0; row < imported->ids.size(); ++row)
        (void)imported->ids.at(row);
    if (const auto scores = core::scoreCohort(answers, fuzz::shortKey()))
        (void)core::cohortStatistics(*scores);
    writeAndReadAgain(answers);
    return 0;
}
