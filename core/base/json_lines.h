// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core
{

/// The line, counted from 1, on which a path like `steps[2].map.points[0].anxiety` stands: the line
/// of the last key or of the beginning of the list entry. Where the path ends early (its last key
/// is missing), the line of the nearest part that is there. Of a key that stands twice the last one
/// counts, as in parseJsonObject. Keys with dots or brackets cannot be named. Any bytes are safe.
int lineOf(const QByteArray &json, const QString &path);

} // namespace core
