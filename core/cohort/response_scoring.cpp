// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/response_scoring.h"

#include "core/cohort/answer_cells.h"
#include "core/cohort/item_columns.h"
#include "core/cohort/plane_key.h"
#include "core/cohort/table_reader.h"

namespace core
{
namespace
{

/// How the answer x in one column counts on a dimension: offset + sign × x, which is x or lo + hi −
/// x. Of one that does not count there all three are 0, so that adding needs no question.
struct ColumnKeying {
    int offset = 0;
    int sign = 0;
    int counts = 0; ///< 1 where it does
};
struct ItemColumn {
    bool isItem = false;
    PerDimension<ColumnKeying> on{};
};

/// What is added up for one row on one dimension.
struct Sum {
    int keyed = 0;
    int answered = 0;
};

class ResponseScorer final : public TableSink
{
public:
    ResponseScorer(const PlaneKey &key, const ResponseScoringOptions &options, Scale answers,
                   const std::function<void(const ScoredResponse &)> &receive)
        : m_key(key)
        , m_options(options)
        , m_answers(answers)
        , m_to(options.to.value_or(answers))
        , m_cellReader(answers, options.missingCodes)
        , m_receive(receive)
    {
    }

    Result<Done> header(const QStringList &names) override
    {
        const auto columns = findItemColumns(names, m_key.itemIds, m_options.columns);
        if (!columns)
            return columns.error();
        m_columnCount = static_cast<int>(names.size());
        m_itemColumns.assign(static_cast<std::size_t>(names.size()), {});
        for (std::size_t i = 0; i < columns->size(); ++i) {
            ItemColumn &column = m_itemColumns[static_cast<std::size_t>((*columns)[i])];
            column.isItem = true;
            for (const Dimension dimension : dimensions)
                column.on[dimension] = keyingOf(m_key.keying[i][dimension]);
        }
        return Done{};
    }

    void cell(int column, std::string_view bytes) override
    {
        ++m_cells;
        if (column >= m_columnCount)
            return;
        const ItemColumn &item = m_itemColumns[static_cast<std::size_t>(column)];
        if (!item.isItem)
            return;
        const AnswerCells::Reading reading = m_cellReader.read(bytes);
        if (reading.kind != AnswerCells::Kind::Answer) {
            noteUnusable(reading.kind);
            return;
        }
        add(m_sums.anxiety, item.on.anxiety, reading.value);
        add(m_sums.avoidance, item.on.avoidance, reading.value);
    }

    void endRow() override
    {
        if (m_cells < m_columnCount)
            m_summary.problems[ResponseProblem::CellsMissing].note(m_summary.rows + 1);
        if (m_cells > m_columnCount)
            m_summary.problems[ResponseProblem::CellsSurplus].note(m_summary.rows + 1);
        ScoredResponse response;
        response.row = ++m_summary.rows;
        for (const Dimension dimension : dimensions) {
            const Sum &sum = m_sums[dimension];
            response.answered[dimension] = sum.answered;
            if (sum.answered >= m_key.minimumAnswered[dimension] && sum.answered > 0)
                response.mean[dimension] = static_cast<double>(sum.keyed) / sum.answered;
        }
        if (response.mean.anxiety && response.mean.avoidance) {
            ++m_summary.scored;
            response.style =
                m_options.rule.classify({m_answers.mapTo(planeScale, *response.mean.anxiety),
                                         m_answers.mapTo(planeScale, *response.mean.avoidance)});
            response.onTheLine = !response.style;
            if (response.style)
                ++m_summary.perStyle[*response.style];
            else
                ++m_summary.onTheLine;
        }
        if (m_to != m_answers) {
            for (const Dimension dimension : dimensions) {
                if (auto &mean = response.mean[dimension])
                    mean = m_answers.mapTo(m_to, *mean);
            }
        }
        m_receive(response);
        m_sums = {};
        m_cells = 0;
    }

    const ResponseSummary &summary() const { return m_summary; }

private:
    ColumnKeying keyingOf(int sign) const
    {
        return {sign < 0 ? m_answers.lo() + m_answers.hi() : 0, sign, sign != 0 ? 1 : 0};
    }

    static void add(Sum &sum, const ColumnKeying &keying, int value)
    {
        sum.keyed += keying.offset + keying.sign * value;
        sum.answered += keying.counts;
    }

    // Out of line, so that the cells that are answers do not pay for the others.
    [[gnu::noinline]] void noteUnusable(AnswerCells::Kind kind)
    {
        if (kind == AnswerCells::Kind::Missing)
            return;
        const ResponseProblem problem = kind == AnswerCells::Kind::OutOfRange
                                            ? ResponseProblem::OutOfRange
                                            : ResponseProblem::NotANumber;
        m_summary.problems[problem].note(m_summary.rows + 1);
    }

    const PlaneKey &m_key;
    const ResponseScoringOptions &m_options;
    Scale m_answers;
    Scale m_to;
    AnswerCells m_cellReader;
    const std::function<void(const ScoredResponse &)> &m_receive;
    std::vector<ItemColumn> m_itemColumns;
    int m_columnCount = 0;
    int m_cells = 0;
    PerDimension<Sum> m_sums{};
    ResponseSummary m_summary;
};

} // namespace

Result<ResponseSummary> scoreResponses(QIODevice &table, const Instrument &instrument,
                                       const ResponseScoringOptions &options,
                                       const std::function<void(const ScoredResponse &)> &receive)
{
    const Result<PlaneKey> key = planeKey(instrument, options.allowedMissing);
    if (!key)
        return key.error();
    ResponseScorer scorer(*key, options, options.answers.value_or(key->answers), receive);
    if (const auto done = readTable(table, scorer); !done)
        return done.error();
    return scorer.summary();
}

} // namespace core
