// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolling_page.h"

class QVBoxLayout;

namespace app
{

class BreathingCircle;
class Button;

/// The first hour after a break-up, in five quiet steps, of which any one is enough: people to
/// call, breathing, writing, one article, and the quiz some other day.
class FirstHourPage final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit FirstHourPage(QWidget *parent = nullptr);

signals:
    void backRequested();
    void supportRequested();
    /// To write about this article's prompts.
    void journalRequested(const QString &articleId);
    void articleRequested(const QString &link);
    void quizRequested();

private:
    QVBoxLayout *addStep(QVBoxLayout &column, const QString &heading, const QString &text);
    void addBreathing(QVBoxLayout &step);
    template <class Signal> void addWay(QVBoxLayout &step, Button *button, Signal wish);
};

} // namespace app
