// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/instrument_catalogue.h"
#include "core/records/assessment.h"
#include "core/scoring/evaluation.h"

#include <QHash>

namespace core
{

/// A saved result, computed anew: what it was answered to, what it is compared with, what it says.
struct SavedEvaluation {
    Instrument instrument;
    /// Of this instrument in the language of the wording, where one is shipped.
    std::optional<Norm> norm;
    /// Placed with the norm's reliability where that holds for the form taken, else with the
    /// consistency of the person's own answers.
    Evaluation evaluation;
};

/// Computes saved results: the one way for the result page, the map, the history and reports, so
/// one result never has two sets of numbers. Reads each definition and each norm once.
class SavedEvaluator
{
public:
    /// `normsFolder` as for findNorm(). The catalogue outlives the evaluator.
    SavedEvaluator(const InstrumentCatalogue &instruments, QString normsFolder);

    /// The definition a result was answered to; errors as InstrumentCatalogue::definition.
    const Result<Instrument> &instrument(const Assessment &assessment);
    /// The sample a result can be compared with: of its instrument, where one is shipped that
    /// answered in the language of the wording. What language a person's own copy of a key-only
    /// instrument is in nobody knows: the norm's caveat says so. Errors are nothing here.
    std::optional<Norm> norm(const Assessment &assessment);

    /// Errors: those of InstrumentCatalogue::definition, answersOf() and evaluate().
    Result<SavedEvaluation>
    evaluate(const Assessment &assessment,
             const ClassificationRule &rule = ClassificationRule::midpoint());

private:
    const std::optional<Norm> &normOf(const QString &instrumentId);

    const InstrumentCatalogue &m_instruments;
    QString m_normsFolder;
    QHash<QByteArray, Result<Instrument>> m_definitions;
    QHash<QString, std::optional<Norm>> m_norms;
};

} // namespace core
