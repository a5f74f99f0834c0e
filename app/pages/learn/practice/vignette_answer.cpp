// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/practice/vignette_answer.h"

#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

namespace app
{

VignetteAnswer::VignetteAnswer(QWidget *parent)
    : Card(parent)
    , m_hint(new TextLabel(TextRole::Body,
                           tr("Move the ring with the mouse or the arrow keys, then check.")))
    , m_verdict(new TextLabel(TextRole::Heading))
    , m_explanation(new TextLabel(TextRole::Body))
    , m_reading(new TextLabel(TextRole::Body,
                              tr("The box is one plausible reading of a short scene; another "
                                 "reading is possible.")))
    , m_related(new ArticleLinks(tr("Read more")))
    , m_comesBack(new TextLabel(TextRole::Caption))
    , m_check(new Button(ButtonRole::Primary, tr("Check")))
    , m_next(new Button(ButtonRole::Primary, tr("Next scene")))
{
    body()->addWidget(m_hint);
    body()->addWidget(m_verdict);
    addReadingText(*body(), *m_explanation);
    addReadingText(*body(), *m_reading);
    body()->addWidget(m_related);
    auto *row = new WrappingRow;
    m_comesBack->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_comesBack, 1);
    row->addWidget(m_check, 0, Qt::AlignTrailing);
    row->addWidget(m_next, 0, Qt::AlignTrailing);
    body()->addLayout(row);
    connect(m_check, &QPushButton::clicked, this, &VignetteAnswer::checkRequested);
    connect(m_next, &QPushButton::clicked, this, &VignetteAnswer::nextRequested);
    connect(m_related, &ArticleLinks::articleRequested, this, &VignetteAnswer::articleRequested);
}

void VignetteAnswer::setOpen(bool isPlaced)
{
    m_check->setEnabled(isPlaced);
    m_related->setArticles({});
    showParts(false);
}

void VignetteAnswer::setChecked(const Checked &checked)
{
    m_verdict->setText(checked.verdict);
    m_explanation->setText(checked.explanation);
    m_related->setArticles(checked.related);
    m_comesBack->setText(tr("This scene comes back in %n day(s).", nullptr, checked.comesBackIn));
    m_next->setAccessibleDescription(checked.verdict);
    showParts(true);
}

void VignetteAnswer::showParts(bool isChecked)
{
    m_hint->setVisible(!isChecked);
    m_check->setVisible(!isChecked);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_verdict, m_explanation, m_reading, m_comesBack, m_next})
        part->setVisible(isChecked);
}

QWidget *VignetteAnswer::verdict() const
{
    return m_verdict;
}

QWidget *VignetteAnswer::next() const
{
    return m_next;
}

} // namespace app
