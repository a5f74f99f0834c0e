// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolling_page.h"

#include <array>

class QVBoxLayout;

namespace app
{

/// The first start: three short screens on what this is, what it is not, and what is kept where,
/// in the language that is spoken when it is made. Each has buttons of its own: the focus comes
/// anew with every screen, and a screen reader says its words with the button.
class Welcome final : public ScrollingPage
{
    Q_OBJECT

public:
    /// `recordsFolder` is shown on the third screen, `language` is the code of the one spoken;
    /// `screen` is the first that is shown.
    Welcome(const QString &recordsFolder, const QString &language, int screen = 0,
            QWidget *parent = nullptr);

    /// The one that is shown, from 0.
    int screen() const { return m_screen; }

signals:
    void finished();
    /// The person wants the page for hard times now, before anything else.
    void helpRequested();
    void languageChosen(const QString &code);

private:
    struct Words {
        QString picture;
        QString title;
        QString text;
    };
    static std::array<Words, 3> screens(const QString &recordsFolder);
    QList<QWidget *> makeLinks(int index);
    QWidget *makeScreen(int index);
    void showScreen(int index);

    std::array<Words, 3> m_screens;
    QString m_language;
    QVBoxLayout *m_place;
    QWidget *m_shown = nullptr;
    int m_screen = 0;
};

} // namespace app
