// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/wrapping_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace app
{
namespace
{

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

WrappingRow::WrappingRow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

WrappingRow::~WrappingRow()
{
    // A layout in it takes itself out when it is destroyed.
    while (!m_parts.empty())
        delete takeAt(count() - 1);
}

void WrappingRow::addWidget(QWidget *widget, int stretch, Qt::Alignment alignment)
{
    addChildWidget(widget);
    // As Qt's own rows do: this kind of item keeps the sizes until the widget has others.
    auto *item = new QWidgetItemV2(widget);
    item->setAlignment(alignment);
    m_parts.push_back({item, stretch});
    invalidate();
}

void WrappingRow::addLayout(QLayout *layout, int stretch)
{
    addChildLayout(layout);
    m_parts.push_back({layout, stretch});
    invalidate();
}

void WrappingRow::addStretch(int stretch)
{
    m_parts.push_back({new QSpacerItem(0, 0, QSizePolicy::Expanding), stretch});
    invalidate();
}

void WrappingRow::addItem(QLayoutItem *item)
{
    m_parts.push_back({item, 0});
}

int WrappingRow::count() const
{
    return static_cast<int>(m_parts.size());
}

QLayoutItem *WrappingRow::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_parts[static_cast<std::size_t>(index)].item : nullptr;
}

QLayoutItem *WrappingRow::takeAt(int index)
{
    QLayoutItem *taken = itemAt(index);
    if (taken)
        m_parts.erase(m_parts.begin() + index);
    return taken;
}

int WrappingRow::gap() const
{
    if (spacing() >= 0)
        return spacing();
    const QWidget *place = parentWidget();
    return place ? place->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, place)
                 : 0;
}

std::vector<WrappingRow::Line> WrappingRow::linesIn(int width) const
{
    std::vector<Line> lines(1);
    int used = 0;
    int stretches = 0;
    const auto shareOut = [&] {
        int left = std::max(0, width - used);
        for (Place &place : lines.back()) {
            if (place.part->stretch == 0)
                continue;
            const int more = left * place.part->stretch / stretches;
            place.width += more;
            left -= more;
            stretches -= place.part->stretch;
        }
    };
    for (const Part &part : m_parts) {
        const bool spacer = part.item->spacerItem() != nullptr;
        if (part.item->isEmpty() && !spacer)
            continue;
        int wish = part.item->sizeHint().width();
        // Words that may wrap begin beside a button where they have a third of the line.
        if (part.stretch > 0 && part.item->hasHeightForWidth())
            wish = std::min(wish, width / 3);
        wish = std::min(std::max(wish, part.item->minimumSize().width()), width);
        const int before = lines.back().empty() || spacer ? 0 : gap();
        if (!spacer && !lines.back().empty() && used + before + wish > width) {
            shareOut();
            lines.emplace_back();
            used = stretches = 0;
        }
        used += lines.back().empty() ? wish : before + wish;
        stretches += part.stretch;
        lines.back().push_back({&part, wish});
    }
    shareOut();
    return lines;
}

int WrappingRow::heightOf(const Line &line)
{
    int height = 0;
    for (const Place &place : line)
        height = std::max(height, app::heightOf(*place.part->item, place.width));
    return height;
}

int WrappingRow::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int height = around.top() + around.bottom();
    bool isFirst = true;
    for (const Line &line : linesIn(width - around.left() - around.right())) {
        height += heightOf(line) + (isFirst ? 0 : gap());
        isFirst = false;
    }
    return height;
}

QSize WrappingRow::sizeHint() const
{
    QSize size;
    int between = 0;
    for (const Part &part : m_parts) {
        if (part.item->isEmpty())
            continue;
        const QSize wish = part.item->sizeHint().expandedTo(part.item->minimumSize());
        size = {size.width() + between + wish.width(), std::max(size.height(), wish.height())};
        between = gap();
    }
    return size.grownBy(contentsMargins());
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const Part &part : m_parts)
        size = size.expandedTo(part.item->minimumSize());
    return size.grownBy(contentsMargins());
}

void WrappingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const QWidget *place = parentWidget();
    const Qt::LayoutDirection direction = place ? place->layoutDirection() : Qt::LeftToRight;
    const std::vector<Line> lines = linesIn(inside.width());
    int top = inside.top();
    for (const Line &line : lines) {
        // One line has all the height there is, as a row of Qt's has.
        const int height = lines.size() == 1 ? inside.height() : heightOf(line);
        int x = inside.left();
        bool isFirst = true;
        for (const Place &each : line) {
            if (!isFirst && !each.part->item->spacerItem())
                x += gap();
            const QRect box(x, top, each.width, height);
            each.part->item->setGeometry(QStyle::visualRect(direction, inside, box));
            x += each.width;
            isFirst = false;
        }
        top += height + gap();
    }
}

} // namespace app
