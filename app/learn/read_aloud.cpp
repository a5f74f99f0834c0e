#include "app/learn/read_aloud.h"

#include <QLocale>
#include <QTextToSpeech>

#include <memory>

using namespace Qt::StringLiterals;

namespace app
{

ReadAloud::ReadAloud(QObject *parent)
    : QObject(parent)
{
    // "mock" is Qt's own engine for tests: it has no sound.
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(u"mock"_s);
    if (engines.isEmpty())
        return;
    auto speech = std::make_unique<QTextToSpeech>(engines.front());
    if (speech->state() == QTextToSpeech::Error || speech->availableVoices().isEmpty())
        return;
    m_speech = speech.release();
    m_speech->setParent(this);
    connect(m_speech, &QTextToSpeech::stateChanged, this,
            [this] { emit speakingChanged(isSpeaking()); });
}

bool ReadAloud::isSpeaking() const
{
    return m_speech && m_speech->state() == QTextToSpeech::Speaking;
}

void ReadAloud::start(const QString &text, const QString &language)
{
    if (!m_speech)
        return;
    const QLocale wanted(language);
    for (const QLocale &offered : m_speech->availableLocales()) {
        if (offered.language() == wanted.language()) {
            m_speech->setLocale(offered);
            break;
        }
    }
    m_speech->say(text);
}

void ReadAloud::stop()
{
    if (m_speech)
        m_speech->stop();
}

} // namespace app
