// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits: for each page when first opened and again, and for each article, from
// the request to the painted window. Prints a line each; pages.py makes figures of several runs.
#include "app/foundation/content/article_link.h"
#include "app/program/program.h"
#include "app/program/voice_program.h"
#include "app/window/navigation.h"
#include "app/window/page_registry.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace
{

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

void print(const char *kind, const QString &what, double time)
{
    std::printf("%s %s: %.2f ms\n", kind, qPrintable(what), time);
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
    window.navigation().showPage(app::PageName::Home);
    // A person looks at the first window before pressing anything in it.
    QElapsedTimer looking;
    for (looking.start(); !looking.hasExpired(1000);)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);

    const auto leaveFor = [&](app::PageName page) {
        window.navigation().showPage(page);
        QApplication::processEvents();
    };
    const auto measure = [&](app::PageName page, app::PageName other) {
        for (const auto &time : {u"first"_s, u"again"_s}) {
            leaveFor(other);
            print("page", app::pageTitle(page) + u' ' + time,
                  millisecondsUntilPainted([&] { window.navigation().showPage(page); }));
        }
    };
    for (const app::PageName page : app::pageNames) {
        if (page != app::PageName::Home)
            measure(page, app::PageName::Home);
    }
    for (const app::PageName page :
         {app::PageName::Support, app::PageName::FirstHour, app::PageName::Settings})
        measure(page, app::PageName::Home);
    measure(app::PageName::Home, app::PageName::Quiz);

    const auto library = core::Library::load(u":"_s, u"en"_s);
    if (!library)
        return 1;
    for (const core::Article &article : library->articles()) {
        if (article.id == app::articles::whenItIsMore)
            continue; // a page of its own, measured above
        window.navigation().showArticle(u"glossary:"_s);
        QApplication::processEvents();
        print("article", article.id,
              millisecondsUntilPainted([&] { window.navigation().showArticle(article.id); }));
    }
    return 0;
}
