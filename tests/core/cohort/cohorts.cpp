// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cohorts.h"

#include "core/base/json_reading.h"
#include "core/cohort/random_numbers.h"
#include "core/cohort/response_import.h"
#include "core/cohort/simulation.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/scoring/norm_reader.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace cohorts
{

core::Instrument shipped(const QString &id)
{
    return *core::InstrumentCatalogue(QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"))
                .instrument(id);
}

QByteArray headerOf(int items)
{
    QByteArrayList names;
    for (int i = 1; i <= items; ++i)
        names << "Q" + QByteArray::number(i);
    return names.join(',') + '\n';
}

core::ResponseTable table(core::Scale answers, const std::vector<QString> &rows)
{
    auto made =
        core::ResponseTable::make(static_cast<int>(rows.front().split(u' ').size()), answers);
    for (const QString &row : rows) {
        const std::size_t person = made->addRow();
        const QStringList cells = row.split(u' ');
        for (qsizetype item = 0; item < cells.size(); ++item) {
            if (cells[item] != u"-"_s)
                made->setAnswer(person, static_cast<int>(item), cells[item].toInt());
        }
    }
    return std::move(*made);
}

core::CohortScores scoresAt(const std::vector<core::AttachmentPoint> &points)
{
    core::CohortScores scores;
    for (const core::AttachmentPoint &point : points) {
        for (const core::Dimension dimension : core::dimensions)
            scores.on[dimension].push_back(static_cast<float>(point[dimension]));
    }
    return scores;
}

core::ResponseTable randomTable(core::Scale answers, int items, int rows, unsigned seed)
{
    auto made = core::ResponseTable::make(items, answers);
    std::mt19937 random(seed);
    for (int row = 0; row < rows; ++row) {
        const std::size_t person = made->addRow();
        for (int item = 0; item < items; ++item) {
            if (random() % 10 != 0)
                made->setAnswer(person, item,
                                answers.lo() + static_cast<int>(random() % answers.points()));
        }
    }
    return std::move(*made);
}

core::DensityField roundHill()
{
    const auto people = core::simulatePeople(
        core::SimulatedPopulation{.mean = {4.0, 4.0}, .sd = {0.7, 0.7}}, 200'000, 3);
    return core::densityField(core::PlaneHistogram(*people, 120, 120), 0.2);
}

core::ResponseTable answersOf(const EcrSample &sample)
{
    QFile file(sample.answers);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << sample.name;
    core::ResponseImportOptions options{.answers = oneToFive};
    for (int column = 0; column < 36; ++column)
        options.itemColumns.push_back(column);
    auto imported = core::importResponses(file, options);
    EXPECT_TRUE(imported) << sample.name;
    return std::move(imported->answers);
}

std::string nameOf(core::Dimension dimension)
{
    return dimension == core::Dimension::Anxiety ? "anxiety" : "avoidance";
}

void expectFigures(const EcrSample &sample, const std::string &section, const Figures &computed)
{
    std::size_t compared = 0;
    for (const auto &[name, expected] : sample.figures) {
        if (name.rfind(section + '.', 0) != 0)
            continue;
        const auto found = computed.find(name.substr(section.size() + 1));
        ASSERT_NE(found, computed.end()) << name;
        EXPECT_NEAR(found->second, expected, 1e-6) << name;
        ++compared;
    }
    EXPECT_GT(compared, 0U) << section;
    if (sample.knowsEverything) {
        EXPECT_EQ(compared, computed.size()) << section;
    }
}

core::ReferenceDensity shippedDensity()
{
    const QString path =
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/densities/ecr-openpsychometrics-2018.json");
    return *core::readReferenceDensity(*core::readFile(path, core::JsonLimits().bytes), path);
}

core::CohortScores everybodyOf(const core::ReferenceDensity &density)
{
    core::CohortScores people;
    for (int y = 0; y < density.scores(); ++y) {
        for (int x = 0; x < density.scores(); ++x) {
            const std::size_t count = density.at(x, y);
            people.on.anxiety.insert(people.on.anxiety.end(), count,
                                     static_cast<float>(density.score(x)));
            people.on.avoidance.insert(people.on.avoidance.end(), count,
                                       static_cast<float>(density.score(y)));
        }
    }
    return people;
}

core::Norm shippedNorm(const QString &instrumentId)
{
    return *core::findNorm(QStringLiteral(ATLAS_SOURCE_DIR "/resources/norms"), instrumentId);
}

core::AnswerPattern shippedPattern()
{
    const QString path =
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/patterns/ecr-openpsychometrics-2018.json");
    return *core::readAnswerPattern(*core::readFile(path, core::JsonLimits().bytes), path);
}

core::ResponseTable answersLike(const core::AnswerPattern &pattern, int people, std::uint64_t seed)
{
    auto table = *core::ResponseTable::make(pattern.items(), oneToFive);
    core::RandomNumbers random(seed);
    const auto items = static_cast<std::size_t>(pattern.items());
    for (int person = 0; person < people; ++person) {
        std::vector<double> z;
        while (z.size() < items) {
            const auto pair = random.normalPair();
            z.insert(z.end(), {pair.first, pair.second});
        }
        const std::size_t row = table.addRow();
        for (std::size_t item = 0; item < items; ++item) {
            double answer = pattern.means[item];
            for (std::size_t k = 0; k <= item; ++k)
                answer += pattern.factor[item * (item + 1) / 2 + k] * z[k];
            table.setAnswer(row, static_cast<int>(item),
                            std::clamp(static_cast<int>(std::lround(answer)), 1, 5));
        }
    }
    return table;
}

Moments momentsOf(const std::vector<float> &x, const std::vector<float> &y)
{
    Moments of{};
    const auto n = static_cast<double>(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        of.meanX += x[i] / n;
        of.meanY += y[i] / n;
    }
    double together = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        of.sdX += (x[i] - of.meanX) * (x[i] - of.meanX) / (n - 1.0);
        of.sdY += (y[i] - of.meanY) * (y[i] - of.meanY) / (n - 1.0);
        together += (x[i] - of.meanX) * (y[i] - of.meanY) / (n - 1.0);
    }
    of.sdX = std::sqrt(of.sdX);
    of.sdY = std::sqrt(of.sdY);
    of.r = together / (of.sdX * of.sdY);
    return of;
}

} // namespace cohorts
