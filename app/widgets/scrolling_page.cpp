// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scrolling_page.h"

namespace app
{

ScrollingPage::ScrollingPage(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(new QWidget);
}

QSize ScrollingPage::sizeHint() const
{
    return QSize(36, 24) * fontMetrics().height();
}

} // namespace app
