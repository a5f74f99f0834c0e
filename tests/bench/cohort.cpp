// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A million people × 36 answers: importing, scoring, picture, counts and statistics, each beside
// the obvious way of doing it. Prints every figure; fails where a limit is exceeded.
#include "limits.h"

#include "core/cohort/cohort_scores.h"
#include "core/cohort/cohort_statistics.h"
#include "core/cohort/contour.h"
#include "core/cohort/density_field.h"
#include "core/cohort/item_statistics.h"
#include "core/cohort/plane_histogram.h"
#include "core/cohort/response_import.h"
#include "core/cohort/style_readings.h"
#include "core/instrument/instrument_catalogue.h"

#include <QFile>
#include <QTemporaryFile>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;

namespace
{

constexpr int people = 1'000'000;
constexpr int items = 36;
constexpr int rounds = 5;
const core::Scale answers = *core::Scale::make(1, 5);

// The best of some rounds, in milliseconds: what the machine can do when nobody else uses it.
double milliseconds(const std::function<void()> &work)
{
    double best = 1e300;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken =
            std::chrono::steady_clock::now() - start;
        best = std::min(best, taken.count());
    }
    return best;
}

// A line of /proc/self/status in MiB, e.g. VmRSS; 0 where there is no such file.
double memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').front().toDouble() / 1024.0;
    }
    return 0.0;
}

void writeTable(QIODevice &file)
{
    QByteArray line;
    for (int item = 1; item <= items; ++item)
        line += (item > 1 ? ",Q" : "Q") + QByteArray::number(item);
    file.write(line + '\n');
    std::mt19937 random(items);
    for (int person = 0; person < people; ++person) {
        line.clear();
        // People differ, so that they spread over the plane and their items hang together.
        const int level = static_cast<int>(random() % 3);
        for (int item = 0; item < items; ++item) {
            line += static_cast<char>('1' + level + static_cast<int>(random() % 3));
            line += item + 1 < items ? ',' : '\n';
        }
        file.write(line);
    }
    file.seek(0);
}

} // namespace

int main()
{
    const auto instrument = core::InstrumentCatalogue(u":/instruments"_s).instrument(u"ecr"_s);
    const auto key =
        instrument ? core::planeKey(*instrument) : core::Result<core::PlaneKey>(instrument.error());
    QTemporaryFile file;
    if (!key || !file.open()) {
        std::fprintf(stderr, "the questionnaire or a temporary file is missing\n");
        return 2;
    }
    writeTable(file);
    core::ResponseImportOptions options{.answers = answers};
    for (int column = 0; column < items; ++column)
        options.itemColumns.push_back(column);

    const double idle = memory("VmRSS");
    bench::Limits limits;
    std::optional<core::ImportedResponses> imported;
    core::CohortScores scores;
    const double importing = milliseconds([&] {
        imported.reset();
        file.seek(0);
        auto read = core::importResponses(file, options, [](qint64) { return true; });
        if (!read)
            std::abort();
        imported.emplace(std::move(*read));
        scores = *core::scoreCohort(imported->answers, *key);
    });
    const double reading = milliseconds([&] {
        file.seek(0);
        QByteArray block(256 * 1024, Qt::Uninitialized);
        while (file.read(block.data(), block.size()) > 0)
            ;
    });
    limits.hold("import with scoring of 1,000,000 x 36 answers", importing, "ms", 700);
    std::printf("  plain reading %.2f ms\n", reading);

    std::uint32_t fullest = 0;
    const double drawing =
        milliseconds([&] { fullest = core::PlaneHistogram(scores, 480, 480).largest(); });
    limits.hold("histogram of 480 x 480", drawing, "ms", 20);
    const core::PlaneHistogram histogram(scores, 480, 480);
    std::size_t pieces = 0;
    const double smoothing = milliseconds([&] {
        const core::DensityField field = core::densityField(histogram, 0.15);
        pieces = core::contour(field, core::levelHolding(field, 0.5)).size();
    });
    limits.hold("smooth field of 480 x 480 and a contour", smoothing, "ms", 50);

    const auto rule = core::ClassificationRule::cutByHand({4.0904, 3.3078});
    core::StyleCounts counts;
    core::StyleCounts oneByOne;
    const double counting = milliseconds([&] { counts = core::countStyles(scores, rule); });
    const double classifying = milliseconds([&] {
        oneByOne = {};
        for (std::size_t i = 0; i < scores.size(); ++i) {
            const auto point = scores.at(i);
            const auto style = point ? rule.classify(*point) : std::nullopt;
            ++(style ? oneByOne.perStyle[*style] : point ? oneByOne.onTheLine : oneByOne.notPlaced);
        }
    });
    limits.hold("exact counts for moved cut lines", counting, "ms", 2);
    std::printf("  person by person %.2f ms\n", classifying);

    const double describing = milliseconds([&] {
        if (!core::cohortStatistics(scores) || !core::answerStatistics(imported->answers, *key))
            std::abort();
    });
    limits.hold("statistics with alpha and omega", describing, "ms", 400);
    limits.hold("memory above idle, at its peak", memory("VmHWM") - idle, "MiB", 120);
    if (!(counts == oneByOne) || fullest == 0 || pieces == 0) {
        std::printf("the figures are not those of the plain way\n");
        return 1;
    }
    return limits.exitCode();
}
