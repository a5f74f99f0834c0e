#pragma once

#include <QObject>

class QTextToSpeech;

namespace app
{

/// Reads a text aloud with a voice of this computer. Where the system has no voice, isAvailable()
/// is false and the program offers nothing.
class ReadAloud final : public QObject
{
    Q_OBJECT

public:
    explicit ReadAloud(QObject *parent = nullptr);

    bool isAvailable() const { return m_speech != nullptr; }
    bool isSpeaking() const;
    /// Speaks in the language where the system has a voice for it, else in its usual voice.
    void start(const QString &text, const QString &language);
    void stop();

signals:
    void speakingChanged(bool speaking);

private:
    QTextToSpeech *m_speech = nullptr;
};

} // namespace app
