// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/result_actions.h"

#include "app/foundation/text/correction_words.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace app
{

ResultActions::ResultActions(QWidget *parent)
    : QWidget(parent)
    , m_print(new Button(ButtonRole::Secondary, tr("Print or save …")))
    , m_again(new Button(ButtonRole::Secondary, tr("The same questionnaire again")))
    , m_more(new Button(ButtonRole::Quiet, tr("More")))
    , m_corrected(new QWidget)
    , m_correction(new TextLabel(TextRole::Caption))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0.5);
    auto *row = new WrappingRow;
    setGap(*row, 1);
    //: A button that leads to help lines
    auto *talk = new Button(ButtonRole::Secondary, tr("Someone to talk to"));
    m_more->setObjectName(u"moreActions"_s);
    //: For screen readers: a button with a menu
    m_more->setAccessibleName(tr("More that can be done with this result"));
    for (Button *button : {m_print, m_again, talk, m_more})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    auto *corrected = new WrappingRow(m_corrected);
    setRhythm(*corrected, 1);
    auto *takeBack = new Link(tr("Take the correction back"));
    corrected->addWidget(m_correction);
    corrected->addWidget(takeBack);
    corrected->addStretch(1);
    column->addWidget(m_corrected);
    connect(m_print, &QPushButton::clicked, this, &ResultActions::printRequested);
    connect(m_again, &QPushButton::clicked, this, &ResultActions::againRequested);
    connect(talk, &QPushButton::clicked, this, &ResultActions::supportRequested);
    connect(m_more, &QPushButton::clicked, this, &ResultActions::showMenu);
    connect(takeBack, &QAbstractButton::clicked, this, &ResultActions::takeBackRequested);
}

void ResultActions::setResult(const core::Assessment &assessment, bool canPrint, bool isSaved)
{
    m_print->setVisible(canPrint);
    m_again->setVisible(isSaved);
    m_more->setVisible(isSaved);
    m_isFromPaper = core::isFromPaper(assessment);
    m_corrected->setVisible(isSaved && !assessment.corrections.empty());
    m_correction->setText(correctionSentence(assessment));
}

void ResultActions::showMenu()
{
    auto *menu = new QMenu(m_more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, void (ResultActions::*wish)()) {
        connect(menu->addAction(words), &QAction::triggered, this, wish);
    };
    add(tr("Name this result …"), &ResultActions::nameRequested);
    add(tr("Correct the date …"), &ResultActions::dayRequested);
    if (m_isFromPaper)
        add(tr("Correct answers …"), &ResultActions::answersRequested);
    menu->addSeparator();
    add(tr("Delete"), &ResultActions::deleteRequested);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace app
