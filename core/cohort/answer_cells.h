// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/answer_words.h"
#include "core/model/scale.h"

#include <QByteArrayList>
#include <QStringList>

#include <string_view>

namespace core
{

/// Reads the cells of a table as answers on a scale.
///
/// | cell                                                | Kind       |
/// |-----------------------------------------------------|------------|
/// | a number inside the scale, however it is written     | Answer     |
/// | (decimalNumber(), numberBesideWords()), with its      |            |
/// | decimals; one of the words                           |            |
/// | empty, or one of the missing codes                    | Missing    |
/// | another number                                       | OutOfRange |
/// | anything else                                        | NotANumber |
class AnswerCells
{
public:
    enum class Kind { Answer, Missing, OutOfRange, NotANumber };
    struct Reading {
        Kind kind;
        int value = 0;     ///< of an Answer; the nearest whole number of one with decimals
        float rest = 0.0F; ///< what the answer is beyond `value`
    };

    AnswerCells(Scale scale, const QStringList &missingCodes, const AnswerWords &words = {});

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
    Reading readNumber(double number) const;

    Scale m_scale;
    QByteArrayList m_missingCodes;
    AnswerWords m_words;
    int m_lowestDigit;  ///< of the scale's digits that need no second look
    int m_highestDigit; ///< below m_lowestDigit where there are none
};

} // namespace core
