// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits: for each page when first opened and again, and for each article, from
// the request to the painted window. Prints the slowest of each; ends with 1 over a limit.
#include "app/learn/learn_page.h"
#include "app/learn/read_aloud.h"
#include "app/shell/program.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

constexpr double pageLimit = 50.0;
constexpr double articleLimit = 30.0;

template <class Action> double millisecondsUntilPainted(app::MainWindow &window, Action action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    QApplication::processEvents();
    window.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
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
    QApplication::processEvents();

    double slowestPage = 0.0;
    for (const app::PageName page : app::pageNames) {
        const double first = millisecondsUntilPainted(window, [&] { window.showPage(page); });
        window.showPage(app::PageName::Home);
        QApplication::processEvents();
        const double again = millisecondsUntilPainted(window, [&] { window.showPage(page); });
        std::printf("page %-8s first %5.1f ms, again %5.1f ms\n",
                    qPrintable(app::NavigationRail::pageTitle(page)), first, again);
        slowestPage = std::max({slowestPage, first, again});
    }

    const auto library = core::Library::load(u":"_s, u"en"_s);
    if (!library)
        return 1;
    std::vector<double> times;
    QString slowestArticle;
    for (const core::Article &article : library->articles()) {
        window.showArticle(u"glossary:"_s);
        QApplication::processEvents();
        times.push_back(millisecondsUntilPainted(window, [&] { window.showArticle(article.id); }));
        if (times.back() == *std::max_element(times.begin(), times.end()))
            slowestArticle = article.id;
    }
    const double slowest = *std::max_element(times.begin(), times.end());
    std::printf("slowest page %.1f ms (at most %.0f)\n", slowestPage, pageLimit);
    std::printf("%zu articles: median %.1f ms, slowest %.1f ms, %s (at most %.0f)\n", times.size(),
                median(times), slowest, qPrintable(slowestArticle), articleLimit);
    return slowestPage <= pageLimit && slowest <= articleLimit ? 0 : 1;
}
