// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace app
{

class LockController;
class LookController;
class Navigation;
class Presentation;

/// The keys that are heard anywhere in `window`: Alt and a digit for the pages, zoom, help (F1), an
/// audience (F5), the end of the program.
void addWindowKeys(QWidget &window, Navigation &navigation, LookController &look,
                   LockController &lock, Presentation &presentation);

} // namespace app
