// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/settings/settings_wish.h"
#include "app/widgets/card.h"

#include <QVariant>

class QComboBox;
class QGridLayout;

namespace app
{

class TextLabel;

/// One subject of the settings: choices in rows, below them what else can be done.
class SettingsCard : public Card
{
    Q_OBJECT

public:
    explicit SettingsCard(const QString &title, QWidget *parent = nullptr);

    /// The label, for whoever hides the row.
    TextLabel *addChoice(const QString &name, QComboBox *choice);
    /// A button for it; a narrow page holds any row.
    Button *addWish(const QString &words, SettingsWish wish);

signals:
    void wished(app::SettingsWish wish);

private:
    QGridLayout *m_form = nullptr;
};

/// Shows it as chosen without saying so; the first where there is none such.
void showChosen(QComboBox &choice, const QVariant &value);

} // namespace app
