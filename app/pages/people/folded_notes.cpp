// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/folded_notes.h"

#include "app/widgets/text.h"

#include <QVBoxLayout>

namespace app
{

FoldedNotes::FoldedNotes(const QString &title, const QString &spoken, QWidget *parent)
    : Disclosure(parent)
    , m_shown(new TextLabel(TextRole::Body))
{
    setTitle(title, spoken);
    body()->addWidget(m_shown);
    hide();
    connect(this, &Disclosure::toggled, this,
            [this](bool open) { m_shown->setText(open ? m_notes : QString()); });
}

void FoldedNotes::setNotes(const QString &notes)
{
    setOpen(false);
    m_notes = notes;
    setVisible(!notes.isEmpty());
}

} // namespace app
