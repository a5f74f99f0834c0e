// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/class_data.h"
#include "core/cohort/answers_used.h"
#include "core/cohort/error_of_scores.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/scoring/norms.h"

namespace app
{

struct AnswerReading {
    core::AnswersUsed used = core::AnswersUsed::All;
    QString instrumentId; ///< whose norms and rules apply
    core::PlaneKey key;
};

/// How the answers of a class can be read: all of them first. Empty where only scores are known.
std::vector<AnswerReading> answerReadings(const ClassData &loaded,
                                          const core::InstrumentCatalogue &instruments);

/// With a norm its error. Without one what the people themselves suggest, where all their answers
/// are known, to begin a choice with.
core::ErrorOfScores errorOfScores(const std::optional<core::Norm> &norm, const ClassData &data);

/// What is shown of a class that was loaded: which answers, then which people, then which
/// measurement. The default is all of it, as loaded.
struct ClassSelection {
    struct Draw {
        std::size_t people = 30;
        std::uint64_t seed = 0;
    };
    struct SecondMeasurement {
        core::PerDimension<double> standardError;
        std::uint64_t seed = 0;
    };

    std::optional<AnswerReading> answers; ///< nothing: as loaded
    bool completeOnly = false;            ///< only people who answered every statement
    std::optional<Draw> draw;             ///< nothing: the whole class
    std::optional<SecondMeasurement> again;
    std::size_t smallest = core::smallestGroup; ///< no figures of fewer people

    core::AnswersUsed used() const { return answers ? answers->used : core::AnswersUsed::All; }
    /// Whether the whole class is the same as by another selection, whoever is drawn from it.
    bool hasWholeOf(const ClassSelection &other) const
    {
        return used() == other.used() && completeOnly == other.completeOnly &&
               smallest == other.smallest;
    }
};

/// The first two steps, without a draw: everybody of the class by the answers chosen.
std::shared_ptr<const ClassData> wholeClass(const std::shared_ptr<const ClassData> &loaded,
                                            const ClassSelection &selection);

/// What a selection gives, with what it is to be compared with.
struct SelectedClass {
    std::size_t loaded = 0; ///< people in the class as loaded
    core::AnswersUsed used = core::AnswersUsed::All;
    std::shared_ptr<const ClassData> whole; ///< everybody, by the answers chosen
    std::shared_ptr<const ClassData> shown; ///< the people drawn, as measured last
    /// The people shown by all their answers; nothing where those are the ones chosen.
    std::optional<core::CohortScores> byAllAnswers;
    /// The people shown as measured first; nothing where that is what is shown.
    std::optional<core::CohortScores> measuredFirst;
};

/// `whole` is wholeClass() of the same two; given, because a new draw leaves it as it is. A draw is
/// of people with both scores. People measured again have no answers: those gave the first scores.
SelectedClass selectedClass(const std::shared_ptr<const ClassData> &loaded,
                            const std::shared_ptr<const ClassData> &whole,
                            const ClassSelection &selection);

} // namespace app
