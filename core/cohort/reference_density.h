// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/scale.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace core
{

/// Where the people of a described sample stand on the plane: how many had each pair of attainable
/// scores. Sums only, no persons. Never a picture of a population: it is shown with its source and
/// caveat.
///
/// A mean of answers in whole numbers takes few values, and lines are often drawn through one of
/// them. So nothing is counted in bins: a bin that holds two attainable scores would move people.
struct ReferenceDensity {
    QString id;
    QString instrumentId;
    QString about;  ///< what was counted, plain words (English)
    QString source; ///< whose data, and who was left in
    QString caveat;
    int n = 0;
    int year = 0;
    /// What the sample answered on. Its scores are mapped linearly to 1..7, which is an
    /// approximation where it is another range.
    Scale answeredOn = planeScale;
    int items = 0; ///< of each dimension; a score is the mean of their keyed answers
    std::vector<std::uint32_t> counts; ///< scores() × scores(): row by row, a row is one avoidance

    /// How many scores can be attained on a dimension; they lie step() apart.
    int scores() const { return items * (answeredOn.hi() - answeredOn.lo()) + 1; }
    double step() const
    {
        return static_cast<double>(planeScale.hi() - planeScale.lo()) / (scores() - 1);
    }
    /// One of them on 1..7, the lowest first.
    double score(int index) const
    {
        const double sum = static_cast<double>(answeredOn.lo()) * items + index;
        return answeredOn.mapTo(planeScale, sum / items);
    }
    std::uint32_t at(int anxietyIndex, int avoidanceIndex) const
    {
        return counts[static_cast<std::size_t>(avoidanceIndex) * scores() + anxietyIndex];
    }

    bool operator==(const ReferenceDensity &) const = default;
};

/// Reads one file of resources/densities. Texts come in a language ("de", "pt_BR") where the file
/// has them, else in English.
///
/// Errors: those of parseJsonObject, MissingField, WrongType, OutOfRange (also where the counts do
/// not sum to n); the detail names file and JSON path.
Result<ReferenceDensity> readReferenceDensity(const QByteArray &bytes, const QString &fileName,
                                              const QString &language = {});

} // namespace core
