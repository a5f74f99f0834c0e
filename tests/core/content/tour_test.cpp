// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/tour.h"

#include "tests/core/content/content_files.h"

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

class BrokenTour : public testing::TestWithParam<BrokenFile>
{
};

QByteArray goodTour()
{
    return contentFile("tours", u"good.json"_s);
}

QByteArray repeated(const QByteArray &entry, int times)
{
    QByteArrayList list;
    list.fill(entry, times);
    return list.join(',');
}

QByteArray tourOf(const QByteArray &steps)
{
    return R"({"format": "attachment-atlas-tour", "version": 1, "id": "t", "title": "T",
        "summary": "S", "steps": [)" +
           steps + "]}";
}

std::optional<ErrorCode> problemOf(const QByteArray &bytes)
{
    const auto tour = core::readTour(bytes, {});
    return tour ? std::nullopt : std::optional(tour.error().code);
}

QByteArray stepWith(const QByteArray &map)
{
    return R"({"title": "A", "text": "B", "map": {"show": [])" + map + "}}";
}

} // namespace

TEST(Tour, IsReadAsItStands)
{
    const auto tour = core::readTour(goodTour(), u"good.json"_s);
    ASSERT_TRUE(tour) << tour.error().detail.toStdString();
    EXPECT_EQ(tour->id, u"two-friends"_s);
    EXPECT_EQ(tour->title, u"Two friends"_s);
    EXPECT_EQ(tour->summary, u"How two made-up friends stand to each other."_s);
    EXPECT_EQ(tour->minutes, 5);
    ASSERT_EQ(tour->steps.size(), 3U);

    const core::TourStep bare{
        u"An empty plane"_s, u"Nothing yet."_s, {}, {}, {u"midpoint"_s, std::nullopt}, {}, {}};
    EXPECT_EQ(tour->steps[0], bare);
    const core::TourStep full{u"Ada and Ben"_s,
                              u"Two points and an arrow."_s,
                              u"Ask what the arrow may mean."_s,
                              {true, true, true, true},
                              {u"norm-mean"_s, std::nullopt},
                              {{u"Ada"_s, {2.5, 3.0}, std::nullopt}, {u"Ben"_s, {5.0, 4.5}, 0.5}},
                              {{{5.0, 4.5}, {4.0, 4.0}}}};
    EXPECT_EQ(tour->steps[1], full);
    EXPECT_EQ(tour->steps[2].rule, (core::TourRule{{}, core::AttachmentPoint{3.5, 2.9}}));
    EXPECT_EQ(tour->steps[2].layers, (core::TourLayers{true, false, false, true}));
}

TEST(Tour, OfTheManualForTeachersCanBeOpened)
{
    const auto manual =
        core::readFile(QStringLiteral(ATLAS_SOURCE_DIR "/resources/tours/README.md"), 1024 * 1024);
    ASSERT_TRUE(manual);
    const qsizetype start = manual->indexOf("```json") + 7;
    const auto tour = core::readTour(manual->mid(start, manual->indexOf("```", start) - start), {});
    ASSERT_TRUE(tour) << tour.error().detail.toStdString();
    EXPECT_EQ(tour->steps.size(), 2U);
}

TEST(Tour, KnowsTheFourRulesByName)
{
    for (const QString &rule :
         {u"midpoint"_s, u"norm-mean"_s, u"norm-median"_s, u"brennan-clark-shaver-1998"_s}) {
        const auto tour = core::readTour(goodTour().replace("norm-mean", rule.toUtf8()), {});
        ASSERT_TRUE(tour) << tour.error().detail.toStdString();
        EXPECT_EQ(tour->steps[1].rule.id, rule);
    }
}

TEST(Tour, MayLeaveOutWhatIsNotNeededAndHoldWhatIsNotKnown)
{
    const auto tour =
        core::readTour(tourOf(stepWith(R"(, "points": [], "arrows": [], "colour": "blue")")), {});
    ASSERT_TRUE(tour) << tour.error().detail.toStdString();
    EXPECT_EQ(tour->minutes, 0);
    EXPECT_EQ(tour->steps[0].notes, QString());
}

TEST(Tour, KeepsItsLimits)
{
    const QByteArray step = stepWith({});
    EXPECT_EQ(problemOf(tourOf(repeated(step, 200))), std::nullopt);
    EXPECT_EQ(problemOf(tourOf(repeated(step, 201))), ErrorCode::TooMany);
    const QByteArray point = R"({"label": "P", "anxiety": 2, "avoidance": 2})";
    const QByteArray arrow = R"({"from": [1, 1], "to": [2, 2]})";
    for (const auto &[key, mark] : {std::pair<QByteArray, QByteArray>("points", point),
                                    std::pair<QByteArray, QByteArray>("arrows", arrow)}) {
        const QByteArray list = ", \"" + key + "\": [";
        EXPECT_EQ(problemOf(tourOf(stepWith(list + repeated(mark, 100) + ']'))), std::nullopt);
        EXPECT_EQ(problemOf(tourOf(stepWith(list + repeated(mark, 101) + ']'))),
                  ErrorCode::TooMany);
    }
    const QByteArray large(1024 * 1024 - goodTour().size(), ' ');
    EXPECT_EQ(problemOf(large + goodTour()), std::nullopt);
    EXPECT_EQ(problemOf(large + ' ' + goodTour()), ErrorCode::FileTooLarge);
}

TEST(Tour, TellsTheLineOfATextThatIsTooLong)
{
    const auto tour =
        core::readTour(goodTour().replace("Nothing yet.", QByteArray(20'001, 'x')), u"own.json"_s);
    ASSERT_FALSE(tour);
    EXPECT_EQ(tour.error().detail.toStdString(),
              "own.json: line 11: steps[0].text: longer than 20000 characters");
}

TEST_P(BrokenTour, IsRefusedByFileLinePathAndReason)
{
    expectRefusal("tours", GetParam(), core::readTour);
}

INSTANTIATE_TEST_SUITE_P(
    Files, BrokenTour,
    testing::Values(
        BrokenFile{"not-json", ErrorCode::NotJson, "line 7: "},
        BrokenFile{"another-format", ErrorCode::UnknownValue,
                   "line 2: format: \"slides\" is not \"attachment-atlas-tour\""},
        BrokenFile{"newer-version", ErrorCode::UnknownValue, "line 3: version: 2 is not 1"},
        BrokenFile{"no-title", ErrorCode::MissingField, "line 1: title: is missing"},
        BrokenFile{"minutes-in-words", ErrorCode::WrongType, "line 7: minutes: is not a number"},
        BrokenFile{"no-steps", ErrorCode::MissingField, "line 8: steps: holds no step"},
        BrokenFile{"step-is-a-text", ErrorCode::WrongType, "line 9: steps[0]: is not an object"},
        BrokenFile{"step-without-text", ErrorCode::MissingField,
                   "line 14: steps[1].text: is missing"},
        BrokenFile{"step-without-map", ErrorCode::MissingField, "line 9: steps[0].map: is missing"},
        BrokenFile{"unknown-layer", ErrorCode::UnknownValue,
                   "line 19: steps[1].map.show[1]: \"corner\" is not axes, corners, names or "
                   "regions"},
        BrokenFile{"unknown-rule", ErrorCode::UnknownValue,
                   "line 20: steps[1].map.rule: \"median\" is not midpoint, norm-mean, "
                   "norm-median, brennan-clark-shaver-1998 or a cut"},
        BrokenFile{"rule-without-cut", ErrorCode::MissingField,
                   "line 35: steps[2].map.rule.cut: is missing"},
        BrokenFile{"cut-outside-the-plane", ErrorCode::OutOfRange,
                   "line 35: steps[2].map.rule.cut.avoidance: 0 is outside 1 to 7"},
        BrokenFile{"point-outside-the-plane", ErrorCode::OutOfRange,
                   "line 23: steps[1].map.points[1].anxiety: 9 is outside 1 to 7"},
        BrokenFile{"point-without-avoidance", ErrorCode::MissingField,
                   "line 22: steps[1].map.points[0].avoidance: is missing"},
        BrokenFile{"point-without-label", ErrorCode::MissingField,
                   "line 22: steps[1].map.points[0].label: is missing"},
        BrokenFile{"anxiety-in-words", ErrorCode::WrongType,
                   "line 23: steps[1].map.points[1].anxiety: is not a number"},
        BrokenFile{"error-of-zero", ErrorCode::OutOfRange,
                   "line 23: steps[1].map.points[1].error: is not above 0"},
        BrokenFile{"arrow-to-nowhere", ErrorCode::WrongType,
                   "line 26: steps[1].map.arrows[0].to: is not a list of two numbers"},
        BrokenFile{"arrow-outside-the-plane", ErrorCode::OutOfRange,
                   "line 26: steps[1].map.arrows[0].to[1]: 7.5 is outside 1 to 7"}));
