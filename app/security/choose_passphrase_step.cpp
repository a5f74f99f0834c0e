// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/choose_passphrase_step.h"

#include "app/security/lock_layout.h"
#include "app/widgets/card.h"
#include "app/widgets/new_passphrase.h"
#include "app/widgets/text.h"

#include <QCheckBox>

namespace app
{

ChoosePassphraseStep::ChoosePassphraseStep(QWidget *parent)
    : QWidget(parent)
    , m_passphrase(new NewPassphrase)
    , m_show(new QCheckBox(tr("Show what I type")))
    , m_choose(new Button(ButtonRole::Primary, tr("Set and unlock")))
{
    auto *back = new Button(ButtonRole::Secondary, tr("Back"));
    QVBoxLayout *column = lockColumn(this);
    column->addWidget(new TextLabel(
        TextRole::Body,
        tr("The key fits. Choose a new passphrase now; the recovery key stays good.")));
    column->addWidget(m_passphrase);
    column->addWidget(m_show);
    column->addLayout(lockButtons({back, m_choose}));
    setFocusProxy(m_passphrase);
    connect(m_show, &QCheckBox::toggled, m_passphrase, &NewPassphrase::setShown);
    connect(m_passphrase, &NewPassphrase::changed, this, &ChoosePassphraseStep::enableChoose);
    connect(m_passphrase, &NewPassphrase::confirmed, this, &ChoosePassphraseStep::confirmed);
    connect(m_choose, &QPushButton::clicked, this, &ChoosePassphraseStep::confirmed);
    connect(back, &QPushButton::clicked, this, &ChoosePassphraseStep::backRequested);
    enableChoose();
}

bool ChoosePassphraseStep::isComplete() const
{
    return m_passphrase->isComplete();
}

std::optional<core::Passphrase> ChoosePassphraseStep::take()
{
    return m_passphrase->take();
}

void ChoosePassphraseStep::forget()
{
    m_passphrase->forget();
    m_show->setChecked(false);
}

void ChoosePassphraseStep::enableChoose()
{
    m_choose->setEnabled(isComplete());
}

} // namespace app
