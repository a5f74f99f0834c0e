// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/settings/settings_card.h"

#include "app/widgets/form_row.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace app
{

SettingsCard::SettingsCard(const QString &title, QWidget *parent)
    : Card(parent)
{
    body()->addWidget(new TextLabel(TextRole::Heading, title));
}

TextLabel *SettingsCard::addChoice(const QString &name, QComboBox *choice)
{
    if (!m_form) {
        m_form = new QGridLayout;
        setGap(*m_form, 1);
        m_form->setColumnStretch(0, 2);
        m_form->setColumnStretch(1, 3);
        body()->addLayout(m_form);
    }
    return addFormRow(*m_form, name, choice);
}

Button *SettingsCard::addWish(const QString &words, SettingsWish wish)
{
    auto *button = new Button(ButtonRole::Secondary, words);
    connect(button, &QPushButton::clicked, this, [this, wish] { emit wished(wish); });
    body()->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

void showChosen(QComboBox &choice, const QVariant &value)
{
    const QSignalBlocker blocker(choice);
    choice.setCurrentIndex(std::max(0, choice.findData(value)));
}

} // namespace app
