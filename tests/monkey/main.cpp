// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Random mouse and keys over all pages: attachment-atlas-monkey [SEED [EVENTS [FIRST]]].
//
// Prints the seed, and at a crash the last events. The same seed sends the same events again;
// FIRST leaves out those before, to find which are needed.
#include "tests/monkey/monkey.h"

#include "app/program/program.h"
#include "app/security/records_lock.h"
#include "tests/shots/example_records.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <random>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

void tellLastEvents()
{
    const char *events = monkey::Monkey::lastEvents();
    (void)!write(STDERR_FILENO, "the last events:\n", 17);
    (void)!write(STDERR_FILENO, events, std::strlen(events));
}

#if !defined(__SANITIZE_ADDRESS__)
void tellAndDie(int signal)
{
    tellLastEvents();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}
#endif

// An address or a folder of this computer is no business of a test.
class Nowhere final : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl &) {}
};

} // namespace

#if defined(__SANITIZE_ADDRESS__)
extern "C" void __asan_on_error()
{
    tellLastEvents();
}
#endif

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    // Whatever is saved at random is saved here.
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, QFile::encodeName(home.path()));
    QDir::setCurrent(home.path());
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"attachment-atlas"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    Nowhere nowhere;
    const QStringList schemes{u"http"_s, u"https"_s, u"file"_s, u"mailto"_s};
    for (const QString &scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, &nowhere, "open");
    const QStringList arguments = QApplication::arguments();
    const std::uint64_t seed =
        arguments.size() > 1 ? arguments[1].toULongLong() : std::random_device{}();
    const int events = arguments.size() > 2 ? arguments[2].toInt() : 100'000;
    const int first = arguments.size() > 3 ? arguments[3].toInt() : 0;
#if !defined(__SANITIZE_ADDRESS__)
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGBUS})
        std::signal(signal, tellAndDie);
#endif
    std::printf("monkey: seed %llu, %d events\n", static_cast<unsigned long long>(seed), events);
    std::fflush(stdout);

    app::SettingsFile(home.filePath(u"data/settings.ini"_s)).save({.welcomed = true});
    app::Program program({.dataFolder = home.filePath(u"data"_s), .language = u"en"_s});
    app::MainWindow &window = program.window();
    if (!program.records() || !shots::addExampleRecords(*program.records()) ||
        !shots::addExamplePeople(*program.records()))
        return EXIT_FAILURE;
    window.resize(1024, 700);
    window.show();
    window.activateWindow();

    monkey::Monkey monkey(seed, [&window]() -> QWidget * {
        // Whoever quits starts the program again.
        if (!window.isVisible())
            window.show();
        return &window;
    });
    QObject::connect(&monkey, &monkey::Monkey::finished, &application, [&monkey] {
        for (const auto &[place, count] : monkey.reached().asKeyValueRange())
            std::printf("%7d %s\n", count, place.constData());
        std::printf("monkey: all events sent\n");
        std::fflush(stdout);
        QCoreApplication::exit(0);
    });
    monkey.start(events, first);
    const int code = QApplication::exec();
    for (const QString &scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
    return code;
}

#include "main.moc"
