// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/home/home_state.h"
#include "app/widgets/scrolling_page.h"

#include <functional>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace app
{

class Button;
enum class ButtonRole;
class HomeCards;
class TextLabel;

/// The first thing seen: three doors (quiz, map, articles), three quiet ways for who comes with
/// something else, and one sentence on what stays private. Above the doors stands what is known of
/// the person; at a first start nothing is, and the doors are told at length.
class HomePage final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit HomePage(QWidget *parent = nullptr);

    void setState(const HomeState &state);

signals:
    void quizRequested();
    /// To go on at the statement that was left.
    void resumeRequested(core::AssessmentId id);
    void mapRequested();
    void articleRequested(const QString &id);
    void resultRequested(core::AssessmentId id);
    void journalEntryRequested(core::JournalEntryId id);
    /// The first hour after a break-up.
    void breakUpRequested();
    /// The person sits with somebody else.
    void clientRequested();
    void classRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What stands on a door.
    struct DoorWords {
        QString iconName;
        QString heading;
        QString text;
        QString button;
        ButtonRole buttonRole;
        std::function<void()> wish;
    };

    struct Door {
        QWidget *picture;
        QVBoxLayout *body;
        Button *button;
    };

    void addDoors();
    void addDoor(const DoorWords &words);
    void addWay(const QString &text, void (HomePage::*wish)());
    HomeCards &cards();
    void arrange();

    QVBoxLayout *m_column;
    TextLabel *m_title;
    TextLabel *m_welcome;
    HomeCards *m_cards = nullptr; ///< made when there is something to show
    QBoxLayout *m_doorRow;
    std::vector<Door> m_doors;
    QBoxLayout *m_ways;
    std::vector<QWidget *> m_wayLinks;
};

} // namespace app
