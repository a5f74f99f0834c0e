// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/attachment_point.h"
#include "core/model/scale.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace core
{

/// Where the people of a described sample stand on the plane: counts on a square grid over 1..7.
/// Sums only, no persons. Never a picture of a population: it is shown with its source and caveat.
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
    int bins = 0;                      ///< a side
    std::vector<std::uint32_t> counts; ///< bins × bins: row by row, a row is a bin of avoidance

    std::uint32_t at(int anxietyBin, int avoidanceBin) const
    {
        return counts[static_cast<std::size_t>(avoidanceBin) * bins + anxietyBin];
    }
    /// Where a bin begins on 1..7; edge(bins) is 7.
    double edge(int bin) const { return planeScale.lo() + binWidth() * bin; }
    double binWidth() const
    {
        return static_cast<double>(planeScale.hi() - planeScale.lo()) / bins;
    }
    AttachmentPoint middleOf(int anxietyBin, int avoidanceBin) const
    {
        return {edge(anxietyBin) + binWidth() / 2.0, edge(avoidanceBin) + binWidth() / 2.0};
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
