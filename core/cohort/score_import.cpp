// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/score_import.h"

#include "core/cohort/import_rows.h"
#include "core/tables/cell_text.h"

#include <QByteArrayList>

#include <cmath>
#include <limits>

namespace core
{
namespace
{

using OwnScores = PerDimension<std::optional<double>>; // on the range of the file

/// Hands on the two scores of every row that is somebody's.
class ScoreReader final : public TableSink
{
public:
    using Receive = std::function<void(qint64 row, const OwnScores &scores)>;

    ScoreReader(const ScoreImportOptions &options, Receive receive)
        : m_options(options)
        , m_receive(std::move(receive))
        , m_rows(options.idColumn)
    {
        for (const QString &code : options.missingCodes)
            m_missingCodes.append(code.toUtf8());
    }

    Result<Done> header(const QStringList &names) override
    {
        std::vector<int> read{m_options.columns.anxiety, m_options.columns.avoidance};
        const auto begun = m_rows.begin(names, read);
        if (begun && m_options.keepOthers) {
            read.push_back(m_options.idColumn.value_or(-1));
            m_others.begin(names, m_options.form.layout.headerLines > 0, read);
        }
        return begun;
    }

    void cell(int column, std::string_view bytes) override
    {
        m_rows.cell(column, bytes);
        m_others.cell(column, bytes);
        for (const Dimension dimension : dimensions) {
            if (column == m_options.columns[dimension])
                m_current[dimension] = read(bytes);
        }
    }

    void endRow() override
    {
        const bool kept = m_rows.endRow(!m_current.anxiety && !m_current.avoidance);
        m_others.endRow(kept);
        if (kept)
            m_receive(m_rows.report().rows, m_current);
        m_current = {};
    }

    ImportRows &rows() { return m_rows; }
    OtherColumns &others() { return m_others; }

private:
    std::optional<double> read(std::string_view bytes)
    {
        const QByteArrayView view(bytes.data(), static_cast<qsizetype>(bytes.size()));
        const std::optional<double> number = decimalNumber(bytes);
        if (bytes.empty() || m_missingCodes.contains(view))
            m_rows.noteUnusable(AnswerCells::Kind::Missing);
        else if (!number)
            m_rows.noteUnusable(AnswerCells::Kind::NotANumber);
        else if (!m_options.scale.contains(*number))
            m_rows.noteUnusable(AnswerCells::Kind::OutOfRange);
        else
            return number;
        return std::nullopt;
    }

    const ScoreImportOptions &m_options;
    Receive m_receive;
    ImportRows m_rows;
    QByteArrayList m_missingCodes;
    OwnScores m_current;
    OtherColumns m_others;
};

float onPlane(const Scale &scale, const std::optional<double> &score)
{
    return score ? static_cast<float>(scale.mapTo(planeScale, *score))
                 : std::numeric_limits<float>::quiet_NaN();
}

} // namespace

Result<ImportedScores> importScores(QIODevice &table, const ScoreImportOptions &options,
                                    const std::function<bool(qint64)> &proceed)
{
    CohortScores scores;
    ScoreReader reader(options, [&](qint64, const OwnScores &person) {
        for (const Dimension dimension : dimensions)
            scores.on[dimension].push_back(onPlane(options.scale, person[dimension]));
    });
    const auto done = readTableFile(table, options.form, reader, proceed);
    if (!done)
        return done.error();
    return ImportedScores{std::move(scores), std::move(reader.rows().ids()),
                          std::move(reader.rows().report()), std::move(reader.others())};
}

Result<ResponseSummary> placeScores(OpenedTable &table, const ScoreImportOptions &reading,
                                    const ResponseScoringOptions &options,
                                    const std::function<void(const ScoredResponse &)> &receive)
{
    ResponseSummary summary;
    const Scale to = options.to.value_or(reading.scale);
    ScoreReader reader(reading, [&](qint64 row, const OwnScores &scores) {
        ScoredResponse person;
        person.row = row;
        for (const Dimension dimension : dimensions) {
            if (scores[dimension])
                person.mean[dimension] = reading.scale.mapTo(to, *scores[dimension]);
        }
        if (scores.anxiety && scores.avoidance) {
            summary.place(person,
                          {reading.scale.mapTo(planeScale, *scores.anxiety),
                           reading.scale.mapTo(planeScale, *scores.avoidance)},
                          options.rule);
        }
        receive(person);
    });
    if (const auto done = readTable(table, reading.form, reader); !done)
        return done.error();
    summary.report = reader.rows().report();
    return summary;
}

} // namespace core
