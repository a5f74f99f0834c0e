// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/cohort_scores.h"
#include "core/cohort/density_field.h"
#include "core/cohort/reference_density.h"
#include "core/cohort/unusual_answers.h"
#include "core/instrument/instrument.h"
#include "core/scoring/norms.h"
#include "tests/ecr_samples.h"

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

/// Cohorts for the tests of this room.
namespace cohorts
{

inline const core::Scale oneToFive = *core::Scale::make(1, 5);

/// An instrument as shipped in resources/.
core::Instrument shipped(const QString &id);

/// "Q1,Q2,…\n".
QByteArray headerOf(int items);

/// A table on lo..hi from rows such as "1 2 - 5"; "-" is missing.
core::ResponseTable table(core::Scale answers, const std::vector<QString> &rows);

/// People at these places on the plane; NaN is a missing score.
core::CohortScores scoresAt(const std::vector<core::AttachmentPoint> &points);

/// Answers to all items at random: each one of lo..hi, every tenth missing.
core::ResponseTable randomTable(core::Scale answers, int items, int rows, unsigned seed);

/// 200,000 people around the middle of the plane, SD 0.7, their picture smoothed by 0.2.
core::DensityField roundHill();

core::ResponseTable answersOf(const EcrSample &sample);

/// The sample of 39,057 as shipped, and each of its people.
core::ReferenceDensity shippedDensity();
core::CohortScores everybodyOf(const core::ReferenceDensity &density);
core::Norm shippedNorm(const QString &instrumentId);
core::AnswerPattern shippedPattern();

/// Made-up people who answer as a sample does: its means and covariances, normal, rounded to 1..5.
core::ResponseTable answersLike(const core::AnswerPattern &pattern, int people, std::uint64_t seed);

/// Percent of `of`.
inline double percent(std::size_t part, std::size_t of)
{
    return 100.0 * static_cast<double>(part) / static_cast<double>(of);
}

/// Means, SDs and correlation of two series, by the textbook.
struct Moments {
    double meanX;
    double meanY;
    double sdX;
    double sdY;
    double r;
};
Moments momentsOf(const std::vector<float> &x, const std::vector<float> &y);

/// As figures are named: "anxiety", "avoidance".
std::string nameOf(core::Dimension dimension);

/// Each expected figure of a section is the one computed under the same name, to a millionth. Where
/// the sample knows everything, each computed one is expected too.
void expectFigures(const EcrSample &sample, const std::string &section, const Figures &computed);

} // namespace cohorts
