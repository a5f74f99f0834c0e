// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace app
{

/// Lets Enter press a tool button that has the focus, as it presses every other button: Qt has only
/// Space do so. It holds for all tool buttons of the program while this lives.
class EnterPresses final : public QObject
{
    Q_OBJECT

public:
    explicit EnterPresses(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace app
