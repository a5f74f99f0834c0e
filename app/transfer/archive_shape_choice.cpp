// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/archive_shape_choice.h"

#include "app/widgets/card.h"
#include "app/widgets/new_passphrase.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace app
{

ArchiveShapeChoice::ArchiveShapeChoice(bool isSealedHere, QWidget *parent)
    : QWidget(parent)
    , m_sealed(new QRadioButton(tr("One encrypted file, for this program alone")))
    , m_folder(new QRadioButton(tr("A folder of files that anyone can read")))
    , m_passphrase(new NewPassphrase)
    , m_sealing(makeSealing(isSealedHere))
    , m_warning(new Card(CardRole::Tinted))
{
    auto *zip = new QRadioButton(tr("One file that anyone can read (.zip)"));
    m_sealed->setObjectName(u"sealed"_s);
    m_folder->setObjectName(u"folder"_s);
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1.5);
    column->addWidget(new TextLabel(TextRole::Heading, tr("As what?")));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_sealed, zip, m_folder, m_sealing, m_warning})
        column->addWidget(part);
    const QString open =
        tr("It is written so that you can open it without this program: as tables, "
           "and as files for other programs, with an explanation. For the same "
           "reason whoever gets it can read everything in it. Keep it where only "
           "you can read it.");
    m_warning->body()->addWidget(new TextLabel(
        TextRole::Body, isSealedHere ? open + u' ' +
                                           tr("The records here are encrypted under a passphrase; "
                                              "what is written now is not.")
                                     : open));
    (isSealedHere ? m_sealed : zip)->setChecked(true);
    connect(m_sealed, &QRadioButton::toggled, this, &ArchiveShapeChoice::showShape);
    connect(m_passphrase, &NewPassphrase::changed, this, &ArchiveShapeChoice::changed);
    showShape();
}

QWidget *ArchiveShapeChoice::makeSealing(bool isSealedHere)
{
    auto *sealing = new QWidget;
    auto *column = new QVBoxLayout(sealing);
    setRhythm(*column, 1);
    const QString ofItsOwn = tr("The file has a passphrase of its own, which nobody can recover: "
                                "without it nobody can read the file.");
    column->addWidget(new TextLabel(
        TextRole::Body, isSealedHere
                            ? ofItsOwn + u' ' + tr("Your recovery key does not open it either.")
                            : ofItsOwn));
    column->addWidget(m_passphrase);
    auto *show = new QCheckBox(tr("Show what I type"));
    column->addWidget(show);
    connect(show, &QCheckBox::toggled, m_passphrase, &NewPassphrase::setShown);
    return sealing;
}

ArchiveShape ArchiveShapeChoice::shape() const
{
    return m_sealed->isChecked()   ? ArchiveShape::Sealed
           : m_folder->isChecked() ? ArchiveShape::Folder
                                   : ArchiveShape::Zip;
}

bool ArchiveShapeChoice::isComplete() const
{
    return !m_sealed->isChecked() || m_passphrase->isComplete();
}

std::optional<core::Passphrase> ArchiveShapeChoice::takePassphrase()
{
    return m_passphrase->take();
}

void ArchiveShapeChoice::showShape()
{
    m_sealing->setVisible(m_sealed->isChecked());
    m_warning->setVisible(!m_sealed->isChecked());
    emit changed();
}

} // namespace app
