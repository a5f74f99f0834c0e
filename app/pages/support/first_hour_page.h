// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolling_page.h"

class QVBoxLayout;

namespace app
{

class BreathingCircle;
class Button;
class TextLabel;

/// The first hour after a break-up, in five quiet steps, of which any one is enough: people to
/// call, breathing, writing, one article, and the quiz some other day.
class FirstHourPage final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit FirstHourPage(QWidget *parent = nullptr);

    /// Whether the journal is encrypted: who can read what is written there hangs on it.
    void setEncrypted(bool encrypted);

signals:
    void backRequested();
    void supportRequested();
    /// To write about this article's prompts.
    void journalRequested(const QString &articleId);
    void articleRequested(const QString &link);
    void quizRequested();

private:
    QVBoxLayout *addStep(QVBoxLayout &column, const QString &heading, const QString &text = {});
    void addBreathing(QVBoxLayout &step);
    TextLabel *m_writing; ///< what writing is good for, and who can read it

    template <class Signal> void addWay(QVBoxLayout &step, Button *button, Signal wish);
};

} // namespace app
