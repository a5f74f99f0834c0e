// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/disclosure.h"

#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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
    m_head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_head->setMinimumWidth(spacing(10, this));
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
    m_title = title;
    m_head->setAccessibleName(spoken.isEmpty() ? title : spoken);
    fitTitle();
}

// A title that is too long for its page is cut, and whole under the pointer.
void Disclosure::fitTitle()
{
    const QString shown = m_head->fontMetrics().elidedText(
        m_title, Qt::ElideRight, std::max(width(), spacing(14, this)) - spacing(5, this));
    // Until it has its place nobody knows how wide that is.
    const bool cut = isVisible() && shown != m_title;
    m_head->setText(cut ? shown : m_title);
    m_head->setToolTip(cut ? m_title : QString());
}

void Disclosure::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTitle();
}

void Disclosure::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitTitle();
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
    fitTitle();
}

} // namespace app
