// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/end_session_dialog.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
#include "core/records/store.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{

EndSessionDialog::EndSessionDialog(const core::Store *records, bool isQuizUnderWay, QWidget *parent)
    : FittedDialog(parent)
    , m_records(records)
    , m_asksPassphrase(records && records->isSealed())
    , m_label(new TextLabel(TextRole::Body, tr("Passphrase")))
    , m_passphrase(new SecretField)
    , m_said(new TextLabel(TextRole::Body))
    , m_stay(new Button(ButtonRole::Secondary, tr("Stay")))
    , m_end(new Button(ButtonRole::Primary, tr("End")))
{
    setWindowTitle(tr("End the session?"));
    setWish(52);
    QVBoxLayout *column = content();
    column->addWidget(new TextLabel(TextRole::Heading, windowTitle()));
    QStringList text{
        m_asksPassphrase
            ? tr("A page without any name follows, then Home. What comes after is for the one "
                 "whose "
                 "computer this is, so the passphrase comes first.")
            : tr("A page without any name follows, then Home. Nobody is named until People is "
                 "opened.")};
    if (isQuizUnderWay)
        text << tr("A quiz is under way. It stays open, and can be gone on with afterwards.");
    column->addWidget(new TextLabel(TextRole::Body, text.join(u"\n\n")));
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setAccessibleName(m_label->text());
    m_label->setBuddy(m_passphrase);
    m_said->setObjectName(u"said"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_passphrase, m_said}) {
        column->addWidget(widget);
        widget->setVisible(m_asksPassphrase);
    }
    buttons()->addStretch(1);
    buttons()->addWidget(m_stay);
    buttons()->addWidget(m_end);
    // Without a thought nothing ends; a passphrase is a thought.
    m_stay->setDefault(!m_asksPassphrase);
    m_end->setDefault(m_asksPassphrase);
    (m_asksPassphrase ? static_cast<QWidget *>(m_passphrase) : m_stay)->setFocus();
    connect(m_passphrase, &QLineEdit::textChanged, this, &EndSessionDialog::enableEnd);
    connect(m_stay, &QPushButton::clicked, this, &EndSessionDialog::reject);
    connect(m_end, &QPushButton::clicked, this, &EndSessionDialog::end);
    enableEnd();
}

void EndSessionDialog::enableEnd()
{
    m_end->setEnabled(!m_isWorking && (!m_asksPassphrase || !m_passphrase->text().isEmpty()));
}

void EndSessionDialog::end()
{
    if (!m_asksPassphrase) {
        accept();
        return;
    }
    const auto header = m_records->vaultHeader();
    if (!header) {
        m_said->setText(wording::errorSentence(header.error()));
        return;
    }
    // Whoever lets go of it last, here or in the other thread, wipes it.
    const auto typed = std::make_shared<std::optional<core::Passphrase>>(
        core::Passphrase::take(m_passphrase->take()));
    if (!*typed)
        return;
    setWorking(true);
    m_work.start<core::Done>(
        1,
        [typed, header = *header](const BackgroundWork::Proceed &) -> core::Result<core::Done> {
            const auto known = core::Vault::unlock(header, **typed);
            if (!known)
                return known.error();
            return core::Done{};
        },
        [this](const core::Result<core::Done> &known) {
            setWorking(false);
            if (known) {
                accept();
                return;
            }
            m_said->setText(known.error().code == core::ErrorCode::WrongPassphrase
                                ? tr("That was not the passphrase. Nothing has "
                                     "changed: the session goes on, and you can try again.")
                                : wording::errorSentence(known.error()));
            m_passphrase->setFocus();
        });
}

void EndSessionDialog::setWorking(bool working)
{
    m_isWorking = working;
    m_passphrase->setEnabled(!working);
    m_stay->setEnabled(!working);
    m_said->setText(working ? tr("One moment …") : QString());
    enableEnd();
}

void EndSessionDialog::reject()
{
    if (m_isWorking)
        return;
    QString typed = m_passphrase->take();
    core::wipe(typed);
    QDialog::reject();
}

} // namespace app
