// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/saved_line.h"

#include "app/widgets/file_question.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{

SavedLine::SavedLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel(TextRole::Body))
    , m_open(new Link(QString()))
    , m_folder(new Link(QString()))
    , m_problem(new TextLabel(TextRole::Caption))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0.5);
    auto *row = new WrappingRow;
    setGap(*row, 2);
    m_text->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    row->addWidget(m_folder);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_open->setObjectName(u"openSaved"_s);
    m_folder->setObjectName(u"showFolder"_s);
    connect(m_open, &Link::clicked, this, [this] { open(m_path); });
    connect(m_folder, &Link::clicked, this, [this] { open(QFileInfo(m_path).absolutePath()); });
    m_problem->hide();
    hide();
}

void SavedLine::showSaved(const QString &path)
{
    m_path = path;
    m_problem->hide();
    const QFileInfo saved(path);
    const QString ending = endingPutAfter(path);
    m_text->setText(ending.isEmpty() ? tr("Saved as %1.").arg(saved.fileName())
                                     //: %1 is the name of a file, %2 its ending
                                     : tr("Saved as %1: the ending .%2 says what the file is.")
                                           .arg(saved.fileName(), ending));
    m_text->setToolTip(QDir::toNativeSeparators(path));
    m_open->setText(saved.isDir() ? tr("Open the folder") : tr("Open"));
    m_folder->setText(tr("Show folder"));
    show();
}

void SavedLine::forget()
{
    m_path.clear();
    m_text->clear();
    m_text->setToolTip(QString());
    m_problem->hide();
    hide();
}

QString SavedLine::sentence() const
{
    return m_text->text();
}

// What opens it is the person's own choice, made with the system; where there is none, the path
// still helps.
void SavedLine::open(const QString &path)
{
    const bool opened = QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    m_problem->setText(
        tr("Nothing on this computer opens it. It is at %1").arg(QDir::toNativeSeparators(path)));
    m_problem->setHidden(opened);
}

} // namespace app
