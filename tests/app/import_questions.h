// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"

#include <QApplication>
#include <QWidget>

/// Answers whatever an import asks about its table, by what is proposed where that is offered, else
/// by the first of several ways.
inline void answerQuestions(QWidget &importStep)
{
    for (int round = 0; round < 8; ++round) {
        QList<app::Button *> ways;
        for (QWidget *question : importStep.findChildren<QWidget *>(QStringLiteral("question"))) {
            if (!question->isHidden() && ways.isEmpty())
                ways = question->findChildren<app::Button *>();
        }
        if (ways.isEmpty())
            return;
        const bool isOffered = ways.back()->objectName() == QStringLiteral("accept");
        (isOffered ? ways.back() : ways.front())->click();
        QApplication::processEvents();
    }
}
