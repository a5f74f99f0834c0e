// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scale.h"

#include <QString>

#include <optional>

class QKeyEvent;

namespace app
{

/// An answer on paper, typed key by key with digits alone. A number waits where another digit could
/// follow (1 of 1 to 10); all others are ended by their last digit.
///
/// | key          | step                                                                   |
/// |--------------|------------------------------------------------------------------------|
/// | digit        | Ends, or Waits; Refused if no answer begins so                         |
/// | minus        | Waits where the range has answers below 0; else LeavesOut              |
/// | Enter        | Ends what waits, Refused if it is outside the range; else Nothing      |
/// | Space        | as Enter where a number waits; else LeavesOut                          |
/// | Backspace    | Waits, without the last digit; GoesBack where there is none            |
/// | Delete       | Clears                                                                 |
/// | another sign | Refused                                                                |
/// | any other    | NotTyped                                                               |
class TypedNumber
{
public:
    struct Step {
        enum class Kind {
            Waits,     ///< digits() changed
            Ends,      ///< with `answer`
            LeavesOut, ///< the statement has no answer
            GoesBack,  ///< to the statement before
            Clears,    ///< the answer is open again
            Refused,   ///< `typed` is no answer; digits() stay as they were
            Nothing,
            NotTyped, ///< a key with another meaning: arrows, Tab, anything with Ctrl, Alt or Meta
        };
        Kind kind = Kind::Nothing;
        int answer = 0;
        QString typed = {};
    };

    /// Held with Ctrl, Alt or Meta: never typed.
    static bool isCommand(const QKeyEvent &event);

    Step press(const QKeyEvent &event, const core::Scale &range);

    /// What waits for another digit or its end; may be a minus alone, or empty.
    const QString &digits() const { return m_digits; }
    bool isWaiting() const { return !m_digits.isEmpty(); }
    void setDigits(const QString &digits) { m_digits = digits; }
    /// Ends a number that waits, as when its place is left; nothing where it is outside the range.
    std::optional<int> takeAnswer(const core::Scale &range);

private:
    Step typeDigit(int digit, const core::Scale &range);
    Step typeMinus(const core::Scale &range);
    Step finish(const core::Scale &range);

    QString m_digits;
};

} // namespace app
