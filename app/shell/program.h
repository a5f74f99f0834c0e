#pragma once

#include "app/shell/main_window.h"
#include "app/shell/services.h"
#include "core/base/result.h"

#include <memory>

namespace app
{

/// What can be chosen from outside when the program starts.
struct StartOptions {
    QString dataFolder; ///< records and settings
    QString language;   ///< overrides the remembered one; empty: not given
};

/// The composition root: builds every service once, in order, and lends them to the window. One
/// object so that the program, the GUI tests and the benchmarks start exactly the same thing.
class Program
{
public:
    /// Needs a QApplication.
    explicit Program(const StartOptions &options);

    MainWindow &window() { return *m_window; }
    core::Store *records() { return m_records ? m_records->get() : nullptr; }

private:
    SettingsFile m_settingsFile;
    Appearance m_appearance;
    Language m_language;
    core::InstrumentCatalogue m_instruments;
    core::Result<std::unique_ptr<core::Store>> m_records;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace app
