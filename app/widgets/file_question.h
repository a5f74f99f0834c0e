// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QFileDialog;
class QWidget;

namespace app
{

/// Which file is asked for.
struct FileQuestion {
    QString title;
    QStringList filters = {}; ///< "Archive (*.zip)"; empty: any file
    QString suffix = {};      ///< of a file to save where none is typed
    QString name = {};        ///< proposed for a file to save, without a folder
};

/// They ask without waiting, over the window of `over`, and go with it. `receive` hears the path,
/// and nothing where the person cancels. They begin in the folder chosen last since the program
/// began, or in the home folder: which folders those are is written nowhere.
QFileDialog *askForFile(QWidget &over, const FileQuestion &question,
                        std::function<void(const QString &path)> receive);
QFileDialog *askForFolder(QWidget &over, const QString &title,
                          std::function<void(const QString &path)> receive);
/// A file that is there is replaced only where the person says so. The path that `receive` hears
/// has one of the endings of the question: where another was typed, its own is put after it.
QFileDialog *askWhereToSave(QWidget &over, const FileQuestion &question,
                            std::function<void(const QString &path)> receive);

/// The ending that was put after what the person typed for `path`, the file asked for last; empty
/// where it is the path as typed.
QString endingPutAfter(const QString &path);

} // namespace app
