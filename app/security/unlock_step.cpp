// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/unlock_step.h"

#include "app/security/lock_layout.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/text.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace app
{

UnlockStep::UnlockStep(QWidget *parent)
    : QWidget(parent)
    , m_passphrase(new SecretField)
    , m_show(new QCheckBox(tr("Show what I type")))
    , m_unlock(new Button(ButtonRole::Primary, tr("Unlock")))
{
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    auto *label = new TextLabel(TextRole::Body, tr("Passphrase"));
    label->setBuddy(m_passphrase);
    auto *forgotten = new Link(tr("I have forgotten the passphrase"));
    QVBoxLayout *column = lockColumn(this);
    column->addWidget(label);
    column->addWidget(m_passphrase);
    column->addWidget(m_show);
    column->addLayout(lockButtons({m_unlock}));
    column->addWidget(forgotten);
    setFocusProxy(m_passphrase);
    connect(m_show, &QCheckBox::toggled, m_passphrase, &SecretField::setShown);
    connect(m_passphrase, &QLineEdit::textChanged, this, &UnlockStep::enableUnlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockStep::unlockRequested);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockStep::unlockRequested);
    connect(forgotten, &Link::clicked, this, &UnlockStep::recoveryRequested);
    enableUnlock();
}

bool UnlockStep::isEmpty() const
{
    return m_passphrase->text().isEmpty();
}

std::optional<core::Passphrase> UnlockStep::take()
{
    return core::Passphrase::take(m_passphrase->take());
}

void UnlockStep::forget()
{
    QString typed = m_passphrase->take();
    core::wipe(typed);
    m_show->setChecked(false);
}

void UnlockStep::enableUnlock()
{
    m_unlock->setEnabled(!isEmpty());
}

} // namespace app
