// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits: for each page when first opened and again, and for each article, from
// the request to the painted window. Prints the slowest of each; ends with 1 over a limit.
#include "limits.h"

#include "app/learn/learn_page.h"
#include "app/learn/read_aloud.h"
#include "app/shell/program.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

constexpr double pageLimit = 25.0;
constexpr double articleLimit = 12.0;

/// Whether any widget was painted.
class PaintWatch final : public QObject
{
public:
    PaintWatch() { QApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        painted = painted || (event->type() == QEvent::Paint && watched->isWidgetType());
        return false;
    }

    bool painted = false;
};

/// Until what a person sees next is there: everything that became dirty is painted, once.
template <class Action> double millisecondsUntilPainted(Action action)
{
    PaintWatch watch;
    QElapsedTimer timer;
    timer.start();
    action();
    QApplication::processEvents();
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!watch.painted) {
        std::fprintf(stderr, "nothing was painted\n");
        std::exit(2);
    }
    return time;
}

double median(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + values.size() / 2, values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"attachment-atlas"_s);
    const QTemporaryDir data;
    app::Program program(
        {.dataFolder = data.path(), .language = u"en"_s, .voiceProgram = app::voiceProgram()});
    app::MainWindow &window = program.window();
    window.resize(1240, 820);
    window.show();
    window.showPage(app::PageName::Home);
    // A person looks at the first window before pressing anything in it.
    QElapsedTimer looking;
    for (looking.start(); !looking.hasExpired(1000);)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);

    double slowestPage = 0.0;
    const auto leaveFor = [&](app::PageName page) {
        window.showPage(page);
        QApplication::processEvents();
    };
    const auto measure = [&](app::PageName page, app::PageName other) {
        leaveFor(other);
        const double first = millisecondsUntilPainted([&] { window.showPage(page); });
        leaveFor(other);
        const double again = millisecondsUntilPainted([&] { window.showPage(page); });
        std::printf("page %-8s first %5.1f ms, again %5.1f ms\n",
                    qPrintable(app::NavigationRail::pageTitle(page)), first, again);
        slowestPage = std::max({slowestPage, first, again});
    };
    for (const app::PageName page : app::pageNames) {
        if (page != app::PageName::Home)
            measure(page, app::PageName::Home);
    }
    measure(app::PageName::Home, app::PageName::Quiz);

    const auto library = core::Library::load(u":"_s, u"en"_s);
    if (!library)
        return 1;
    std::vector<double> times;
    QString slowestArticle;
    for (const core::Article &article : library->articles()) {
        window.showArticle(u"glossary:"_s);
        QApplication::processEvents();
        times.push_back(millisecondsUntilPainted([&] { window.showArticle(article.id); }));
        if (times.back() == *std::max_element(times.begin(), times.end()))
            slowestArticle = article.id;
    }
    const double slowest = *std::max_element(times.begin(), times.end());
    bench::Limits limits;
    limits.hold("slowest page", slowestPage, "ms", pageLimit);
    std::printf("%zu articles: median %.1f ms, slowest %s\n", times.size(), median(times),
                qPrintable(slowestArticle));
    limits.hold("slowest article", slowest, "ms", articleLimit);
    return limits.exitCode();
}
