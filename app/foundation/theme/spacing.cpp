// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/spacing.h"

#include <QFontMetrics>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace app
{
namespace
{

int stepsOf(double steps, double lineHeight)
{
    // A line of the usual 10-point font is about 16 px high: half of it is one step of the rhythm.
    return static_cast<int>(std::lround(steps * std::clamp(lineHeight / 2.0, 6.0, 16.0)));
}

} // namespace

int spacing(double steps, const QFontMetrics &metrics)
{
    return stepsOf(steps, metrics.height());
}

int spacing(double steps, const QFont &font)
{
    return stepsOf(steps, QFontMetricsF(font).height());
}

int spacing(double steps, const QWidget *widget)
{
    return spacing(steps, widget->font());
}

} // namespace app
