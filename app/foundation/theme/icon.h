// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace app
{

/// The pictogram `:/icons/<name>.svg` tinted with one colour, crisp at every scale. Cheap to make
/// again: what was drawn is kept by name, colour, size and scale.
QIcon icon(const QString &name, const QColor &color);

} // namespace app
