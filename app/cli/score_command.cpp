// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/instrument_argument.h"
#include "app/cli/messages.h"
#include "app/cli/score_output.h"
#include "core/base/own_files.h"
#include "core/cohort/response_scoring.h"
#include "core/scoring/norm_reader.h"

#include <QCommandLineParser>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <variant>

using namespace Qt::StringLiterals;

namespace app::cli
{
namespace
{

constexpr std::size_t flushAt = 1024 * 1024;

/// What the call asked for, checked.
struct Call {
    core::Instrument instrument;
    core::ResponseScoringOptions options;
    QString input;
    QString output; ///< empty: standard output
};

/// Why the call cannot be carried out, and what the process ends with.
struct Refusal {
    QString sentence;
    ExitCode code = UsageMistake;
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"instrument"_s, u"Instrument id or definition file."_s, u"ID|FILE.osd"_s});
    parser.addOption({u"scale"_s, u"Range of the answers in the table."_s, u"LO-HI"_s});
    parser.addOption({u"to"_s, u"Give scores on this range."_s, u"LO-HI"_s});
    parser.addOption({u"columns"_s, u"Columns of the items."_s, u"A-B|NAMES"_s});
    parser.addOption({u"missing"_s, u"A value that stands for a missing answer."_s, u"V"_s});
    parser.addOption({u"allow-missing"_s, u"Share of items that may be missing."_s, u"SHARE"_s});
    parser.addOption({u"rule"_s,
                      u"midpoint, norm-mean, norm-median, bcs-1998 or cut=ANXIETY,AVOIDANCE."_s,
                      u"NAME"_s});
    parser.addOption({{u"o"_s, u"output"_s}, u"Write to this file."_s, u"OUT.csv"_s});
    parser.addPositionalArgument(u"IN.csv"_s, u"Table of answers, or - for standard input."_s);
}

std::optional<core::Scale> parseRange(const QString &text)
{
    static const QRegularExpression pattern(u"^(-?\\d{1,4})-(-?\\d{1,4})$"_s);
    const auto match = pattern.match(text);
    return match.hasMatch()
               ? core::Scale::make(match.captured(1).toInt(), match.captured(2).toInt())
               : std::nullopt;
}

std::variant<core::ClassificationRule, Refusal> parseRule(const QString &name,
                                                          const core::Instrument &instrument)
{
    if (name.startsWith("cut="_L1)) {
        const QStringList parts = name.mid(4).split(u',');
        bool anxietyOk = false;
        bool avoidanceOk = false;
        const double anxiety = parts.value(0).toDouble(&anxietyOk);
        const double avoidance = parts.value(1).toDouble(&avoidanceOk);
        if (parts.size() != 2 || !anxietyOk || !avoidanceOk ||
            !core::planeScale.contains(anxiety) || !core::planeScale.contains(avoidance))
            return Refusal{u"--rule cut=ANXIETY,AVOIDANCE takes two numbers from 1 to 7"_s};
        return core::ClassificationRule::cutByHand({anxiety, avoidance});
    }
    const std::optional<core::RuleKind> kind = core::ruleFromId(name);
    if (!kind || *kind == core::RuleKind::CutByHand)
        return Refusal{u"there is no rule \"%1\""_s.arg(name)};
    core::Result<core::ClassificationRule> rule = core::ClassificationRule::midpoint();
    if (*kind == core::RuleKind::BrennanClarkShaver1998) {
        rule = core::ClassificationRule::brennanClarkShaver1998(instrument.id);
    } else if (*kind != core::RuleKind::Midpoint) {
        const auto norm = core::findNorm(u":/norms"_s, instrument.id);
        rule = norm ? core::ClassificationRule::fromNorm(*kind, *norm, instrument.id)
                    : core::Result<core::ClassificationRule>(norm.error());
        const QStringList wordings = instrument.languages();
        if (norm && !instrument.keyOnly &&
            std::none_of(wordings.begin(), wordings.end(),
                         [&](const QString &language) { return norm->holdsForWording(language); }))
            rule = core::Error{core::ErrorCode::NormNotApplicable, norm->id};
    }
    if (!rule)
        return Refusal{u"the rule %1 cannot be used with %2: %3"_s.arg(name, instrument.id,
                                                                       sentenceFor(rule.error()))};
    return *rule;
}

std::variant<Call, Refusal> parseCall(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    // The parser expects a program name first.
    if (!parser.parse(QStringList{u"score"_s} + arguments))
        return Refusal{parser.errorText()};
    if (!parser.isSet(u"instrument"_s) || parser.positionalArguments().size() != 1)
        return Refusal{u"usage: attachment-atlas-cli score --instrument ID|FILE.osd [options] "
                       "IN.csv [-o OUT.csv]"_s};
    auto read = readInstrumentArgument(parser.value(u"instrument"_s));
    if (!read) {
        return Refusal{sentenceFor(read.error()), read.error().code == core::ErrorCode::UnknownId
                                                      ? UsageMistake
                                                      : InputUnreadable};
    }
    Call call{std::move(read->instrument),
              {},
              parser.positionalArguments().front(),
              parser.value(u"output"_s)};
    for (const auto &[name, range] :
         {std::pair(u"scale"_s, &call.options.answers), std::pair(u"to"_s, &call.options.to)}) {
        if (!parser.isSet(name))
            continue;
        *range = parseRange(parser.value(name));
        if (!*range)
            return Refusal{u"--%1 takes a range such as 1-7"_s.arg(name)};
    }
    call.options.columns = parser.value(u"columns"_s);
    call.options.missingCodes = parser.values(u"missing"_s);
    if (parser.isSet(u"allow-missing"_s)) {
        bool ok = false;
        const double share = parser.value(u"allow-missing"_s).toDouble(&ok);
        if (!ok || !(share >= 0.0 && share <= 1.0))
            return Refusal{u"--allow-missing takes a share from 0 to 1"_s};
        call.options.allowedMissing = share;
    }
    if (parser.isSet(u"rule"_s)) {
        auto rule = parseRule(parser.value(u"rule"_s), call.instrument);
        if (const Refusal *refusal = std::get_if<Refusal>(&rule))
            return *refusal;
        call.options.rule = std::get<core::ClassificationRule>(rule);
    }
    return call;
}

QString sentenceFor(core::ResponseProblem problem)
{
    switch (problem) {
    case core::ResponseProblem::OutOfRange:
        return u"outside the range of the answers"_s;
    case core::ResponseProblem::NotANumber:
        return u"not a whole number"_s;
    case core::ResponseProblem::CellsMissing:
        return u"rows with cells missing at the end"_s;
    case core::ResponseProblem::CellsSurplus:
        return u"rows with too many cells"_s;
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
    complain(u"rows: %1, scored: %2"_s.arg(QString::number(summary.rows),
                                           QString::number(summary.scored)));
    QStringList regions;
    for (const core::Style style : core::styles)
        regions << u"%1 %2"_s.arg(core::styleId(style), QString::number(summary.perStyle[style]));
    regions << u"on-the-line %1"_s.arg(QString::number(summary.onTheLine));
    complain(u"regions by the rule %1: %2"_s.arg(core::ruleId(rule.kind()), regions.join(u", "_s)));
    for (const core::ResponseProblem kind : core::responseProblems) {
        const core::ProblemCount &problem = summary.problems[kind];
        if (problem.cells > 0) {
            complain(u"%1: %2, first in rows %3"_s.arg(
                sentenceFor(kind), QString::number(problem.cells), rowsOf(problem)));
        }
    }
}

} // namespace

int scoreTable(const QStringList &arguments)
{
    const auto parsed = parseCall(arguments);
    if (const Refusal *refusal = std::get_if<Refusal>(&parsed)) {
        complain(u"score: "_s + refusal->sentence);
        return refusal->code;
    }
    const Call &call = std::get<Call>(parsed);
    const auto fail = [](const QString &sentence, ExitCode code) {
        complain(u"score: "_s + sentence);
        return code;
    };

    QFile input(call.input);
    const bool opened = call.input == "-"_L1 ? input.open(stdin, QIODevice::ReadOnly)
                                             : input.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(u"%1 cannot be read: %2"_s.arg(call.input, input.errorString()),
                    InputUnreadable);

    // A file appears only when it is complete; standard output is written as it comes.
    std::unique_ptr<QFileDevice> output;
    if (call.output.isEmpty()) {
        auto file = std::make_unique<QFile>();
        if (!file->open(stdout, QIODevice::WriteOnly))
            return fail(u"standard output cannot be written"_s, UsageMistake);
        output = std::move(file);
    } else {
        output = std::make_unique<QSaveFile>(call.output);
        if (!output->open(QIODevice::WriteOnly))
            return fail(u"%1 cannot be written: %2"_s.arg(call.output, output->errorString()),
                        UsageMistake);
    }

    std::string buffer = scoreHeader();
    bool written = true;
    const auto flush = [&] {
        const auto size = static_cast<qint64>(buffer.size());
        written = written && output->write(buffer.data(), size) == size;
        buffer.clear();
    };
    const auto summary = core::scoreResponses(input, call.instrument, call.options,
                                              [&](const core::ScoredResponse &response) {
                                                  appendScoreLine(buffer, response);
                                                  if (buffer.size() > flushAt)
                                                      flush();
                                              });
    if (!summary) {
        const bool mistake = summary.error().code == core::ErrorCode::RuleNotApplicable ||
                             summary.error().code == core::ErrorCode::Mismatch ||
                             (summary.error().code == core::ErrorCode::MissingField &&
                              !call.options.columns.isEmpty());
        return fail(sentenceFor(summary.error()), mistake ? UsageMistake : InputUnreadable);
    }
    flush();
    if (auto *file = qobject_cast<QSaveFile *>(output.get()))
        written = written && core::commitFile(*file);
    else
        written = written && output->flush();
    if (!written)
        return fail(u"the scores could not be written: %1"_s.arg(output->errorString()),
                    InputUnreadable);
    printSummary(*summary, call.options.rule);
    return Success;
}

} // namespace app::cli
