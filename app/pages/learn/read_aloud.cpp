// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/read_aloud.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app
{

ReadAloud::ReadAloud(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
}

ReadAloud::~ReadAloud()
{
    if (!m_process)
        return;
    // There may be no event loop any more to see it end. It falls silent before it does.
    constexpr int patience = 500;
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(patience))
        m_process->kill();
}

void ReadAloud::look()
{
    if (m_looked || m_program.isEmpty())
        return;
    m_looked = true;
    run();
}

void ReadAloud::start(const QString &text, const QString &language)
{
    if (!m_available)
        return;
    if (m_process)
        release();
    run();
    m_process->write(QJsonDocument({{u"say"_s, text}, {u"language"_s, language}})
                         .toJson(QJsonDocument::Compact) +
                     '\n');
    setSpeaking(true);
}

void ReadAloud::stop()
{
    if (m_process && m_speaking)
        release();
    setSpeaking(false);
}

void ReadAloud::run()
{
    m_process = new QProcess(this);
    // What a speech service has to say is not meant for who started the program.
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ReadAloud::read);
    connect(m_process, &QProcess::finished, this, &ReadAloud::end);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        setAvailable(false);
        end();
    });
    m_process->start(m_program, QStringList());
}

// Its input ends, and so does it; where it does not hear that, it is made to.
void ReadAloud::release()
{
    QProcess *process = std::exchange(m_process, nullptr);
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    constexpr auto patience = 2s;
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    QTimer::singleShot(patience, process, &QProcess::kill);
    process->closeWriteChannel();
}

void ReadAloud::read()
{
    while (m_process && m_process->canReadLine())
        hear(QJsonDocument::fromJson(m_process->readLine()).object());
}

void ReadAloud::hear(const QJsonObject &told)
{
    if (told.contains("available"_L1)) {
        setAvailable(told.value("available"_L1).toBool());
        if (!m_available || !m_speaking)
            end();
    } else if (told.contains("speaking"_L1) && !told.value("speaking"_L1).toBool()) {
        end();
    }
}

void ReadAloud::end()
{
    if (m_process)
        release();
    setSpeaking(false);
}

void ReadAloud::setAvailable(bool available)
{
    if (std::exchange(m_available, available) != available)
        emit availableChanged(available);
}

void ReadAloud::setSpeaking(bool speaking)
{
    if (std::exchange(m_speaking, speaking) != speaking)
        emit speakingChanged(speaking);
}

} // namespace app
