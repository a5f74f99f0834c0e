// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// GUI tests run in one application, on no screen, with a fixed language and look.
#include "app/foundation/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QTextStream>

#include <gtest/gtest.h>

namespace
{

// A painter that cannot paint says so in the log alone, and something is not to be seen.
void tell(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (message.startsWith(QStringLiteral("QPainter::")))
        ADD_FAILURE() << message.toStdString();
    QTextStream(stderr) << qFormatLogMessage(type, context, message) << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(tell);
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(app::lightPalette());
    QLocale::setDefault(QLocale(QLocale::English));
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
