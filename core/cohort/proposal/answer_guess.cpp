// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/proposal/answer_guess.h"

#include "core/cohort/column_profile.h"
#include "core/tables/cell_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <set>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

using Values = std::map<int, int>;

int total(const Values &values)
{
    int sum = 0;
    for (const auto &[value, count] : values)
        sum += count;
    return sum;
}

int countOf(const Values &values, int value)
{
    const auto found = values.find(value);
    return found == values.end() ? 0 : found->second;
}

/// How well a range fits what was answered.
struct Fit {
    double inside = 0.0; ///< share of the numbers
    bool endsOccur = false;

    // An end occurs when it is at least `share` of what every point would get if all were alike:
    // a rare number beyond the range is a code or a slip.
    Fit(const Values &values, const Scale &scale, double share)
    {
        int within = 0;
        for (const auto &[value, count] : values)
            within += scale.contains(value) ? count : 0;
        const int all = total(values);
        inside = all > 0 ? static_cast<double>(within) / all : 0.0;
        const auto occurs = [&](int value) {
            const int count = countOf(values, value);
            return count > 0 && count * scale.points() >= share * within;
        };
        endsOccur = within > 0 && occurs(scale.lo()) && occurs(scale.hi());
    }
};

// Far fewer zeros than of the answers beside: what stands for "did not answer".
bool isRareZero(const Values &values)
{
    return countOf(values, 0) > 0 &&
           2 * countOf(values, 0) < std::min(countOf(values, 1), countOf(values, 2));
}

// Too many zeros for people who did not answer, too few for an answer like the others.
bool isUnclearZero(const Values &values, const Scale &range)
{
    const int zeros = countOf(values, 0);
    if (zeros == 0)
        return false;
    // Scales that begin at 0 have as a rule as many points as those of 1–5 and 1–7: 0–4, 0–6.
    if (range.lo() == 0)
        return (range.hi() == 5 || range.hi() == 7) &&
               zeros * range.points() < 0.85 * total(values);
    constexpr double rare = 0.08;
    return range.lo() == 1 && zeros > rare * total(values);
}

// As many points as the questionnaire has, somewhere else: 20–26.
std::optional<Scale> shiftedRange(const Values &values, const Scale &questionnaires)
{
    constexpr double usual = 0.25;
    if (values.empty())
        return std::nullopt;
    const auto scale = Scale::make(values.begin()->first, values.rbegin()->first);
    if (!scale || scale->points() != questionnaires.points() ||
        static_cast<int>(values.size()) != scale->points() || !Fit(values, *scale, usual).endsOccur)
        return std::nullopt;
    return scale;
}

void noteCodesOfChoices(const Values &values, RangeGuess &guess)
{
    constexpr int enough = 100;
    constexpr double frequent = 0.05;
    const int all = total(values);
    if (all < enough)
        return;
    std::vector<int> never;
    bool gap = false;
    for (int value = guess.range.lo(); value <= guess.range.hi(); ++value) {
        if (countOf(values, value) > 0)
            continue;
        never.push_back(value);
        // Between two answers that are given.
        gap = gap || (countOf(values, value - 1) > 0 && countOf(values, value + 1) > 0 &&
                      value > guess.range.lo() && value < guess.range.hi());
    }
    std::vector<int> outside;
    for (const auto &[value, count] : values) {
        if (!guess.range.contains(value) && count >= frequent * all)
            outside.push_back(value);
    }
    constexpr int fewPoints = 12; // of a slider many never occur
    if (guess.range.points() <= fewPoints && !never.empty() && !outside.empty() &&
        (gap || outside.size() >= never.size())) {
        guess.neverOccur = never;
        guess.frequentOutside = outside;
    }
}

// The words of "7 = Strongly agree" without the number.
QString wordsBeside(const QString &text)
{
    static const QRegularExpression number(u"^\\s*\\d+ |\\b\\d+\\s*$"_s);
    return answerWord(text).remove(number);
}

std::optional<bool> directionOf(const std::vector<std::pair<double, int>> &agreements)
{
    // One pair says nothing; of two or more the sign of their covariance does.
    if (agreements.size() < 2)
        return std::nullopt;
    double value = 0.0;
    double agreement = 0.0;
    const auto n = static_cast<double>(agreements.size());
    for (const auto &[number, agreed] : agreements) {
        value += number / n;
        agreement += agreed / n;
    }
    double covariance = 0.0;
    for (const auto &[number, agreed] : agreements)
        covariance += (number - value) * (agreed - agreement);
    if (covariance == 0.0)
        return std::nullopt;
    return covariance < 0.0;
}

// Codes with one beginning: A1, A2, …; nothing where one text is none.
AnswerWords codes(const QStringList &texts)
{
    AnswerWords words;
    QString beginning;
    for (const QString &text : texts) {
        const auto code = answerCode(text);
        QString letters = text;
        static const QRegularExpression digits(u"\\d"_s);
        letters = letters.section(digits, 0, 0);
        if (!code || (!beginning.isEmpty() && letters != beginning))
            return {};
        beginning = letters;
        words[answerWord(text)] = *code;
    }
    return words;
}

// Phrases of agreement in their order; nothing where two say the same.
std::optional<std::pair<AnswerWords, int>> phrases(const QStringList &texts)
{
    std::map<int, QString> byAgreement;
    bool neutral = false;
    std::set<int> strengths;
    for (const QString &text : texts) {
        const auto agreement = agreementOf(text);
        if (!agreement)
            continue;
        const QString word = answerWord(text);
        const auto [place, isNew] = byAgreement.emplace(*agreement, word);
        if (!isNew && place->second != word)
            return std::nullopt;
        neutral = neutral || *agreement == 0;
        if (*agreement != 0)
            strengths.insert(std::abs(*agreement));
    }
    if (strengths.empty())
        return std::nullopt;
    // Whoever has "somewhat agree" had "somewhat disagree" to choose from.
    std::vector<int> scale;
    for (auto strength = strengths.rbegin(); strength != strengths.rend(); ++strength)
        scale.push_back(-*strength);
    if (neutral)
        scale.push_back(0);
    scale.insert(scale.end(), strengths.begin(), strengths.end());
    AnswerWords words;
    for (const auto &[agreement, word] : byAgreement) {
        const auto place = std::find(scale.begin(), scale.end(), agreement) - scale.begin();
        words[word] = static_cast<int>(place);
    }
    return std::pair(words, static_cast<int>(scale.size()));
}

constexpr double mostAnswers = 0.9;
constexpr int manyValues = 12;

// Another range than the questionnaire's that nearly all answers lie in and whose ends occur; else
// the questionnaire's.
Scale usualRange(const Values &values, const Scale &questionnaires)
{
    constexpr double usual = 0.25;
    Scale best = questionnaires;
    double inside = mostAnswers;
    for (const auto &[lo, hi] :
         {std::pair(1, 5), std::pair(1, 7), std::pair(1, 4), std::pair(1, 6), std::pair(0, 4),
          std::pair(0, 6), std::pair(0, 3), std::pair(0, 5), std::pair(1, 9), std::pair(1, 10),
          std::pair(0, 10), std::pair(-2, 2), std::pair(-3, 3)}) {
        const Scale scale = *Scale::make(lo, hi);
        const Fit fit(values, scale, usual);
        if (fit.endsOccur && fit.inside > inside && !(lo == 0 && isRareZero(values))) {
            best = scale;
            inside = fit.inside;
        }
    }
    const Scale slider = *Scale::make(0, 100);
    if (inside == mostAnswers && static_cast<int>(values.size()) > manyValues &&
        Fit(values, slider, usual).inside > mostAnswers)
        best = slider;
    else if (inside == mostAnswers)
        best = shiftedRange(values, questionnaires).value_or(best);
    return best;
}

// Of many answers on few points, where nobody chose the last ones.
std::optional<int> highestThatOccurs(const Values &values, const Scale &questionnaires)
{
    constexpr int enoughAnswers = 200;
    if (total(values) < enoughAnswers || questionnaires.points() > manyValues)
        return std::nullopt;
    int highest = questionnaires.lo();
    for (const auto &[value, count] : values) {
        if (questionnaires.contains(value))
            highest = std::max(highest, value);
    }
    return highest < questionnaires.hi() ? std::optional(highest) : std::nullopt;
}

} // namespace

int AnswerTally::numbers() const
{
    return total(values) + decimals;
}

AnswerTally tallyOf(const std::vector<QStringList> &rows, const std::vector<int> &columns)
{
    AnswerTally tally;
    for (const QStringList &row : rows) {
        for (const int column : columns) {
            const QString &cell = row[column];
            if (cell.isEmpty())
                continue;
            if (isWordForMissing(cell)) {
                ++tally.wordsForMissing[cell];
                continue;
            }
            ++tally.filled;
            const std::string bytes = cell.toStdString();
            std::optional<double> number = decimalNumber(bytes);
            if (!number) {
                if (++tally.counts[cell] == 1)
                    tally.words << cell;
                number = numberBesideWords(bytes);
            }
            if (!number)
                continue;
            if (std::floor(*number) == *number && std::abs(*number) < 1e6)
                ++tally.values[static_cast<int>(*number)];
            else
                ++tally.decimals;
        }
    }
    return tally;
}

WordGuess guessWords(const AnswerTally &tally, const Scale &questionnaires,
                     const AnswerWords &given, const ValueLabels &labels)
{
    WordGuess guess;
    guess.words = given;
    QStringList open;
    std::vector<std::pair<double, int>> agreements;
    for (const QString &text : tally.words) {
        if (given.contains(answerWord(text)))
            continue;
        const auto number = numberBesideWords(text.toStdString());
        if (!number) {
            open << text;
            continue;
        }
        if (const auto agreement = agreementOf(wordsBeside(text)))
            agreements.emplace_back(*number, *agreement);
    }
    for (const auto &[value, label] : labels) {
        if (const auto agreement = agreementOf(wordsBeside(label)))
            agreements.emplace_back(value, *agreement);
    }
    guess.lowestAgrees = directionOf(agreements);
    if (open.isEmpty())
        return guess;
    if (const AnswerWords coded = codes(open); !coded.empty()) {
        guess.words.insert(coded.begin(), coded.end());
        return guess;
    }
    // A file that gives the words by itself has the points by itself; one that names the ends alone
    // has numbers between.
    if (const auto found = phrases(open)) {
        const auto &[words, points] = *found;
        const bool own = points == questionnaires.points();
        const Scale range = own || points < 2 ? questionnaires : *Scale::make(1, points);
        const bool wordsAlone = tally.values.empty();
        if (wordsAlone)
            guess.range = range;
        for (const auto &[word, place] : words) {
            const bool isEnd = place == 0 || place == points - 1;
            if (wordsAlone)
                guess.words[word] = range.lo() + place;
            else if (isEnd && words.size() <= 2)
                guess.words[word] = place == 0 ? questionnaires.lo() : questionnaires.hi();
        }
    }
    for (const QString &text : open) {
        if (!guess.words.contains(answerWord(text)))
            guess.unknown << text;
    }
    return guess;
}

RangeGuess guessRange(const Values &values, const Scale &questionnaires, std::size_t people)
{
    // Some answers are rare on a scale that we know belongs here; on others we want to see more.
    constexpr double rare = 0.02;
    constexpr std::size_t fewPeople = 20;
    RangeGuess guess{.range = questionnaires};
    const Fit own(values, questionnaires, rare);
    if (own.inside >= mostAnswers && own.endsOccur) {
        guess.zeroIsMissing = !questionnaires.contains(0) && countOf(values, 0) > 0;
        guess.zeroIsUnclear = isUnclearZero(values, guess.range);
        noteCodesOfChoices(values, guess);
        return guess;
    }
    const Scale best = usualRange(values, questionnaires);
    const bool withinOwn = best.lo() == questionnaires.lo() && best.hi() < questionnaires.hi();
    if (withinOwn)
        guess.highest = best.hi();
    // Few people may leave the ends of a scale alone, and pile up below them.
    const bool pilesUp = countOf(values, best.hi()) * best.points() >= 2 * total(values);
    if (!withinOwn || people >= fewPeople || !pilesUp)
        guess.range = best;
    guess.highestIsUnclear = withinOwn && people < fewPeople && !pilesUp;
    guess.isObserved = guess.range != questionnaires;
    guess.zeroIsMissing =
        !guess.range.contains(0) && guess.range.lo() == 1 && countOf(values, 0) > 0;
    guess.zeroIsUnclear = isUnclearZero(values, guess.range);
    noteCodesOfChoices(values, guess);
    if (!guess.highest && guess.range == questionnaires)
        guess.highest = highestThatOccurs(values, questionnaires);
    return guess;
}

QStringList guessMissingCodes(const AnswerTally &tally, const Scale &range)
{
    constexpr std::array codes{0, -1, -2, -8, -9, 9, 77, 88, 98, 99, -77, -88, -99, 888, 999, -999};
    QStringList found;
    for (const int code : codes) {
        if (tally.values.contains(code) && !range.contains(code))
            found.append(QString::number(code));
    }
    for (const auto &[word, count] : tally.wordsForMissing)
        found.append(word);
    return found;
}

} // namespace core
