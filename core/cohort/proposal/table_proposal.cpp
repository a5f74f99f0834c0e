// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/proposal/table_proposal.h"

#include "core/cohort/column_profile.h"
#include "core/cohort/item_columns.h"
#include "core/cohort/proposal/answer_guess.h"
#include "core/cohort/proposal/item_groups.h"
#include "core/cohort/proposal/key_check.h"
#include "core/cohort/proposal/score_columns.h"
#include "core/cohort/proposal/table_shapes.h"
#include "core/tables/cell_text.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr auto question = DoubtWeight::Question;
constexpr auto note = DoubtWeight::Note;

/// One proposal in the making: each step reads what the earlier ones found.
class Proposing
{
public:
    Proposing(const TablePreview &table, const std::vector<ProposalCandidate> &candidates,
              const GivenReading &given)
        : m_candidates(candidates)
        , m_given(given)
    {
        m_proposal.table = table;
    }

    TableProposal run()
    {
        takeShape();
        leaveRowsOut();
        for (int column = 0; column < table().columns(); ++column)
            m_profiles.push_back(profileOf(m_rows, column));
        chooseColumns();
        m_proposal.responses.form = table().form;
        if (m_proposal.content == TableContent::ItemAnswers)
            readAnswers();
        else
            m_proposal.people = m_rows.size();
        takeFile();
        std::stable_partition(m_proposal.doubts.begin(), m_proposal.doubts.end(),
                              [](const Doubt &doubt) { return doubt.weight == question; });
        return std::move(m_proposal);
    }

private:
    const TablePreview &table() const { return m_proposal.table; }
    const PlaneKey &key() const { return m_candidates[m_proposal.candidate].key; }
    ResponseImportOptions &reading() { return m_proposal.responses; }

    Doubt &doubt(DoubtKind kind, DoubtWeight weight)
    {
        m_proposal.doubts.push_back({.kind = kind, .weight = weight});
        return m_proposal.doubts.back();
    }

    QString nameOf(int column) const
    {
        const QString name = table().hasHeader() ? table().names.value(column) : QString();
        return name.isEmpty() ? QString::number(column + 1) : name;
    }

    // The file ---------------------------------------------------------------------------------

    void takeFile()
    {
        if (table().encoding.isGuess && m_given.encoding.isEmpty())
            doubt(DoubtKind::EncodingIsAGuess, note).names = {
                QString::fromUtf8(table().encoding.name)};
        if (table().markInLine)
            doubt(DoubtKind::MarksAreText, note).values = {*table().markInLine};
        if (!table().linesAbove.isEmpty())
            doubt(DoubtKind::LinesAbove, note).names = table().linesAbove;
        if (table().form.layout.headerLines > 1)
            doubt(DoubtKind::HeaderLines, note).count = table().form.layout.headerLines;
        if (table().form.layout.shift != HeaderShift::None)
            doubt(DoubtKind::NamesOneColumnOff, note);
        if (table().unnamedCells > 0 && m_given.columns.isEmpty())
            doubt(DoubtKind::HeaderIsNarrower, question).count = table().unnamedCells;
    }

    void takeShape()
    {
        const TableForm form = shapeOf(table(), m_candidates);
        if (form.shape == TableShape::OneRowAPerson)
            return;
        auto turned = reshapedPreview(table(), form);
        const bool isLong = form.shape == TableShape::OneRowAnAnswer;
        QStringList names;
        if (isLong) {
            const LongColumns &columns = form.longColumns;
            names = {nameOf(columns.person), nameOf(columns.item), nameOf(columns.answer)};
        }
        if (turned)
            m_proposal.table = std::move(*turned);
        Doubt &said = doubt(isLong ? DoubtKind::OneRowAnAnswer : DoubtKind::Transposed,
                            turned ? note : question);
        said.names = names;
        if (!turned)
            said.names << turned.error().detail;
    }

    // The rows ---------------------------------------------------------------------------------

    void leaveRowsOut()
    {
        std::vector<int> left;
        const QString first = table().names.value(0);
        for (std::size_t i = 0; i < table().rows.size(); ++i) {
            const QStringList &row = table().rows[i];
            const QString cell = row.value(0);
            const bool isHeader =
                table().hasHeader() && !cell.isEmpty() && cell == first && row == table().names;
            if (isHeader || isNameOfTotals(cell.toStdString()))
                left.push_back(static_cast<int>(i) + 1);
            else
                m_rows.push_back(row);
        }
        if (!left.empty())
            sayRowsLeftOut(left);
    }

    void sayRowsLeftOut(const std::vector<int> &rows)
    {
        auto said = std::find_if(m_proposal.doubts.begin(), m_proposal.doubts.end(),
                                 [](const Doubt &d) { return d.kind == DoubtKind::RowsLeftOut; });
        if (said == m_proposal.doubts.end()) {
            doubt(DoubtKind::RowsLeftOut, note);
            said = std::prev(m_proposal.doubts.end());
        }
        said->count += static_cast<qint64>(rows.size());
        said->values.insert(said->values.end(), rows.begin(), rows.end());
    }

    // A last row that is called otherwise than the others, or nothing, and holds their means.
    void leaveMeansOut()
    {
        constexpr std::size_t enough = 5;
        const std::optional<int> ids = idColumn(reading().itemColumns);
        if (!table().isWhole || !ids || m_rows.size() < enough ||
            m_rows.back() != table().rows.back())
            return;
        const QStringList &last = m_rows.back();
        const bool isNumbered = decimalNumber(last[*ids].toStdString()).has_value();
        for (std::size_t i = 0; i + 1 < m_rows.size(); ++i) {
            const QString &id = m_rows[i][*ids];
            if (id.isEmpty() || decimalNumber(id.toStdString()).has_value() == isNumbered)
                return;
        }
        for (const int column : reading().itemColumns) {
            double sum = 0.0;
            int answers = 0;
            for (std::size_t i = 0; i + 1 < m_rows.size(); ++i) {
                if (const auto number = decimalNumber(m_rows[i][column].toStdString())) {
                    sum += *number;
                    ++answers;
                }
            }
            const auto mean = decimalNumber(last[column].toStdString());
            constexpr double rounding = 0.51;
            if (!mean || answers == 0 || std::abs(*mean - sum / answers) > rounding)
                return;
        }
        const int row = static_cast<int>(table().rows.size());
        m_rows.pop_back();
        m_analysed.rows.pop_back();
        reading().rowsOfNobody = {row};
        sayRowsLeftOut({row});
    }

    bool hasAnswer(const QStringList &row) const
    {
        const auto &columns = m_proposal.responses.itemColumns;
        const QStringList &codes = m_proposal.responses.missingCodes;
        return std::any_of(columns.begin(), columns.end(), [&](int column) {
            return !row[column].isEmpty() && !codes.contains(row[column]);
        });
    }

    void countPeople()
    {
        qint64 empty = 0;
        QHash<QString, int> rowsOfId;
        QStringList order;
        for (const QStringList &row : m_rows) {
            if (!hasAnswer(row)) {
                ++empty;
                continue;
            }
            ++m_proposal.people;
            if (!reading().idColumn || row[*reading().idColumn].isEmpty())
                continue;
            const QString &id = row[*reading().idColumn];
            if (rowsOfId[id]++ == 1)
                order << id;
        }
        if (empty > 0)
            doubt(DoubtKind::RowsWithoutAnswers, note).count = empty;
        // A name that nearly all share says what the study is called, not who it is.
        constexpr qsizetype tooFew = 10;
        if (order.isEmpty() ||
            tooFew * rowsOfId.size() <= static_cast<qsizetype>(m_proposal.people))
            return;
        if (m_given.repeats)
            return;
        Doubt &said = doubt(DoubtKind::RepeatedIds, question);
        said.count = order.size();
        said.names = order;
        said.remedies = {{.given = {.repeats = RepeatedPeople::Each}},
                         {.given = {.repeats = RepeatedPeople::First}}};
    }

    // The columns ------------------------------------------------------------------------------

    // The order of preference where the names do not tell: the ECR has the comparison sample.
    static bool comesFirst(const ProposalCandidate &a, const ProposalCandidate &b)
    {
        if (a.key.items() != b.key.items())
            return a.key.items() > b.key.items();
        return a.id == "ecr"_L1 && b.id != "ecr"_L1;
    }

    std::optional<std::size_t> givenCandidate() const
    {
        for (std::size_t i = 0; m_given.questionnaire && i < m_candidates.size(); ++i) {
            if (m_candidates[i].id == *m_given.questionnaire)
                return i;
        }
        return std::nullopt;
    }

    void chooseColumns()
    {
        const auto wanted = givenCandidate();
        if (!m_given.columns.isEmpty())
            return takeGivenColumns(wanted);
        std::vector<std::pair<std::size_t, FoundItems>> fits;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (wanted && *wanted != i)
                continue;
            FoundItems found = findItems(analysed(), m_profiles, m_candidates, i);
            if (found.evidence != ColumnEvidence::None)
                fits.emplace_back(i, std::move(found));
        }
        std::stable_sort(fits.begin(), fits.end(), [&](const auto &a, const auto &b) {
            if (a.second.evidence != b.second.evidence)
                return a.second.evidence > b.second.evidence;
            return comesFirst(m_candidates[a.first], m_candidates[b.first]);
        });
        m_proposal.candidate = wanted ? *wanted : fits.empty() ? firstChoice() : fits.front().first;
        FoundScores scores = findScores(table(), m_profiles, key());
        if (m_given.scoreColumns) {
            scores.columns = m_given.scoreColumns;
            scores.others.clear();
            scores.isClear = true;
        }
        const bool onlyByPosition =
            !fits.empty() && fits.front().second.evidence == ColumnEvidence::Position;
        const auto content = m_given.content;
        if (scores.columns && content != TableContent::ItemAnswers &&
            (fits.empty() || content == TableContent::ReadyScores ||
             (onlyByPosition && table().columns() < key().items())))
            return takeScores(scores);
        if (fits.empty() || content == TableContent::ReadyScores)
            return missColumns();
        if (scores.columns)
            takeScoreOptions(scores);
        takeItems(fits);
    }

    std::size_t firstChoice() const
    {
        std::size_t first = 0;
        for (std::size_t i = 1; i < m_candidates.size(); ++i) {
            if (comesFirst(m_candidates[i], m_candidates[first]))
                first = i;
        }
        return first;
    }

    /// The table without the rows that are left out.
    const TablePreview &analysed()
    {
        if (m_analysed.names.isEmpty()) {
            m_analysed = table();
            m_analysed.rows = m_rows;
        }
        return m_analysed;
    }

    std::optional<int> idColumn(const std::vector<int> &answers)
    {
        if (!m_given.idColumn)
            return findIds(analysed(), answers);
        return *m_given.idColumn >= 0 && *m_given.idColumn < table().columns() ? m_given.idColumn
                                                                               : std::nullopt;
    }

    void missColumns()
    {
        constexpr qsizetype shown = 8;
        Doubt &said = doubt(DoubtKind::NoColumns, question);
        said.names = table().names.first(std::min(shown, table().names.size()));
        said.values = {key().items()};
    }

    void takeGivenColumns(std::optional<std::size_t> wanted)
    {
        // Of several questionnaires the one that has as many items as columns are named.
        std::vector<std::size_t> fitting;
        std::vector<int> columns;
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            if (wanted && *wanted != i)
                continue;
            const auto found = findItemColumns(table().columnNames(), m_candidates[i].key.itemIds,
                                               m_given.columns);
            if (!found)
                continue;
            if (fitting.empty() || comesFirst(m_candidates[i], m_candidates[fitting.front()])) {
                columns = *found;
                fitting.insert(fitting.begin(), i);
            } else {
                fitting.push_back(i);
            }
        }
        m_proposal.candidate = wanted ? *wanted : fitting.empty() ? firstChoice() : fitting.front();
        if (fitting.empty())
            return missColumns();
        if (fitting.size() > 1)
            askForQuestionnaire(fitting);
        reading().itemColumns = columns;
        m_proposal.columnsBy = ColumnEvidence::Given;
        m_proposal.content = TableContent::ItemAnswers;
        if (!std::is_sorted(columns.begin(), columns.end()) && !m_given.columns.contains(u','))
            doubt(DoubtKind::OrderByNumbers, note);
    }

    void askForQuestionnaire(const std::vector<std::size_t> &candidates)
    {
        Doubt &said = doubt(DoubtKind::SeveralQuestionnaires, question);
        for (const std::size_t candidate : candidates) {
            const QString &id = m_candidates[candidate].id;
            said.names << id;
            said.remedies.push_back({.name = id, .given = {.questionnaire = id}});
        }
    }

    void takeItems(const std::vector<std::pair<std::size_t, FoundItems>> &fits)
    {
        const FoundItems &found = fits.front().second;
        std::vector<std::size_t> alike;
        for (const auto &[candidate, other] : fits) {
            if (other.evidence == found.evidence)
                alike.push_back(candidate);
        }
        if (alike.size() > 1)
            askForQuestionnaire(alike);
        if (found.namesakeOf) {
            const QString &id = m_candidates[*found.namesakeOf].id;
            Doubt &said = doubt(DoubtKind::NamesSayAnother, question);
            said.names = {id};
            said.remedies = {{.name = id, .given = {.questionnaire = id}}};
        }
        if (found.groups.size() > 1) {
            Doubt &said = doubt(DoubtKind::SeveralGroups, question);
            for (const ItemGroup &group : found.groups) {
                said.names << group.label;
                said.remedies.push_back(
                    {.name = group.label,
                     .given = {.columns = columnChoice(table().columnNames(), group.columns)}});
            }
        } else if (!found.weaker.empty()) {
            Doubt &said = doubt(DoubtKind::NumbersBesideIds, note);
            for (const ItemGroup &group : found.weaker)
                said.names << group.label;
        }
        const ItemGroup &group = found.groups.front();
        if (!group.isOrdered)
            doubt(DoubtKind::OrderByNumbers, note);
        if (!group.recoded.isEmpty())
            doubt(DoubtKind::RecodedBeside, note).names = group.recoded;
        m_reversedNames = group.reversed;
        reading().itemColumns = group.columns;
        m_proposal.columnsBy = found.evidence;
        m_proposal.content = TableContent::ItemAnswers;
    }

    void takeScoreOptions(const FoundScores &scores)
    {
        ScoreImportOptions &options = m_proposal.scores;
        options.columns = *scores.columns;
        options.form = table().form;
        options.scale = m_given.answers.value_or(scores.scale.value_or(key().answers));
        const std::vector<int> both{options.columns.anxiety, options.columns.avoidance};
        options.missingCodes =
            m_given.missingCodes.value_or(guessMissingCodes(tallyOf(m_rows, both), options.scale));
        options.idColumn = idColumn(both);
    }

    void takeScores(const FoundScores &scores)
    {
        takeScoreOptions(scores);
        m_proposal.content = TableContent::ReadyScores;
        doubt(DoubtKind::OnlyReadyScores, note).names = {nameOf(scores.columns->anxiety),
                                                         nameOf(scores.columns->avoidance)};
        if (scores.isClear && scores.others.isEmpty())
            return;
        Doubt &said = doubt(DoubtKind::SeveralScores, scores.isClear ? note : question);
        said.names = scores.others;
    }

    // The answers ------------------------------------------------------------------------------

    void readAnswers()
    {
        leaveMeansOut();
        AnswerTally tally = tallyOf(m_rows, reading().itemColumns);
        countAsWords(tally);
        ValueLabels labels;
        for (const int column : reading().itemColumns) {
            if (const auto found = table().labels.find(table().names.value(column));
                found != table().labels.end())
                labels.insert(found->second.begin(), found->second.end());
        }
        const WordGuess words = guessWords(tally, key().answers, m_given.words, labels);
        reading().words = words.words;
        takeRange(tally, words);
        reading().missingCodes =
            m_given.missingCodes.value_or(guessMissingCodes(tally, reading().answers));
        reading().idColumn = idColumn(reading().itemColumns);
        reading().repeats = m_given.repeats.value_or(RepeatedPeople::Each);
        takeWords(tally, words);
        takeOutside(tally);
        countPeople();
        takeDirection(words);
    }

    // Numbers that are given as words stand for others: codes of choices.
    void countAsWords(AnswerTally &tally) const
    {
        for (const auto &[word, value] : m_given.words) {
            bool isNumber = false;
            const int code = word.toInt(&isNumber);
            const auto found = tally.values.find(code);
            if (!isNumber || found == tally.values.end())
                continue;
            tally.counts[word] += found->second;
            tally.words << word;
            tally.values.erase(found);
        }
    }

    void takeRange(const AnswerTally &tally, const WordGuess &words)
    {
        std::map<int, int> values = tally.values;
        for (const auto &[text, count] : tally.counts) {
            const auto word = words.words.find(answerWord(text));
            if (word != words.words.end())
                values[word->second] += count;
        }
        if (m_given.missingCodes) {
            for (const QString &code : *m_given.missingCodes)
                values.erase(code.toInt());
        }
        const auto people = static_cast<std::size_t>(
            std::count_if(m_rows.begin(), m_rows.end(),
                          [this](const QStringList &row) { return hasAnswer(row); }));
        RangeGuess guess = guessRange(values, key().answers, people);
        if (m_given.answers) {
            reading().answers = *m_given.answers;
            m_proposal.rangeBy = RangeEvidence::Given;
            return;
        }
        if (words.range && tally.values.empty()) {
            reading().answers = *words.range;
            m_proposal.rangeBy = RangeEvidence::Words;
            return;
        }
        reading().answers = guess.range;
        m_proposal.rangeBy =
            guess.isObserved ? RangeEvidence::Observed : RangeEvidence::Questionnaire;
        doubtRange(guess, values);
    }

    void doubtRange(const RangeGuess &guess, const std::map<int, int> &values)
    {
        if (!guess.frequentOutside.empty()) {
            Doubt &said = doubt(DoubtKind::CodesOfChoices, question);
            said.values = guess.neverOccur;
            said.values.insert(said.values.end(), guess.frequentOutside.begin(),
                               guess.frequentOutside.end());
            said.count = static_cast<qint64>(guess.neverOccur.size());
        }
        if (guess.highest) {
            Doubt &said = doubt(DoubtKind::NobodyAbove, guess.highestIsUnclear ? question : note);
            said.values = {*guess.highest, guess.range.hi()};
            for (const auto &other :
                 {Scale::make(key().answers.lo(), *guess.highest), std::optional(key().answers)}) {
                if (other)
                    said.remedies.push_back({.given = {.answers = other}});
            }
        } else if (guess.isObserved) {
            doubt(DoubtKind::ObservedRange, note).values = {guess.range.lo(), guess.range.hi()};
        }
        if (guess.zeroIsMissing || guess.zeroIsUnclear) {
            const bool unclear = guess.zeroIsUnclear && !m_given.missingCodes;
            Doubt &said = doubt(DoubtKind::ZeroBesideRange, unclear ? question : note);
            said.count = values.at(0);
            const int hi = guess.range.hi();
            said.remedies = {{.given = {.answers = Scale::make(0, hi)}},
                             {.given = {.answers = Scale::make(1, hi)}}};
        }
    }

    void takeWords(const AnswerTally &tally, const WordGuess &words)
    {
        constexpr qsizetype shown = 12;
        if (tally.decimals > 0)
            doubt(DoubtKind::Decimals, note).count = tally.decimals;
        if (!reading().words.empty() && m_given.words.empty()) {
            Doubt &said = doubt(DoubtKind::WordsAsNumbers, note);
            for (const QString &text : tally.words) {
                const auto word = reading().words.find(answerWord(text));
                if (word != reading().words.end() && said.names.size() < shown)
                    said.names << u"%1=%2"_s.arg(text, QString::number(word->second));
            }
        }
        int unread = 0;
        for (const QString &text : words.unknown) {
            if (!reading().missingCodes.contains(text))
                unread += tally.counts.at(text);
        }
        if (unread == 0)
            return;
        // Words that come again and again are answers; others are slips.
        const bool areAnswers = unread >= 3 * words.unknown.size() && 20 * unread > tally.filled;
        const bool many = isMuchUnread(words);
        Doubt &said = doubt(areAnswers ? DoubtKind::UnknownWords : DoubtKind::UnreadCells,
                            areAnswers || many ? question : note);
        said.count = unread;
        said.names = words.unknown.first(std::min(shown, words.unknown.size()));
    }

    // Of one item a fifth of the cells.
    bool isMuchUnread(const WordGuess &words) const
    {
        const QStringList &unknown = words.unknown;
        return std::any_of(m_proposal.responses.itemColumns.begin(),
                           m_proposal.responses.itemColumns.end(), [&](int column) {
                               int filled = 0;
                               int unread = 0;
                               for (const QStringList &row : m_rows) {
                                   filled += !row[column].isEmpty();
                                   unread += unknown.contains(row[column]);
                               }
                               return 5 * unread > filled;
                           });
    }

    void takeOutside(const AnswerTally &tally)
    {
        std::vector<std::pair<int, int>> outside; // count, value
        int cells = 0;
        int all = tally.decimals;
        for (const auto &[value, count] : tally.values) {
            all += count;
            if (reading().answers.contains(value) ||
                reading().missingCodes.contains(QString::number(value)))
                continue;
            outside.emplace_back(count, value);
            cells += count;
        }
        if (cells == 0)
            return;
        std::sort(outside.rbegin(), outside.rend());
        if (m_proposal.find(DoubtKind::CodesOfChoices))
            return;             // said there
        constexpr int few = 20; // of so many one
        Doubt &said =
            doubt(DoubtKind::OutsideRange, few * cells > all && !m_given.answers ? question : note);
        said.count = cells;
        for (const auto &[count, value] : outside)
            said.values.push_back(value);
    }

    void turn(bool all, bool reversed)
    {
        reading().turned.assign(static_cast<std::size_t>(key().items()), false);
        for (std::size_t item = 0; item < reading().turned.size(); ++item) {
            const bool isReversed =
                key().keying[item].anxiety < 0 || key().keying[item].avoidance < 0;
            reading().turned[item] = all != (reversed && isReversed);
        }
        if (!all && !reversed)
            reading().turned.clear();
    }

    bool namesSayReversed() const
    {
        if (m_reversedNames.isEmpty())
            return false;
        for (std::size_t item = 0; item < key().keying.size(); ++item) {
            const bool isReversed =
                key().keying[item].anxiety < 0 || key().keying[item].avoidance < 0;
            const QString name = table().names.value(m_proposal.responses.itemColumns[item]);
            if (m_reversedNames.contains(name) && !isReversed)
                return false;
        }
        return true;
    }

    void takeDirection(const WordGuess &words)
    {
        const bool lowest = m_given.lowestAgrees.value_or(words.lowestAgrees.value_or(false));
        if (lowest && !m_given.lowestAgrees) {
            Doubt &said = doubt(DoubtKind::LowestAgrees, note);
            said.values = {reading().answers.lo()};
            said.remedies = {{.given = {.lowestAgrees = false}}};
        }
        turn(lowest, m_given.alreadyReversed.value_or(false));
        const KeyCheck check = checkKey(m_rows, key(), reading());
        const std::vector<Remedy> both{{.given = {.alreadyReversed = true}},
                                       {.given = {.alreadyReversed = false}}};
        if (!check.wrongItems.empty()) {
            Doubt &said = doubt(DoubtKind::KeyedTheWrongWay, question);
            for (const int item : check.wrongItems)
                said.names << nameOf(reading().itemColumns[static_cast<std::size_t>(item)]);
            said.count = static_cast<qint64>(check.wrongItems.size());
            if (check.seemsReversedAlready && !m_given.alreadyReversed)
                said.remedies = {both.front()};
        } else if (!m_reversedNames.isEmpty() && !m_given.alreadyReversed) {
            // Some write "R" at what has to be reversed, others at what has been.
            turn(lowest, true);
            const bool onlyAsTheyAre = !checkKey(m_rows, key(), reading()).wrongItems.empty();
            turn(lowest, false);
            Doubt &said = doubt(DoubtKind::ReversedByName,
                                onlyAsTheyAre || !namesSayReversed() ? note : question);
            said.names = m_reversedNames;
            said.remedies = both;
        }
    }

    const std::vector<ProposalCandidate> &m_candidates;
    const GivenReading &m_given;
    TableProposal m_proposal;
    std::vector<QStringList> m_rows; ///< that are somebody's
    TablePreview m_analysed;
    std::vector<ColumnProfile> m_profiles;
    QStringList m_reversedNames;
};

} // namespace

ProposalCandidate proposalCandidate(const Instrument &instrument, const PlaneKey &key)
{
    ProposalCandidate candidate{.id = instrument.id, .key = key};
    if (instrument.keyOnly)
        return candidate;
    for (const QString &language : instrument.languages()) {
        QStringList texts;
        for (const Item &item : instrument.items) {
            if (item.type == ItemType::Likert)
                texts << instrument.text(item.textKey, language);
        }
        candidate.wordings.push_back(texts);
    }
    return candidate;
}

bool TableProposal::asks() const
{
    return std::any_of(doubts.begin(), doubts.end(),
                       [](const Doubt &doubt) { return doubt.weight == question; });
}

const Doubt *TableProposal::find(DoubtKind kind) const
{
    const auto found = std::find_if(doubts.begin(), doubts.end(),
                                    [&](const Doubt &doubt) { return doubt.kind == kind; });
    return found == doubts.end() ? nullptr : &*found;
}

TableProposal propose(const TablePreview &table, const std::vector<ProposalCandidate> &candidates,
                      const GivenReading &given)
{
    return Proposing(table, candidates, given).run();
}

} // namespace core
