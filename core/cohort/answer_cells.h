// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scale.h"

#include <QByteArrayList>
#include <QStringList>

#include <string_view>

namespace core
{

/// Reads the cells of a table as answers on a scale.
///
/// | cell                                  | Kind       |
/// |---------------------------------------|------------|
/// | a whole number inside the scale       | Answer     |
/// | empty, or one of the missing codes    | Missing    |
/// | another whole number (3.0 is whole)   | OutOfRange |
/// | anything else                         | NotANumber |
class AnswerCells
{
public:
    enum class Kind { Answer, Missing, OutOfRange, NotANumber };
    struct Reading {
        Kind kind;
        int value = 0; ///< of an Answer
    };

    AnswerCells(Scale scale, const QStringList &missingCodes);

    /// Inline, because nearly every cell is one digit that stands for itself.
    Reading read(std::string_view bytes) const
    {
        const int digit = bytes.size() == 1 ? bytes[0] - '0' : -1;
        if (digit >= m_lowestDigit && digit <= m_highestDigit)
            return {Kind::Answer, digit};
        return readUnusual(bytes);
    }

private:
    Reading readUnusual(std::string_view bytes) const;

    Scale m_scale;
    QByteArrayList m_missingCodes;
    int m_lowestDigit;  ///< of the scale's digits that need no second look
    int m_highestDigit; ///< below m_lowestDigit where there are none
};

} // namespace core
