// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app
{

/// Where the program that speaks lies, beside this one or where it was installed with it; empty
/// where it is not there.
QString voiceProgram();

} // namespace app
