#include "app/lock/core_dumps.h"
#include "app/shell/program.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QStandardPaths>

#include <optional>

using namespace Qt::StringLiterals;

namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Learn the two-dimensional model of adult attachment. Nothing leaves this computer."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"data-folder"_s, u"Keep records and settings in FOLDER."_s, u"FOLDER"_s});
    parser.addOption({u"language"_s, u"Use the language CODE (en, de) this time."_s, u"CODE"_s});
}

app::DamageChoice askAboutDamage(const QString &folder, const std::optional<core::Backup> &copy)
{
    app::DamagedRecordsDialog dialog(folder, copy);
    dialog.exec();
    return dialog.choice();
}

} // namespace

int main(int argc, char *argv[])
{
#ifndef ATLAS_CORE_DUMPS
    app::forbidCoreDumps();
#endif
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"attachment-atlas"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(ATLAS_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Attachment Atlas"_s);
    QGuiApplication::setDesktopFileName(u"org.attachment_atlas.AttachmentAtlas"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/attachment-atlas.svg"_s));

    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    const QString dataFolder =
        parser.isSet(u"data-folder"_s)
            ? QDir(parser.value(u"data-folder"_s)).absolutePath()
            : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    app::Program program({.dataFolder = dataFolder,
                          .language = parser.value(u"language"_s),
                          .askAboutDamage = &askAboutDamage});
    if (!program.hasWindow())
        return 0;
    program.window().show();
    return QApplication::exec();
}
