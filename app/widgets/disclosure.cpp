// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/disclosure.h"

#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace app
{

Disclosure::Disclosure(QWidget *parent)
    : QWidget(parent)
    , m_head(new QToolButton)
    , m_content(new QWidget)
    , m_body(new QVBoxLayout(m_content))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    setRhythm(*m_body, 1);
    m_head->setAutoRaise(true);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_content->setVisible(false);
    column->addWidget(m_head, 0, Qt::AlignLeading);
    column->addWidget(m_content);
    connect(m_head, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    describe();
    applyFont();
}

void Disclosure::setTitle(const QString &title, const QString &spoken)
{
    m_head->setText(title);
    m_head->setAccessibleName(spoken.isEmpty() ? title : spoken);
}

void Disclosure::setOpen(bool open)
{
    if (open == m_isOpen)
        return;
    m_isOpen = open;
    m_content->setVisible(open);
    describe();
    emit toggled(open);
}

void Disclosure::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void Disclosure::describe()
{
    const Qt::ArrowType folded = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    m_head->setArrowType(m_isOpen ? Qt::DownArrow : folded);
    m_head->setAccessibleDescription(m_isOpen ? tr("Open; press to fold it away")
                                              : tr("Folded away; press to open it"));
}

void Disclosure::applyFont()
{
    QFont heading = fontFor(TextRole::Body, font());
    heading.setWeight(QFont::DemiBold);
    m_head->setFont(heading);
}

} // namespace app
