// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace app
{

/// What the program was started with. It is read before there is an application, so that help,
/// version and mistakes are told where there is no display.
struct CommandLine {
    /// What is printed instead of opening a window.
    struct Answer {
        QString text;
        bool isMistake = false; ///< belongs to the errors, and the program has failed

        bool operator==(const Answer &) const = default;
    };

    QString dataFolder; ///< absolute; empty: the usual one
    QString language;   ///< empty: the remembered one
    QStringList files;  ///< to open, absolute
    std::optional<Answer> answer;

    bool operator==(const CommandLine &) const = default;
};

/// `arguments` begins with the program itself. Options of Qt's own, like -platform, are passed
/// over: QApplication reads them.
CommandLine readCommandLine(const QStringList &arguments);

} // namespace app
