// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app
{

/// From here on a crash writes no picture of the memory to the disk, in which sealed records would
/// lie open, and on Linux no other program of the same account may read this one's memory or
/// attach to it. Does nothing on Windows, where the program asks for no crash report.
///
/// Inside Flatpak the second half is left out: the portals, which open files and print, look the
/// program up under /proc and would be refused.
void forbidCoreDumps();

} // namespace app
