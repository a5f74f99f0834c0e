// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every word of every map stands whole and by itself: at the sizes that maps have on small screens,
// in both languages, wherever the marks are.
#include "map_examples.h"

#include "app/mapview/label_placement.h"

#include "app/foundation/i18n/language.h"
#include "app/foundation/theme/theme.h"
#include "app/mapview/map_obstacles.h"
#include "app/widgets/text.h"

#include <QApplication>
#include <QFontMetricsF>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using app::MapCanvas;
using app::MapContent;
using app::PlacedWords;
using core::AttachmentPoint;
using core::Style;

namespace
{

app::MapPoint markedResult(const AttachmentPoint &point, const QString &label,
                           const QString &series = {}, const QString &group = {})
{
    return {label, placementAt(point), {}, series, group};
}

struct Marks {
    std::string name;
    std::function<void(MapContent &)> put;
    double leastSteps = 0.0; ///< of the side of a map that has room for them
};

const std::vector<AttachmentPoint> markPlaces{{1.3, 1.3}, {6.7, 1.3}, {1.3, 6.7}, {6.7, 6.7},
                                              {4.0, 4.0}, {1.0, 1.0}, {7.0, 7.0}, {2.0, 1.5},
                                              {6.0, 6.4}, {2.4, 6.5}, {5.8, 1.4}};

std::vector<Marks> allMarks()
{
    std::vector<Marks> marks{{"none", [](MapContent &) {}}};
    for (const AttachmentPoint &place : markPlaces) {
        const std::string at =
            " at " + std::to_string(place.anxiety) + ", " + std::to_string(place.avoidance);
        marks.push_back({"a result without a name" + at, [=](MapContent &content) {
                             content.results = {markedResult(place, {})};
                         }});
        marks.push_back({"a result" + at, [=](MapContent &content) {
                             content.results = {
                                 markedResult(place, u"Partnerin oder Partner, 24.01.26"_s)};
                         }});
        marks.push_back({"a ring" + at, [=](MapContent &content) { content.freePoint = place; }});
        marks.push_back(
            {"a result and where it would lie" + at, [=](MapContent &content) {
                 content.results = {markedResult(place, u"Dieses Ergebnis"_s)};
                 content.comparedPoint = AttachmentPoint{8.0 - place.anxiety, place.avoidance};
             }});
        marks.push_back({"a change" + at, [=](MapContent &content) {
                             content.results = {
                                 markedResult(place, u"Dieses Ergebnis"_s, u"s"_s),
                                 markedResult({3.0, 3.0}, u"20. November 2026"_s, u"s"_s)};
                             content.selected = 0;
                         }});
        marks.push_back({"two alike" + at, [=](MapContent &content) {
                             content.results = {markedResult(place, u"Grey heron"_s),
                                                markedResult(place, u"Kingfisher"_s)};
                         }});
    }
    marks.push_back({"a name in every corner", [](MapContent &content) {
                         for (std::size_t i = 0; i < 4; ++i) {
                             content.results.push_back(
                                 markedResult(markPlaces[i], u"Mutter, 11.10.26"_s));
                         }
                     }});
    marks.push_back(
        {"a crowd with a long name",
         [](MapContent &content) {
             content.results = {
                 markedResult({1.8, 1.4}, u"Partnerin oder Partner, 10.11.26"_s, u"p"_s),
                 markedResult({2.8, 2.0}, u"Partnerin oder Partner, 23.07.26"_s, u"p"_s),
                 markedResult({3.8, 3.0}, u"Mutter, 11.10.26"_s, {}, u"g"_s),
                 markedResult({5.0, 3.0}, u"Meine Partnerschaft, 22.08.26"_s, {}, u"g"_s),
                 markedResult({3.0, 2.0}, u"Donaudampfschifffahrtsgesellschaft"_s)};
             content.freePoint = AttachmentPoint{3.0, 3.0};
         },
         40.0});
    for (const core::PlaneRange &range :
         {core::PlaneRange{1.0, 3.0}, core::PlaneRange{3.0, 5.0}, core::PlaneRange{4.8, 7.0}}) {
        marks.push_back({"a box to aim at", [=](MapContent &content) {
                             content.targetBox = core::PerDimension<core::PlaneRange>{range, range};
                             content.freePoint = AttachmentPoint{range.lo, range.hi};
                         }});
    }
    return marks;
}

// As AttachmentMap lays it out.
MapCanvas canvasOf(const QRectF &picture, const QFont &font, const MapContent &content)
{
    const double step = app::spacing(1, font);
    const QMarginsF margins = app::axisMargins(font, step);
    const QRectF room = picture.marginsRemoved(margins);
    const double side = std::min(room.width(), room.height());
    return {.frame = content.frameIn({room.topLeft(), QSizeF(side, side)}),
            .theme = app::themeFor(app::lightPalette()),
            .font = font,
            .step = step,
            .onScreen = true};
}

struct ShownWord {
    std::string what;
    QRectF box;
};

bool isWhole(const PlacedWords &words, bool turned)
{
    const QFontMetricsF metrics(words.font);
    const double length = app::widestLine(words.lines, metrics);
    const double height = metrics.height() * static_cast<double>(words.lines.size());
    const QSizeF size = turned ? words.box.size().transposed() : words.box.size();
    return length <= size.width() + 0.01 && height <= size.height() + 0.01 &&
           !words.lines.join(QString()).contains(u'…');
}

class LabelPlacement : public testing::Test
{
protected:
    void expectAllWhole(const MapContent &content, double steps, double zoom)
    {
        const QFont font = app::enlarged(QApplication::font(), zoom);
        const double side = steps * app::spacing(1, font);
        const QRectF picture(0, 0, side, side);
        const MapCanvas canvas = canvasOf(picture, font, content);
        const app::MapLabels labels =
            app::placeLabels(canvas, content, app::measureLabels(canvas, content));

        std::vector<ShownWord> shown;
        const auto add = [&](const std::string &what, const PlacedWords &words,
                             const QRectF &within, bool turned = false) {
            EXPECT_TRUE(isWhole(words, turned)) << what << " is cut off";
            EXPECT_TRUE(within.adjusted(-0.01, -0.01, 0.01, 0.01).contains(words.box))
                << what << " leaves the map";
            shown.push_back({what, words.box});
        };
        ASSERT_EQ(labels.axes.size(), 2U);
        for (const app::AxisWords &axis : labels.axes) {
            const std::string name = axis.title.lines.join(u' ').toStdString();
            add("the axis " + name, axis.title, picture, axis.upwards);
            if (axis.low)
                add("the low end of " + name, *axis.low, picture, axis.upwards);
            if (axis.high)
                add("the high end of " + name, *axis.high, picture, axis.upwards);
        }
        ASSERT_EQ(labels.names.size(), 4U);
        for (const app::PlacedName &name : labels.names) {
            ASSERT_TRUE(name.name) << "a region has lost its name";
            EXPECT_FALSE(name.onMarks) << name.name->lines.join(u' ').toStdString();
            const std::string what = name.name->lines.join(u' ').toStdString();
            add(what, *name.name, canvas.area());
            shown.push_back({"the mark of " + what, name.mark});
            if (name.description)
                add("the words under " + what, *name.description, canvas.area());
        }
        std::size_t named = 0;
        for (const app::MapPoint &result : content.results)
            named += !result.label.isEmpty();
        EXPECT_EQ(labels.results.size(), named) << "a result has lost its name";
        for (const app::PlacedLabel &label : labels.results) {
            const QString words = label.words.lines.join(QString());
            EXPECT_EQ(QString(words).remove(u' ').remove(u','),
                      QString(content.results[label.result].label).remove(u' ').remove(u','));
            add("the label " + words.toStdString(), label.words, canvas.area());
        }
        EXPECT_EQ(labels.target.has_value(), content.targetBox.has_value());
        if (labels.target)
            add("the word of the box", *labels.target, canvas.area());
        for (const QRectF &mark : app::obstaclesFor(canvas, content).marks) {
            for (const ShownWord &word : shown)
                EXPECT_FALSE(word.box.intersects(mark)) << "a mark covers " << word.what;
        }
        for (std::size_t i = 0; i < shown.size(); ++i) {
            for (std::size_t k = i + 1; k < shown.size(); ++k) {
                EXPECT_FALSE(shown[i].box.intersects(shown[k].box))
                    << shown[i].what << " and " << shown[k].what;
            }
        }
    }

    void TearDown() override { m_language.use(u"en"_s); }

    app::Language m_language;
};

} // namespace

TEST_F(LabelPlacement, CutsNoWordAndCoversNoneAtAnySizeInAnyLanguage)
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        m_language.use(language);
        for (const double zoom : {1.0, 1.5}) {
            for (const double steps : {32.0, 40.0, 52.0, 72.0, 84.0}) {
                for (const Marks &marks : allMarks()) {
                    if (steps < marks.leastSteps)
                        continue;
                    const testing::ScopedTrace trace(__FILE__, __LINE__,
                                                     language.toStdString() + ", " +
                                                         std::to_string(steps) + " steps at " +
                                                         std::to_string(zoom) + ": " + marks.name);
                    MapContent content;
                    marks.put(content);
                    content.fitScales();
                    expectAllWhole(content, steps, zoom);
                }
            }
        }
    }
}

TEST_F(LabelPlacement, MovesANameOutOfTheWayOfAMarkAndLeavesTheOthers)
{
    const QFont font = QApplication::font();
    const auto nameIn = [&](const MapContent &content, Style style) {
        const double side = 60.0 * app::spacing(1, font);
        for (const app::PlacedName &name :
             app::placeNames(canvasOf({0, 0, side, side}, font, content), content)) {
            if (name.style == style)
                return name.box;
        }
        return QRectF();
    };
    MapContent content;
    const QRectF before = nameIn(content, Style::Secure);
    const QRectF other = nameIn(content, Style::Fearful);
    content.results = {markedResult({1.6, 1.2}, {})};
    EXPECT_NE(nameIn(content, Style::Secure), before);
    EXPECT_EQ(nameIn(content, Style::Fearful), other);
    content.layers.results = false;
    EXPECT_EQ(nameIn(content, Style::Secure), before) << "what is not shown is in nobody's way";
}

TEST_F(LabelPlacement, LeadsToAPointFromWordsThatStandFurtherOff)
{
    const QFont font = QApplication::font();
    const double side = 44.0 * app::spacing(1, font);
    MapContent content;
    for (int i = 0; i < 12; ++i) {
        content.results.push_back(
            markedResult({3.0 + 0.1 * i, 3.0}, u"Person %1"_s.arg(QChar(u'A' + i))));
    }
    const MapCanvas canvas = canvasOf({0, 0, side, side}, font, content);
    const app::MapLabels labels =
        app::placeLabels(canvas, content, app::measureLabels(canvas, content));
    EXPECT_EQ(labels.results.size(), 12U);
    int led = 0;
    for (const app::PlacedLabel &label : labels.results) {
        const QPointF at = canvas.at(content.results[label.result].placement.point());
        if (label.leader) {
            ++led;
            EXPECT_LT(QLineF(label.leader->p1(), at).length(), 2 * canvas.step);
        } else {
            const QPointF nearest(
                std::clamp(at.x(), label.words.box.left(), label.words.box.right()),
                std::clamp(at.y(), label.words.box.top(), label.words.box.bottom()));
            EXPECT_LT(QLineF(nearest, at).length(), 3.5 * canvas.step);
        }
    }
    EXPECT_GT(led, 0);
}

TEST(WrappedWords, BreakBetweenWordsAndWithinOneOnlyWhereItIsTooWide)
{
    const QFontMetricsF metrics(QApplication::font());
    const double room = metrics.horizontalAdvance(u"Partnerin oder"_s) + 1;
    EXPECT_EQ(app::wrapped(u"Partnerin oder Partner"_s, metrics, room),
              QStringList({u"Partnerin oder"_s, u"Partner"_s}));
    EXPECT_EQ(app::wrapped({}, metrics, room), QStringList());
    const QString word(40, u'x');
    const QStringList pieces = app::wrapped(word, metrics, room);
    EXPECT_GT(pieces.size(), 1);
    EXPECT_EQ(pieces.join(QString()), word);
}
