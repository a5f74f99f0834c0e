// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/marks_list.h"

#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace app
{

MarksList::MarksList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::Caption))
    , m_list(new QListWidget)
    , m_note(new Button(ButtonRole::Quiet, QString()))
    , m_remove(new Button(ButtonRole::Quiet, QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_note);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    const auto choose = [this] { emit chosen(currentId()); };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_note, &QPushButton::clicked, this, [this] { emit noteRequested(currentId()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(currentId()); });
    retranslate();
    hide();
}

void MarksList::setHighlights(const std::vector<core::Highlight> &highlights)
{
    m_list->clear();
    for (const core::Highlight &highlight : highlights) {
        const QString quotation = highlight.quotation.simplified();
        //: A marked passage and the note to it, on two lines
        auto *item = new QListWidgetItem(highlight.note.isEmpty()
                                             ? tr("“%1”").arg(quotation)
                                             : tr("“%1”\n%2").arg(quotation, highlight.note),
                                         m_list);
        item->setData(Qt::UserRole, highlight.id);
    }
    m_list->setCurrentRow(0);
    setVisible(!highlights.empty());
}

qint64 MarksList::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toLongLong() : 0;
}

void MarksList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MarksList::retranslate()
{
    m_heading->setText(tr("Marked on this page"));
    m_list->setAccessibleName(m_heading->text());
    m_note->setText(tr("Note"));
    m_remove->setText(tr("Remove"));
}

} // namespace app
