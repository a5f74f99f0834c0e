// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

/// What two people see when they have ended looking together: no name, no note, and one button for
/// the one whose computer it is, which says where it leads. It is made for one such end.
class SessionEnded final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionEnded(QWidget *parent = nullptr);

signals:
    void goOnRequested();
};

} // namespace app
