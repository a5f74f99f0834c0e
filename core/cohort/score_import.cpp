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

class ScoreImporter final : public TableSink
{
public:
    explicit ScoreImporter(const ScoreImportOptions &options)
        : m_options(options)
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
        const bool kept =
            m_rows.endRow(std::isnan(m_current.anxiety) && std::isnan(m_current.avoidance));
        m_others.endRow(kept);
        if (kept) {
            for (const Dimension dimension : dimensions)
                m_scores.on[dimension].push_back(m_current[dimension]);
        }
        m_current = {none, none};
    }

    ImportedScores take()
    {
        return {std::move(m_scores), std::move(m_rows.ids()), std::move(m_rows.report()),
                std::move(m_others)};
    }

private:
    static constexpr float none = std::numeric_limits<float>::quiet_NaN();

    float read(std::string_view bytes)
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
            return static_cast<float>(m_options.scale.mapTo(planeScale, *number));
        return none;
    }

    const ScoreImportOptions &m_options;
    ImportRows m_rows;
    QByteArrayList m_missingCodes;
    PerDimension<float> m_current{none, none};
    CohortScores m_scores;
    OtherColumns m_others;
};

} // namespace

Result<ImportedScores> importScores(QIODevice &table, const ScoreImportOptions &options,
                                    const std::function<bool(qint64)> &proceed)
{
    ScoreImporter importer(options);
    const auto done = readTableFile(table, options.form, importer, proceed);
    if (!done)
        return done.error();
    return importer.take();
}

} // namespace core
