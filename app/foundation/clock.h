// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

namespace app
{

/// The time in UTC; tests bring their own.
using Clock = std::function<QDateTime()>;

} // namespace app
