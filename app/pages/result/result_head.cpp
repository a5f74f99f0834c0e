// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/result_head.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace app
{

ResultHead::ResultHead(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Title))
    , m_subtitle(new TextLabel(TextRole::Caption))
    , m_print(new Button(ButtonRole::Secondary, tr("Print or save …")))
    , m_again(new Button(ButtonRole::Secondary, tr("Take it again")))
    , m_more(new Button(ButtonRole::Quiet, tr("More")))
{
    auto *row = new WrappingRow(this);
    setRhythm(*row, 1);
    auto *names = new QVBoxLayout;
    setGap(*names, 0.5);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    row->addLayout(names, 1);
    //: A button that leads to help lines
    auto *talk = new Button(ButtonRole::Secondary, tr("Someone to talk to"));
    m_print->setObjectName(u"print"_s);
    m_more->setObjectName(u"moreActions"_s);
    //: For screen readers: a button with a menu
    m_more->setAccessibleName(tr("More that can be done with this result"));
    for (Button *button : {m_print, m_again, talk, m_more})
        row->addWidget(button, 0, Qt::AlignTop);
    connect(m_print, &QPushButton::clicked, this, &ResultHead::printRequested);
    connect(m_again, &QPushButton::clicked, this, &ResultHead::againRequested);
    connect(talk, &QPushButton::clicked, this, &ResultHead::supportRequested);
    connect(m_more, &QPushButton::clicked, this, &ResultHead::showMenu);
}

void ResultHead::setNames(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
}

void ResultHead::setResult(const core::Assessment &assessment, bool canPrint, bool isSaved)
{
    m_print->setVisible(canPrint);
    m_again->setVisible(isSaved);
    m_more->setVisible(isSaved);
    m_isFromPaper = core::isFromPaper(assessment);
}

void ResultHead::showMenu()
{
    auto *menu = new QMenu(m_more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, void (ResultHead::*wish)()) {
        connect(menu->addAction(words), &QAction::triggered, this, wish);
    };
    add(tr("Name this result …"), &ResultHead::nameRequested);
    add(tr("Correct the date …"), &ResultHead::dayRequested);
    if (m_isFromPaper)
        add(tr("Correct answers …"), &ResultHead::answersRequested);
    menu->addSeparator();
    add(tr("Delete"), &ResultHead::deleteRequested);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace app
