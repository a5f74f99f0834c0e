// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>

namespace app
{

/// What the program opens from outside.
enum class FileKind { Questionnaire, Tour, Archive };

/// Told by what is in it; nothing: the program does not open such a file, or cannot read it. What
/// is wrong inside is told by whoever reads it. An archive may be a folder.
std::optional<FileKind> kindOfFile(const QString &path);

/// Why a file from outside has to wait.
enum class Hindrance {
    None,
    Locked,       ///< the records are
    Session,      ///< two sit together
    AfterSession, ///< they may do so still
    Audience,     ///< something fills a screen for others
    Quiz,         ///< one is under way
    Dialog,       ///< the person is answering another question
};

/// Files that come from outside: from the command line, or from a second start. One after the other
/// goes to its page, and waits while it would disturb or show something private; then a sentence
/// says so that names no file, for others may read it.
class IncomingFiles final : public QObject
{
    Q_OBJECT

public:
    /// `hindrance` is asked before each file, and again while one waits.
    explicit IncomingFiles(std::function<Hindrance(FileKind)> hindrance, QObject *parent = nullptr);

    void open(const QStringList &paths);
    bool areWaiting() const { return !m_waiting.isEmpty(); }

signals:
    void questionnaireOpened(const QString &path);
    void tourOpened(const QString &path);
    void archiveOpened(const QString &path);
    /// One sentence for the person.
    void noticed(const QString &sentence);
    /// What was said is not so any more: the file does not wait.
    void withdrawn(const QString &sentence);

private:
    struct File {
        QString path;
        std::optional<FileKind> kind;
    };

    void openNext();
    void open(const File &file);
    void say(Hindrance hindrance);

    std::function<Hindrance(FileKind)> m_hindrance;
    QList<File> m_waiting;
    Hindrance m_told = Hindrance::None; ///< of what the person was told
    QString m_said;                     ///< in these words
    QTimer m_again;
};

} // namespace app
