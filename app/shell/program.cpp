#include "app/shell/program.h"

using namespace Qt::StringLiterals;

namespace app
{

Program::Program(const StartOptions &options)
    : m_settingsFile(options.dataFolder + u"/settings.ini"_s)
    , m_instruments(u":/instruments"_s, options.dataFolder + u"/instruments"_s)
    , m_records(core::Store::open(options.dataFolder))
{
    const Settings settings = m_settingsFile.load();
    m_appearance.apply(settings.theme, settings.zoom);
    m_language.use(options.language.isEmpty() ? settings.language : options.language);
    m_window = std::make_unique<MainWindow>(Services{
        .instruments = m_instruments,
        .records = records(),
        .recordsError = m_records ? std::nullopt : std::optional(m_records.error()),
        .recordsFolder = options.dataFolder,
        .contentFolder = u":"_s,
        .settingsFile = m_settingsFile,
        .appearance = m_appearance,
        .language = m_language,
    });
}

} // namespace app
