// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits for a result on paper: from the saved answers to the finished PDF. Prints
// the slower of both kinds; ends with 1 over the limit. usage: bench_report [FOLDER TO KEEP THEM
// IN]
#include "limits.h"

#include "app/print/report/report_pages.h"
#include "core/content/library.h"

#include "tests/utc.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{

constexpr double limit = 300.0;

core::Assessment answered(const core::Instrument &instrument)
{
    core::Assessment assessment;
    assessment.personId = core::me;
    assessment.instrumentId = instrument.id;
    assessment.definitionHash = instrument.definitionHash;
    assessment.formId = u"full"_s;
    assessment.startedAt = utc(QDate(2026, 5, 1), QTime(12, 0));
    assessment.finishedAt = assessment.startedAt;
    int turn = 0;
    for (const core::Scoring &scoring : instrument.scorings) {
        for (const core::KeyedItem &item : scoring.items) {
            const int level = (scoring.id == "anxiety"_L1 ? 5 : 2) + turn++ % 2;
            assessment.answers[item.itemId] = item.keying > 0 ? level : 8 - level;
        }
    }
    return assessment;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QTemporaryDir temporary;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path();
    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    const auto library = core::Library::load(u":"_s, u"en"_s);
    if (!library)
        return 1;
    double slowest = 0.0;
    for (const QString &id : {u"ecr"_s, u"atlas-24"_s}) {
        const auto instrument = instruments.instrument(id);
        if (!instrument)
            return 1;
        const core::Assessment assessment = answered(*instrument);
        for (const core::ReportKind kind : {core::ReportKind::Handout, core::ReportKind::Full}) {
            const QString name = id + (kind == core::ReportKind::Full ? u"-full"_s : u"-handout"_s);
            QElapsedTimer timer;
            timer.start();
            core::SavedEvaluator evaluator(instruments, u":/norms"_s);
            const auto result = evaluator.evaluate(assessment);
            if (!result)
                return 1;
            const bool written =
                app::writePdf(app::reportSetter(core::makeReport(kind, assessment, *result, u"en"_s,
                                                                 library->placeStories())),
                              app::usualPaper(QLocale()), u"%1/%2.pdf"_s.arg(folder, name));
            const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            std::printf("%-16s %5.1f ms\n", qPrintable(name), time);
            if (!written)
                return 1;
            slowest = std::max(slowest, time);
        }
    }
    bench::Limits limits;
    limits.hold("slowest report", slowest, "ms", limit);
    return limits.exitCode();
}
