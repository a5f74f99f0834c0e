// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

#include <vector>

namespace app
{

/// Arrow keys move the focus along a row or column of widgets and never press one: left and right
/// in the reading direction, up and down in order. The ends hold.
class ArrowFocus final : public QObject
{
    Q_OBJECT

public:
    /// `owner` gives the reading direction.
    explicit ArrowFocus(QWidget *owner);

    /// The widgets in order; those of before are let go. They may be destroyed later.
    void setWidgets(std::vector<QWidget *> widgets);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_owner;
    std::vector<QWidget *> m_widgets;
};

} // namespace app
