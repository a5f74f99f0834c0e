// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rhythm.h"

#include "app/widgets/text.h"

#include <QApplication>
#include <QLayout>
#include <QVariant>
#include <QWidget>

#include <algorithm>

namespace app
{
namespace
{

// What was asked for is kept with the layout, as properties.
constexpr const char *gapProperty = "gapInSteps";
constexpr const char *marginsProperty = "marginsInSteps";
constexpr const char *readingProperty = "readingMarginsInSteps";

int pixels(const QLayout &layout, double steps)
{
    const QWidget *place = layout.parentWidget();
    return spacing(steps, place ? place->font() : QApplication::font());
}

void apply(QLayout &layout)
{
    if (const QVariant gap = layout.property(gapProperty); gap.isValid())
        layout.setSpacing(pixels(layout, gap.toDouble()));
    if (const QVariant margins = layout.property(marginsProperty); margins.isValid()) {
        const auto steps = margins.value<QMarginsF>();
        layout.setContentsMargins(pixels(layout, steps.left()), pixels(layout, steps.top()),
                                  pixels(layout, steps.right()), pixels(layout, steps.bottom()));
    }
}

void applyReadingWidth(QWidget &column)
{
    const QVariant margins = column.property(readingProperty);
    if (!margins.isValid())
        return;
    const int read = readingWidth(&column) + spacing(2 * margins.toDouble(), &column);
    column.setMaximumWidth(std::max(read, column.minimumSizeHint().width()));
}

} // namespace

void setRhythm(QLayout &layout, double between, double margin)
{
    setGap(layout, between);
    setMargins(layout, margin);
}

void setRhythm(QLayout &layout, double between, const QMarginsF &margins)
{
    setGap(layout, between);
    setMargins(layout, margins);
}

void setGap(QLayout &layout, double between)
{
    layout.setProperty(gapProperty, between);
    apply(layout);
}

void setMargins(QLayout &layout, double margin)
{
    setMargins(layout, QMarginsF(margin, margin, margin, margin));
}

void setMargins(QLayout &layout, const QMarginsF &margins)
{
    layout.setProperty(marginsProperty, QVariant::fromValue(margins));
    apply(layout);
}

void setReadingWidth(QWidget &column, double margins)
{
    column.setProperty(readingProperty, margins);
    applyReadingWidth(column);
}

void followZoom()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        followZoom(*window);
}

void followZoom(QWidget &inside)
{
    for (QLayout *layout : inside.findChildren<QLayout *>())
        apply(*layout);
    for (QWidget *column : inside.findChildren<QWidget *>())
        applyReadingWidth(*column);
}

} // namespace app
