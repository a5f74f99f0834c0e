// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/new_passphrase.h"

#include "app/security/secret_field.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

int words(const QString &text)
{
    return static_cast<int>(text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).size());
}

} // namespace

NewPassphrase::NewPassphrase(QWidget *parent)
    : QWidget(parent)
    , m_first(new SecretField)
    , m_length(new TextLabel(TextRole::Caption))
    , m_second(new SecretField)
    , m_difference(new TextLabel(TextRole::Caption))
{
    m_first->setObjectName(u"newPassphrase"_s);
    m_first->setAccessibleName(tr("New passphrase"));
    m_second->setObjectName(u"newPassphraseAgain"_s);
    m_second->setAccessibleName(tr("New passphrase once more"));
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
    column->addWidget(m_length);
    addGap(*column, 0.5);
    column->addWidget(secondLabel);
    column->addWidget(m_second);
    column->addWidget(m_difference);
    setFocusProxy(m_first);
    firstLabel->setBuddy(m_first);
    secondLabel->setBuddy(m_second);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphrase::tell);
    connect(m_second, &QLineEdit::textChanged, this, &NewPassphrase::tell);
    connect(m_first, &QLineEdit::returnPressed, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &QLineEdit::returnPressed, this, [this] {
        if (isComplete())
            emit confirmed();
    });
    tell();
}

bool NewPassphrase::isComplete() const
{
    return !m_first->text().isEmpty() && m_first->text() == m_second->text();
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

// Lengths only: what is guessed easily is not for a few lines of code to judge.
void NewPassphrase::tell()
{
    const QString first = m_first->text();
    // A space keeps the line, so that nothing moves while one types.
    const QString nothing = QStringLiteral(" ");
    //: %1 holds a number of words, %2 a number of characters
    const QString length =
        tr("%1, %2").arg(tr("%n word(s)", nullptr, words(first)),
                         tr("%n character(s)", nullptr, static_cast<int>(first.size())));
    m_length->setText(first.isEmpty() ? nothing : length);
    const QString second = m_second->text();
    m_difference->setText(second.isEmpty() || first.startsWith(second)
                              ? nothing
                              : tr("The two are not the same yet."));
    emit changed();
}

} // namespace app
