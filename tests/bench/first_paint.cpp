// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

namespace
{

long long now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
}

// Resident memory, as the task list shows it.
long residentMemoryInKib()
{
    long kib = 0;
    if (std::FILE *file = std::fopen("/proc/self/smaps_rollup", "r")) {
        char line[256];
        while (std::fgets(line, sizeof line, file)) {
            if (std::strncmp(line, "Rss:", 4) == 0)
                kib = std::atol(line + 4);
        }
        std::fclose(file);
    }
    return kib;
}

class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget &window, long long start)
        : QObject(&window)
        , m_start(start)
    {
        // Of any widget: a window that its opaque content covers is never painted itself.
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && !m_seen) {
            m_seen = true;
            // Behind everything that the first paint has queued.
            QTimer::singleShot(0, this, [this] {
                const long long end = now(); // reading the memory takes a moment of its own
                std::printf("first_paint_ms=%.1f memory_kib=%ld\n",
                            static_cast<double>(end - m_start) / 1e6, residentMemoryInKib());
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    long long m_start;
    bool m_seen = false;
};

} // namespace

void reportFirstPaint(QWidget &window, int argc, char *argv[])
{
    const long long start = argc > 1 ? std::atoll(argv[1]) : now();
    new FirstPaint(window, start);
}
