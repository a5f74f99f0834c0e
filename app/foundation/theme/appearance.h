// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/settings.h"
#include "app/foundation/theme/page_wheel.h"
#include "app/foundation/theme/visible_focus.h"

#include <QFont>
#include <QPalette>

namespace app
{

/// Applies theme and zoom to the whole running program, and what its controls share: their style,
/// the wheel that turns the page, the keyboard's place that is always seen. Made once, right after
/// the QApplication, because it remembers the system's own palette and font.
class Appearance
{
public:
    Appearance();

    void apply(ThemeChoice theme, double zoom) const;

private:
    QPalette m_systemPalette;
    QFont m_systemFont;
    PageWheel m_wheel;
    VisibleFocus m_focus;
};

} // namespace app
