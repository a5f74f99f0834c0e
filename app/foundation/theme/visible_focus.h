// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace app
{

/// Shows the keyboard's place on what does not show it by itself: a page or text that scrolls, a
/// map, a container. Controls, and lists with a current row, are drawn with their ring by
/// ProgramStyle. Whoever uses the mouse sees nothing of it until the next key.
///
/// For the whole application while it exists.
class VisibleFocus final : public QObject
{
    Q_OBJECT

public:
    VisibleFocus();
    ~VisibleFocus() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    QPointer<QFocusFrame> m_frame; ///< goes with the window it lies in
    bool m_byKeys = false;
};

} // namespace app
