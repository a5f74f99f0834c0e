// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program/program.h"

#include "app/widgets/spoken_places.h"

#include <QApplication>
#include <QFontMetrics>
#include <QSettings>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app
{

namespace
{

// The first window is painted by then.
constexpr auto untilLookedAt = 250ms;

// Qt's own file dialog writes down which folders it was in, for every user to read, and they may be
// named after clients. Of all programs' settings of Qt this one neither reads nor writes any: there
// can be no file under a device. Where the system has dialogs of its own, nothing changes.
void keepFoldersUnwritten()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, u"/dev/null"_s);
}

// What takes longest at a start, side by side: opening the records and finding the system's fonts.
core::Result<std::unique_ptr<core::Store>> openBesideFonts(const QString &folder,
                                                           const std::shared_future<void> &fonts)
{
    auto opening = std::async(std::launch::async, [&folder, here = QThread::currentThread()] {
        auto records = core::Store::open(folder);
        if (records)
            (*records)->moveToThread(here);
        return records;
    });
    if (fonts.valid())
        fonts.wait();
    (void)QFontMetrics(QApplication::font()).height();
    return opening.get();
}

} // namespace

Program::Program(const StartOptions &options)
    : m_settingsFile(options.dataFolder + u"/settings.ini"_s)
    , m_instruments(u":/instruments"_s, options.dataFolder + u"/instruments"_s)
    , m_content(u":"_s)
    , m_records(openRecords(options))
{
    keepFoldersUnwritten();
    describePlaces();
    if (m_quit)
        return;
    m_window = std::make_unique<MainWindow>(Services{
        .instruments = m_instruments,
        .records = records(),
        .recordsError = m_records ? std::nullopt : std::optional(m_records.error()),
        .keptDamagedFile = m_keptDamagedFile,
        .recordsFolder = options.dataFolder,
        .voiceProgram = options.voiceProgram,
        .settingsFile = m_settingsFile,
        .appearance = m_appearance,
        .language = m_language,
        .content = m_content,
        .lock = options.lock,
    });
    QTimer::singleShot(untilLookedAt, m_window.get(), [this] { readAhead(); });
}

// Work that the window has left to itself ends before what it refers to.
Program::~Program()
{
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone();
}

// What the pages show is read while the first one is looked at, beside the window's thread.
void Program::readAhead()
{
    m_content.readAhead(m_language.current());
    m_readingInstruments = std::async(std::launch::async, [this] {
        for (const QString &id : m_instruments.ids())
            (void)m_instruments.instrument(id);
    });
}

// After look and language are set: it may have to ask.
core::Result<std::unique_ptr<core::Store>> Program::openRecords(const StartOptions &options)
{
    const Settings settings = m_settingsFile.load();
    m_appearance.apply(settings.theme, settings.zoom);
    m_language.use(options.language.isEmpty() ? settings.language : options.language);

    auto records = openBesideFonts(options.dataFolder, options.fontSearch);
    if (records || records.error().code != core::ErrorCode::StoreDamaged || !options.askAboutDamage)
        return records;
    const auto copy = core::newestValidBackup(options.dataFolder);
    const DamageChoice choice = options.askAboutDamage(options.dataFolder, copy);
    m_quit = choice == DamageChoice::Quit;
    if (choice != DamageChoice::UseCopy || !copy)
        return records;
    const auto kept = core::restoreBackup(options.dataFolder, *copy);
    if (!kept)
        return kept.error();
    m_keptDamagedFile = *kept;
    return core::Store::open(options.dataFolder);
}

} // namespace app
