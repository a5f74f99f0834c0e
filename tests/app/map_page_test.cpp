#include "app/map/map_page.h"

#include "app/plane/attachment_map.h"
#include "app/widgets/text.h"
#include "core/base/json_reading.h"

#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::AttachmentPoint;

namespace
{

core::Placement placementAt(const AttachmentPoint &point, double error = 0.3)
{
    core::Placement placement;
    for (const core::Dimension dimension : core::dimensions) {
        placement.on[dimension].mean = point[dimension];
        placement.on[dimension].standardError = error;
        placement.on[dimension].source = core::ErrorSource::PublishedReliability;
    }
    return placement;
}

core::ReferenceDensity shippedDensity(const QString &language = {})
{
    const auto bytes =
        core::readFile(u":/densities/ecr-openpsychometrics-2018.json"_s, core::JsonLimits().bytes);
    return *core::readReferenceDensity(*bytes, u"density"_s, language);
}

/// Whether a visible label of the page says the words.
bool says(const QWidget &page, const QString &words)
{
    const auto labels = page.findChildren<app::TextLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const app::TextLabel *label) {
        return label->isVisible() && label->text().contains(words);
    });
}

} // namespace

TEST(MapPage, KeepsTableAndMapInStep)
{
    app::MapPage page;
    page.resize(1200, 900);
    page.show();
    page.setResults({{u"One"_s, placementAt({2, 2})}, {u"Two"_s, placementAt({6, 6})}});
    auto *table = page.findChild<QTableView *>();
    ASSERT_TRUE(table);
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(table->model()->index(1, 5).data().toString(), u"Fearful-avoidant"_s);
    emit page.map().resultActivated(1);
    EXPECT_EQ(table->currentIndex().row(), 1);
}

TEST(MapPage, NamesSourceSizeYearAndCaveatOfTheSampleItShows)
{
    app::MapPage page;
    page.resize(1200, 900);
    page.show();
    EXPECT_FALSE(says(page, u"39,057"_s)) << "nothing is told of a sample that is not there";
    page.setDensity(shippedDensity());
    for (const QString &words : {u"39,057"_s, u"2018"_s, u"Open-Source Psychometrics Project"_s,
                                 u"Self-selected"_s, u"approximate"_s})
        EXPECT_TRUE(says(page, words)) << words.toStdString();
    page.setDensity(shippedDensity(u"de"_s));
    EXPECT_TRUE(says(page, u"kein Abbild einer Bevölkerung"_s));
}
