// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

class Link;
class TextLabel;

/// What every save says: "Saved as NAME.", with ways to open the file and to show its folder in the
/// system's own programs. Hidden until there is something to say.
class SavedLine final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedLine(QWidget *parent = nullptr);

    /// `path` of the file or folder that was just saved.
    void showSaved(const QString &path);
    /// Hidden, and the path is known no more.
    void forget();

    /// What it says: for whoever is told what changed.
    QString sentence() const;

private:
    void open(const QString &path);

    QString m_path;
    TextLabel *m_text;
    Link *m_open;
    Link *m_folder;
    TextLabel *m_problem;
};

} // namespace app
