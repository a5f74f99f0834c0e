// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/find_bar.h"

#include "app/pages/learn/article_view.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace app
{

FindBar::FindBar(ArticleView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_field(new QLineEdit)
    , m_state(new TextLabel(TextRole::Caption))
    , m_previous(new Button(ButtonRole::Quiet, tr("Previous")))
    , m_next(new Button(ButtonRole::Quiet, tr("Next")))
{
    auto *row = new QHBoxLayout(this);
    setMargins(*row, {1, 0, 1, 0});
    m_field->setPlaceholderText(tr("Find on this page"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_state->setWordWrap(false);
    m_state->setAlignment(Qt::AlignVCenter);
    row->addWidget(m_field, 1);
    row->addWidget(m_state);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    auto *close = new Button(ButtonRole::Quiet, tr("Close"));
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::find);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(true); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(false); });
    connect(close, &QPushButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    show();
    m_field->selectAll();
    m_field->setFocus();
    find();
}

void FindBar::setWords(const QString &words)
{
    const QSignalBlocker blocker(m_field);
    m_field->setText(words);
}

void FindBar::close()
{
    hide();
    m_view.setFound({});
    m_view.setFocus();
}

void FindBar::find()
{
    m_view.setFound(m_field->text());
    step(false);
}

void FindBar::step(bool backwards)
{
    showState(m_view.goToFound(backwards));
}

void FindBar::showState(int current)
{
    const int count = m_view.foundCount();
    if (m_field->text().isEmpty())
        m_state->clear();
    else if (count == 0)
        m_state->setText(tr("not on this page"));
    else if (current == 0)
        m_state->setText(tr("%n place(s)", nullptr, count));
    else
        m_state->setText(
            tr("%1 of %2").arg(QLocale().toString(current), QLocale().toString(count)));
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(event->modifiers() & Qt::ShiftModifier);
        return;
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace app
