// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The least a program with an empty Qt Chart can be: what start-up is measured against.
#include "first_paint.h"

#include <QApplication>
#include <QChartView>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QChartView(new QChart));
    window.resize(1100, 750);
    reportFirstPaint(window, argc, argv);
    window.show();
    return QApplication::exec();
}
