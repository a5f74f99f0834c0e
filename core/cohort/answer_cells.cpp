// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/answer_cells.h"

#include "core/tables/cell_text.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace core
{

AnswerCells::AnswerCells(Scale scale, const QStringList &missingCodes, const AnswerWords &words)
    : m_scale(scale)
    , m_words(words)
    , m_lowestDigit(std::max(scale.lo(), 0))
    , m_highestDigit(std::min(scale.hi(), 9))
{
    // What is itself a digit of the scale must be looked up for every cell.
    const auto isDigitOfTheScale = [&](const QString &text) {
        const int value = text.size() == 1 ? text.at(0).digitValue() : -1;
        return value >= m_lowestDigit && value <= m_highestDigit;
    };
    bool lookUp = false;
    for (const QString &code : missingCodes) {
        m_missingCodes.append(code.toUtf8());
        lookUp = lookUp || isDigitOfTheScale(code);
    }
    for (const auto &[word, value] : words)
        lookUp = lookUp || isDigitOfTheScale(word);
    if (lookUp)
        m_highestDigit = m_lowestDigit - 1;
}

AnswerCells::Reading AnswerCells::readNumber(double number) const
{
    if (!m_scale.contains(number))
        return {Kind::OutOfRange};
    const double whole = std::round(number);
    return {Kind::Answer, static_cast<int>(whole), static_cast<float>(number - whole)};
}

AnswerCells::Reading AnswerCells::readUnusual(std::string_view bytes) const
{
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
    if (bytes.empty() || m_missingCodes.contains(view))
        return {Kind::Missing};
    const std::string plain = plainCell(bytes);
    if (plain.empty() || m_missingCodes.contains(QByteArrayView(plain)))
        return {Kind::Missing};
    if (!m_words.empty()) {
        const auto word = m_words.find(answerWord(QString::fromStdString(plain)));
        if (word != m_words.end())
            return readNumber(word->second);
    }
    if (const auto number = decimalNumber(plain))
        return readNumber(*number);
    if (const auto number = numberBesideWords(plain))
        return readNumber(*number);
    return {Kind::NotANumber};
}

} // namespace core
