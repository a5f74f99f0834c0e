// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/file_question.h"

#include "app/widgets/confirmation.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

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

struct FileQuestionWords {
    Q_DECLARE_TR_FUNCTIONS(FileQuestionWords)
};

/// The path of the question answered last whose ending is not as it was typed.
struct CompletedPath {
    QString path;
    QString ending;
};
CompletedPath &lastCompleted()
{
    static CompletedPath last;
    return last;
}

QStringList endingsOf(const FileQuestion &question)
{
    static const QRegularExpression pattern(u"\\*\\.(\\w+)"_s);
    QStringList endings;
    if (!question.suffix.isEmpty())
        endings << question.suffix;
    for (const QString &filter : question.filters) {
        for (auto match = pattern.globalMatch(filter); match.hasNext();)
            endings << match.next().captured(1);
    }
    return endings;
}

// The dialog itself completes a name without an ending only.
void receiveCompleted(QWidget &over, const QString &typed, const QString &ending,
                      const std::function<void(const QString &path)> &receive)
{
    const QString path = typed + u'.' + ending;
    const auto take = [path, ending, receive] {
        lastCompleted() = {path, ending};
        receive(path);
    };
    if (!QFileInfo::exists(path)) {
        take();
        return;
    }
    confirm(over,
            {.question = FileQuestionWords::tr("Replace the file?"),
             //: %1 is the name of a file, %2 its ending
             .text = FileQuestionWords::tr("The file is called %1, since it ends in .%2. There is "
                                           "one of this name already.")
                         .arg(QFileInfo(path).fileName(), ending),
             .no = FileQuestionWords::tr("Keep the old file"),
             .yes = FileQuestionWords::tr("Replace it"),
             .yesRole = QMessageBox::DestructiveRole},
            take);
}

QFileDialog *makeDialog(QWidget &over, const QString &title,
                        std::function<void(const QFileDialog &, const QString &path)> receive)
{
    auto *dialog = new QFileDialog(&over, title, lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, &over,
                     [dialog, receive = std::move(receive)](const QString &path) {
                         const QFileInfo chosen(path);
                         lastFolder() = chosen.isDir() ? path : chosen.absolutePath();
                         receive(*dialog, path);
                     });
    return dialog;
}

auto asTyped(std::function<void(const QString &path)> receive)
{
    return
        [receive = std::move(receive)](const QFileDialog &, const QString &path) { receive(path); };
}

} // namespace

QFileDialog *askForFile(QWidget &over, const FileQuestion &question,
                        std::function<void(const QString &path)> receive)
{
    QFileDialog *dialog = makeDialog(over, question.title, asTyped(std::move(receive)));
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    dialog->open();
    return dialog;
}

QFileDialog *askForFolder(QWidget &over, const QString &title,
                          std::function<void(const QString &path)> receive)
{
    QFileDialog *dialog = makeDialog(over, title, asTyped(std::move(receive)));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
    return dialog;
}

QFileDialog *askWhereToSave(QWidget &over, const FileQuestion &question,
                            std::function<void(const QString &path)> receive)
{
    QFileDialog *dialog =
        makeDialog(over, question.title,
                   [&over, endings = endingsOf(question),
                    receive = std::move(receive)](const QFileDialog &asked, const QString &path) {
                       if (endings.isEmpty() ||
                           endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
                           receive(path);
                       else
                           receiveCompleted(over, path, asked.defaultSuffix(), receive);
                   });
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

QString endingPutAfter(const QString &path)
{
    const CompletedPath &last = lastCompleted();
    return path == last.path ? last.ending : QString();
}

} // namespace app
