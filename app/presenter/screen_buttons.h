// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace app
{

class Button;

/// What is done to the audience's screen as a whole: darkness, and the spotlight.
class ScreenButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit ScreenButtons(QWidget *parent = nullptr);

    bool isBlank() const;
    bool hasSpotlight() const;
    void setBlank(bool blank);
    void setSpotlight(bool spotlight);
    void toggleBlank() { setBlank(!isBlank()); }
    void toggleSpotlight() { setSpotlight(!hasSpotlight()); }

    /// Beside each other where there is so much room, below each other otherwise.
    void fit(int room);

signals:
    void blankChanged();
    void spotlightChanged();

private:
    QBoxLayout *m_row;
    Button *m_blank;
    Button *m_spotlight;
};

} // namespace app
