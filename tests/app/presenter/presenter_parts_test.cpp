// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the presenter's controls, each by itself.
#include "by_its_words.h"
#include "part_of.h"

#include "app/presenter/class_vote_panel.h"
#include "app/presenter/map_part_choices.h"
#include "app/presenter/scene_choice.h"
#include "app/presenter/screen_buttons.h"
#include "app/presenter/show_time.h"
#include "app/presenter/vote_fold.h"

#include "tests/utc.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

app::Show showOfTwoScenes()
{
    app::PresentableContent content;
    for (const QString &title : {u"Kitchen"_s, u"Station"_s}) {
        core::Vignette vignette;
        vignette.id = vignette.title = title;
        content.vignettes.push_back(vignette);
    }
    app::Show show;
    show.setContent(content);
    return show;
}

} // namespace

TEST(SceneChoice, TellsWhatIsChosenByHandAndNothingOfWhatIsShown)
{
    app::SceneChoice choice;
    QSignalSpy kinds(&choice, &app::SceneChoice::kindChosen);
    QSignalSpy entries(&choice, &app::SceneChoice::entryChosen);
    app::Show show = showOfTwoScenes();
    choice.setShow(show);
    show.choose(app::SceneKind::Vignette);
    show.chooseEntry(1);
    choice.setShow(show);
    const auto boxes = choice.findChildren<QComboBox *>();
    ASSERT_EQ(boxes.size(), 2);
    EXPECT_EQ(boxes[1]->currentText(), u"Station"_s);
    EXPECT_TRUE(kinds.empty() && entries.empty());
    boxes[1]->setCurrentIndex(0);
    EXPECT_EQ(entries.back().front().toInt(), 0);
    boxes[0]->setCurrentIndex(1);
    EXPECT_EQ(kinds.back().front().value<app::SceneKind>(), app::SceneKind::Tour);
}

TEST(SceneChoice, SaysWhereOneIsAndHasNoWayThroughWhatHasNone)
{
    app::SceneChoice choice;
    app::Show show = showOfTwoScenes();
    show.choose(app::SceneKind::Vignette);
    choice.show();
    choice.setShow(show);
    EXPECT_TRUE(shows(choice, u"1 of 2"_s));
    show.next();
    show.next();
    choice.setShow(show);
    EXPECT_TRUE(shows(choice, u"2 of 2"_s));
    show.choose(app::SceneKind::Map);
    choice.setShow(show);
    EXPECT_FALSE(choice.findChildren<QComboBox *>()[1]->isVisible());
    EXPECT_FALSE(shows(choice, u" of "_s));
}

TEST(MapPartChoices, FollowWhatIsShownAndTellWhichIsTicked)
{
    app::MapPartChoices choices;
    choices.show();
    QSignalSpy toggled(&choices, &app::MapPartChoices::partToggled);
    app::Show show = showOfTwoScenes();
    choices.setShow(show);
    const auto parts = choices.findChildren<QCheckBox *>();
    ASSERT_EQ(parts.size(), 6);
    EXPECT_FALSE(parts[5]->isVisible()) << "no sample, no choice of it";
    show.offerDensity();
    show.next();
    choices.setShow(show);
    EXPECT_TRUE(parts[5]->isVisible() && parts[5]->isChecked());
    EXPECT_TRUE(toggled.empty());
    parts[3]->click();
    EXPECT_EQ(toggled.back()[0].value<app::MapPart>(), app::MapPart::Regions);
    EXPECT_FALSE(toggled.back()[1].toBool());
    show.choose(app::SceneKind::Vignette);
    choices.setShow(show);
    EXPECT_FALSE(choices.isVisible());
}

TEST(ScreenButtons, StandBelowEachOtherWhereThereIsNoRoom)
{
    app::ScreenButtons buttons;
    QSignalSpy blank(&buttons, &app::ScreenButtons::blankChanged);
    QSignalSpy spotlight(&buttons, &app::ScreenButtons::spotlightChanged);
    buttons.toggleBlank();
    buttons.toggleSpotlight();
    buttons.setBlank(true);
    EXPECT_TRUE(buttons.isBlank() && buttons.hasSpotlight());
    EXPECT_EQ(blank.size(), 1);
    EXPECT_EQ(spotlight.size(), 1);
    const auto tops = [&] {
        buttons.resize(buttons.sizeHint());
        buttons.show();
        QList<int> found;
        for (const QAbstractButton *button : buttons.findChildren<QAbstractButton *>())
            found << button->y();
        return found;
    };
    buttons.fit(10000);
    QList<int> places = tops();
    EXPECT_EQ(places[0], places[1]);
    buttons.hide();
    buttons.fit(10);
    places = tops();
    EXPECT_LT(places[0], places[1]);
}

TEST(VoteFold, ShowsAVoteOnceItIsOpenedAndTellsOfOneThatIsTyped)
{
    app::VoteFold fold;
    fold.show();
    QSignalSpy changed(&fold, &app::VoteFold::voteChanged);
    auto &panel = partOf<app::ClassVotePanel>(fold);
    EXPECT_FALSE(panel.isVisible());
    core::ClassVote vote;
    vote.undecided = 4;
    fold.setVote(vote);
    EXPECT_TRUE(changed.empty());
    fold.setOpen(true);
    EXPECT_TRUE(panel.isVisible());
    const auto boxes = panel.findChildren<QSpinBox *>();
    EXPECT_EQ(boxes.back()->value(), 4);
    boxes.front()->setValue(2);
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.back().front().value<core::ClassVote>().raisedHands(), 6);
}

TEST(ShowTime, GoesOnAfterAShortBreakAndBeginsAnewAfterALongOne)
{
    QDateTime now = utc(QDate(2026, 5, 4), QTime(9, 0));
    app::ShowTime time([&] { return now; });
    time.begin();
    const QDateTime opened = time.openedAt();
    now = now.addSecs(20 * 60);
    time.end();
    now = now.addSecs(2);
    time.begin();
    EXPECT_EQ(time.openedAt(), opened) << "twenty minutes are not forgotten";
    time.end();
    now = now.addSecs(45 * 60);
    time.begin();
    EXPECT_EQ(time.openedAt(), now) << "another lesson";
}

TEST(ShowTime, CountsFromTheBeginningAlsoBeyondADay)
{
    QDateTime now = utc(QDate(2026, 11, 20), QTime(9, 0));
    app::ShowTime time([&] { return now; });
    time.begin();
    const auto says = [&] { return time.findChild<QLabel *>()->text(); };
    EXPECT_TRUE(says().contains(u"0:00:00 since"_s)) << says().toStdString();
    const QDateTime openedAt = time.openedAt();
    now = now.addSecs(25 * 3600 + 61);
    time.begin(openedAt);
    EXPECT_TRUE(says().contains(u"25:01:01 since"_s)) << says().toStdString();
}
