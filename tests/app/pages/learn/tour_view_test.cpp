// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_of.h"

#include "app/pages/learn/tours/tour_view.h"

#include "app/foundation/theme/theme.h"
#include "app/mapview/tour_map.h"
#include "app/pages/learn/tours/tour_list.h"
#include "app/pages/learn/tours/tour_player.h"
#include "core/base/find_by_id.h"
#include "core/content/library.h"
#include "core/scoring/norm_reader.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::Style;

namespace
{

std::vector<core::Tour> shippedTours(const QString &language = u"en"_s)
{
    const auto library = core::Library::load(u":"_s, language);
    return library ? library->tours() : std::vector<core::Tour>();
}

// The view as a page hosts it: a part of a larger window.
class TourViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        // Another test may have left the type enlarged.
        QApplication::setFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(m_other = new QLineEdit);
        column->addWidget(m_view = new app::TourView);
        m_view->setTours(shippedTours());
        m_window.resize(1100, 800);
        m_window.show();
        QTest::qWait(10);
    }
    void TearDown() override { QApplication::setLayoutDirection(Qt::LeftToRight); }

    app::TourPlayer &player() { return partOf<app::TourPlayer>(*m_view); }
    int atStep() { return player().takeState().step; }
    core::Tour played() { return player().takeState().tour; }
    app::TourMap &tourMap() { return partOf<app::TourMap>(player()); }

    QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *found : m_view->findChildren<QAbstractButton *>()) {
            if ((found->text() == text || found->accessibleName() == text) && found->isVisible())
                return found;
        }
        return nullptr;
    }

    void click(const QString &text)
    {
        QAbstractButton *found = button(text);
        ASSERT_TRUE(found) << "no button " << text.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
        QTest::qWait(1);
    }

    // To the widget with the focus, as a keyboard does.
    void press(Qt::Key key) { QTest::keyClick(m_view->window()->focusWidget(), key); }

    // A window that comes and goes gets the focus when the system says so.
    void waitForFocus()
    {
        QTest::qWait(20);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return player().isAncestorOf(QApplication::focusWidget()); }, 1000));
    }

    bool shows(const QString &text)
    {
        for (const QLabel *label : m_view->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    void play(const std::vector<core::TourStep> &steps)
    {
        m_view->setTours({{.id = u"own"_s, .title = u"Own"_s, .summary = {}, .steps = steps}});
        m_view->showTour(u"own"_s);
        QTest::qWait(10);
    }

    // As when the language changes.
    void renew(const std::vector<core::Tour> &tours)
    {
        const std::optional<app::TourView::State> state = m_view->takeState();
        delete m_view;
        m_window.layout()->addWidget(m_view = new app::TourView);
        m_view->setTours(tours);
        if (state)
            m_view->restore(*state);
        QTest::qWait(10);
    }

    QRgb colourAt(const core::AttachmentPoint &point)
    {
        app::AttachmentMap &map = tourMap().map();
        QTest::qWait(1);
        return map.grab().toImage().pixel(map.positionOf(point).toPoint());
    }

    QWidget m_window;
    QLineEdit *m_other = nullptr;
    app::TourView *m_view = nullptr;
};

core::TourStep step(const QString &title, const core::TourLayers &layers = {.axes = true})
{
    core::TourStep step;
    step.title = title;
    step.text = u"Words of "_s + title;
    step.layers = layers;
    return step;
}

} // namespace

TEST_F(TourViewTest, OffersEveryShippedTourWithItsLength)
{
    const std::vector<core::Tour> tours = shippedTours();
    ASSERT_EQ(tours.size(), 5U);
    for (const core::Tour &tour : tours) {
        EXPECT_TRUE(shows(tour.title)) << tour.id.toStdString();
        EXPECT_TRUE(shows(tour.summary)) << tour.id.toStdString();
        EXPECT_TRUE(button(u"Start the tour “%1”"_s.arg(tour.title))) << tour.id.toStdString();
    }
    EXPECT_TRUE(shows(u"7 step(s), about 15 minute(s)"_s));
}

TEST_F(TourViewTest, WalksThroughAShippedTourToItsEndAndBackToTheList)
{
    QSignalSpy opened(m_view, &app::TourView::opened);
    QSignalSpy closed(m_view, &app::TourView::closed);
    click(u"Start the tour “The model in seven steps”"_s);
    EXPECT_EQ(opened.count(), 1);
    const core::Tour tour = played();
    ASSERT_EQ(tour.steps.size(), 7U);
    EXPECT_FALSE(button(u"Back"_s)->isEnabled());
    for (std::size_t i = 0; i < tour.steps.size(); ++i) {
        EXPECT_TRUE(shows(tour.steps[i].title));
        EXPECT_TRUE(shows(tour.steps[i].text));
        EXPECT_TRUE(shows(u"%1 of 7"_s.arg(i + 1)));
        EXPECT_EQ(tourMap().isVisible(), app::TourMap::hasPicture(tour.steps[i])) << i;
        click(u"Next"_s);
    }
    EXPECT_TRUE(shows(u"The end of this tour"_s));
    EXPECT_FALSE(tourMap().isVisible());
    for (std::size_t i = tour.steps.size(); i > 0; --i) {
        click(u"Back"_s);
        EXPECT_TRUE(shows(tour.steps[i - 1].title));
    }
    press(Qt::Key_End);
    click(u"Next"_s);
    click(u"Begin again"_s);
    EXPECT_EQ(atStep(), 0);
    press(Qt::Key_End);
    press(Qt::Key_Space);
    EXPECT_EQ(closed.count(), 0);
    click(u"Finish"_s);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_FALSE(m_view->isPlaying());
    EXPECT_TRUE(shows(u"Tours of the map"_s));
}

TEST_F(TourViewTest, FollowsTheKeys)
{
    m_view->showTour(u"model-in-seven-steps"_s);
    const struct {
        Qt::Key key;
        int step;
    } walk[] = {
        {Qt::Key_Left, 0},  {Qt::Key_Right, 1},    {Qt::Key_PageDown, 2}, {Qt::Key_Space, 3},
        {Qt::Key_Left, 2},  {Qt::Key_PageUp, 1},   {Qt::Key_End, 6},      {Qt::Key_Right, 7},
        {Qt::Key_Right, 7}, {Qt::Key_PageDown, 7}, {Qt::Key_PageUp, 6},   {Qt::Key_Home, 0},
    };
    for (const auto &[key, expected] : walk) {
        press(key);
        EXPECT_EQ(atStep(), expected) << "key " << key;
    }
}

TEST_F(TourViewTest, GoesOnWithSpaceAfterAClickAndPressesTheButtonInFocusAfterTab)
{
    m_view->showTour(u"model-in-seven-steps"_s);
    press(Qt::Key_End);
    click(u"Back"_s);
    press(Qt::Key_Space);
    EXPECT_EQ(atStep(), 6) << "a click does not take the focus from Next";
    button(u"Back"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    EXPECT_EQ(atStep(), 5);
    QTest::mouseClick(&tourMap(), Qt::LeftButton);
    press(Qt::Key_Space);
    EXPECT_EQ(atStep(), 6) << "a click into the player leads back to Next";
}

TEST_F(TourViewTest, TurnsTheArrowKeysWithTheReadingDirection)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    m_view->showTour(u"model-in-seven-steps"_s);
    press(Qt::Key_Left);
    EXPECT_EQ(atStep(), 1);
    press(Qt::Key_Right);
    EXPECT_EQ(atStep(), 0);
}

TEST_F(TourViewTest, LeavesKeysAloneThatAreTypedElsewhere)
{
    m_view->showTour(u"model-in-seven-steps"_s);
    m_other->setFocus();
    QTest::keyClicks(m_other, u"n n"_s);
    QTest::keyClick(m_other, Qt::Key_Home);
    EXPECT_EQ(m_other->text(), u"n n"_s);
    EXPECT_EQ(atStep(), 0);
    EXPECT_FALSE(shows(u"Notes for the presenter"_s));
}

TEST_F(TourViewTest, HidesTheNotesUntilAsked)
{
    m_view->showTour(u"two-in-a-spiral"_s);
    const QString notes = played().steps[0].notes;
    ASSERT_FALSE(notes.isEmpty());
    EXPECT_FALSE(shows(notes));
    press(Qt::Key_N);
    EXPECT_TRUE(shows(notes));
    press(Qt::Key_Right);
    EXPECT_TRUE(shows(played().steps[1].notes)) << "they stay open from step to step";
    click(u"Hide notes"_s);
    EXPECT_FALSE(shows(played().steps[1].notes));
    press(Qt::Key_N);
    m_view->showTour(u"two-in-a-spiral"_s);
    EXPECT_FALSE(shows(notes)) << "another tour begins without them";
}

TEST_F(TourViewTest, DrawsOnlyTheLayersOfTheStep)
{
    play({step(u"bare"_s, {.corners = true}), step(u"axes"_s, {.axes = true}),
          step(u"regions"_s, {.regions = true}), step(u"names"_s, {.names = true})});
    const app::Theme theme = app::themeFor(player().palette());
    app::AttachmentMap &map = tourMap().map();
    const auto showsGrid = [&] {
        const QPoint line = map.positionOf({3.0, 4.4}).toPoint();
        const QImage image = map.grab().toImage();
        return image.pixel(line) != theme.surface.rgb() ||
               image.pixel(line - QPoint(1, 0)) != theme.surface.rgb();
    };
    const core::AttachmentPoint between{3.4, 4.4};
    // How wide the ink in a style's own corner of the plane is.
    const auto inkWidth = [&](Style style) {
        const QPoint middle = map.namePosition(style)->toPoint();
        const QImage image = map.grab().toImage();
        const int left = map.positionOf({1.05, 1}).toPoint().x();
        const int right = map.positionOf({3.95, 1}).toPoint().x();
        int first = right;
        int last = left;
        for (int x = left; x <= right; ++x) {
            for (int y = -10; y <= 10; ++y) {
                if (image.pixel(QPoint(x, middle.y() + y)) == theme.surface.rgb())
                    continue;
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
        return last - first;
    };
    QTest::qWait(10);
    EXPECT_FALSE(showsGrid());
    const int markAlone = inkWidth(Style::Secure);
    EXPECT_GT(markAlone, 0);
    EXPECT_LT(markAlone, 60);
    EXPECT_FALSE(map.accessibleDescription().contains(u"Secure"_s));

    press(Qt::Key_Right);
    EXPECT_TRUE(showsGrid());
    EXPECT_EQ(colourAt(between), theme.surface.rgb());
    EXPECT_TRUE(map.accessibleDescription().contains(u"Two axes"_s));

    press(Qt::Key_Right);
    EXPECT_EQ(colourAt(between), theme.tint[Style::Dismissing].rgb());
    EXPECT_EQ(colourAt({5.6, 4.4}), theme.tint[Style::Fearful].rgb());
    EXPECT_TRUE(map.accessibleDescription().contains(u"midpoint"_s));

    press(Qt::Key_Right);
    EXPECT_EQ(colourAt(between), theme.surface.rgb());
    EXPECT_GT(inkWidth(Style::Secure), markAlone * 2) << "a name is wider than a mark";
    EXPECT_TRUE(map.accessibleDescription().contains(u"“Secure” stands in the corner"_s));
}

TEST_F(TourViewTest, DrawsPointsWithAndWithoutARegionAndArrows)
{
    core::TourStep shown = step(u"points"_s);
    shown.points = {{u"Sure"_s, {2.5, 2.5}, std::nullopt}, {u"Box"_s, {5.5, 5.5}, 0.4}};
    shown.arrows = {{{2.5, 5.2}, {5.2, 2.5}}};
    play({shown});
    const app::Theme theme = app::themeFor(player().palette());
    EXPECT_EQ(colourAt({2.5, 2.5}), theme.accent.rgb());
    EXPECT_EQ(colourAt({5.5, 5.5}), theme.accent.rgb());
    EXPECT_EQ(colourAt({2.3, 2.3}), theme.surface.rgb())
        << "no region around a point without an error";
    EXPECT_NE(colourAt({5.3, 5.3}), theme.surface.rgb());
    // The edge of a slanted line is not as dark as its middle.
    EXPECT_LT(app::contrastRatio(QColor(colourAt({3.85, 3.85})), theme.text), 1.2)
        << "the arrow's line";
    const QString words = tourMap().map().accessibleDescription();
    EXPECT_TRUE(words.contains(u"Sure: Anxiety 2.5 and avoidance 2.5"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"from 4.7 to 6.3 on anxiety"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"An arrow leads from anxiety 2.5 and avoidance 5.2"_s));
    EXPECT_FALSE(words.contains(u"Fearful"_s)) << "no style without its rule on the picture";
}

TEST_F(TourViewTest, NamesTheRuleAndTheSampleWhereRegionsAreShown)
{
    m_view->showTour(u"why-cut-offs-disagree"_s);
    EXPECT_EQ(tourMap().caption(), QString());
    press(Qt::Key_Right);
    EXPECT_EQ(tourMap().caption(), u"Borders by the rule “midpoint of the scale”."_s);
    press(Qt::Key_Right);
    EXPECT_TRUE(tourMap().caption().contains(u"no borders are drawn"_s)) << "there is no norm yet";
    EXPECT_EQ(colourAt({2.2, 4.4}), app::themeFor(player().palette()).surface.rgb());

    const auto norm = core::findNorm(u":/norms"_s, u"ecr"_s);
    ASSERT_TRUE(norm);
    m_view->setNorm(*norm);
    for (const core::RuleKind kind : {core::RuleKind::NormMean, core::RuleKind::NormMedian}) {
        const QString caption = tourMap().caption();
        EXPECT_TRUE(caption.contains(u"39,057 adults"_s)) << caption.toStdString();
        EXPECT_TRUE(caption.contains(u"(n = 39,057, 2018)"_s)) << caption.toStdString();
        EXPECT_EQ(tourMap().map().content().rule.kind(), kind);
        press(Qt::Key_Right);
    }
    EXPECT_EQ(tourMap().map().content().rule.kind(), core::RuleKind::BrennanClarkShaver1998);
    EXPECT_TRUE(tourMap().caption().contains(u"Brennan, Clark & Shaver 1998"_s));
}

TEST_F(TourViewTest, KeepsTheMapInPlaceWhileTheRulesChange)
{
    m_view->setNorm(*core::findNorm(u":/norms"_s, u"ecr"_s));
    m_view->showTour(u"why-cut-offs-disagree"_s);
    QTest::qWait(10);
    const QRect before = tourMap().map().geometry();
    for (int i = 0; i < 9; ++i) {
        player().goTo(i);
        QTest::qWait(1);
        EXPECT_EQ(tourMap().map().geometry(), before) << "step " << i;
    }
}

TEST_F(TourViewTest, FillsTheScreenAndComesBackToItsPlace)
{
    m_view->showTour(u"model-in-seven-steps"_s);
    QTest::qWait(10);
    const QRect place = player().geometry();
    const auto expectInPlace = [&](const char *after) {
        waitForFocus();
        EXPECT_FALSE(player().isWindow()) << after;
        EXPECT_TRUE(player().isVisible()) << after;
        EXPECT_EQ(player().geometry(), place) << after;
        EXPECT_EQ(m_window.focusWidget(), button(u"Next"_s)) << after;
    };
    const auto fill = [&] {
        press(Qt::Key_F11);
        waitForFocus();
        EXPECT_TRUE(player().isWindow() && player().isFullScreen());
        EXPECT_TRUE(m_window.isVisible());
    };
    const auto pressInPlayer = [&](Qt::Key key) { QTest::keyClick(player().focusWidget(), key); };
    fill();
    pressInPlayer(Qt::Key_Right);
    EXPECT_EQ(atStep(), 1) << "keys work there as well";
    pressInPlayer(Qt::Key_Escape);
    expectInPlace("Escape");
    EXPECT_EQ(atStep(), 1);

    click(u"Full screen"_s);
    EXPECT_TRUE(player().isFullScreen());
    click(u"Leave full screen"_s);
    expectInPlace("the button");

    fill();
    pressInPlayer(Qt::Key_F11);
    expectInPlace("the key again");

    fill();
    player().close();
    expectInPlace("closing the window");
    press(Qt::Key_Right);
    EXPECT_EQ(atStep(), 2);
}

TEST_F(TourViewTest, LeavesTheFullScreenWithTheTour)
{
    m_view->showTour(u"model-in-seven-steps"_s);
    player().setFillsScreen(true);
    waitForFocus();
    QTest::keyClick(player().focusWidget(), Qt::Key_End);
    QTest::keyClick(player().focusWidget(), Qt::Key_Right);
    QTest::keyClick(player().focusWidget(), Qt::Key_Space);
    QTest::qWait(10);
    EXPECT_FALSE(player().isWindow());
    EXPECT_FALSE(player().isVisible());
    EXPECT_TRUE(shows(u"Tours of the map"_s));
}

TEST_F(TourViewTest, GrowsTheWordsWithTheWindow)
{
    m_view->showTour(u"model-in-seven-steps"_s);
    const auto textHeight = [&] {
        QTest::qWait(10);
        for (const QLabel *label : player().findChildren<QLabel *>()) {
            if (label->text() == played().steps[0].text)
                return label->fontMetrics().height();
        }
        return 0;
    };
    const int inWindow = textHeight();
    m_window.resize(1920, 1080);
    EXPECT_GT(textHeight(), inWindow * 5 / 4);
}

TEST_F(TourViewTest, SaysInPlaceWhichLineOfAFileIsWrongAndWhy)
{
    const QTemporaryDir folder;
    QFile shipped(u":/tours/en/two-in-a-spiral.json"_s);
    ASSERT_TRUE(shipped.open(QIODevice::ReadOnly));
    QByteArray bytes = shipped.readAll();
    const QString good = folder.filePath(u"good.json"_s);
    const QString broken = folder.filePath(u"broken.json"_s);
    const auto write = [&](const QString &path) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(good);
    const qsizetype place = bytes.indexOf("\"anxiety\": 5.2");
    const qsizetype line = bytes.first(place).count('\n') + 1;
    bytes.replace(place, 14, "\"anxiety\": 9");
    write(broken);

    emit m_view->list().fileChosen(broken);
    QTest::qWait(1);
    EXPECT_FALSE(m_view->isPlaying());
    EXPECT_TRUE(shows(u"broken.json: line %1: steps[0].map.points[0].anxiety"_s.arg(line)));
    EXPECT_TRUE(shows(u"outside 1 to 7"_s));
    emit m_view->list().fileChosen(folder.filePath(u"gone.json"_s));
    QTest::qWait(1);
    EXPECT_TRUE(shows(u"does not exist any more"_s));
    emit m_view->list().fileChosen(good);
    EXPECT_TRUE(m_view->isPlaying());
    press(Qt::Key_End);
    press(Qt::Key_Right);
    click(u"Finish"_s);
    EXPECT_FALSE(shows(u"does not exist any more"_s)) << "what was wrong is over";
}

TEST_F(TourViewTest, AsksForAFileWithADialogOfItsOwn)
{
    click(u"Open a tour file …"_s);
    auto *dialog = m_view->findChild<QFileDialog *>();
    ASSERT_TRUE(dialog && dialog->isVisible());
    dialog->reject();
}

TEST_F(TourViewTest, SaysThatATourIsNotThere)
{
    m_view->showTour(u"no-such-tour"_s);
    EXPECT_FALSE(m_view->isPlaying());
    EXPECT_TRUE(shows(u"There is no tour “no-such-tour”"_s));
}

TEST_F(TourViewTest, GoesOnAtTheSameStepInAnotherLanguage)
{
    m_view->showTour(u"model-in-seven-steps"_s);
    press(Qt::Key_Right);
    press(Qt::Key_N);
    const std::vector<core::Tour> translated = shippedTours(u"de"_s);
    renew(translated);
    EXPECT_TRUE(m_view->isPlaying());
    EXPECT_EQ(atStep(), 1);
    const core::Tour *german = core::findById(translated, u"model-in-seven-steps"_s);
    ASSERT_TRUE(german);
    EXPECT_TRUE(shows(german->steps[1].title));
    EXPECT_TRUE(shows(german->steps[1].notes));
    EXPECT_NE(german->steps[1].title, shippedTours()[2].steps[1].title);
}

TEST_F(TourViewTest, GoesOnFillingTheScreenAtTheEndOfATour)
{
    m_view->showTour(u"model-in-seven-steps"_s);
    press(Qt::Key_End);
    press(Qt::Key_Right);
    player().setFillsScreen(true);
    renew(shippedTours(u"de"_s));
    EXPECT_TRUE(shows(u"The end of this tour"_s));
    EXPECT_TRUE(player().takeState().fillsScreen);
    EXPECT_TRUE(player().isWindow());
    player().setFillsScreen(false);
    EXPECT_EQ(player().window(), &m_window);
}

TEST_F(TourViewTest, GoesOnInTheWordsOfAFileOfOnesOwn)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"own.json"_s);
    QFile shipped(QStringLiteral(ATLAS_SOURCE_DIR "/resources/tours/en/model-in-seven-steps.json"));
    ASSERT_TRUE(shipped.copy(path));
    m_view->openFile(path);
    press(Qt::Key_Right);
    const QString title = played().steps[1].title;
    renew(shippedTours(u"de"_s));
    EXPECT_EQ(atStep(), 1);
    EXPECT_TRUE(shows(title)) << "its author gave it these, whatever its id";
}

TEST_F(TourViewTest, StillSaysWhatIsWrongWithAFile)
{
    m_view->openFile(u"/no/such/tour.json"_s);
    renew(shippedTours(u"de"_s));
    EXPECT_FALSE(m_view->isPlaying());
    EXPECT_TRUE(shows(u"does not exist any more"_s));
    m_view->showTour(u"no-such-tour"_s);
    renew(shippedTours(u"de"_s));
    EXPECT_FALSE(shows(u"does not exist any more"_s));
}
