// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace app
{

/// Lets a screen reader say what came up where nobody looks. `stop` is a control beside the
/// sentence, which has it as its description from now on. Since Qt 6.8 it is spoken as it is;
/// before, the one thing that screen readers speak is a control that takes the focus: while one is
/// running, and nobody is typing, `stop` does.
void announce(QWidget &stop, const QString &sentence);

} // namespace app
