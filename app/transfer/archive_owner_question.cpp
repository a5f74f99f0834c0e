// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/archive_owner_question.h"

#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// A long pseudonym is no pseudonym any more.
constexpr int longestPseudonym = 80;
constexpr std::chrono::milliseconds settling{300};

} // namespace

ArchiveOwnerQuestion::ArchiveOwnerQuestion(QWidget *parent)
    : QWidget(parent)
    , m_mine(new QRadioButton(tr("I did: add it to my own results and reading")))
    , m_anothers(new QRadioButton(tr("Somebody else: add them as")))
    , m_pseudonym(new QLineEdit)
{
    m_mine->setObjectName(u"mine"_s);
    m_anothers->setObjectName(u"anothers"_s);
    m_pseudonym->setObjectName(u"pseudonym"_s);
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    column->addWidget(new TextLabel(TextRole::Heading, tr("Who made this archive?")));
    column->addWidget(m_mine);
    auto *row = new QHBoxLayout;
    row->addWidget(m_anothers);
    row->addWidget(m_pseudonym, 1);
    column->addLayout(row);
    m_mine->setChecked(true);
    m_pseudonym->setMaxLength(longestPseudonym);
    m_pseudonym->setPlaceholderText(tr("a pseudonym"));
    m_pseudonym->setAccessibleName(tr("Pseudonym of the person who made this archive"));
    m_pseudonym->setEnabled(false);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling);
    connect(m_anothers, &QRadioButton::toggled, m_pseudonym, &QWidget::setEnabled);
    connect(m_mine, &QRadioButton::toggled, this, &ArchiveOwnerQuestion::settled);
    connect(m_pseudonym, &QLineEdit::textChanged, this, &ArchiveOwnerQuestion::changed);
    connect(m_pseudonym, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &ArchiveOwnerQuestion::settled);
}

void ArchiveOwnerQuestion::answerMine()
{
    m_mine->setChecked(true);
}

std::optional<QString> ArchiveOwnerQuestion::pseudonym() const
{
    return m_anothers->isChecked() ? std::optional(m_pseudonym->text().trimmed()) : std::nullopt;
}

} // namespace app
