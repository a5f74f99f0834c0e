// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scale.h"

#include <QTimer>

#include <optional>

namespace app
{

/// An answer of one digit or more: the first answers at once, and another that comes within a
/// second belongs to it, where the scale has such an answer.
class DigitsInTime
{
public:
    static constexpr int pause = 1000;

    DigitsInTime() { m_waiting.setSingleShot(true); }

    /// Of the statement that is asked now. A digit of the one before may still be waiting.
    void setScale(const core::Scale &scale) { m_scale = scale; }
    void forget() { m_waiting.stop(); }

    struct Answer {
        int value = 0;
        bool canGrow = false;
    };
    /// Nothing where no answer is called so.
    std::optional<Answer> type(int digit);

private:
    core::Scale m_scale = core::planeScale;
    QTimer m_waiting;
    int m_typed = 0;
};

} // namespace app
