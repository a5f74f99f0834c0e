// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStackedWidget;
class QWidget;

namespace app
{

class Introduction;
class Navigation;

/// The window's title says where one is, from now on; never whose it is, for a title is read in
/// task bars. While the records are locked it is the program's name alone. `root` is the stack that
/// the introduction comes into.
void tellTitle(QWidget &window, const Navigation &navigation, const Introduction &introduction,
               const QStackedWidget &root);

} // namespace app
