// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace app
{

/// A page as wide as its place, which scrolls where it is higher.
///
/// Its content is laid out when the page is to be seen, for the width there is then. A scroll area
/// by itself does so for every change, and for a page that nobody has opened yet that is most of
/// the time it takes to make it.
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
    void showEvent(QShowEvent *event) override;

private:
    bool m_isStale = false; ///< changed while it was hidden
};

} // namespace app
