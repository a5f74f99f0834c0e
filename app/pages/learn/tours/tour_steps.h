// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace app
{

class Button;
class TextLabel;
class TourProgress;

/// How far a tour has come, and the way back and on. The focus is on the way on.
class TourSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit TourSteps(QWidget *parent = nullptr);

    /// `step` counts from nothing; one past the last is the end.
    void setPosition(int step, int steps);
    /// "3 of 7".
    QString position() const;

    void fitType(double factor);

signals:
    void backRequested();
    void nextRequested();

private:
    TourProgress *m_progress;
    TextLabel *m_position;
    Button *m_back;
    Button *m_next;
};

} // namespace app
