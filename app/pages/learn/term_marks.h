// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/learn/reading_page.h"

class QTextDocument;

namespace app
{

struct Typography;

/// Makes the first place of each word of the glossary a quiet link to its meaning, a longer word
/// before a shorter one inside it. Headings and links stay what they are.
void markTerms(QTextDocument &document, std::vector<PageTerm> terms, const Typography &typography);

} // namespace app
