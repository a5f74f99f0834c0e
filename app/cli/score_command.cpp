// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/messages.h"
#include "app/cli/named_columns.h"
#include "app/cli/proposal_text.h"
#include "app/cli/score_call.h"
#include "app/cli/score_output.h"
#include "core/base/own_files.h"
#include "core/cohort/response_scoring.h"
#include "core/cohort/score_import.h"

#include <QFile>
#include <QSaveFile>

#include <cstdio>
#include <memory>
#include <variant>

using namespace Qt::StringLiterals;

namespace app::cli
{
namespace
{

constexpr std::size_t flushAt = 1024 * 1024;

int fail(const Refusal &refusal)
{
    complain(u"score: "_s + refusal.sentence);
    return refusal.code;
}

QString problemText(core::ResponseProblem problem)
{
    switch (problem) {
    case core::ResponseProblem::OutOfRange:
        return u"outside the range of the answers"_s;
    case core::ResponseProblem::NotANumber:
        return u"no answer"_s;
    case core::ResponseProblem::CellsMissing:
        return u"rows with cells missing at the end"_s;
    case core::ResponseProblem::CellsSurplus:
        return u"rows with too many cells"_s;
    case core::ResponseProblem::NotAPerson:
        return u"rows of means, totals or names, left out"_s;
    case core::ResponseProblem::RepeatedId:
        return u"rows whose name stood in an earlier one"_s;
    }
    return {};
}

QString rowsOf(const core::ProblemCount &problem)
{
    QStringList rows;
    for (const qint64 row : problem.firstRows)
        rows << QString::number(row);
    return rows.join(u", "_s);
}

void printSummary(const core::ResponseSummary &summary, const core::ClassificationRule &rule)
{
    const qint64 left = summary.report.problems[core::ResponseProblem::NotAPerson].cells;
    complain(u"rows: %1, people with answers: %2, scored: %3"_s.arg(
        QString::number(summary.report.rows),
        QString::number(summary.report.rows - left - summary.report.emptyRows),
        QString::number(summary.scored)));
    QStringList regions;
    for (const core::Style style : core::styles)
        regions << u"%1 %2"_s.arg(core::styleId(style), QString::number(summary.perStyle[style]));
    regions << u"on-the-line %1"_s.arg(QString::number(summary.onTheLine));
    complain(u"regions by the rule %1: %2"_s.arg(core::ruleId(rule.kind()), regions.join(u", "_s)));
    for (const core::ResponseProblem kind : core::responseProblems) {
        const core::ProblemCount &problem = summary.report.problems[kind];
        if (problem.cells > 0) {
            complain(u"%1: %2, first in rows %3"_s.arg(
                problemText(kind), QString::number(problem.cells), rowsOf(problem)));
        }
    }
}

/// Where the scores go. A file appears only when it is complete; standard output is written as it
/// comes.
class Output
{
public:
    std::optional<Refusal> open(const QString &path)
    {
        if (path.isEmpty()) {
            auto file = std::make_unique<QFile>();
            if (!file->open(stdout, QIODevice::WriteOnly))
                return Refusal{u"standard output cannot be written"_s};
            m_file = std::move(file);
        } else {
            m_file = std::make_unique<QSaveFile>(path);
            if (!m_file->open(QIODevice::WriteOnly))
                return Refusal{u"%1 cannot be written: %2"_s.arg(path, m_file->errorString())};
        }
        m_buffer = scoreHeader();
        return std::nullopt;
    }
    void append(const core::ScoredResponse &response)
    {
        appendScoreLine(m_buffer, response);
        if (m_buffer.size() > flushAt)
            flush();
    }
    /// What could not be written, if anything.
    std::optional<Refusal> close()
    {
        flush();
        if (auto *file = qobject_cast<QSaveFile *>(m_file.get()))
            m_isWritten = m_isWritten && core::commitFile(*file);
        else
            m_isWritten = m_isWritten && m_file->flush();
        if (m_isWritten)
            return std::nullopt;
        return Refusal{u"the scores could not be written: %1"_s.arg(m_file->errorString()),
                       InputUnreadable};
    }

private:
    void flush()
    {
        const auto size = static_cast<qint64>(m_buffer.size());
        m_isWritten = m_isWritten && m_file->write(m_buffer.data(), size) == size;
        m_buffer.clear();
    }

    std::unique_ptr<QFileDevice> m_file;
    std::string m_buffer;
    bool m_isWritten = true;
};

/// Says how the table is read, and whether it can be: nothing where it can.
std::optional<Refusal> present(const core::TableProposal &proposal, const ScoreCall &call)
{
    for (const QString &line : proposalLines(proposal, call))
        complain(line);
    for (const core::Doubt &doubt : proposal.doubts)
        complain(doubtSentence(doubt));
    if (proposal.content == core::TableContent::Unknown)
        return Refusal{u"there are no answers that can be scored"_s, InputUnreadable};
    if (proposal.asks() && !call.despiteDoubts)
        return Refusal{u"nothing was scored; settle what is in doubt, or say --despite-doubts"_s,
                       InputUnreadable};
    return std::nullopt;
}

// Of a long table only the beginning is looked at before it is read.
bool isMostlyUnread(const core::ImportReport &report, const core::TableProposal &proposal)
{
    constexpr qint64 few = 20; // of so many one
    const qint64 unread = report.problems[core::ResponseProblem::OutOfRange].cells +
                          report.problems[core::ResponseProblem::NotANumber].cells;
    const auto items = proposal.content == core::TableContent::ReadyScores
                           ? qint64(core::dimensions.size())
                           : static_cast<qint64>(proposal.responses.itemColumns.size());
    return !proposal.table.isWhole && few * unread > report.rows * items;
}

// What is read of a table, of which kind it ever is.
core::Result<core::ResponseSummary> scoreAs(const core::TableProposal &proposal,
                                            core::OpenedTable &table, const ScoreCall &call,
                                            const core::ResponseScoringOptions &options,
                                            Output &output)
{
    const auto write = [&](const core::ScoredResponse &person) { output.append(person); };
    if (proposal.content == core::TableContent::ReadyScores)
        return core::placeScores(table, proposal.scores, options, write);
    return core::scoreResponses(table, call.candidates[proposal.candidate].key, proposal.responses,
                                options, write);
}

int scoreProposed(const core::TableProposal &proposal, core::OpenedTable &table,
                  const ScoreCall &call)
{
    if (const auto refusal = itemColumnsProblem(proposal, call))
        return fail(*refusal);
    if (const auto refusal = present(proposal, call))
        return fail(*refusal);
    const auto rule = ruleNamed(call.rule, call.instruments[proposal.candidate]);
    if (const Refusal *refusal = std::get_if<Refusal>(&rule))
        return fail(*refusal);
    Output output;
    if (const auto refusal = output.open(call.output))
        return fail(*refusal);
    const core::ResponseScoringOptions options{.to = call.to,
                                               .rule = std::get<core::ClassificationRule>(rule)};
    const auto summary = scoreAs(proposal, table, call, options, output);
    if (!summary)
        return fail(refusalFor(summary.error()));
    printSummary(*summary, options.rule);
    if (!call.despiteDoubts && isMostlyUnread(summary->report, proposal)) {
        return fail(
            {u"further down the file than was looked at, more than one cell in twenty is no "
             "answer in the range; see the rows named, or say --despite-doubts"_s,
             InputUnreadable});
    }
    if (const auto refusal = output.close())
        return fail(*refusal);
    if (summary->scored > 0)
        return Success;
    return fail({u"nobody answered enough statements to be scored"_s, NothingScored});
}

} // namespace

int scoreTable(const QStringList &arguments)
{
    auto parsed = readScoreCall(arguments);
    if (const Refusal *refusal = std::get_if<Refusal>(&parsed))
        return fail(*refusal);
    ScoreCall &call = std::get<ScoreCall>(parsed);

    QFile input(call.input);
    const bool opened = call.input == "-"_L1 ? input.open(stdin, QIODevice::ReadOnly)
                                             : input.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(
            {u"%1 cannot be read: %2"_s.arg(call.input, input.errorString()), InputUnreadable});
    auto table = core::openTable(input, call.given.encoding);
    if (!table)
        return fail(refusalFor(table.error()));
    const auto preview = core::previewTable(*table, call.given);
    if (!preview)
        return fail(refusalFor(preview.error()));
    if (!call.scoreColumns.isEmpty()) {
        const auto columns = scoreColumns(*preview, call.scoreColumns);
        if (const Refusal *refusal = std::get_if<Refusal>(&columns))
            return fail(*refusal);
        call.given.scoreColumns = std::get<core::PerDimension<int>>(columns);
    }
    return scoreProposed(core::propose(*preview, call.candidates, call.given), *table, call);
}

} // namespace app::cli
