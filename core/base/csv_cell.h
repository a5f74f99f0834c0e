// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace core
{

/// A text as a spreadsheet may take it: one that it would take for a formula (it begins with
/// = + - @, a tab or a line end, and is no number) gets an apostrophe in front.
QString withoutFormula(QString text);

/// A text as one cell of an RFC 4180 table in UTF-8, quoted where a reader, one of semicolons too,
/// could divide or trim it, and withoutFormula().
std::string csvCell(QString text);

} // namespace core
