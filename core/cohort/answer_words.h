// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <optional>

namespace core
{

/// Words that stand for answers, as answerWord() has them -> the number.
using AnswerWords = std::map<QString, int>;

/// A cell as it is compared with AnswerWords: without case, and blanks and punctuation as one
/// blank.
QString answerWord(const QString &cell);

/// How far a common phrase of agreement goes, in English, German, Spanish and French: −3 "strongly
/// disagree" … 0 "neither agree nor disagree" … 3 "strongly agree". Nothing for other words.
std::optional<int> agreementOf(const QString &cell);

} // namespace core
