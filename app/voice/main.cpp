// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// attachment-atlas-voice: reads aloud for the window, as a process of its own, because Qt's speech
// brings network libraries with it from Qt 6.8 on, and those are never loaded into the program.
//
// It talks over its standard streams in lines of JSON. It begins with {"available":true}, or false
// where the system has no voice. {"say":"a text","language":"de"} on its input lets it speak, and
// it tells {"speaking":true} and {"speaking":false}. The end of its input makes it fall silent and
// end: so it outlives nobody.
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTextToSpeech>

#include <cstdio>
#include <iostream>
#include <memory>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;

namespace
{

void tell(const QString &name, bool value)
{
    const QByteArray line =
        QJsonDocument(QJsonObject{{name, value}}).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

// Nothing where the system has no voice.
std::unique_ptr<QTextToSpeech> findVoice()
{
    // "mock" is Qt's own engine for tests: it has no sound.
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(u"mock"_s);
    if (engines.isEmpty())
        return nullptr;
    auto speech = std::make_unique<QTextToSpeech>(engines.front());
    if (speech->state() == QTextToSpeech::Error || speech->availableVoices().isEmpty())
        return nullptr;
    return speech;
}

void say(QTextToSpeech &speech, const QJsonObject &request)
{
    const QLocale wanted(request.value("language"_L1).toString());
    for (const QLocale &offered : speech.availableLocales()) {
        if (offered.language() == wanted.language()) {
            speech.setLocale(offered);
            break;
        }
    }
    speech.say(request.value("say"_L1).toString());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const std::unique_ptr<QTextToSpeech> speech = findVoice();
    tell(u"available"_s, speech != nullptr);
    if (speech) {
        bool told = false;
        QObject::connect(speech.get(), &QTextToSpeech::stateChanged, speech.get(),
                         [told](QTextToSpeech::State state) mutable {
                             const bool speaking = state == QTextToSpeech::Speaking;
                             if (speaking != told)
                                 tell(u"speaking"_s, speaking);
                             told = speaking;
                         });
    }
    // A line may take for ever to come, so it is waited for beside the speaking.
    std::thread input([&] {
        for (std::string line; std::getline(std::cin, line);) {
            const QJsonObject request =
                QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
            if (speech && request.contains("say"_L1))
                QMetaObject::invokeMethod(speech.get(), [&, request] { say(*speech, request); });
        }
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    input.join();
    if (speech)
        speech->stop();
    return 0;
}
