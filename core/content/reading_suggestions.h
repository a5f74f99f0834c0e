// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/library.h"

#include <QSet>

namespace core
{

/// Articles that fit a position on the map, best first: each article about styles weighs what the
/// regions' probabilities give to its styles, divided by how many it speaks of, so an article about
/// one near style comes before one about all four. Only the two most probable styles count: a
/// position in the midst of the plane blends both sides of its nearest border. A style as probable
/// as the second counts too. Read ones come after unread ones; equal ones in reading order; what
/// weighs nothing is left out. `probabilities` sum to 1.
QStringList suggestedReading(const Library &library, const PerStyle<double> &probabilities,
                             const QSet<QString> &alreadyRead, int count);

/// What to read next: the best unread one that fits `probabilities`, else the first unread one in
/// reading order. Help for hard times is never what comes next. Empty: all is read.
QString nextArticle(const Library &library, const std::optional<PerStyle<double>> &probabilities,
                    const QSet<QString> &alreadyRead);

} // namespace core
