// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QString>

#include <vector>

class QBoxLayout;

namespace app
{

class Button;
enum class ButtonRole;
class Card;
class TextLabel;

/// The first thing seen: three doors (quiz, map, articles), an open quiz to go on with, and one
/// sentence on what stays private.
class HomePage final : public QScrollArea
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
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Door {
        Card *card;
        class HomeDoorPicture *picture;
        TextLabel *heading;
        TextLabel *text;
        Button *button;
    };

    Door addDoor(const QString &iconName, ButtonRole buttonRole);
    void retranslate();

    TextLabel *m_title;
    TextLabel *m_lead;
    Card *m_unfinished;
    TextLabel *m_unfinishedText;
    Button *m_goOn;
    QWidget *m_doorsWidget;
    QBoxLayout *m_doors;
    Door m_quiz;
    Door m_map;
    Door m_learn;
    TextLabel *m_private;
    int m_unfinishedCount = 0;
};

} // namespace app
