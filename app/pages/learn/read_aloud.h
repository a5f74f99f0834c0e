// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

class QJsonObject;

namespace app
{

/// Reads a text aloud with a voice of this computer. What speaks is another process, app/voice,
/// which is there only while it is asked or speaks; it ends with this object, and whatever becomes
/// of it, the program goes on.
///
/// Where the system has no voice, or that program is not there, isAvailable() stays false and the
/// program offers nothing.
class ReadAloud final : public QObject
{
    Q_OBJECT

public:
    /// `program` speaks as app/voice/main.cpp says; empty: there is none.
    explicit ReadAloud(QString program, QObject *parent = nullptr);
    ~ReadAloud() override;

    /// Finds out, once, whether there is a voice; availableChanged() tells when there is.
    void look();
    bool isAvailable() const { return m_available; }
    /// From start() until the end of the text, stop(), or the end of the process.
    bool isSpeaking() const { return m_speaking; }
    /// Speaks in the language where the system has a voice for it, else in its usual voice. What is
    /// being spoken ends.
    void start(const QString &text, const QString &language);
    void stop();

signals:
    void availableChanged(bool available);
    void speakingChanged(bool speaking);

private:
    void run();
    void release();
    void read();
    void hear(const QJsonObject &told);
    void end();
    void setAvailable(bool available);
    void setSpeaking(bool speaking);

    QString m_program;
    QProcess *m_process = nullptr; ///< nothing: nobody is asked
    bool m_looked = false;
    bool m_available = false;
    bool m_speaking = false;
};

} // namespace app
