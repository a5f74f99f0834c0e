// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/sealed_archive_question.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{

SealedArchiveQuestion::SealedArchiveQuestion(QWidget *parent)
    : QWidget(parent)
    , m_passphrase(new SecretField)
    , m_open(new Button(ButtonRole::Primary, tr("Open it")))
{
    m_passphrase->setObjectName(u"archivePassphrase"_s);
    m_passphrase->setAccessibleName(tr("Passphrase of the archive"));
    auto *label = new TextLabel(TextRole::Body, tr("Passphrase of the archive"));
    label->setBuddy(m_passphrase);
    auto *show = new QCheckBox(tr("Show what I type"));
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0.5);
    column->addWidget(label);
    auto *row = new QHBoxLayout;
    setGap(*row, 1);
    row->addWidget(m_passphrase, 1);
    row->addWidget(m_open);
    column->addLayout(row);
    column->addWidget(show);
    setFocusProxy(m_passphrase);
    m_open->setAutoDefault(false);
    m_open->setEnabled(false);
    connect(show, &QCheckBox::toggled, m_passphrase, &SecretField::setShown);
    connect(m_passphrase, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_open->setEnabled(!typed.isEmpty()); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SealedArchiveQuestion::answer);
    connect(m_open, &QPushButton::clicked, this, &SealedArchiveQuestion::answer);
}

void SealedArchiveQuestion::answer()
{
    if (auto passphrase = core::Passphrase::take(m_passphrase->take()))
        emit answered(std::make_shared<const core::Passphrase>(std::move(*passphrase)));
}

} // namespace app
