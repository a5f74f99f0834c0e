#include "core/cohort/response_scoring.h"

#include "core/cohort/item_columns.h"
#include "core/cohort/table_reader.h"
#include "core/scoring/score.h"

#include <QByteArrayList>

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr std::size_t rememberedRows = 5;

/// How the answer x in one column counts on a dimension: offset + sign × x, which is x or lo + hi −
/// x.
struct ColumnKeying {
    int offset = 0;
    int sign = 0; ///< 0: not at all
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

// A whole number, also one written as 3.0; nothing for anything else.
std::optional<int> wholeNumber(std::string_view text)
{
    double value = 0.0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size() || std::floor(value) != value ||
        std::abs(value) > 1e6)
        return std::nullopt;
    return static_cast<int>(value);
}

class ResponseScorer final : public TableSink
{
public:
    ResponseScorer(const Instrument &instrument, const ResponseScoringOptions &options,
                   Scale answers, const std::function<void(const ScoredResponse &)> &receive)
        : m_instrument(instrument)
        , m_options(options)
        , m_answers(answers)
        , m_to(options.to.value_or(answers))
        , m_lo(answers.lo())
        , m_hi(answers.hi())
        , m_receive(receive)
    {
        for (const QString &code : options.missingCodes)
            m_missingCodes.append(code.toUtf8());
        m_hasMissingCodes = !m_missingCodes.isEmpty();
    }

    Result<Done> header(const QStringList &names) override
    {
        QStringList itemIds;
        for (const Item &item : m_instrument.items) {
            if (item.type == ItemType::Likert)
                itemIds.append(item.id);
        }
        const auto columns = findItemColumns(names, itemIds, m_options.columns);
        if (!columns)
            return columns.error();
        m_columnCount = static_cast<int>(names.size());
        m_itemColumns.assign(static_cast<std::size_t>(names.size()), {});
        for (std::size_t i = 0; i < columns->size(); ++i) {
            ItemColumn &column = m_itemColumns[static_cast<std::size_t>((*columns)[i])];
            column.isItem = true;
            for (const Dimension dimension : dimensions)
                column.on[dimension] = keyingOf(itemIds[static_cast<qsizetype>(i)], dimension);
        }
        for (const Dimension dimension : dimensions) {
            const Scoring &scoring = *m_instrument.findScoring((*m_instrument.plane)[dimension]);
            const auto items =
                std::count_if(scoring.items.begin(), scoring.items.end(),
                              [](const KeyedItem &item) { return item.keying != 0; });
            m_minimum[dimension] =
                m_options.allowedMissing
                    ? minimumAnswered(static_cast<int>(items), *m_options.allowedMissing)
                    : scoring.minimumAnswered;
        }
        return Done{};
    }

    void cell(int column, std::string_view bytes) override
    {
        ++m_cells;
        if (column >= m_columnCount)
            return;
        const ItemColumn &item = m_itemColumns[static_cast<std::size_t>(column)];
        if (!item.isItem || bytes.empty())
            return;
        // Nearly every cell is one digit that stands for itself.
        int value = bytes[0] - '0';
        const bool isDigit = bytes.size() == 1 && value >= 0 && value <= 9;
        if ((!isDigit || m_hasMissingCodes) && !readUnusual(bytes, value))
            return;
        if (value < m_lo || value > m_hi) {
            note(ResponseProblem::OutOfRange);
            return;
        }
        add(m_sums.anxiety, item.on.anxiety, value);
        add(m_sums.avoidance, item.on.avoidance, value);
    }

    void endRow() override
    {
        if (m_cells < m_columnCount)
            note(ResponseProblem::CellsMissing);
        if (m_cells > m_columnCount)
            note(ResponseProblem::CellsSurplus);
        ScoredResponse response;
        response.row = ++m_summary.rows;
        for (const Dimension dimension : dimensions) {
            const Sum &sum = m_sums[dimension];
            response.answered[dimension] = sum.answered;
            if (sum.answered >= m_minimum[dimension] && sum.answered > 0)
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
    ColumnKeying keyingOf(const QString &itemId, Dimension dimension) const
    {
        const Scoring &scoring = *m_instrument.findScoring((*m_instrument.plane)[dimension]);
        for (const KeyedItem &item : scoring.items) {
            if (item.itemId == itemId && item.keying != 0)
                return item.keying > 0 ? ColumnKeying{0, 1}
                                       : ColumnKeying{m_answers.lo() + m_answers.hi(), -1};
        }
        return {};
    }

    static void add(Sum &sum, const ColumnKeying &keying, int value)
    {
        if (keying.sign == 0)
            return;
        sum.keyed += keying.offset + keying.sign * value;
        ++sum.answered;
    }

    // Out of line, so that the cells that are one digit do not pay for the others.
    [[gnu::noinline]] bool readUnusual(std::string_view bytes, int &value)
    {
        if (m_missingCodes.contains(
                QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size()))))
            return false;
        const std::optional<int> number = wholeNumber(bytes);
        if (!number) {
            note(ResponseProblem::NotANumber);
            return false;
        }
        value = *number;
        return true;
    }

    [[gnu::noinline]] void note(ResponseProblem problem)
    {
        ResponseSummary::Problem &noted = m_summary.problems[static_cast<std::size_t>(problem)];
        ++noted.cells;
        const qint64 row = m_summary.rows + 1;
        if (noted.firstRows.size() < rememberedRows &&
            (noted.firstRows.empty() || noted.firstRows.back() != row))
            noted.firstRows.push_back(row);
    }

    const Instrument &m_instrument;
    const ResponseScoringOptions &m_options;
    Scale m_answers;
    Scale m_to;
    int m_lo;
    int m_hi;
    const std::function<void(const ScoredResponse &)> &m_receive;
    QByteArrayList m_missingCodes;
    bool m_hasMissingCodes = false; ///< asked once a cell
    std::vector<ItemColumn> m_itemColumns;
    PerDimension<int> m_minimum{0, 0};
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
    if (!instrument.plane)
        return Error{ErrorCode::RuleNotApplicable, instrument.id};
    std::optional<Scale> answers = options.answers;
    for (const Dimension dimension : dimensions) {
        const Scoring &scoring = *instrument.findScoring((*instrument.plane)[dimension]);
        const std::optional<Scale> scale = instrument.scaleOf(scoring);
        if (scoring.method != ScoringMethod::MeanCoded || !scoring.transforms.empty() || !scale)
            return Error{ErrorCode::RuleNotApplicable, instrument.id};
        if (!answers)
            answers = scale;
    }
    ResponseScorer scorer(instrument, options, *answers, receive);
    if (const auto done = readTable(table, scorer); !done)
        return done.error();
    return scorer.summary();
}

} // namespace core
