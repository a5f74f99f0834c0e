// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace app
{

/// The sections of the library in reading order: the id in an article's front matter, and its name.
std::vector<std::pair<QString, QString>> sectionNames();

} // namespace app
