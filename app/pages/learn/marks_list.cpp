// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/marks_list.h"

#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace app
{

MarksList::MarksList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = new TextLabel(TextRole::Caption, tr("Marked on this page"));
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    auto *note = new Button(ButtonRole::Quiet, tr("Note"));
    auto *remove = new Button(ButtonRole::Quiet, tr("Remove"));
    buttons->addWidget(note);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_list->setAccessibleName(heading->text());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    const auto choose = [this] { emit chosen(currentId()); };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(note, &QPushButton::clicked, this, [this] { emit noteRequested(currentId()); });
    connect(remove, &QPushButton::clicked, this, [this] { emit removeRequested(currentId()); });
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

} // namespace app
