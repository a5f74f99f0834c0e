// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/timeline_view.h"

#include "high_contrast.h"

#include "app/foundation/theme/theme.h"
#include "app/pages/people/timeline_table.h"
#include "app/print/timeline/timeline_painting.h"
#include "app/print/timeline/timeline_words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

#include <set>

using namespace Qt::StringLiterals;
using core::Dimension;

namespace
{

const QDate start(2025, 1, 10);

core::PlacedDimension placed(double mean)
{
    core::PlacedDimension placed;
    placed.mean = mean;
    placed.standardError = 0.4;
    return placed;
}

app::TimelinePoint point(int day, double anxiety, double avoidance)
{
    return {start.addDays(day), {placed(anxiety), placed(avoidance)}};
}

app::TimelineContent fivePoints()
{
    app::TimelineContent content;
    content.points = {point(0, 4.8, 2.0), point(100, 4.4, 2.2), point(100, 4.1, 2.4),
                      point(250, 3.9, 6.9), point(400, 4.1, 3.0)};
    content.notes = {{start.addDays(50), 7}, {start.addDays(300)}};
    content.pair = std::pair(0, 4);
    content.band.anxiety = 0.96;
    return content;
}

app::TimelineContent manyPoints(int count, int daysApart)
{
    app::TimelineContent content;
    for (int i = 0; i < count; ++i) {
        content.points.push_back(point(i * daysApart, 2.0 + (i % 5), 3.0));
        content.notes.push_back({start.addDays(i * daysApart), i});
    }
    if (count > 1)
        content.pair = std::pair(0, count - 1);
    return content;
}

class TimelineViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_view.resize(900, 600);
        m_view.setContent(fivePoints());
        m_view.show();
        m_view.setFocus();
        QTest::qWait(20);
    }

    /// On the widget, in the panel of avoidance.
    QPoint placeOf(int index)
    {
        const app::TimelineLayout layout = m_view.currentLayout();
        return (QPointF(layout.xs[static_cast<std::size_t>(index)],
                        layout.plots.avoidance.center().y()) +
                origin())
            .toPoint();
    }
    QPointF origin() { return QPointF(8, 8); }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_view, static_cast<Qt::Key>(key), modifiers);
    }

    app::TimelineView m_view;
};

using Pair = std::optional<std::pair<int, int>>;

} // namespace

TEST_F(TimelineViewTest, ChoosesTheSecondDateByAClickAndTheFirstWithShift)
{
    QSignalSpy chosen(&m_view, &app::TimelineView::pairChosen);
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::NoModifier, placeOf(3));
    EXPECT_EQ(m_view.content().pair, Pair({0, 3}));
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::ShiftModifier, placeOf(1));
    EXPECT_EQ(m_view.content().pair, Pair({1, 3}));
    ASSERT_EQ(chosen.size(), 2);
    EXPECT_EQ(chosen.last(), (QVariantList{1, 3}));
    // The point already chosen as the other end changes nothing.
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::NoModifier, placeOf(1));
    EXPECT_EQ(chosen.size(), 2);
    // An earlier second date exchanges the two.
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::NoModifier, placeOf(0));
    EXPECT_EQ(m_view.content().pair, Pair({0, 1}));
}

TEST_F(TimelineViewTest, TellsPointsOfOneDayApart)
{
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::NoModifier, placeOf(2));
    EXPECT_EQ(m_view.content().pair, Pair({0, 2}));
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::NoModifier, placeOf(1));
    EXPECT_EQ(m_view.content().pair, Pair({0, 1}));
}

TEST_F(TimelineViewTest, ChoosesByTheKeyboardAlone)
{
    struct Case {
        int key;
        Qt::KeyboardModifiers modifiers;
        Pair pair;
    };
    const Case cases[] = {
        {Qt::Key_Left, Qt::NoModifier, {{0, 3}}},
        {Qt::Key_Right, Qt::ShiftModifier, {{1, 3}}},
        {Qt::Key_Right, Qt::ShiftModifier, {{2, 3}}},
        {Qt::Key_Right, Qt::ShiftModifier, {{3, 4}}}, // over the second, which becomes the first
        {Qt::Key_Right, Qt::NoModifier, {{3, 4}}},    // nothing further right
        {Qt::Key_Home, Qt::ShiftModifier, {{0, 4}}},
        {Qt::Key_Left, Qt::ShiftModifier, {{0, 4}}},
        {Qt::Key_Home, Qt::NoModifier, {{0, 4}}},
        {Qt::Key_Left, Qt::NoModifier, {{0, 3}}},
        {Qt::Key_End, Qt::NoModifier, {{0, 4}}},
    };
    for (const Case &each : cases) {
        press(each.key, each.modifiers);
        EXPECT_EQ(m_view.content().pair, each.pair) << (&each - cases);
    }
}

TEST_F(TimelineViewTest, WishesToReadANoteByAClickOrEnter)
{
    QSignalSpy wanted(&m_view, &app::TimelineView::noteWanted);
    press(Qt::Key_Return);
    EXPECT_TRUE(wanted.empty()) << "none is chosen";
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Return);
    const QPointF mark = m_view.currentLayout().notes[1].box.center() + origin();
    QTest::mouseClick(&m_view, Qt::LeftButton, Qt::NoModifier, mark.toPoint());
    ASSERT_EQ(wanted.size(), 2);
    EXPECT_EQ(wanted[0][0].toInt(), 0);
    EXPECT_EQ(wanted[1][0].toInt(), 1);
}

TEST_F(TimelineViewTest, ReadsItsNotesByTheKeyboardAndUnderThePointer)
{
    QSignalSpy shown(&m_view, &app::TimelineView::noteShown);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_TRUE(m_view.accessibleDescription().startsWith(u"Note 1, "_s));
    EXPECT_TRUE(m_view.accessibleDescription().contains(u"March 1, 2025: in the journal"_s));
    press(Qt::Key_Right, Qt::ControlModifier);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_TRUE(m_view.accessibleDescription().startsWith(u"Note 2, "_s));
    ASSERT_FALSE(shown.empty());
    EXPECT_EQ(shown.last().first().toInt(), 1);
    EXPECT_EQ(m_view.content().pair, Pair({0, 4})) << "notes do not move the dates";

    const QPointF mark = m_view.currentLayout().notes[0].box.center() + origin();
    QHelpEvent help(QEvent::ToolTip, mark.toPoint(), m_view.mapToGlobal(mark.toPoint()));
    QApplication::sendEvent(&m_view, &help);
    EXPECT_TRUE(QToolTip::text().contains(u"March 1, 2025: in the journal"_s))
        << QToolTip::text().toStdString();
    QHelpEvent overPoint(QEvent::ToolTip, placeOf(3), m_view.mapToGlobal(placeOf(3)));
    QApplication::sendEvent(&m_view, &overPoint);
    EXPECT_TRUE(QToolTip::text().contains(u"Attachment avoidance: 6.9 (6.1 to 7.0)"_s))
        << QToolTip::text().toStdString();
}

TEST_F(TimelineViewTest, SaysInSentencesWhatItShows)
{
    const QString text = m_view.accessibleDescription();
    for (const QString &part :
         {u"5 results, from Friday, January 10, 2025 to Saturday, February 14, 2026."_s,
          u"Attachment anxiety: 4.8 (4.0 to 5.6) on"_s, u"4.1 (3.3 to 4.9) on"_s,
          u"Chance variation around the first date: up to 0.96 in both directions."_s,
          u"Note 2, Thursday, November 6, 2025: beside the result."_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << "\n" << text.toStdString();
    EXPECT_EQ(text.count(u"Chance variation"_s), 1) << "avoidance has no band";
}

TEST_F(TimelineViewTest, PaintsTheBandAroundTheFirstPointUpToTheSecond)
{
    const app::TimelineLayout layout = m_view.currentLayout();
    const QImage image = m_view.grab().toImage();
    const double x = (layout.xs[3] + layout.xs[4]) / 2.0;
    const auto colourAt = [&](Dimension dimension, double value) {
        return image.pixel((QPointF(x, layout.y(dimension, value)) + origin()).toPoint());
    };
    const QRgb band = app::themeFor(m_view.palette()).accentTint.rgb();
    EXPECT_EQ(colourAt(Dimension::Anxiety, 4.8 + 0.9), band);
    EXPECT_NE(colourAt(Dimension::Anxiety, 4.8 + 1.1), band);
    EXPECT_NE(colourAt(Dimension::Avoidance, 2.0 + 0.5), band) << "has no band";
}

TEST_F(TimelineViewTest, ShowsOtherContentDifferentlyInEveryPalette)
{
    for (const QPalette &palette : {app::lightPalette(), app::darkPalette()}) {
        m_view.setPalette(palette);
        m_view.setContent(fivePoints());
        const QImage first = m_view.grab().toImage();
        app::TimelineContent other = fivePoints();
        other.points[2].on.avoidance.mean = 5.0;
        m_view.setContent(other);
        EXPECT_NE(m_view.grab().toImage(), first);
    }
}

TEST_F(TimelineViewTest, TakesNoPairThatIsNotThere)
{
    app::TimelineContent content = fivePoints();
    for (const auto &wrong :
         {std::pair(2, 2), std::pair(3, 1), std::pair(0, 5), std::pair(-1, 2)}) {
        content.pair = wrong;
        m_view.setContent(content);
        EXPECT_FALSE(m_view.content().pair);
    }
    press(Qt::Key_Left);
    EXPECT_EQ(m_view.content().pair, Pair({0, 3})) << "from the whole span";
}

TEST_F(TimelineViewTest, WorksWithNoneAndWithOnePoint)
{
    for (int count : {0, 1}) {
        m_view.setContent(manyPoints(count, 1));
        QSignalSpy chosen(&m_view, &app::TimelineView::pairChosen);
        press(Qt::Key_Left);
        press(Qt::Key_End, Qt::ShiftModifier);
        QTest::mouseClick(&m_view, Qt::LeftButton);
        EXPECT_TRUE(chosen.empty());
        EXPECT_FALSE(m_view.grab().isNull());
    }
    EXPECT_TRUE(m_view.accessibleDescription().contains(u"Attachment anxiety: 2.0"_s));
}

TEST(TimelineLayout, NeverLetsLabelsOrMarksOverlapOrLeaveThePicture)
{
    const QFont font;
    for (const auto &[count, daysApart] : {std::pair(1, 1), std::pair(2, 1), std::pair(2, 0),
                                           std::pair(7, 40), std::pair(40, 9), std::pair(40, 0)}) {
        for (const QSizeF &size : {QSizeF(900, 560), QSizeF(320, 400)}) {
            SCOPED_TRACE(testing::Message() << count << " points, " << size.width() << " wide");
            const app::TimelineContent content = manyPoints(count, daysApart);
            const app::TimelineLayout layout = app::layOut(content, size, font, 8);
            const QRectF picture = QRectF(QPointF(), size).adjusted(-0.5, -0.5, 0.5, 0.5);
            std::vector<QRectF> boxes{layout.legend, layout.plots.anxiety, layout.plots.avoidance,
                                      layout.headings.anxiety, layout.headings.avoidance};
            for (const auto &date : layout.dates)
                boxes.push_back(date.box);
            if (size.width() > 500) {
                for (const auto &note : layout.notes)
                    boxes.push_back(note.box);
            }
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                EXPECT_TRUE(picture.contains(boxes[i]));
                for (std::size_t j = 0; j < i; ++j)
                    EXPECT_FALSE(boxes[i].intersects(boxes[j])) << i << " and " << j;
            }
            EXPECT_TRUE(std::is_sorted(layout.xs.begin(), layout.xs.end()));
            EXPECT_EQ(std::set(layout.xs.begin(), layout.xs.end()).size(), layout.xs.size());
            EXPECT_FALSE(layout.dates.empty());
        }
    }
}

TEST(TimelineLayout, PutsPointsWhereTheirDatesAre)
{
    app::TimelineContent content;
    content.points = {point(0, 4, 4), point(100, 4, 4), point(400, 4, 4)};
    const app::TimelineLayout layout = app::layOut(content, {900, 560}, QFont(), 8);
    EXPECT_NEAR((layout.xs[1] - layout.xs[0]) / (layout.xs[2] - layout.xs[0]), 0.25, 1e-9);
    // A note before the first result makes room for itself on the same axis.
    content.notes = {{start.addDays(-400)}};
    const app::TimelineLayout wider = app::layOut(content, {900, 560}, QFont(), 8);
    EXPECT_NEAR((wider.xs[2] - wider.xs[0]) / (wider.xs[2] - wider.notes[0].box.center().x()), 0.5,
                1e-9);
}

TEST(SpreadApart, MovesNeighboursEvenlyToBothSidesAndNoFurtherThanNeeded)
{
    struct Case {
        std::vector<double> places;
        double gap;
        std::vector<double> expected;
    };
    const Case cases[] = {
        {{}, 10, {}},
        {{50}, 10, {50}},
        {{20, 80}, 10, {20, 80}},
        {{50, 50, 50}, 10, {40, 50, 60}},
        {{0, 0}, 10, {0, 10}},
        {{100, 100}, 10, {90, 100}},
        {{50, 50, 50}, 80, {0, 50, 100}}, // no room: the gap shrinks
    };
    for (const Case &each : cases) {
        const std::vector<double> apart = app::spreadApart(each.places, each.gap, 0, 100);
        ASSERT_EQ(apart.size(), each.expected.size());
        for (std::size_t i = 0; i < apart.size(); ++i)
            EXPECT_NEAR(apart[i], each.expected[i], 1e-9);
    }
}

TEST(TimelineTable, HoldsEveryResultAndEveryNoteByDate)
{
    app::TimelineTable table;
    table.setContent(fivePoints());
    ASSERT_EQ(table.rowCount(), 7);
    ASSERT_EQ(table.columnCount(), 6);
    const auto row = [&](int index) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells << table.index(index, column).data().toString();
        return cells.join(u'|');
    };
    EXPECT_EQ(row(0), u"1/10/25 (first)|4.8|4.0 to 5.6|2.0|1.2 to 2.8|"_s);
    EXPECT_EQ(row(1), u"3/1/25|||||in the journal"_s);
    EXPECT_EQ(row(4), u"9/17/25|3.9|3.1 to 4.7|6.9|6.1 to 7.0|"_s);
    EXPECT_TRUE(row(6).startsWith(u"2/14/26 (second)|4.1|"_s)) << row(6).toStdString();
    EXPECT_EQ(table.headerData(1, Qt::Horizontal, Qt::DisplayRole), u"Attachment anxiety"_s);
}

// The middle of the scale lies in the band here, and a point in both.
TEST(Timeline, ShowsTheMiddleTheBandAndThePointsInEveryTheme)
{
    const app::TimelineContent content = fivePoints();
    const QFont font = QApplication::font();
    const app::TimelineLayout layout = app::layOut(content, {900, 600}, font, 8.0);
    for (const auto &[name, theme] :
         {std::pair("light", app::themeFor(app::lightPalette())),
          std::pair("dark", app::themeFor(app::darkPalette())),
          std::pair("high contrast", app::themeFor(highContrastPalette())),
          std::pair("paper", app::printTheme())}) {
        QImage image(900, 600, QImage::Format_ARGB32_Premultiplied);
        image.fill(theme.surface);
        QPainter painter(&image);
        app::paintTimeline(painter, content, layout, theme, -1);
        painter.end();
        const auto strongest = [&](const QRect &where, const QColor &ground) {
            double most = 1.0;
            for (int x = where.left(); x <= where.right(); ++x) {
                for (int y = where.top(); y <= where.bottom(); ++y)
                    most = std::max(most, app::contrastRatio(image.pixelColor(x, y), ground));
            }
            return most;
        };
        // Between two points, where only the band, its ends and the middle line are.
        const int x = static_cast<int>(layout.xs[0] * 0.6 + layout.xs[1] * 0.4);
        const auto at = [&](double value) {
            return static_cast<int>(layout.y(core::Dimension::Anxiety, value));
        };
        const QColor band = image.pixelColor(x, at(5.4));
        EXPECT_EQ(band.rgb(), theme.accentTint.rgb()) << name << ": the band is there";
        EXPECT_GE(strongest({x - 10, at(4.0) - 1, 20, 4}, band), 3.0) << name << ": the middle";
        EXPECT_GE(strongest({x, at(4.8 + 0.96) - 1, 1, 4}, theme.surface), 3.0)
            << name << ": where the band ends";
        for (std::size_t i = 0; i < layout.xs.size(); ++i) {
            const double mean = content.points[i].on.anxiety.mean;
            const int radius = static_cast<int>(layout.radius * 1.5);
            EXPECT_GE(strongest({static_cast<int>(layout.xs[i]) - radius, at(mean) - radius,
                                 2 * radius, 2 * radius},
                                band),
                      3.0)
                << name << ": point " << i;
        }
    }
}
