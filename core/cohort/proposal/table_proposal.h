// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/plane_key.h"
#include "core/cohort/proposal/doubt.h"
#include "core/cohort/response_import.h"
#include "core/cohort/score_import.h"
#include "core/cohort/table_preview.h"

#include <optional>
#include <vector>

namespace core
{

/// A questionnaire that a table may hold answers to.
struct ProposalCandidate {
    QString id;
    PlaneKey key;
    std::vector<QStringList> wordings; ///< in each language the text of every item of the key
};

/// A questionnaire whose key is known, with the texts of its items.
ProposalCandidate proposalCandidate(const Instrument &instrument, const PlaneKey &key);

/// Why these columns are taken for the items.
enum class ColumnEvidence {
    None,
    Position, ///< as many columns of numbers in a row
    Numbers,  ///< one beginning and the numbers 1..n
    Family,   ///< the same, and the beginning names the questionnaire's family ("ECR1" for ECR-12)
    Ids,      ///< the item ids, without regard to case, zeros, "_", "-" and blanks
    Wordings, ///< the statements themselves
    Given,
};

enum class RangeEvidence {
    Questionnaire, ///< nothing speaks against its own range
    Observed,      ///< the numbers that occur
    Words,         ///< the words that stand for the points
    Given,
};

/// How a table is going to be read: the one value that window and command line share. The window
/// shows it to be corrected, the command line follows it or asks.
struct TableProposal {
    /// The table in the shape that is read: columns below are of this one.
    TablePreview table;
    TableContent content = TableContent::Unknown;
    std::size_t candidate = 0;       ///< the questionnaire, as a place in the list of candidates
    ResponseImportOptions responses; ///< no itemColumns unless they were found
    ScoreImportOptions scores;       ///< meaningful for ReadyScores
    ColumnEvidence columnsBy = ColumnEvidence::None;
    RangeEvidence rangeBy = RangeEvidence::Questionnaire;
    std::size_t people = 0;    ///< rows of the preview that are somebody's with an answer
    std::vector<Doubt> doubts; ///< questions first

    /// There is a doubt that the person has to settle before the table is read.
    bool asks() const;
    const Doubt *find(DoubtKind kind) const;
};

/// Proposes how a table is read, from its beginning; pure, never an error: what was not found is
/// empty, and a doubt says so. What is given is followed. There must be a candidate.
///
/// | what          | how                                                                         |
/// |---------------|-----------------------------------------------------------------------------|
/// | item columns  | ColumnEvidence, the last in its list that fits; names that belong to two     |
/// |               | groups or questionnaires alike are asked about                              |
/// | questionnaire | the best evidence; of several the longest, and asked about                  |
/// | range         | the questionnaire's if both its ends occur; else the words' or a usual one   |
/// |               | (1–5, 0–4, …) that holds nearly all and whose ends occur                     |
/// | missing       | NA and the like; −1, 9, 99, … outside the range; a rare 0 beside 1–n         |
/// | words         | "5 - Agree", A5, and common phrases of agreement in en, de, es, fr           |
/// | direction     | by the words beside the numbers; whether statements correlate as the key     |
/// |               | has it (from twenty people on)                                              |
/// | ids           | a column named so (id, code, name, …), or one that counts the rows           |
/// | ready scores  | two columns named for anxiety and avoidance, with the same rest of the name  |
TableProposal propose(const TablePreview &table, const std::vector<ProposalCandidate> &candidates,
                      const GivenReading &given = {});

} // namespace core
