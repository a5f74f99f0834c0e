// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/search_index.h"
#include "core/content/sought_words.h"

namespace core
{

/// Sets the hit's snippet and its marks: whole words of the plain text around the first that is
/// sought, at most 160 letters and the word in which they end.
void addSnippet(SearchHit &hit, const QString &text, const std::vector<SoughtWord> &sought);

} // namespace core
