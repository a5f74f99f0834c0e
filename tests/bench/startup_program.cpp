// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program up to its first painted window, on a folder given as the second argument.
#include "first_paint.h"

#include "app/program/font_search.h"
#include "app/program/program.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    const std::shared_future<void> fontSearch = app::beginFontSearch();
    QApplication application(argc, argv);
    app::Program program({.dataFolder = QString::fromLocal8Bit(argc > 2 ? argv[2] : "."),
                          .language = QStringLiteral("en"),
                          .fontSearch = fontSearch});
    program.window().resize(1100, 750); // as large as the chart
    reportFirstPaint(program.window(), argc, argv);
    program.window().show();
    return QApplication::exec();
}
