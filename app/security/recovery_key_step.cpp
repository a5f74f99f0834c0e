// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/recovery_key_step.h"

#include "app/security/lock_layout.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/text.h"

#include <QPlainTextEdit>

namespace app
{

RecoveryKeyStep::RecoveryKeyStep(QWidget *parent)
    : QWidget(parent)
    , m_key(new QPlainTextEdit)
{
    m_key->setAccessibleName(tr("Recovery key"));
    m_key->setUndoRedoEnabled(false);
    m_key->setTabChangesFocus(true);
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                               Qt::ImhUppercaseOnly);
    m_key->setFixedHeight(m_key->fontMetrics().height() * 4);
    auto *back = new Button(ButtonRole::Secondary, tr("Back"));
    auto *next = new Button(ButtonRole::Primary, tr("Next"));
    auto *neither = new Link(tr("I have neither passphrase nor recovery key"));
    next->setEnabled(false);
    QVBoxLayout *column = lockColumn(this);
    column->addWidget(
        new TextLabel(TextRole::Body,
                      tr("Type the recovery key from your paper: 14 groups of four. Small letters "
                         "will do, and gaps do not matter.")));
    column->addWidget(m_key);
    column->addLayout(lockButtons({back, next}));
    column->addWidget(neither);
    setFocusProxy(m_key);
    connect(m_key, &QPlainTextEdit::textChanged, next,
            [this, next] { next->setEnabled(!m_key->document()->isEmpty()); });
    connect(back, &QPushButton::clicked, this, &RecoveryKeyStep::backRequested);
    connect(next, &QPushButton::clicked, this, &RecoveryKeyStep::confirmed);
    connect(neither, &Link::clicked, this, &RecoveryKeyStep::startAnewRequested);
}

std::optional<core::RecoveryKey> RecoveryKeyStep::key() const
{
    return core::RecoveryKey::read(m_key->toPlainText());
}

void RecoveryKeyStep::forget()
{
    m_key->clear();
}

} // namespace app
