// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolling_page.h"

#include <QString>

class QBoxLayout;

namespace app
{

class Button;
class Card;
enum class ButtonRole;
class TextLabel;

/// The first thing seen: three doors (quiz, map, articles), an open quiz to go on with, and one
/// sentence on what stays private.
class HomePage final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit HomePage(QWidget *parent = nullptr);

    /// How many quizzes were begun and not finished; 0 hides the reminder.
    void setUnfinishedCount(int count);

signals:
    void quizRequested();
    void mapRequested();
    void articleRequested(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What stands on a door.
    struct Door {
        QString iconName;
        QString heading;
        QString text;
        QString button;
        ButtonRole buttonRole;
    };

    /// Its button.
    Button *addDoor(const Door &door);

    Card *m_unfinished;
    TextLabel *m_unfinishedText;
    QBoxLayout *m_doors;
};

} // namespace app
