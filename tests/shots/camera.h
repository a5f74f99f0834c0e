// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

class QWidget;

namespace shots
{

/// What looks at every page, window and dialog on a walk through the program.
class Camera
{
public:
    virtual ~Camera() = default;

    /// Lets everything that was begun come to rest, `milliseconds` long where it is to be pictured
    /// as a person would see it, and looks. A null widget is a picture that should be there.
    virtual void shoot(QWidget *widget, const QString &name, int milliseconds = 120) = 0;
    /// Waits for what takes its time without a picture.
    virtual void wait(int milliseconds) = 0;
    /// A file of a walk (a report) that should have been written.
    virtual void expectFile(const QString &path) = 0;
    /// Where files of this look go, and the end of their names.
    virtual QDir folder() const = 0;
    virtual QString look() const = 0;
};

/// Saves what it sees as PNG files in a folder, named for scene and look.
class PictureCamera final : public Camera
{
public:
    PictureCamera(QDir folder, QString look)
        : m_folder(std::move(folder))
        , m_look(std::move(look))
    {
    }

    void shoot(QWidget *widget, const QString &name, int milliseconds) override;
    void wait(int milliseconds) override;
    void expectFile(const QString &path) override;
    QDir folder() const override { return m_folder; }
    QString look() const override { return m_look; }
    void setLook(const QString &look) { m_look = look; }

    int saved() const { return m_saved; }
    int expected() const { return m_expected; }

private:
    QDir m_folder;
    QString m_look;
    int m_saved = 0;
    int m_expected = 0;
};

} // namespace shots
