// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal/empty_journal.h"

#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

namespace app
{

EmptyJournal::EmptyJournal(QWidget *parent)
    : ScrollingPage(parent)
    , m_invitation(new Card)
{
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(0, 0, 0, 0);
    m_invitation->body()->addWidget(new TextLabel(
        TextRole::Body, tr("Nothing is written here yet. Begin with an empty page, or along one "
                           "of these exercises; of their questions, answer those you like.")));
    column->addWidget(m_invitation);
    column->addStretch(1);
}

void EmptyJournal::setExercises(const std::vector<core::Article> &exercises)
{
    delete m_links;
    m_links = new QWidget;
    auto *links = new QVBoxLayout(m_links);
    setRhythm(*links, 0.5);
    for (const core::Article &exercise : exercises) {
        auto *row = new WrappingRow;
        auto *link = new Link(exercise.title);
        row->addWidget(link);
        row->addStretch(1);
        links->addLayout(row);
        connect(link, &Link::clicked, this,
                [this, id = exercise.id] { emit writingRequested(id); });
    }
    m_invitation->body()->addWidget(m_links);
}

} // namespace app
