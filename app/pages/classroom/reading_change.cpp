// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/reading_change.h"

#include "app/pages/classroom/text_table.h"
#include "app/print/report/class_words.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

namespace app
{
namespace
{

constexpr int regions = 5; // four, and the line between them

} // namespace

ReadingChange::ReadingChange(core::ChangedReadings::By by, QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::Heading, classwords::changeHeading(by)))
    , m_sentence(new TextLabel(TextRole::Body))
    , m_table(new TextTable(regions))
{
    m_table->setAccessibleName(m_heading->text());
    auto *column = new QVBoxLayout(this);
    // Several stand below each other in one card.
    setRhythm(*column, 1, {0, 1, 0, 0});
    for (QWidget *widget : std::initializer_list<QWidget *>{m_heading, m_sentence, m_table})
        column->addWidget(widget);
}

void ReadingChange::setChange(const core::ChangedReadings &change)
{
    m_sentence->setText(classwords::changeSentence(change));
    m_table->setText(classwords::table(change));
}

QString ReadingChange::toText() const
{
    return QStringList{m_heading->text(), m_sentence->text(), m_table->toText()}.join(u'\n');
}

} // namespace app
