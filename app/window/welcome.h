// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolling_page.h"

namespace app
{

class Button;
class TextLabel;

/// The first start: three short screens on what this is, what it is not, and what is kept where.
class Welcome final : public ScrollingPage
{
    Q_OBJECT

public:
    /// `recordsFolder` is shown on the third screen.
    explicit Welcome(QString recordsFolder, QWidget *parent = nullptr);

signals:
    void finished();
    /// The person wants the page for hard times now, before anything else.
    void helpRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showScreen(int index);
    void retranslate();

    QString m_recordsFolder;
    int m_screen = 0;
    class WelcomePicture *m_picture;
    TextLabel *m_step;
    TextLabel *m_title;
    TextLabel *m_text;
    Button *m_help;
    Button *m_back;
    Button *m_next;
};

} // namespace app
