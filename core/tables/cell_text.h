// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core
{

/// A cell without what only looks like content: blanks of every kind around it (no-break and
/// zero-width ones too), the apostrophe by which a spreadsheet marks a text, quotation marks around
/// it; full-width digits and signs as plain ones, the minus sign as a hyphen.
std::string plainCell(std::string_view text);

/// A number as people write it: 5, +5, 05, 5.0, 5,0, ５, '5, 4e0. Nothing for anything else.
std::optional<double> decimalNumber(std::string_view text);

/// The number of a cell that holds words beside it: "5 - Agree", "7 = Strongly agree", "(3) sure",
/// "1 not at all", "Agree (6)". Nothing where there are no words, or more than one number could be
/// meant.
std::optional<double> numberBesideWords(std::string_view text);

} // namespace core
