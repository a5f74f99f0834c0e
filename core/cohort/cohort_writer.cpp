// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/cohort_writer.h"
#include "core/base/csv_cell.h"
#include "core/cohort/random_numbers.h"

#include "core/cohort/style_readings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

QString dimensionId(Dimension dimension)
{
    return dimension == Dimension::Anxiety ? u"anxiety"_s : u"avoidance"_s;
}

/// Which score it is and on which range: anxiety_1_to_7.
QString scoreName(Dimension dimension, const Scale &scale)
{
    return u"%1_%2_to_%3"_s.arg(dimensionId(dimension), QString::number(scale.lo()),
                                QString::number(scale.hi()));
}

class Writer
{
public:
    Writer(QIODevice &table, const WrittenCohort &cohort)
        : m_table(table)
        , m_cohort(cohort)
        , m_named(cohort.identity == Identity::Named)
        , m_hasIds(m_named && cohort.ids && !cohort.ids->isEmpty())
        , m_hasOthers(m_named && cohort.others)
        , m_hasOwnScale(cohort.ownScale && *cohort.ownScale != planeScale)
    {
        if (cohort.rule) {
            m_readings = readStyles(*cohort.scores, *cohort.rule);
            m_rule = ruleId(cohort.rule->kind()).toStdString();
        }
    }

    void header()
    {
        const QStringList ours = ownNames();
        for (const QString &name : ours)
            cell(csvCell(name));
        if (m_hasOthers) {
            for (const QString &name : m_cohort.others->names())
                cell(csvCell(ours.contains(name) ? name + u"_in_file"_s : name));
        }
        endRow();
    }

    void person(std::size_t row)
    {
        const std::size_t tableRow = m_cohort.rows ? (*m_cohort.rows)[row] : row;
        if (m_named)
            cell(std::to_string(tableRow + 1));
        if (m_hasIds)
            cell(csvCell(m_cohort.ids->at(row)));
        if (m_cohort.answers)
            answers(row);
        for (const Dimension dimension : dimensions)
            score(m_cohort.scores->on[dimension][row], scoreDecimals);
        if (m_hasOwnScale) {
            for (const Dimension dimension : dimensions)
                ownScore(m_cohort.scores->on[dimension][row]);
        }
        if (m_cohort.rule) {
            cell(m_rule);
            cell(style(m_readings[row]));
        }
        if (m_hasOthers) {
            for (int column = 0; column < m_cohort.others->names().size(); ++column)
                cell(csvCell(m_cohort.others->at(tableRow, column)));
        }
        endRow();
    }

    /// False where the device does not take what was written.
    bool flush()
    {
        const auto size = static_cast<qint64>(m_buffer.size());
        const bool written = m_table.write(m_buffer.data(), size) == size;
        m_buffer.clear();
        return written;
    }
    bool isFull() const { return m_buffer.size() > 256 * 1024; }

private:
    static constexpr int scoreDecimals = 6;

    QStringList ownNames() const
    {
        QStringList names;
        if (m_named)
            names << u"row"_s;
        if (m_hasIds)
            names << u"id"_s;
        if (m_cohort.answers) {
            names << m_cohort.key->itemIds;
            eachKeyedItem([&](int item, Dimension dimension, int) {
                names << m_cohort.key->itemIds[item] + u"_keyed_"_s + dimensionId(dimension);
            });
        }
        for (const Dimension dimension : dimensions)
            names << scoreName(dimension, planeScale);
        if (m_hasOwnScale) {
            for (const Dimension dimension : dimensions)
                names << scoreName(dimension, *m_cohort.ownScale);
        }
        if (m_cohort.rule)
            names << u"rule"_s << u"style"_s;
        return names;
    }

    template <class Visit> void eachKeyedItem(Visit visit) const
    {
        for (const Dimension dimension : dimensions) {
            for (int item = 0; item < m_cohort.key->items(); ++item) {
                const int sign = m_cohort.key->keying[static_cast<std::size_t>(item)][dimension];
                if (sign != 0)
                    visit(item, dimension, sign);
            }
        }
    }

    void answers(std::size_t row)
    {
        const ResponseTable &table = *m_cohort.answers;
        for (int item = 0; item < table.items(); ++item)
            number(table.exactAnswer(row, item));
        eachKeyedItem([&](int item, Dimension, int sign) {
            const std::optional<double> answer = table.exactAnswer(row, item);
            number(answer && sign < 0 ? table.answers().reversed(*answer) : answer);
        });
    }

    void cell(std::string_view text)
    {
        if (!m_rowIsEmpty)
            m_buffer += ',';
        m_rowIsEmpty = false;
        m_buffer += text;
    }
    void number(std::optional<double> value)
    {
        constexpr int significant = 7;
        std::array<char, 16> digits;
        char *const last = digits.data() + digits.size();
        const char *end = digits.data();
        if (value && *value == std::floor(*value))
            end = std::to_chars(digits.data(), last, static_cast<int>(*value)).ptr;
        else if (value)
            end =
                std::to_chars(digits.data(), last, *value, std::chars_format::general, significant)
                    .ptr;
        cell({digits.data(), static_cast<std::size_t>(end - digits.data())});
    }
    // A float on 1..7 holds a wide range to fewer places.
    void ownScore(float value)
    {
        const Scale &own = *m_cohort.ownScale;
        constexpr int wide = 10;
        score(planeScale.mapTo(own, value),
              own.hi() - own.lo() <= wide ? scoreDecimals : scoreDecimals - 2);
    }
    void score(double value, int decimals)
    {
        std::array<char, 24> digits;
        const char *end = digits.data();
        if (!std::isnan(value))
            end = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                std::chars_format::fixed, decimals)
                      .ptr;
        cell({digits.data(), static_cast<std::size_t>(end - digits.data())});
    }
    std::string style(StyleReading reading) const
    {
        if (reading == StyleReading::NotPlaced)
            return {};
        if (reading == StyleReading::OnTheLine)
            return "on-the-line";
        return styleId(static_cast<Style>(reading)).toStdString();
    }
    void endRow()
    {
        m_buffer += "\r\n";
        m_rowIsEmpty = true;
    }

    QIODevice &m_table;
    const WrittenCohort &m_cohort;
    bool m_named;
    bool m_hasIds;
    bool m_hasOthers;
    bool m_hasOwnScale;
    std::vector<StyleReading> m_readings;
    std::string m_rule;
    std::string m_buffer;
    bool m_rowIsEmpty = true;
};

std::optional<Error> mismatch(const WrittenCohort &cohort)
{
    const std::size_t people = cohort.scores->size();
    if (cohort.answers && (!cohort.key || cohort.answers->rows() != people ||
                           cohort.answers->items() != cohort.key->items() ||
                           cohort.key->itemIds.size() != cohort.key->items()))
        return Error{ErrorCode::Mismatch, u"answers"_s};
    if (cohort.ids && !cohort.ids->isEmpty() && cohort.ids->size() != people)
        return Error{ErrorCode::Mismatch, u"ids"_s};
    if (cohort.rows && cohort.rows->size() != people)
        return Error{ErrorCode::Mismatch, u"rows"_s};
    if (cohort.others) {
        std::size_t tableRows = people;
        if (cohort.rows)
            tableRows =
                people == 0 ? 0 : *std::max_element(cohort.rows->begin(), cohort.rows->end()) + 1;
        if (cohort.others->rows() < tableRows)
            return Error{ErrorCode::Mismatch, u"other columns"_s};
    }
    return std::nullopt;
}

// Every order alike (Fisher & Yates, as given by Durstenfeld 1964).
std::vector<std::size_t> rowOrder(const WrittenCohort &cohort)
{
    std::vector<std::size_t> order(cohort.scores->size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (cohort.identity != Identity::Anonymous || !cohort.orderSeed)
        return order;
    RandomNumbers random(*cohort.orderSeed);
    for (std::size_t left = order.size(); left > 1; --left)
        std::swap(order[left - 1], order[random.below(left)]);
    return order;
}

} // namespace

Result<Done> writeCohort(QIODevice &table, const WrittenCohort &cohort,
                         const std::function<bool(qint64)> &proceed)
{
    if (const auto error = mismatch(cohort))
        return *error;
    const std::size_t people = cohort.scores->size();
    if (cohort.identity == Identity::Anonymous) {
        if (const auto allowed = checkGroupSize(people, cohort.smallest); !allowed)
            return allowed.error();
    }
    Writer writer(table, cohort);
    writer.header();
    const std::vector<std::size_t> order = rowOrder(cohort);
    for (std::size_t row = 0; row < people; ++row) {
        writer.person(order[row]);
        if (!writer.isFull())
            continue;
        if (!writer.flush())
            return Error{ErrorCode::FileNotWritable, table.errorString()};
        if (proceed && !proceed(static_cast<qint64>(row + 1)))
            return Error{ErrorCode::Cancelled, {}};
    }
    if (!writer.flush())
        return Error{ErrorCode::FileNotWritable, table.errorString()};
    return Done{};
}

} // namespace core
