// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

#include <functional>

namespace app
{

/// A question that is answered Yes or No, where No changes nothing.
struct Confirmation {
    QString question; ///< in the title, which not everybody reads, and above the text
    QString text;     ///< what happens and what is safe; plain text
    QString no;
    QString yes;
    QMessageBox::ButtonRole yesRole = QMessageBox::AcceptRole; ///< or DestructiveRole
    QMessageBox::Icon icon = QMessageBox::NoIcon;
    QString otherwise = {}; ///< a third answer, that of AcceptRole; empty: there is none
    std::function<void()> onOtherwise = {};
};

/// Asks without waiting, over the window of `over`, and goes with it. Without a thought, and by
/// Escape, the answer is No. `onYes` may destroy the question, but not `over`.
QMessageBox *confirm(QWidget &over, const Confirmation &question, std::function<void()> onYes);

} // namespace app
