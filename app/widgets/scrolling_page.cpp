// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/scrolling_page.h"

#include "app/widgets/text.h"

#include <QComboBox>
#include <QEvent>

#include <algorithm>

namespace app
{

ScrollingPage::ScrollingPage(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setWidget(new QWidget);
}

bool ScrollingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        for (QComboBox *box : widget()->findChildren<QComboBox *>())
            box->setMinimumWidth(std::min(spacing(14, box), box->sizeHint().width()));
    }
    return QScrollArea::eventFilter(watched, event);
}

QSize ScrollingPage::sizeHint() const
{
    return QSize(36, 24) * fontMetrics().height();
}

} // namespace app
