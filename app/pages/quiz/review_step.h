// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/quiz/quiz_run.h"

#include <QWidget>

class QTableWidget;

namespace app
{

class Button;
class TextLabel;

/// Fourth step: every statement with its answer; a click changes one; then the result.
class ReviewStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewStep(QWidget *parent = nullptr);

    void show(const QuizRun &run, const QString &language);

signals:
    void changeRequested(int position);
    void backRequested();
    void resultRequested();

private:
    TextLabel *m_lead;
    QTableWidget *m_table;
    Button *m_result;
};

} // namespace app
