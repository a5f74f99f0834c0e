// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/about_dialog.h"

#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QDir>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{

AboutDialog::AboutDialog(const QString &recordsFolder, QWidget *parent)
    : FittedDialog(parent)
{
    setWindowTitle(tr("About Attachment Atlas"));
    setAttribute(Qt::WA_DeleteOnClose);
    QVBoxLayout *column = content();

    auto *head = new QHBoxLayout;
    setGap(*head, 2);
    auto *picture = new QLabel;
    const int side = spacing(8, this);
    picture->setPixmap(QIcon(u":/icons/attachment-atlas.svg"_s).pixmap(side, side));
    head->addWidget(picture, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->addWidget(new TextLabel(TextRole::Title, u"Attachment Atlas"_s));
    names->addWidget(
        new TextLabel(TextRole::Caption, tr("Version %1").arg(QString::fromLatin1(ATLAS_VERSION))));
    head->addLayout(names, 1);
    column->addLayout(head);

    const QStringList paragraphs{
        tr("A program to learn the two-dimensional model of adult attachment. It is for learning "
           "and reflection; it diagnoses nothing."),
        tr("Free software under the GNU General Public License, version 3 or later. You may use, "
           "study, share and change it. It comes without any warranty."),
        tr("Built with Qt %1 and Qt Charts (GPL-3.0), Boost.Math (BSL-1.0), libcsv "
           "(LGPL-2.1), libsodium (ISC), Minizip (Zlib) and SQLite (public domain).")
            .arg(QString::fromLatin1(qVersion())),
        tr("The figures of the comparison sample were computed from the public data of the "
           "Open-Source Psychometrics Project. Published questionnaires are included as scoring "
           "keys without their wording."),
        tr("Your results are in %1").arg(QDir::toNativeSeparators(recordsFolder))};
    for (const QString &paragraph : paragraphs) {
        auto *label = new TextLabel(TextRole::Body, paragraph);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    auto *close = new Button(ButtonRole::Primary, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    buttons()->addStretch(1);
    buttons()->addWidget(close);
}

} // namespace app
