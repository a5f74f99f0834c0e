// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/damaged_records_dialog.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

namespace app
{

DamagedRecordsDialog::DamagedRecordsDialog(const QString &recordsFolder,
                                           const std::optional<core::Backup> &copy, QWidget *parent)
    : FittedDialog(parent)
{
    setWindowTitle(tr("Attachment Atlas"));
    QVBoxLayout *column = content();
    const QString day = copy ? QLocale().toString(copy->day, QLocale::LongFormat) : QString();
    column->addWidget(
        new TextLabel(TextRole::Heading, tr("The file with your records is damaged")));
    column->addWidget(new TextLabel(
        TextRole::Body,
        copy ? tr("It cannot be read. There is a good copy of %1. If you use it, what was saved "
                  "after that day is missing; the damaged file is not deleted but stays beside it, "
                  "so that somebody may still try to mend it.")
                   .arg(day)
             : tr("It cannot be read, and there is no good copy of it. It was left as it is. If "
                  "you have a copy of your own, put it in its place before you start again.")));
    column->addWidget(new TextLabel(
        TextRole::Caption, tr("All of it is in %1").arg(QDir::toNativeSeparators(recordsFolder))));

    // One below the other: what they say is too long for a row.
    auto *choices = new QVBoxLayout;
    setGap(*choices, 1);
    buttons()->addLayout(choices);
    const auto offer = [&](ButtonRole role, const QString &text, DamageChoice choice) {
        auto *button = new Button(role, text);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            m_choice = choice;
            accept();
        });
        choices->addWidget(button);
        return button;
    };
    Button *proposed =
        copy ? offer(ButtonRole::Primary, tr("Use the copy of %1").arg(day), DamageChoice::UseCopy)
             : nullptr;
    offer(ButtonRole::Secondary, tr("Go on without saving anything"), DamageChoice::GoOn);
    Button *quit = offer(ButtonRole::Secondary, tr("Quit"), DamageChoice::Quit);
    (proposed ? proposed : quit)->setDefault(true);
    (proposed ? proposed : quit)->setFocus();
}

} // namespace app
