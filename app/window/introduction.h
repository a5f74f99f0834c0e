// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/services.h"

#include <QObject>
#include <QPointer>

class QStackedWidget;

namespace app
{

class Welcome;

/// Shows the Welcome over everything else, and makes it anew where it stands when the language
/// changes, as pages are.
class Introduction final : public QObject
{
    Q_OBJECT

public:
    /// The Welcome comes into `root`.
    Introduction(const Services &services, QStackedWidget &root, QObject *parent);

    void show();
    bool isShown() const;
    /// In the language that was chosen.
    void renew();

signals:
    /// Read to its end.
    void finished();
    void helpRequested();
    void languageChosen(const QString &code);

private:
    void make(int screen);

    const Services &m_services;
    QStackedWidget &m_root;
    QPointer<Welcome> m_welcome;
};

} // namespace app
