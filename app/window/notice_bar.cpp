// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notice_bar.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/announcement.h"
#include "app/widgets/bar_ground.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/saved_line.h"
#include "app/widgets/text.h"
#include "app/window/bar_focus.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace app
{

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
{
    setRhythm(*new QVBoxLayout(this), 0);
    make();
    hide();
}

void NoticeBar::make()
{
    m_content = new QWidget;
    layout()->addWidget(m_content);
    m_text = new TextLabel(TextRole::Body);
    m_saved = new SavedLine;
    m_close = new Button(ButtonRole::Secondary, tr("Understood"));
    auto *row = new QHBoxLayout(m_content);
    setRhythm(*row, 2, {3, 1, 2, 1});
    m_text->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_text, 1);
    row->addWidget(m_saved, 1);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &NoticeBar::putAway);
    m_content->show();
}

void NoticeBar::renew()
{
    const QString sentence = m_text->text();
    const int place = takeFocus(*m_content);
    delete m_content;
    make();
    fill(sentence);
    giveFocus(*m_content, place);
}

void NoticeBar::fill(const QString &sentence)
{
    m_text->setText(sentence);
    m_text->setVisible(m_path.isEmpty());
    if (m_path.isEmpty())
        m_saved->forget();
    else
        m_saved->showSaved(m_path);
    const QString said = m_path.isEmpty() ? sentence : m_saved->sentence();
    setAccessibleName(said);
    m_close->setAccessibleDescription(said);
}

void NoticeBar::showNotice(const QString &sentence)
{
    m_path.clear();
    fill(sentence);
    tell(sentence);
}

void NoticeBar::showSaved(const QString &path)
{
    m_path = path;
    fill({});
    tell(m_saved->sentence());
}

void NoticeBar::tell(const QString &sentence)
{
    setVisible(true);
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
    m_path.clear();
    fill({});
    hide();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    paintBarGround(*this, themeFor(palette()).accentTint, Qt::BottomEdge);
}

} // namespace app
