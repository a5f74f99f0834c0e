// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scale.h"

class QKeyEvent;

/// What the tables share in which paper answers are typed with digits alone.
namespace app::typeddigits
{

constexpr int noDigit = -1;

/// The digit of a key, of the row above the letters or of the numeric keypad; else noDigit.
int digitOf(const QKeyEvent &event);
/// Held with Ctrl, Alt or Meta: not text.
bool isCommand(const QKeyEvent &event);
/// A further digit makes another answer of the range: 1 of 1..10, but neither 2 of it nor any 0.
bool mayGrow(int number, const core::Scale &range);

} // namespace app::typeddigits
