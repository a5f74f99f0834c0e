// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notice_bar.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/announcement.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/saved_line.h"
#include "app/widgets/text.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace app
{

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextRole::Body))
    , m_saved(new SavedLine)
    , m_close(new Button(ButtonRole::Secondary, tr("Understood")))
{
    auto *row = new QHBoxLayout(this);
    setRhythm(*row, 2, {3, 1, 2, 1});
    m_text->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_text, 1);
    row->addWidget(m_saved, 1);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &NoticeBar::putAway);
    hide();
}

void NoticeBar::showNotice(const QString &sentence)
{
    m_saved->forget();
    m_text->setText(sentence);
    m_text->show();
    tell(sentence);
}

void NoticeBar::showSaved(const QString &path)
{
    m_text->clear();
    m_text->hide();
    m_saved->showSaved(path);
    tell(m_saved->sentence());
}

void NoticeBar::tell(const QString &sentence)
{
    setAccessibleName(sentence);
    show();
    if (QWidget *focus = QApplication::focusWidget(); focus != m_close)
        m_before = focus;
    announce(*m_close, sentence);
}

// Back to where the keyboard was, if the bar has taken it from there.
void NoticeBar::putAway()
{
    const bool hasFocus = m_close->hasFocus();
    hide();
    if (hasFocus && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void NoticeBar::withdraw(const QString &sentence)
{
    if (m_text->text() == sentence)
        forget();
}

void NoticeBar::forget()
{
    m_text->clear();
    m_saved->forget();
    setAccessibleName(QString());
    m_close->setAccessibleDescription(QString());
    hide();
}

void NoticeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_close->setText(tr("Understood"));
    m_saved->retranslate();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.accentTint);
    painter.setPen(theme.border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace app
