// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rhythm.h"

#include "app/widgets/text.h"

#include <QApplication>
#include <QGridLayout>
#include <QListView>
#include <QVariant>

#include <algorithm>

namespace app
{
namespace
{

// What was asked for is kept with the layout or the widget, as properties.
constexpr const char *gapProperty = "gapInSteps";
constexpr const char *gapsProperty = "gapsInSteps";
constexpr const char *marginsProperty = "marginsInSteps";
constexpr const char *readingProperty = "readingMarginsInSteps";

int pixels(const QLayout &layout, double steps)
{
    const QWidget *place = layout.parentWidget();
    return spacing(steps, place ? place->font() : QApplication::font());
}

/// Empty room between the parts of a layout.
class Gap final : public QSpacerItem
{
public:
    Gap(double steps, bool isAcross)
        : QSpacerItem(0, 0)
        , m_steps(steps)
        , m_isAcross(isAcross)
    {
    }

    void fit(const QLayout &layout)
    {
        const int room = pixels(layout, m_steps);
        if (m_isAcross)
            changeSize(room, 0, QSizePolicy::Fixed, QSizePolicy::Minimum);
        else
            changeSize(0, room, QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

private:
    double m_steps;
    bool m_isAcross;
};

QMargins pixels(const QWidget &widget, const QMarginsF &steps)
{
    return {spacing(steps.left(), &widget), spacing(steps.top(), &widget),
            spacing(steps.right(), &widget), spacing(steps.bottom(), &widget)};
}

void fitGaps(QLayout &layout)
{
    bool hasGaps = false;
    for (int i = 0; i < layout.count(); ++i) {
        if (auto *gap = dynamic_cast<Gap *>(layout.itemAt(i)->spacerItem())) {
            gap->fit(layout);
            hasGaps = true;
        }
    }
    if (hasGaps)
        layout.invalidate();
}

void apply(QLayout &layout)
{
    if (const QVariant gaps = layout.property(gapsProperty); gaps.isValid()) {
        auto &grid = static_cast<QGridLayout &>(layout);
        grid.setHorizontalSpacing(pixels(layout, gaps.toSizeF().width()));
        grid.setVerticalSpacing(pixels(layout, gaps.toSizeF().height()));
    }
    if (const QVariant gap = layout.property(gapProperty); gap.isValid())
        layout.setSpacing(pixels(layout, gap.toDouble()));
    if (const QVariant margins = layout.property(marginsProperty); margins.isValid()) {
        const auto steps = margins.value<QMarginsF>();
        layout.setContentsMargins(pixels(layout, steps.left()), pixels(layout, steps.top()),
                                  pixels(layout, steps.right()), pixels(layout, steps.bottom()));
    }
}

void apply(QWidget &widget)
{
    if (const QVariant margins = widget.property(marginsProperty); margins.isValid())
        widget.setContentsMargins(pixels(widget, margins.value<QMarginsF>()));
    if (const QVariant gap = widget.property(gapProperty); gap.isValid())
        static_cast<QListView &>(widget).setSpacing(spacing(gap.toDouble(), &widget));
    if (const QVariant margins = widget.property(readingProperty); margins.isValid()) {
        const int read = readingWidth(&widget) + spacing(2 * margins.toDouble(), &widget);
        widget.setMaximumWidth(std::max(read, widget.minimumSizeHint().width()));
    }
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

void setGaps(QGridLayout &layout, double across, double down)
{
    layout.setProperty(gapsProperty, QSizeF(across, down));
    apply(layout);
}

void addGap(QBoxLayout &layout, double steps)
{
    const QBoxLayout::Direction direction = layout.direction();
    auto *gap = new Gap(steps, direction == QBoxLayout::LeftToRight ||
                                   direction == QBoxLayout::RightToLeft);
    gap->fit(layout);
    layout.addItem(gap);
}

void setMargins(QWidget &widget, const QMarginsF &margins)
{
    widget.setProperty(marginsProperty, QVariant::fromValue(margins));
    apply(widget);
}

void setGap(QListView &list, double between)
{
    list.setProperty(gapProperty, between);
    apply(list);
}

void setReadingWidth(QWidget &column, double margins)
{
    column.setProperty(readingProperty, margins);
    apply(column);
}

void addInMiddle(QBoxLayout &row, QWidget &widget)
{
    row.addStretch(1);
    row.addWidget(&widget, 1000);
    row.addStretch(1);
}

void addReadingText(QBoxLayout &column, QWidget &text)
{
    setReadingWidth(text, 0);
    // The text keeps its greatest width, and the row reckons its height from that.
    auto *row = new QHBoxLayout;
    row->addWidget(&text, 1000);
    row->addStretch(1);
    column.addLayout(row);
}

void followZoom()
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (QLayout *layout : window->findChildren<QLayout *>()) {
            apply(*layout);
            fitGaps(*layout);
        }
        for (QWidget *widget : window->findChildren<QWidget *>())
            apply(*widget);
    }
}

} // namespace app
