// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/content/content.h"
#include "app/program/damaged_records_dialog.h"
#include "app/window/main_window.h"
#include "app/window/services.h"
#include "core/base/result.h"

#include <functional>
#include <future>
#include <memory>

namespace app
{

/// What can be chosen from outside when the program starts.
struct StartOptions {
    QString dataFolder;        ///< records and settings
    QString language;          ///< overrides the remembered one; empty: not given
    QString voiceProgram = {}; ///< what reads aloud, as for ReadAloud; empty: nothing does
    /// Asked where the records are damaged; without it nothing is saved then.
    std::function<DamageChoice(const QString &folder, const std::optional<core::Backup> &copy)>
        askAboutDamage = {};
    LockOptions lock = {};
    std::shared_future<void> fontSearch = {}; ///< as beginFontSearch() gives it; or none
};

/// The composition root: builds every service once, in order, and lends them to the window. One
/// object so that the program, the GUI tests and the benchmarks start exactly the same thing.
class Program
{
public:
    /// Needs a QApplication.
    explicit Program(const StartOptions &options);
    ~Program();

    /// False where the person chose to quit rather than go on with damaged records.
    bool hasWindow() const { return m_window != nullptr; }
    MainWindow &window() { return *m_window; }
    core::Store *records() { return m_records ? m_records->get() : nullptr; }

private:
    core::Result<std::unique_ptr<core::Store>> openRecords(const StartOptions &options);
    void readAhead();

    SettingsFile m_settingsFile;
    Appearance m_appearance;
    Language m_language;
    core::InstrumentCatalogue m_instruments;
    Content m_content;
    std::future<void> m_readingInstruments;
    bool m_quit = false;
    QString m_keptDamagedFile;
    core::Result<std::unique_ptr<core::Store>> m_records;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace app
