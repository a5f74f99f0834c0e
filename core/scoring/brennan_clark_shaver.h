// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attachment_point.h"
#include "core/model/style.h"

namespace core
{

/// A plane over the map: avoidance × its coefficient + anxiety × its coefficient + constant.
struct LinearFunction {
    double avoidance;
    double anxiety;
    double constant;

    constexpr double at(const AttachmentPoint &point) const
    {
        return avoidance * point.avoidance + anxiety * point.anxiety + constant;
    }
    constexpr LinearFunction minus(const LinearFunction &other) const
    {
        return {avoidance - other.avoidance, anxiety - other.anxiety, constant - other.constant};
    }
};

/// Fisher's classification functions as they circulate from Brennan, Clark & Shaver (1998), in the
/// order of `styles`. Fitted to the students of that study, whose base rates they carry.
inline constexpr PerStyle<LinearFunction> brennanClarkShaver{{{
    {3.2893296, 5.4725318, -11.5307833}, // secure
    {3.9246754, 9.7102446, -28.4573220}, // preoccupied
    {7.3654621, 4.9392039, -22.2281088}, // dismissing
    {7.2371075, 8.1776448, -32.3553266}, // fearful
}}};

} // namespace core
