// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// What QGuiApplication, QApplication and the platform plugins take for themselves, with one dash or
// two.
const QStringList qtOptionsWithValue{
    u"platform"_s,      u"platformpluginpath"_s,
    u"platformtheme"_s, u"plugin"_s,
    u"geometry"_s,      u"qwindowgeometry"_s,
    u"qwindowicon"_s,   u"icon"_s,
    u"title"_s,         u"qwindowtitle"_s,
    u"display"_s,       u"name"_s,
    u"session"_s,       u"style"_s,
    u"stylesheet"_s,
};
const QStringList qtOptions{u"reverse"_s, u"sync"_s, u"nograb"_s, u"dograb"_s, u"widgetcount"_s};

QStringList withoutQtOptions(const QStringList &arguments)
{
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == "--"_L1)
            return ours + arguments.mid(i);
        const QString name = argument.startsWith("--"_L1) ? argument.mid(2)
                             : argument.startsWith(u'-')  ? argument.mid(1)
                                                          : QString();
        if (qtOptionsWithValue.contains(name))
            ++i;
        else if (!qtOptions.contains(name) &&
                 !qtOptionsWithValue.contains(name.section(u'=', 0, 0)))
            ours << argument;
    }
    return ours;
}

// Qt writes the name of the program into the help where there is an application, and a place holder
// where there is none yet.
QString helpText(const QCommandLineParser &parser, const QString &name)
{
    if (QCoreApplication::instance())
        return parser.helpText();
    QByteArray program = name.toLocal8Bit();
    int count = 1;
    char *arguments[] = {program.data(), nullptr};
    const QCoreApplication application(count, arguments);
    return parser.helpText();
}

QString absolutePath(const QString &file)
{
    const QUrl address(file);
    const QString path = address.isLocalFile() ? address.toLocalFile() : file;
    return QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Print this and end."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Print the version and end."_s);
    const QCommandLineOption dataFolder(u"data-folder"_s, u"Keep records and settings in FOLDER."_s,
                                        u"FOLDER"_s);
    const QCommandLineOption language(u"language"_s, u"Use the language CODE (en, de) this time."_s,
                                      u"CODE"_s);
    parser.addOptions({help, version, dataFolder, language});
    parser.addPositionalArgument(
        u"FILE"_s, u"A questionnaire (.osd), a tour of the map or an archive of records to open."_s,
        u"[FILE...]"_s);

    const QString name = u"attachment-atlas"_s;
    CommandLine asked;
    if (!parser.parse(withoutQtOptions(arguments))) {
        asked.answer = {name + u": "_s + parser.errorText() + u"\nSee "_s + name + u" --help.\n"_s,
                        true};
    } else if (parser.isSet(help)) {
        parser.setApplicationDescription(
            u"Learn the two-dimensional model of adult attachment. Nothing leaves this computer."_s);
        asked.answer = {helpText(parser, name), false};
    } else if (parser.isSet(version)) {
        asked.answer = {name + u' ' + QStringLiteral(ATLAS_VERSION) + u'\n', false};
    } else {
        if (parser.isSet(dataFolder))
            asked.dataFolder = absolutePath(parser.value(dataFolder));
        asked.language = parser.value(language);
        for (const QString &file : parser.positionalArguments())
            asked.files << absolutePath(file);
    }
    return asked;
}

} // namespace app
