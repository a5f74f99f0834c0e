// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/page_outline.h"

#include "app/pages/learn/marks_list.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace app
{

PageOutline::PageOutline(QWidget *parent)
    : QWidget(parent)
    , m_headings(new QListWidget)
    , m_marks(new MarksList)
{
    auto *column = new QVBoxLayout(this);
    setMargins(*column, {1, 5, 1, 2});
    column->addWidget(new TextLabel(TextRole::Caption, tr("On this page")));
    column->addWidget(m_headings, 3);
    column->addWidget(m_marks, 2);
    m_headings->setAccessibleName(tr("Headings of this page"));
    m_headings->setFrameShape(QFrame::NoFrame);
    m_headings->setWordWrap(true);
    m_headings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_headings->viewport()->setAutoFillBackground(false);
    const auto choose = [this](const QListWidgetItem *item) {
        emit headingChosen(m_headings->row(item));
    };
    connect(m_headings, &QListWidget::itemClicked, this, choose);
    connect(m_headings, &QListWidget::itemActivated, this, choose);
}

void PageOutline::setHeadings(const std::vector<PlacedHeading> &headings)
{
    m_headings->clear();
    for (const PlacedHeading &placed : headings)
        m_headings->addItem(placed.heading.text);
}

void PageOutline::setCurrent(int heading)
{
    m_headings->setCurrentRow(heading);
}

bool PageOutline::isNeeded() const
{
    return m_headings->count() > 1 || m_marks->list().count() > 0;
}

} // namespace app
