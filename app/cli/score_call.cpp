// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/score_call.h"

#include "app/cli/instrument_argument.h"
#include "app/cli/messages.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/scoring/norm_reader.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::cli
{
namespace
{

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({{u"questionnaire"_s, u"instrument"_s}, {}, u"ID|FILE.osd"_s});
    parser.addOption({u"columns"_s, {}, u"A-B|NAMES"_s});
    parser.addOption({u"scores"_s, {}, u"ANXIETY,AVOIDANCE"_s});
    parser.addOption({u"scale"_s, {}, u"LO-HI"_s});
    parser.addOption({u"missing"_s, {}, u"V"_s});
    parser.addOption({u"words"_s, {}, u"WORD=N"_s});
    parser.addOption(QCommandLineOption(u"already-reversed"_s));
    parser.addOption(QCommandLineOption(u"not-reversed"_s));
    parser.addOption({u"repeats"_s, {}, u"each|first"_s});
    parser.addOption({u"separator"_s, {}, u"CHAR"_s});
    parser.addOption({u"encoding"_s, {}, u"NAME"_s});
    parser.addOption({u"header-lines"_s, {}, u"N"_s});
    parser.addOption(QCommandLineOption(u"despite-doubts"_s));
    parser.addOption({u"to"_s, {}, u"LO-HI"_s});
    parser.addOption({u"allow-missing"_s, {}, u"SHARE"_s});
    parser.addOption({u"rule"_s, {}, u"NAME"_s});
    parser.addOption({{u"o"_s, u"output"_s}, {}, u"OUT.csv"_s});
}

struct Range {
    core::Scale scale;
    bool isTurned = false; ///< the first is the higher one: 7-1
};

std::optional<Range> parseRange(const QString &text)
{
    static const QRegularExpression pattern(u"^(-?\\d{1,4})(?:-|\\.\\.)(-?\\d{1,4})$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).toInt();
    const auto scale = core::Scale::make(std::min(first, last), std::max(first, last));
    return scale ? std::optional(Range{*scale, first > last}) : std::nullopt;
}

std::optional<char> parseSeparator(const QString &text)
{
    static const std::pair<QString, char> names[]{{u"comma"_s, ','},
                                                  {u"semicolon"_s, ';'},
                                                  {u"tab"_s, '\t'},
                                                  {u"\\t"_s, '\t'},
                                                  {u"bar"_s, '|'}};
    for (const auto &[name, separator] : names) {
        if (text.compare(name, Qt::CaseInsensitive) == 0)
            return separator;
    }
    const QByteArray bytes = text.toUtf8();
    return bytes.size() == 1 && bytes[0] != '"' && bytes[0] != '\n' ? std::optional(bytes[0])
                                                                    : std::nullopt;
}

std::optional<Refusal> readWords(const QStringList &values, core::AnswerWords &words)
{
    for (const QString &value : values) {
        for (const QString &pair : value.split(u',', Qt::SkipEmptyParts)) {
            const auto at = pair.lastIndexOf(u'=');
            bool isNumber = false;
            const int number = pair.mid(at + 1).trimmed().toInt(&isNumber);
            const QString word = core::answerWord(pair.left(std::max<qsizetype>(at, 0)));
            if (at < 1 || !isNumber || word.isEmpty())
                return Refusal{u"--words takes words and numbers, such as \"never=1,often=5\""_s};
            words[word] = number;
        }
    }
    return std::nullopt;
}

std::optional<Refusal> readTableOptions(const QCommandLineParser &parser, core::GivenReading &given)
{
    given.columns = parser.value(u"columns"_s).trimmed();
    given.encoding = parser.value(u"encoding"_s).toUtf8();
    if (parser.isSet(u"missing"_s))
        given.missingCodes = parser.values(u"missing"_s);
    if (parser.isSet(u"already-reversed"_s) || parser.isSet(u"not-reversed"_s))
        given.alreadyReversed = parser.isSet(u"already-reversed"_s);
    if (parser.isSet(u"scale"_s)) {
        const auto range = parseRange(parser.value(u"scale"_s));
        if (!range)
            return Refusal{u"--scale takes a range such as 1-7, or 7-1 where 1 is the most "
                           "agreement"_s};
        given.answers = range->scale;
        given.lowestAgrees = range->isTurned;
    }
    if (parser.isSet(u"separator"_s)) {
        given.separator = parseSeparator(parser.value(u"separator"_s));
        if (!given.separator)
            return Refusal{u"--separator takes one character, or comma, semicolon, tab, bar"_s};
    }
    if (parser.isSet(u"header-lines"_s)) {
        bool ok = false;
        const int lines = parser.value(u"header-lines"_s).toInt(&ok);
        if (!ok || lines < 0 || lines > 20)
            return Refusal{u"--header-lines takes a number from 0 to 20"_s};
        given.headerLines = lines;
    }
    if (parser.isSet(u"repeats"_s)) {
        const QString repeats = parser.value(u"repeats"_s);
        if (repeats != "each"_L1 && repeats != "first"_L1)
            return Refusal{u"--repeats takes each or first"_s};
        given.repeats =
            repeats == "each"_L1 ? core::RepeatedPeople::Each : core::RepeatedPeople::First;
    }
    return readWords(parser.values(u"words"_s), given.words);
}

std::optional<Refusal> addInstrument(ScoreCall &call, core::Instrument instrument,
                                     std::optional<double> allowedMissing)
{
    const auto key = core::planeKey(instrument, allowedMissing);
    if (!key)
        return Refusal{sentenceFor(key.error())};
    call.candidates.push_back(core::proposalCandidate(instrument, *key));
    call.instruments.push_back(std::move(instrument));
    return std::nullopt;
}

// The shipped ones are looked at even where one is named: the columns may be named for another.
std::optional<Refusal> readInstruments(const QString &named, std::optional<double> allowedMissing,
                                       ScoreCall &call)
{
    if (!named.isEmpty()) {
        auto read = readInstrumentArgument(named);
        if (!read) {
            return Refusal{sentenceFor(read.error()),
                           read.error().code == core::ErrorCode::UnknownId ? UsageMistake
                                                                           : InputUnreadable};
        }
        call.given.questionnaire = read->instrument.id;
        if (const auto refusal = addInstrument(call, std::move(read->instrument), allowedMissing))
            return refusal;
    }
    const core::InstrumentCatalogue shipped(u":/instruments"_s);
    for (const QString &id : shipped.ids()) {
        auto instrument = shipped.instrument(id);
        if (instrument && id != call.given.questionnaire)
            (void)addInstrument(call, std::move(*instrument), allowedMissing);
    }
    return std::nullopt;
}

} // namespace

std::variant<core::ClassificationRule, Refusal> ruleNamed(const QString &name,
                                                          const core::Instrument &instrument)
{
    if (name.isEmpty())
        return core::ClassificationRule::midpoint();
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

std::variant<ScoreCall, Refusal> readScoreCall(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    // The parser expects a program name first.
    if (!parser.parse(QStringList{u"score"_s} + arguments))
        return Refusal{parser.errorText()};
    if (parser.positionalArguments().size() != 1)
        return Refusal{
            u"one table is needed; usage: attachment-atlas-cli score [OPTION...] IN [-o OUT.csv]"_s};
    ScoreCall call;
    if (auto refusal = readTableOptions(parser, call.given))
        return *refusal;
    std::optional<double> allowedMissing;
    if (parser.isSet(u"allow-missing"_s)) {
        bool ok = false;
        const double share = parser.value(u"allow-missing"_s).toDouble(&ok);
        if (!ok || !(share >= 0.0 && share <= 1.0))
            return Refusal{u"--allow-missing takes a share from 0 to 1"_s};
        allowedMissing = share;
    }
    if (parser.isSet(u"to"_s)) {
        const auto range = parseRange(parser.value(u"to"_s));
        if (!range || range->isTurned)
            return Refusal{u"--to takes a range such as 1-7"_s};
        call.to = range->scale;
    }
    if (parser.isSet(u"scores"_s)) {
        call.scoreColumns = parser.value(u"scores"_s).split(u',');
        if (call.scoreColumns.size() != 2 || call.scoreColumns.contains(QString()))
            return Refusal{u"--scores takes two columns, such as anxiety,avoidance or 4,5"_s};
        call.given.content = core::TableContent::ReadyScores;
    }
    call.rule = parser.value(u"rule"_s);
    call.despiteDoubts = parser.isSet(u"despite-doubts"_s);
    call.input = parser.positionalArguments().front();
    call.output = parser.value(u"output"_s);
    if (auto refusal = readInstruments(parser.value(u"questionnaire"_s), allowedMissing, call))
        return *refusal;
    if (!call.rule.isEmpty()) {
        // A rule that nothing has is a mistake whatever the table; a misfit may still come out.
        const auto rule = ruleNamed(call.rule, call.instruments.front());
        const Refusal *refusal = std::get_if<Refusal>(&rule);
        if (refusal && call.given.questionnaire)
            return *refusal;
    }
    return call;
}

} // namespace app::cli
