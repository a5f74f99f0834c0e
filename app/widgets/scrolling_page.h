// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace app
{

/// A page as wide as its place, which scrolls where it is higher.
///
/// It is laid out when it is seen. A scroll area lays a widget out once when it is given it, for
/// its own small size, and whenever a layout around it asks how large it would like to be; with all
/// that a page holds, that is most of the time it takes to make it. So this one is given an empty
/// widget to be filled, and its size does not depend on it.
///
/// No combo box widens it: where its longest entry does not fit, the box is as wide as there is
/// room.
class ScrollingPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollingPage(QWidget *parent = nullptr);

    /// What scrolls, empty at first: it is given a layout. A page that is filled anew while it is
    /// seen has setWidget() for what takes its place.
    QWidget *body() const { return widget(); }

    /// What a scroll area asks for at most, whatever it holds.
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace app
