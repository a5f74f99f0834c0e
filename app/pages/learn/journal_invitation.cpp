// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/journal_invitation.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/wrapping_row.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace app
{

JournalInvitation::JournalInvitation(QWidget *parent)
    : QWidget(parent)
    , m_write(new Button(ButtonRole::Secondary, QString()))
    , m_entries(new Link(QString()))
{
    auto *row = new WrappingRow(this);
    setRhythm(*row, 2, {3, 1, 3, 1});
    row->addStretch(1);
    m_entries->setObjectName(u"entries"_s);
    row->addWidget(m_entries);
    m_write->setObjectName(u"write"_s);
    row->addWidget(m_write);
    row->addStretch(1);
    connect(m_write, &QPushButton::clicked, this, [this] { emit writingRequested(m_exercise); });
    connect(m_entries, &Link::clicked, this, [this] { emit entriesRequested(m_exercise); });
    describe();
}

void JournalInvitation::setEntries(const QHash<QString, int> &perExercise, const QString &open)
{
    m_perExercise = perExercise;
    m_open = open;
    describe();
}

void JournalInvitation::setExercise(const QString &articleId)
{
    m_exercise = articleId;
    describe();
}

void JournalInvitation::describe()
{
    const int entries = m_perExercise.value(m_exercise);
    const bool isOpen = m_open == m_exercise;
    m_write->setText(isOpen ? tr("Back to your entry in the journal")
                            : tr("Write about this in the journal"));
    m_entries->setText(tr("%n entry(ies) about this in the journal", nullptr, entries));
    m_entries->updateGeometry();
    m_entries->setVisible(entries > 0);
    setVisible(!m_exercise.isEmpty());
}

void JournalInvitation::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setPen(theme.border);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace app
