// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

/// The day on which the tests of practice take place.
inline const QDate today(2026, 11, 20);
