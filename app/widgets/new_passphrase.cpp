// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/new_passphrase.h"

#include "app/widgets/rhythm.h"
#include "app/widgets/secret_field.h"
#include "app/widgets/strength_meter.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_check_box.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{
NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget(parent)
    , m_first(new SecretField)
    , m_strength(new StrengthMeter)
    , m_useWeak(new WrappingCheckBox(tr("Use this weak one nevertheless")))
    , m_second(new SecretField)
    , m_missing(new TextLabel(TextRole::Caption))
{
    m_first->setObjectName(u"newPassphrase"_s);
    m_first->setAccessibleName(tr("New passphrase"));
    m_second->setObjectName(u"newPassphraseAgain"_s);
    m_second->setAccessibleName(tr("New passphrase once more"));
    m_useWeak->setObjectName(u"useWeak"_s);
    m_missing->setObjectName(u"missing"_s);
    // Keeps its room, so that nothing moves while one types.
    QSizePolicy keeping = m_useWeak->sizePolicy();
    keeping.setRetainSizeWhenHidden(true);
    m_useWeak->setSizePolicy(keeping);
    auto *firstLabel = new TextLabel(TextRole::Body, tr("New passphrase"));
    auto *secondLabel = new TextLabel(TextRole::Body, tr("The same once more"));
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0.5);
    column->addWidget(new TextLabel(
        TextRole::Caption,
        tr("A few words that have nothing to do with each other are easier to keep in mind, and "
           "harder to guess, than one short word with digits and signs. Spaces count; capital and "
           "small letters differ.")));
    addGap(*column, 0.5);
    column->addWidget(firstLabel);
    column->addWidget(m_first);
    column->addWidget(m_strength);
    column->addWidget(m_useWeak);
    addGap(*column, 0.5);
    column->addWidget(secondLabel);
    column->addWidget(m_second);
    column->addWidget(m_missing);
    setFocusProxy(m_first);
    firstLabel->setBuddy(m_first);
    secondLabel->setBuddy(m_second);
    connect(m_first, &QLineEdit::textChanged, this, [this] {
        m_useWeak->setChecked(false); // said of another one
        review();
    });
    connect(m_second, &QLineEdit::textChanged, this, &NewPassphrase::review);
    connect(m_useWeak, &QCheckBox::toggled, this, &NewPassphrase::review);
    connect(m_first, &QLineEdit::returnPressed, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &QLineEdit::returnPressed, this, [this] {
        if (isComplete())
            emit confirmed();
    });
    review();
}

bool NewPassphrase::isWeak() const
{
    return passphraseStrength(m_first->text()) < PassphraseStrength::Good;
}

bool NewPassphrase::isComplete() const
{
    return !m_first->text().isEmpty() && m_first->text() == m_second->text() &&
           (m_useWeak->isChecked() || !isWeak());
}

std::optional<core::Passphrase> NewPassphrase::take()
{
    if (!isComplete())
        return std::nullopt;
    QString again = m_second->take();
    core::wipe(again);
    return core::Passphrase::take(m_first->take());
}

void NewPassphrase::forget()
{
    for (SecretField *field : {m_first, m_second}) {
        QString typed = field->take();
        core::wipe(typed);
    }
}

void NewPassphrase::setShown(bool shown)
{
    m_first->setShown(shown);
    m_second->setShown(shown);
}

void NewPassphrase::review()
{
    const QString first = m_first->text();
    const bool weak = !first.isEmpty() && isWeak();
    m_strength->setStrength(first.isEmpty() ? std::nullopt
                                            : std::optional(passphraseStrength(first)));
    m_useWeak->setVisible(weak);
    // Whoever cannot go on reads why. A space keeps the line.
    QString missing = u" "_s;
    if (weak && !m_useWeak->isChecked())
        missing = tr("Add a word or two that have nothing to do with the others.");
    else if (!first.isEmpty() && m_second->text().isEmpty())
        missing = tr("Type the same once more.");
    else if (first != m_second->text())
        missing = tr("The two are not the same yet.");
    m_missing->setText(missing);
    m_second->setAccessibleDescription(missing.trimmed());
    emit changed();
}

} // namespace app
