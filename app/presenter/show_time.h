// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/clock.h"

#include <QTimer>
#include <QWidget>

namespace app
{

class TextLabel;

/// The time of day, and how long the presentation has been going on.
class ShowTime final : public QWidget
{
    Q_OBJECT

public:
    explicit ShowTime(Clock clock, QWidget *parent = nullptr);

    /// From when it began: of a lesson that is interrupted for less than half an hour, from its
    /// first beginning.
    void begin();
    void begin(const QDateTime &openedAt);
    void end();
    const QDateTime &openedAt() const { return m_openedAt; }

private:
    void tell();

    Clock m_clock;
    QTimer m_everySecond;
    QDateTime m_openedAt;
    QDateTime m_endedAt;
    TextLabel *m_text;
};

} // namespace app
