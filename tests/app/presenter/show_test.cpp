// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/show.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using app::MapPart;
using app::SceneKind;

namespace
{

app::PresentableContent content(const QString &language = u"en"_s)
{
    app::PresentableContent content;
    for (const QString &title : {u"first"_s, u"second"_s}) {
        core::Tour tour;
        tour.title = title + language;
        for (const QString &step : {u"one"_s, u"two"_s, u"three"_s}) {
            core::TourStep each;
            each.title = step;
            each.notes = u"notes of "_s + step;
            tour.steps.push_back(each);
        }
        content.tours.push_back(tour);
        core::Vignette vignette;
        vignette.id = title;
        vignette.title = title + language;
        vignette.explanation = u"explained"_s;
        content.vignettes.push_back(vignette);
        content.statements.push_back({.source = language, .text = title});
    }
    return content;
}

core::ClassVote hands(int secure)
{
    core::ClassVote vote;
    vote.hands[core::Style::Secure] = secure;
    return vote;
}

class ShowTest : public testing::Test
{
protected:
    ShowTest() { m_show.setContent(content()); }

    template <class Scene> Scene scene() const { return std::get<Scene>(m_show.scene()); }
    QString shownParts() const
    {
        QString shown;
        for (const MapPart part : app::mapParts)
            shown += m_show.isShown(part) ? u'x' : u'.';
        return shown;
    }

    app::Show m_show;
};

} // namespace

TEST_F(ShowTest, RevealsTheMapPartByPartAndGoesBackTheSameWay)
{
    EXPECT_EQ(shownParts(), u"xxxxx."_s);
    const QStringList way{u"......"_s, u"x....."_s, u"xx...."_s,
                          u"xxx..."_s, u"xxxx.."_s, u"xxxxx."_s};
    for (const QString &parts : way) {
        m_show.next();
        EXPECT_EQ(shownParts(), parts);
    }
    for (auto parts = way.rbegin() + 1; parts != way.rend(); ++parts) {
        m_show.back();
        EXPECT_EQ(shownParts(), *parts);
    }
    m_show.back();
    EXPECT_EQ(shownParts(), u"xxxxx."_s) << "back from the bare sheet to the whole map";
}

TEST_F(ShowTest, OffersASampleOnlyWhereThereIsOneAndShowsItLast)
{
    m_show.setShown(MapPart::Density, true);
    EXPECT_FALSE(scene<app::MapScene>().layers.density) << "it is never seen without its caveat";
    m_show.setShown(MapPart::Density, false);
    m_show.offerDensity();
    m_show.next();
    EXPECT_EQ(shownParts(), u"xxxxxx"_s);
    EXPECT_TRUE(scene<app::MapScene>().layers.density);
}

TEST_F(ShowTest, StaysAtBothEndsOfATourAndTellsThePresenterTheNotesOfItsStep)
{
    m_show.choose(SceneKind::Tour);
    m_show.back();
    for (const QString &notes : {u"notes of one"_s, u"notes of two"_s, u"notes of three"_s}) {
        EXPECT_EQ(m_show.notes(), notes);
        m_show.next();
    }
    EXPECT_EQ(scene<app::TourScene>().step, 2);
    EXPECT_EQ(m_show.position(), std::pair(3, 3));
    m_show.chooseEntry(1);
    EXPECT_EQ(scene<app::TourScene>().step, 0) << "another tour begins at its beginning";
}

TEST_F(ShowTest, RevealsTheVoteOfASceneOnlyWhereThereIsOne)
{
    m_show.choose(SceneKind::Vignette);
    m_show.next();
    EXPECT_TRUE(scene<app::VignetteScene>().revealed) << "without a vote the box comes at once";
    m_show.back();
    m_show.setVote(hands(3));
    EXPECT_FALSE(scene<app::VignetteScene>().vote) << "nobody follows the others";
    m_show.next();
    EXPECT_EQ(scene<app::VignetteScene>().vote, hands(3));
    EXPECT_FALSE(scene<app::VignetteScene>().revealed);
    m_show.setVote({});
    EXPECT_EQ(m_show.place().part, app::Show::VignettePart::Scene) << "cleared, it is not shown";
    m_show.next();
    m_show.next();
    EXPECT_EQ(m_show.place().entry, 1);
    EXPECT_EQ(m_show.notes(), u"explained"_s);
}

TEST_F(ShowTest, KeepsTheVoteOfEachScene)
{
    m_show.setVote(hands(9));
    EXPECT_TRUE(m_show.vote().isEmpty()) << "there is none of the map";
    m_show.choose(SceneKind::Vignette);
    m_show.setVote(hands(3));
    m_show.chooseEntry(1);
    EXPECT_TRUE(m_show.vote().isEmpty());
    m_show.chooseEntry(0);
    EXPECT_EQ(m_show.vote(), hands(3));
}

TEST_F(ShowTest, OffersTheLabOnlyWhileThereIsAClass)
{
    EXPECT_FALSE(m_show.isOffered(SceneKind::Lab));
    m_show.choose(SceneKind::Lab);
    EXPECT_EQ(m_show.place().kind, SceneKind::Map);
    app::Show::Place place;
    place.kind = SceneKind::Lab;
    m_show.goTo(place);
    EXPECT_EQ(m_show.place().kind, SceneKind::Map);
}

TEST_F(ShowTest, GoesOnAtTheSamePlaceInOtherWords)
{
    m_show.choose(SceneKind::Tour);
    m_show.chooseEntry(1);
    m_show.next();
    app::Show anew;
    anew.setContent(content(u"de"_s));
    anew.goTo(m_show.place());
    const auto scene = std::get<app::TourScene>(anew.scene());
    EXPECT_EQ(scene.tour.title, u"secondde"_s);
    EXPECT_EQ(scene.step, 1);
    // Of fewer the last.
    app::PresentableContent fewer = content();
    fewer.tours.pop_back();
    anew.setContent(fewer);
    EXPECT_EQ(std::get<app::TourScene>(anew.scene()).tour.title, u"firsten"_s);
    anew.setContent({});
    EXPECT_TRUE(std::holds_alternative<app::MapScene>(anew.scene()));
    EXPECT_EQ(anew.position(), std::pair(0, 0));
}
