// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace core
{

/// A figure that was published, as steps by which anybody gets it again in the classroom.
struct Reproduction {
    QString title;
    QStringList steps; ///< at least one

    bool operator==(const Reproduction &) const = default;
};

/// Reads reproduction/<lang>.json. Errors: those of parseJsonObject and of JsonFields, MissingField
/// also where there is no step.
Result<Reproduction> readReproduction(const QByteArray &bytes, const QString &fileName);

} // namespace core
