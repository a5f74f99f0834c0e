// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/response_scoring.h"

#include "core/cohort/answer_cells.h"
#include "core/cohort/import_rows.h"

using namespace Qt::StringLiterals;

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
    double rest = 0.0; ///< of answers with decimals
};

class ResponseScorer final : public TableSink
{
public:
    ResponseScorer(const PlaneKey &key, const ResponseImportOptions &reading,
                   const ResponseScoringOptions &options,
                   const std::function<void(const ScoredResponse &)> &receive)
        : m_key(key)
        , m_reading(reading)
        , m_options(options)
        , m_answers(reading.answers)
        , m_to(options.to.value_or(reading.answers))
        , m_cellReader(reading.answers, reading.missingCodes, reading.words)
        , m_receive(receive)
        , m_rows(reading.idColumn, reading.repeats, reading.rowsOfNobody)
    {
    }

    Result<Done> header(const QStringList &names) override
    {
        const auto begun = m_rows.begin(names, m_reading.itemColumns);
        if (!begun)
            return begun;
        m_itemColumns.assign(static_cast<std::size_t>(names.size()), {});
        for (std::size_t i = 0; i < m_reading.itemColumns.size(); ++i) {
            ItemColumn &column = m_itemColumns[static_cast<std::size_t>(m_reading.itemColumns[i])];
            column.isItem = true;
            const bool turned = i < m_reading.turned.size() && m_reading.turned[i];
            for (const Dimension dimension : dimensions)
                column.on[dimension] = keyingOf(m_key.keying[i][dimension], turned);
        }
        return Done{};
    }

    void cell(int column, std::string_view bytes) override
    {
        m_rows.cell(column, bytes);
        if (column >= m_rows.columnCount())
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
        ++m_answered;
        if (reading.rest != 0.0F) [[unlikely]]
            addRest(item, static_cast<double>(reading.rest));
    }

    void endRow() override
    {
        if (m_rows.endRow(m_answered == 0))
            receive();
        m_sums = {};
        m_answered = 0;
        m_decimals = 0;
    }

    ResponseSummary summary()
    {
        m_summary.report = m_rows.report();
        return m_summary;
    }

private:
    // Turned as it is read and then reversed by the key is as it stands.
    ColumnKeying keyingOf(int keying, bool turned) const
    {
        const int sign = turned ? -keying : keying;
        return {sign < 0 ? m_answers.lo() + m_answers.hi() : 0, sign, sign != 0 ? 1 : 0};
    }

    static void add(Sum &sum, const ColumnKeying &keying, int value)
    {
        sum.keyed += keying.offset + keying.sign * value;
        sum.answered += keying.counts;
    }

    // Out of line, so that the cells that are whole answers do not pay for the others.
    [[gnu::noinline]] void addRest(const ItemColumn &item, double rest)
    {
        for (const Dimension dimension : dimensions)
            m_sums[dimension].rest += item.on[dimension].sign * rest;
        ++m_decimals;
    }
    [[gnu::noinline]] void noteUnusable(AnswerCells::Kind kind) { m_rows.noteUnusable(kind); }

    void receive()
    {
        ScoredResponse response;
        response.row = m_rows.report().rows;
        m_rows.report().decimals += m_decimals;
        for (const Dimension dimension : dimensions) {
            const Sum &sum = m_sums[dimension];
            response.answered[dimension] = sum.answered;
            if (sum.answered >= m_key.minimumAnswered[dimension] && sum.answered > 0)
                response.mean[dimension] = (sum.keyed + sum.rest) / sum.answered;
        }
        if (response.mean.anxiety && response.mean.avoidance) {
            m_summary.place(response,
                            {m_answers.mapTo(planeScale, *response.mean.anxiety),
                             m_answers.mapTo(planeScale, *response.mean.avoidance)},
                            m_options.rule);
        }
        if (m_to != m_answers) {
            for (const Dimension dimension : dimensions) {
                if (auto &mean = response.mean[dimension])
                    mean = m_answers.mapTo(m_to, *mean);
            }
        }
        m_receive(response);
    }

    const PlaneKey &m_key;
    const ResponseImportOptions &m_reading;
    const ResponseScoringOptions &m_options;
    Scale m_answers;
    Scale m_to;
    AnswerCells m_cellReader;
    const std::function<void(const ScoredResponse &)> &m_receive;
    ImportRows m_rows;
    std::vector<ItemColumn> m_itemColumns;
    PerDimension<Sum> m_sums{};
    int m_answered = 0;
    int m_decimals = 0;
    ResponseSummary m_summary;
};

} // namespace

void ResponseSummary::place(ScoredResponse &person, const AttachmentPoint &at,
                            const ClassificationRule &rule)
{
    ++scored;
    person.style = rule.classify(at);
    person.onTheLine = !person.style;
    if (person.style)
        ++perStyle[*person.style];
    else
        ++onTheLine;
}

Result<ResponseSummary> scoreResponses(OpenedTable &table, const PlaneKey &key,
                                       const ResponseImportOptions &reading,
                                       const ResponseScoringOptions &options,
                                       const std::function<void(const ScoredResponse &)> &receive)
{
    if (static_cast<int>(reading.itemColumns.size()) != key.items()) {
        return Error{ErrorCode::Mismatch, u"%1 columns are named, %2 are needed"_s.arg(
                                              QString::number(reading.itemColumns.size()),
                                              QString::number(key.items()))};
    }
    ResponseScorer scorer(key, reading, options, receive);
    if (const auto done = readTable(table, reading.form, scorer); !done)
        return done.error();
    return scorer.summary();
}

} // namespace core
