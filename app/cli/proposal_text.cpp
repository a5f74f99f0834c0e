// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/proposal_text.h"

#include "core/cohort/item_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::cli
{
namespace
{

constexpr qsizetype shownNames = 10;

QString number(qint64 value)
{
    return QString::number(value);
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(number(count), count == 1 ? one : many);
}

QString listed(const QStringList &names)
{
    const QString list = names.first(std::min(shownNames, names.size())).join(u", "_s);
    return names.size() > shownNames ? list + u", …"_s : list;
}

QString listed(const std::vector<int> &values)
{
    QStringList names;
    for (const int value : values)
        names << number(value);
    return listed(names);
}

QString rangeText(const core::Scale &scale)
{
    return u"%1-%2"_s.arg(number(scale.lo()), number(scale.hi()));
}

QString separatorText(std::optional<char> separator)
{
    switch (separator.value_or(',')) {
    case ';':
        return u"semicolons"_s;
    case '\t':
        return u"tabs"_s;
    case ',':
        return u"commas"_s;
    case '|':
        return u"bars"_s;
    default:
        return u"\"%1\""_s.arg(QLatin1Char(*separator));
    }
}

QString fileText(const core::TablePreview &table)
{
    switch (table.kind) {
    case core::TableFileKind::Text:
        return u"text in %1, %2"_s.arg(QString::fromUtf8(table.encoding.name),
                                       separatorText(table.form.layout.separator));
    case core::TableFileKind::Workbook:
        return u"Excel workbook"_s;
    case core::TableFileKind::OpenDocument:
        return u"OpenDocument sheet"_s;
    case core::TableFileKind::Spss:
        return u"SPSS file"_s;
    case core::TableFileKind::Stata:
        return u"Stata file"_s;
    }
    return {};
}

QString headerText(const core::TablePreview &table)
{
    const core::TableLayout &layout = table.form.layout;
    if (layout.headerLines == 0)
        return u"no header"_s;
    QString text = layout.headerLines == 1
                       ? u"a header"_s
                       : u"a header of %1 rows"_s.arg(number(layout.headerLines));
    if (layout.linesAbove > 0)
        text += u" below %1"_s.arg(counted(layout.linesAbove, u"line"_s, u"lines"_s));
    return text;
}

QString evidenceText(core::ColumnEvidence evidence)
{
    switch (evidence) {
    case core::ColumnEvidence::None:
        return {};
    case core::ColumnEvidence::Position:
        return u"as many columns of answers in a row"_s;
    case core::ColumnEvidence::Numbers:
        return u"by the numbers in their names"_s;
    case core::ColumnEvidence::Family:
    case core::ColumnEvidence::Ids:
        return u"by their names"_s;
    case core::ColumnEvidence::Wordings:
        return u"by the statements"_s;
    case core::ColumnEvidence::Given:
        return u"as given"_s;
    }
    return {};
}

QString columnsText(const core::TableProposal &proposal, const ScoreCall &call)
{
    const QString id = call.candidates[proposal.candidate].id;
    const auto &columns = proposal.responses.itemColumns;
    if (columns.empty())
        return u"no columns of answers to %1"_s.arg(id);
    const QStringList &names = proposal.table.names;
    QString text = u"%1 in the columns %2"_s.arg(id, core::columnChoice({}, columns));
    if (proposal.table.hasHeader())
        text += u" (%1 … %2)"_s.arg(names.value(columns.front()).left(40),
                                    names.value(columns.back()).left(40));
    text += u", "_s + evidenceText(proposal.columnsBy);
    if (const auto ids = proposal.responses.idColumn)
        text += u"; people by column %1"_s.arg(number(*ids + 1));
    return text;
}

QString scoreColumnsText(const core::TableProposal &proposal)
{
    const core::ScoreImportOptions &reading = proposal.scores;
    const auto name = [&](int column) {
        return proposal.table.hasHeader()
                   ? u"%1 (%2)"_s.arg(number(column + 1),
                                      proposal.table.names.value(column).left(40))
                   : number(column + 1);
    };
    QString text =
        u"ready scores, attachment anxiety in column %1 and attachment avoidance in column %2"_s
            .arg(name(reading.columns.anxiety), name(reading.columns.avoidance));
    if (reading.idColumn)
        text += u"; people by column %1"_s.arg(number(*reading.idColumn + 1));
    return text;
}

QString scoresText(const core::TableProposal &proposal)
{
    QString text = u"scores from %1"_s.arg(rangeText(proposal.scores.scale));
    if (!proposal.scores.missingCodes.isEmpty())
        text += u"; missing: "_s + listed(proposal.scores.missingCodes);
    return text;
}

QString answersText(const core::TableProposal &proposal, const ScoreCall &call)
{
    const core::ResponseImportOptions &reading = proposal.responses;
    QString text = rangeText(reading.answers);
    switch (proposal.rangeBy) {
    case core::RangeEvidence::Questionnaire:
        text += u", the questionnaire's range"_s;
        break;
    case core::RangeEvidence::Observed:
        text += u", by the numbers that occur"_s;
        break;
    case core::RangeEvidence::Words:
        text += u", by the words"_s;
        break;
    case core::RangeEvidence::Given:
        text += u", as given"_s;
        break;
    }
    const bool turned = !reading.turned.empty();
    const bool all = turned && std::all_of(reading.turned.begin(), reading.turned.end(),
                                           [](bool item) { return item; });
    const bool isTold = call.given.lowestAgrees || proposal.find(core::DoubtKind::LowestAgrees);
    text += (isTold ? u"; %1 is the most agreement"_s : u"; %1 is taken for the most agreement"_s)
                .arg(number(all ? reading.answers.lo() : reading.answers.hi()));
    if (turned && !all)
        text += u", reversed items are reversed in the file already"_s;
    if (!reading.missingCodes.isEmpty())
        text += u"; missing: "_s + listed(reading.missingCodes);
    return text;
}

QString remediesText(const core::Doubt &doubt)
{
    QStringList options;
    for (const core::Remedy &remedy : doubt.remedies) {
        const core::GivenReading &given = remedy.given;
        if (!given.columns.isEmpty())
            options << u"--columns %1 (%2)"_s.arg(given.columns, remedy.name);
        if (given.questionnaire)
            options << u"--questionnaire %1"_s.arg(*given.questionnaire);
        if (given.answers)
            options << u"--scale %1"_s.arg(rangeText(*given.answers));
        if (given.alreadyReversed)
            options << (*given.alreadyReversed ? u"--already-reversed"_s : u"--not-reversed"_s);
        if (given.repeats)
            options << (given.repeats == core::RepeatedPeople::Each ? u"--repeats each"_s
                                                                    : u"--repeats first"_s);
    }
    return options.isEmpty() ? QString() : u"; say "_s + options.join(u" or "_s);
}

// First the values that never occur, then those that occur often.
QString codesOfChoices(const core::Doubt &doubt)
{
    const auto split =
        doubt.values.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(
                                   doubt.values.size(), static_cast<std::size_t>(doubt.count)));
    return u"the values %1 never occur, and %2 often: these look like codes of choices; say "
           "--words \"CODE=N,…\""_s.arg(listed(std::vector(doubt.values.begin(), split)),
                                        listed(std::vector(split, doubt.values.end())));
}

QString sentence(const core::Doubt &doubt)
{
    using Kind = core::DoubtKind;
    const QString names = listed(doubt.names);
    const QString count = number(doubt.count);
    const auto value = [&](std::size_t place) {
        return place < doubt.values.size() ? number(doubt.values[place]) : QString();
    };
    switch (doubt.kind) {
    case Kind::EncodingIsAGuess:
        return u"the letters are taken for %1; say --encoding where names look wrong"_s.arg(names);
    case Kind::MarksAreText:
        return u"line %1: a quotation mark would have swallowed the rows below it; quotation marks "
               "are read as text"_s.arg(value(0));
    case Kind::NamesOneColumnOff:
        return u"the header has one name less than the rows have cells; the rows' own names are "
               "taken to stand in front, or an empty cell behind"_s;
    case Kind::HeaderIsNarrower:
        return u"the rows have %1 more than the header has names; name the columns by their "
               "places, --columns A-B"_s.arg(counted(doubt.count, u"cell"_s, u"cells"_s));
    case Kind::LinesAbove:
        return u"left out above the header: "_s + names;
    case Kind::HeaderLines:
        return u"the header has %1 rows; say --header-lines where that is wrong"_s.arg(count);
    case Kind::Transposed:
        return u"a column for each person: read as if it were a row"_s;
    case Kind::OneRowAnAnswer:
        return u"a row for each answer (%1): read as a row for each person"_s.arg(names);
    case Kind::RowsLeftOut:
        return u"%1 of means, totals or names left out: row %2"_s.arg(
            counted(doubt.count, u"row"_s, u"rows"_s), listed(doubt.values));
    case Kind::RowsWithoutAnswers:
        return counted(doubt.count, u"row holds"_s, u"rows hold"_s) + u" no answer"_s;
    case Kind::RepeatedIds:
        return counted(doubt.count, u"name stands"_s, u"names stand"_s) +
               u" in more than one row: "_s + names;
    case Kind::NoColumns:
        return u"no %1 columns of answers are found; the table has %2; say --columns with names or "
               "places, such as 2-%3"_s.arg(value(0), names,
                                            number(doubt.values.empty() ? 2 : doubt.values[0] + 1));
    case Kind::SeveralQuestionnaires:
        return u"the columns fit %1 alike"_s.arg(names);
    case Kind::NamesSayAnother:
        return u"the columns are named for %1"_s.arg(names);
    case Kind::SeveralGroups:
        return u"several groups of columns fit: %1"_s.arg(names);
    case Kind::NumbersBesideIds:
        return u"these columns are numbered too and are not read: %1"_s.arg(names);
    case Kind::OrderByNumbers:
        return u"the columns stand in another order than their numbers; the numbers count"_s;
    case Kind::RecodedBeside:
        return u"recoded columns stand beside and are not read: %1"_s.arg(names);
    case Kind::ReversedByName:
        return u"the names of %1 say \"reversed\": were they turned round already?"_s.arg(names);
    case Kind::SeveralScores:
        return u"more columns could be a score: %1; say --scores ANXIETY,AVOIDANCE"_s.arg(names);
    case Kind::OnlyReadyScores:
        return u"the table holds scores (%1) and no answers: those are placed as they are"_s.arg(
            names);
    case Kind::WordsAsNumbers:
        return u"words are read as numbers: %1; say --words where that is wrong"_s.arg(names);
    case Kind::UnknownWords:
        return u"%1 hold words that stand for no number: %2; say --words \"WORD=N,…\", or export "
               "numbers"_s.arg(counted(doubt.count, u"cell"_s, u"cells"_s), names);
    case Kind::UnreadCells:
        return u"%1 are no answers: %2"_s.arg(counted(doubt.count, u"cell"_s, u"cells"_s), names);
    case Kind::OutsideRange:
        return u"%1 lie outside the range: %2"_s.arg(
            counted(doubt.count, u"number"_s, u"numbers"_s), listed(doubt.values));
    case Kind::Decimals:
        return u"%1 with decimals are scored as they are"_s.arg(
            counted(doubt.count, u"answer"_s, u"answers"_s));
    case Kind::NobodyAbove:
        return u"nobody answered above %1, the range is read as up to %2"_s.arg(value(0), value(1));
    case Kind::ZeroBesideRange:
        return u"0 stands %1 beside the other answers: a missing answer, or the lowest"_s.arg(
            counted(doubt.count, u"time"_s, u"times"_s));
    case Kind::CodesOfChoices:
        return codesOfChoices(doubt);
    case Kind::ObservedRange:
        return u"the numbers that occur are %1 to %2, and so is the range read"_s.arg(value(0),
                                                                                      value(1));
    case Kind::LowestAgrees:
        return u"by its words %1 is the most agreement: the answers are turned round"_s.arg(
            value(0));
    case Kind::KeyedTheWrongWay:
        return u"%1 against their scale: %2; already reversed, in another order, or another "
               "questionnaire?"_s.arg(
                   counted(doubt.count, u"statement runs"_s, u"statements run"_s), names);
    }
    return {};
}

} // namespace

QStringList proposalLines(const core::TableProposal &proposal, const ScoreCall &call)
{
    const core::TablePreview &table = proposal.table;
    const QString rows = table.isWhole ? number(static_cast<qint64>(proposal.people))
                                       : u"more than %1"_s.arg(proposal.people);
    const bool areScores = proposal.content == core::TableContent::ReadyScores;
    return {
        u"file: %1, %2; people with answers: %3"_s.arg(fileText(table), headerText(table), rows),
        u"columns: "_s + (areScores ? scoreColumnsText(proposal) : columnsText(proposal, call)),
        u"answers: "_s + (areScores ? scoresText(proposal) : answersText(proposal, call))};
}

QString doubtSentence(const core::Doubt &doubt)
{
    return (doubt.weight == core::DoubtWeight::Question ? u"doubt: "_s : u"note: "_s) +
           sentence(doubt) + remediesText(doubt);
}

} // namespace app::cli
