// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace app
{

/// Begins to look for the system's fonts in a thread of its own, which is most of what an empty
/// window waits for. To be called before the QApplication; nothing may measure text before the
/// search has ended, or the fonts are looked for twice. Not valid where the system has no
/// fontconfig: Qt then looks for them by itself.
std::shared_future<void> beginFontSearch();

} // namespace app
