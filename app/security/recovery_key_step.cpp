// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/recovery_key_step.h"

#include "app/security/lock_layout.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/text.h"
#include "core/records/passphrase.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace app
{
namespace
{

constexpr int groupLength = 4;

// In groups as on the paper; `cursor` stays behind the character it stood behind.
QString inGroups(const QString &typed, int &cursor)
{
    QString grouped;
    int characters = 0;
    int behind = 0;
    for (int at = 0; at < typed.size(); ++at) {
        if (at == cursor)
            behind = static_cast<int>(grouped.size());
        if (!typed[at].isLetterOrNumber())
            continue;
        if (characters > 0 && characters % groupLength == 0)
            grouped += u' ';
        grouped += typed[at].toUpper();
        ++characters;
    }
    cursor = cursor >= typed.size() ? static_cast<int>(grouped.size()) : behind;
    return grouped;
}

} // namespace

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
    m_key->installEventFilter(this);
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
    connect(m_key, &QPlainTextEdit::textChanged, this, &RecoveryKeyStep::group);
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

// A key has no lines of its own: Enter goes on.
bool RecoveryKeyStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_key && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (!m_key->document()->isEmpty())
                emit confirmed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecoveryKeyStep::group()
{
    QString typed = m_key->toPlainText();
    QTextCursor cursor = m_key->textCursor();
    int position = cursor.position();
    QString grouped = inGroups(typed, position);
    if (grouped != typed) {
        const QSignalBlocker blocker(m_key);
        m_key->setPlainText(grouped);
        cursor = m_key->textCursor();
        cursor.setPosition(position);
        m_key->setTextCursor(cursor);
    }
    core::wipe(grouped);
    core::wipe(typed);
}

} // namespace app
