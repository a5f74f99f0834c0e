// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Prints "first_paint_ms=… memory_kib=…" on standard output once the window has painted itself and
/// the event loop is free again, then ends the program. Time runs from the moment the caller of the
/// process took (CLOCK_MONOTONIC in nanoseconds, first argument), so loading libraries counts.
void reportFirstPaint(QWidget &window, int argc, char *argv[]);
