// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/file_question.h"

#include <QFileDialog>

namespace app
{
namespace
{

// Of the program: wherever a file came from, the next is likely to be near.
QString &lastFolder()
{
    static QString folder = QDir::homePath();
    return folder;
}

QFileDialog *makeDialog(QWidget &over, const QString &title,
                        std::function<void(const QString &path)> receive)
{
    auto *dialog = new QFileDialog(&over, title, lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, &over,
                     [receive = std::move(receive)](const QString &path) {
                         const QFileInfo chosen(path);
                         lastFolder() = chosen.isDir() ? path : chosen.absolutePath();
                         receive(path);
                     });
    return dialog;
}

} // namespace

QFileDialog *askForFile(QWidget &over, const FileQuestion &question,
                        std::function<void(const QString &path)> receive)
{
    QFileDialog *dialog = makeDialog(over, question.title, std::move(receive));
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    dialog->open();
    return dialog;
}

QFileDialog *askForFolder(QWidget &over, const QString &title,
                          std::function<void(const QString &path)> receive)
{
    QFileDialog *dialog = makeDialog(over, title, std::move(receive));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
    return dialog;
}

QFileDialog *askWhereToSave(QWidget &over, const FileQuestion &question,
                            std::function<void(const QString &path)> receive)
{
    QFileDialog *dialog = makeDialog(over, question.title, std::move(receive));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.suffix);
    // With several filters the ending follows the one chosen.
    if (question.filters.size() > 1) {
        QObject::connect(
            dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
                dialog->setDefaultSuffix(filter.section(QLatin1String("*."), -1).chopped(1));
            });
    }
    if (!question.name.isEmpty())
        dialog->selectFile(question.name);
    dialog->open();
    return dialog;
}

} // namespace app
