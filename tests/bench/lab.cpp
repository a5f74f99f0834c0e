// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a move of a cut line takes in the cut-line lab with a million people, from the slider to
// the painted window, the list of who changes open and folded away. Ends with 1 over the limit.
#include "limits.h"

#include "app/foundation/content/content.h"
#include "app/pages/classroom/changing_people.h"
#include "app/pages/classroom/class_view.h"
#include "app/pages/classroom/cut_line_lab.h"
#include "app/pages/classroom/rule_choice.h"
#include "app/widgets/disclosure.h"
#include "core/cohort/simulation.h"
#include "tests/app/part_of.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QSlider>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t people = 1'000'000;
constexpr double limit = 16.0;
constexpr int moves = 60;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// The median of the moves; prints it with the slowest.
double drag(app::ClassView &view, const char *what)
{
    std::vector<double> counting;
    std::vector<double> whole;
    auto &line = partOf<QSlider>(view.lab().firstRule(), u"anxiety"_s);
    for (int move = 0; move < moves; ++move) {
        QElapsedTimer timer;
        timer.start();
        line.setValue(300 + move * 3);
        counting.push_back(milliseconds(timer));
        QApplication::processEvents();
        whole.push_back(milliseconds(timer));
    }
    std::sort(counting.begin(), counting.end());
    std::sort(whole.begin(), whole.end());
    std::printf("%-22s a move %5.1f ms, painted %5.1f ms, slowest %5.1f ms\n", what,
                counting[moves / 2], whole[moves / 2], whole.back());
    return whole[moves / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    app::Content content(u":"_s);
    auto *view = new app::ClassView(instruments, content, u"en"_s);
    QScrollArea page;
    page.setWidgetResizable(true);
    page.setWidget(view);
    page.resize(1240, 820);
    auto scores =
        core::simulatePeople(core::SimulatedPopulation{{3.5, 3.2}, {1.2, 1.2}, 0.2}, people, 1);
    if (!scores)
        return 1;
    view->setClass(
        std::make_shared<const app::ClassData>(app::madeUpClass(std::move(*scores), u"ecr"_s)));
    page.show();
    QApplication::processEvents();
    double slowest = drag(*view, "folded away");
    partOf<app::Disclosure>(partOf<app::ChangingPeople>(*view)).setOpen(true);
    QApplication::processEvents();
    slowest = std::max(slowest, drag(*view, "list of people open"));
    bench::Limits limits;
    limits.hold("a move among 1,000,000 people", slowest, "ms", limit);
    return limits.exitCode();
}
