// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/proposal_card.h"

#include "app/pages/classroom/word_numbers.h"
#include "app/widgets/focus_in_view.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

ProposalCard::ProposalCard(QWidget *parent)
    : Card(parent)
    , m_heading(new TextLabel(TextRole::Heading))
    , m_lines(new TextLabel(TextRole::Body))
    , m_questions(new TextLabel(TextRole::Heading))
    , m_rows(new QVBoxLayout)
    , m_reset(new Button(ButtonRole::Quiet, tr("As first proposed")))
{
    setGap(*m_rows, 1.5);
    m_lines->setObjectName(u"proposal"_s);
    m_reset->setObjectName(u"asProposed"_s);
    body()->addWidget(m_heading);
    body()->addWidget(m_lines);
    body()->addWidget(m_questions);
    body()->addLayout(m_rows);
    body()->addWidget(m_reset, 0, Qt::AlignLeading);
    // A row is made anew by what its button says.
    connect(m_reset, &QPushButton::clicked, this, &ProposalCard::resetRequested,
            Qt::QueuedConnection);
}

void ProposalCard::show(const TableReading &reading, const doubtwords::NameOf &nameOf)
{
    //: %1 is a file's name
    m_heading->setText(tr("How “%1” will be read").arg(QFileInfo(reading.path()).fileName()));
    m_lines->setText(doubtwords::proposalLines(reading.proposal()).join(u'\n'));
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const std::vector<core::Doubt> &doubts = reading.proposal().doubts;
    const auto open = std::ranges::count_if(
        doubts, [&](const core::Doubt &doubt) { return reading.isOpenQuestion(doubt); });
    m_questions->setText(doubtwords::questions(static_cast<int>(open)));
    m_questions->setVisible(open > 0);
    for (const core::Doubt &doubt : doubts) {
        QWidget *row = makeRow(doubt, reading, nameOf);
        m_rows->addWidget(row);
        row->show(); // now, for the focus may go there
    }
    m_reset->setVisible(!reading.isAsProposed());
}

QWidget *ProposalCard::makeRow(const core::Doubt &doubt, const TableReading &reading,
                               const doubtwords::NameOf &nameOf)
{
    const bool isOpen = reading.isOpenQuestion(doubt);
    auto *row = new QWidget;
    row->setObjectName(isOpen ? u"question"_s : u"note"_s);
    auto *column = new QVBoxLayout(row);
    setRhythm(*column, 0.5);
    column->addWidget(new TextLabel(isOpen ? TextRole::Body : TextRole::Caption,
                                    doubtwords::sentence(doubt, nameOf)));
    if (isOpen && (doubt.kind == core::DoubtKind::UnknownWords ||
                   doubt.kind == core::DoubtKind::CodesOfChoices)) {
        auto *words = new WordNumbers(doubt, reading.proposal().responses);
        connect(words, &WordNumbers::given, this, &ProposalCard::given, Qt::QueuedConnection);
        column->addWidget(words);
    }
    if (QWidget *buttons = makeButtons(doubt, isOpen, nameOf))
        column->addWidget(buttons);
    return row;
}

QWidget *ProposalCard::makeButtons(const core::Doubt &doubt, bool isOpen,
                                   const doubtwords::NameOf &nameOf)
{
    const bool canAccept = isOpen && TableReading::canAccept(doubt);
    if (doubt.remedies.empty() && !canAccept)
        return nullptr;
    auto *buttons = new QWidget;
    auto *row = new WrappingRow(buttons);
    setGap(*row, 1);
    const QString about = doubtwords::sentence(doubt, nameOf);
    const auto add = [&](ButtonRole role, const QString &text) {
        auto *button = new Button(role, text);
        // Of two doubts the same may be said.
        button->setAccessibleName(text + u": "_s + about);
        row->addWidget(button);
        return button;
    };
    for (const core::Remedy &remedy : doubt.remedies) {
        const QPushButton *button = add(isOpen ? ButtonRole::Secondary : ButtonRole::Quiet,
                                        doubtwords::remedy(remedy, nameOf));
        connect(
            button, &QPushButton::clicked, this, [this, said = remedy.given] { emit given(said); },
            Qt::QueuedConnection);
    }
    if (canAccept) {
        QPushButton *button = add(ButtonRole::Quiet, tr("Read it as proposed"));
        button->setObjectName(u"accept"_s);
        connect(
            button, &QPushButton::clicked, this, [this, kind = doubt.kind] { emit accepted(kind); },
            Qt::QueuedConnection);
    }
    row->addStretch(1);
    return buttons;
}

bool ProposalCard::focusQuestion()
{
    const auto questions = findChildren<QWidget *>(u"question"_s);
    for (QWidget *question : questions) {
        auto *button = question->findChild<Button *>();
        if (question->isHidden() || !button)
            continue;
        focusInView(*button);
        return true;
    }
    return false;
}

} // namespace app
