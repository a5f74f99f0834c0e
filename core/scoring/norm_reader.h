// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/base/result.h"
#include "core/scoring/norms.h"

namespace core
{

/// A scale of whole numbers from -1000 to 1000: its `min` and `max`. Fails with OutOfRange where
/// max is not above min.
Scale readScale(JsonFields fields);

/// Reads one norm file (resources/norms). Errors: those of parseJsonObject, MissingField,
/// WrongType, OutOfRange; the detail names file and JSON path (`my.json: anxiety.sd: …`).
Result<Norm> readNorm(const QByteArray &bytes, const QString &fileName);

/// The first norm of the instrument among the `*.json` of a folder, by file name; NormNotApplicable
/// where there is none (or the error of a file that could not be read, if it might have been it).
Result<Norm> findNorm(const QString &folder, const QString &instrumentId);

} // namespace core
