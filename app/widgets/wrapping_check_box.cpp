// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wrapping_check_box.h"

#include "app/widgets/text.h"

#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace app
{
namespace
{

constexpr int howWordsStand = Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;

} // namespace

WrappingCheckBox::WrappingCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    // Not Fixed: that would hold a box of two lines to the height of one.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// What stands before the words: the box and its distance.
int WrappingCheckBox::beside() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, &option, this);
}

QRect WrappingCheckBox::wordsIn(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, std::max(1, width - beside()), 10'000),
                                      howWordsStand, text());
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), beside() + spacing(16, this)), 0};
}

int WrappingCheckBox::heightForWidth(int width) const
{
    return std::max(sizeHint().height(), wordsIn(width).height() + spacing(0.5, this));
}

void WrappingCheckBox::paintEvent(QPaintEvent *event)
{
    if (width() >= sizeHint().width()) {
        QCheckBox::paintEvent(event);
        return;
    }
    // The style draws the box on the first line, and knows no second one.
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    const QRect words = wordsIn(width());
    const int above = (height() - words.height()) / 2;
    option.rect = QRect(0, above, width(), fontMetrics().height());
    painter.drawControl(QStyle::CE_CheckBox, option);
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        ring.rect = rect();
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, ring);
    }
    const QRect place = QStyle::visualRect(
        layoutDirection(), rect(), QRect(beside(), above, width() - beside(), words.height()));
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place, howWordsStand | static_cast<int>(leading), text());
}

} // namespace app
