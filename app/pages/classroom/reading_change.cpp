// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/reading_change.h"

#include "app/pages/classroom/class_tables.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

namespace app
{
namespace
{

constexpr int regions = 5; // four, and the line between them

} // namespace

ReadingChange::ReadingChange(const QString &heading, const QString &corner, QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::Heading, heading))
    , m_sentence(new TextLabel(TextRole::Body))
    , m_table(new TextTable(regions))
    , m_corner(corner)
{
    m_table->setAccessibleName(heading);
    auto *column = new QVBoxLayout(this);
    // Several stand below each other in one card.
    setRhythm(*column, 1, {0, 1, 0, 0});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_sentence, m_table})
        column->addWidget(widget);
}

void ReadingChange::setComparison(const QString &sentence, const core::ShownComparison &comparison)
{
    m_sentence->setText(sentence);
    m_table->setText(comparisonTable(comparison, m_corner));
}

QString ReadingChange::toText() const
{
    return QStringList{m_heading->text(), m_sentence->text(), m_table->toText()}.join(u'\n');
}

} // namespace app
