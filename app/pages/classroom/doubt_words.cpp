// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/doubt_words.h"

#include "core/cohort/item_columns.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::doubtwords
{
namespace
{

constexpr qsizetype shownNames = 8;

struct DoubtWords {
    Q_DECLARE_TR_FUNCTIONS(DoubtWords)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString listed(const QStringList &names)
{
    const QString list = names.first(std::min(shownNames, names.size())).join(u", "_s);
    return names.size() > shownNames ? list + u", …"_s : list;
}

QString listed(const std::vector<int> &values, std::size_t from = 0)
{
    QStringList names;
    for (std::size_t i = from; i < values.size(); ++i)
        names << number(values[i]);
    return listed(names);
}

QString rangeText(const core::Scale &scale)
{
    //: A range of answers: %1 the lowest, %2 the highest
    return DoubtWords::tr("%1 to %2").arg(number(scale.lo()), number(scale.hi()));
}

QString separatorText(std::optional<char> separator)
{
    switch (separator.value_or(',')) {
    case ';':
        return DoubtWords::tr("cells between semicolons");
    case '\t':
        return DoubtWords::tr("cells between tabs");
    case '|':
        return DoubtWords::tr("cells between vertical bars");
    default:
        return DoubtWords::tr("cells between commas");
    }
}

QString kindText(const core::TablePreview &table)
{
    switch (table.kind) {
    case core::TableFileKind::Text:
        //: %1 an encoding such as UTF-8, %2 what is between the cells
        return DoubtWords::tr("A text in %1, %2")
            .arg(QString::fromUtf8(table.encoding.name),
                 separatorText(table.form.layout.separator));
    case core::TableFileKind::Workbook:
        return DoubtWords::tr("An Excel workbook");
    case core::TableFileKind::OpenDocument:
        return DoubtWords::tr("An OpenDocument sheet");
    case core::TableFileKind::Spss:
        return DoubtWords::tr("A file of SPSS");
    case core::TableFileKind::Stata:
        return DoubtWords::tr("A file of Stata");
    }
    return {};
}

QString fileLine(const core::TableProposal &proposal)
{
    const core::TablePreview &table = proposal.table;
    const QString header = table.hasHeader() ? DoubtWords::tr("the names of the columns above them")
                                             : DoubtWords::tr("the columns have no names");
    const auto people = static_cast<int>(proposal.people);
    const QString rows = table.isWhole
                             ? DoubtWords::tr("%n row(s) with answers", nullptr, people)
                             : DoubtWords::tr("more than %n row(s) with answers", nullptr, people);
    return kindText(table) + u"; "_s + header + u"; "_s + rows + u'.';
}

QString evidenceText(core::ColumnEvidence evidence)
{
    switch (evidence) {
    case core::ColumnEvidence::None:
        return {};
    case core::ColumnEvidence::Position:
        return DoubtWords::tr("as many columns of numbers stand side by side");
    case core::ColumnEvidence::Numbers:
        return DoubtWords::tr("by the numbers in their names");
    case core::ColumnEvidence::Family:
    case core::ColumnEvidence::Ids:
        return DoubtWords::tr("by their names");
    case core::ColumnEvidence::Wordings:
        return DoubtWords::tr("by the statements");
    case core::ColumnEvidence::Given:
        return DoubtWords::tr("as you said");
    }
    return {};
}

QString columnsLine(const core::TableProposal &proposal)
{
    const core::TablePreview &table = proposal.table;
    if (proposal.content == core::TableContent::ReadyScores) {
        const auto &columns = proposal.scores.columns;
        return DoubtWords::tr("Ready scores: anxiety in column %1, avoidance in column %2.")
            .arg(number(columns.anxiety + 1), number(columns.avoidance + 1));
    }
    const auto &columns = proposal.responses.itemColumns;
    if (columns.empty())
        return DoubtWords::tr("No columns of answers were found.");
    const QString places = core::columnChoice({}, columns);
    const QString evidence = evidenceText(proposal.columnsBy);
    if (!table.hasHeader())
        //: %1 places of columns, %2 why these
        return DoubtWords::tr("Answers in the columns %1, %2.").arg(places, evidence);
    constexpr int shownLetters = 30;
    //: %1 places of columns, %2 and %3 the names of the first and the last, %4 why these
    return DoubtWords::tr("Answers in the columns %1 (%2 … %3), %4.")
        .arg(places, table.names.value(columns.front()).left(shownLetters),
             table.names.value(columns.back()).left(shownLetters), evidence);
}

QString answersLine(const core::TableProposal &proposal)
{
    if (proposal.content == core::TableContent::ReadyScores)
        return DoubtWords::tr("Scores from %1.").arg(rangeText(proposal.scores.scale));
    const core::ResponseImportOptions &reading = proposal.responses;
    const auto isTrue = [](bool item) { return item; };
    const bool turned = std::ranges::any_of(reading.turned, isTrue);
    const bool all = turned && std::ranges::all_of(reading.turned, isTrue);
    QString text = DoubtWords::tr("Answers from %1; %2 is the most agreement")
                       .arg(rangeText(reading.answers),
                            number(all ? reading.answers.lo() : reading.answers.hi()));
    if (turned && !all)
        text += u"; "_s + DoubtWords::tr("reversed statements were turned round in the file");
    if (!reading.missingCodes.isEmpty())
        text += u"; "_s + DoubtWords::tr("missing: %1").arg(listed(reading.missingCodes));
    return text + u'.';
}

QString namesOf(const QStringList &ids, const NameOf &nameOf)
{
    QStringList names;
    for (const QString &id : ids)
        names << nameOf(id);
    return names.join(u", "_s);
}

QString aboutFile(const core::Doubt &doubt)
{
    using Kind = core::DoubtKind;
    const QString names = listed(doubt.names);
    switch (doubt.kind) {
    case Kind::EncodingIsAGuess:
        return DoubtWords::tr("The letters are taken for %1. Choose another encoding below where "
                              "names look wrong.")
            .arg(names);
    case Kind::MarksAreText:
        return DoubtWords::tr("A quotation mark in line %1 would have swallowed the rows below it. "
                              "Quotation marks are read as text.")
            .arg(listed(doubt.values));
    case Kind::NamesOneColumnOff:
        return DoubtWords::tr("There is one name less than there are columns. The rows' own names "
                              "are taken to stand in front, or an empty cell behind.");
    case Kind::HeaderIsNarrower:
        return DoubtWords::tr("The rows have %n cell(s) more than there are names, and nobody can "
                              "tell where. Say the columns by their places below.",
                              nullptr, static_cast<int>(doubt.count));
    case Kind::LinesAbove:
        return DoubtWords::tr("Left out above the names: %1").arg(names);
    case Kind::HeaderLines:
        return DoubtWords::tr("The names of the columns take %n row(s).", nullptr,
                              static_cast<int>(doubt.count));
    case Kind::Transposed:
        return DoubtWords::tr("The table has a column for each person. It is read as if that were "
                              "a row.");
    case Kind::OneRowAnAnswer:
        return DoubtWords::tr("The table has a row for each answer (%1). It is read as a row for "
                              "each person.")
            .arg(names);
    default:
        return {};
    }
}

QString aboutRows(const core::Doubt &doubt)
{
    using Kind = core::DoubtKind;
    const auto count = static_cast<int>(doubt.count);
    switch (doubt.kind) {
    case Kind::RowsLeftOut:
        return DoubtWords::tr("%n row(s) of means, totals or names are left out: row %1.", nullptr,
                              count)
            .arg(listed(doubt.values));
    case Kind::RowsWithoutAnswers:
        return DoubtWords::tr("%n row(s) hold no answer.", nullptr, count);
    case Kind::RepeatedIds:
        return DoubtWords::tr("%n name(s) stand in more than one row: %1. Is each row somebody, or "
                              "does only the first row of a name count?",
                              nullptr, count)
            .arg(listed(doubt.names));
    default:
        return {};
    }
}

QString aboutColumns(const core::Doubt &doubt, const NameOf &nameOf)
{
    using Kind = core::DoubtKind;
    const QString names = listed(doubt.names);
    switch (doubt.kind) {
    case Kind::NoColumns:
        return DoubtWords::tr("Which %1 columns hold the answers is not clear. The table has: %2. "
                              "Say them below by name or place, or choose another questionnaire.")
            .arg(listed(doubt.values), names);
    case Kind::SeveralQuestionnaires:
        return DoubtWords::tr("The columns fit more than one questionnaire. Which was answered?");
    case Kind::NamesSayAnother:
        return DoubtWords::tr("The columns are named for another questionnaire: %1.")
            .arg(namesOf(doubt.names, nameOf));
    case Kind::SeveralGroups:
        return DoubtWords::tr("Several groups of columns fit. Which is to be read?");
    case Kind::NumbersBesideIds:
        return DoubtWords::tr("These columns are numbered too and are not read: %1").arg(names);
    case Kind::OrderByNumbers:
        return DoubtWords::tr("The columns stand in another order than their numbers. The numbers "
                              "count.");
    case Kind::RecodedBeside:
        return DoubtWords::tr("Recoded columns stand beside and are not read: %1").arg(names);
    case Kind::ReversedByName:
        return DoubtWords::tr("The names of %1 say “reversed”. Were these answers turned round "
                              "already?")
            .arg(names);
    case Kind::SeveralScores:
        return DoubtWords::tr("More columns could be a score: %1. Choose the two below.")
            .arg(names);
    case Kind::OnlyReadyScores:
        return DoubtWords::tr("The table holds scores (%1) and no answers: what needs answers is "
                              "not shown.")
            .arg(names);
    default:
        return {};
    }
}

QString aboutValues(const core::Doubt &doubt)
{
    using Kind = core::DoubtKind;
    const auto count = static_cast<int>(doubt.count);
    const QString names = listed(doubt.names);
    const auto value = [&](std::size_t place) {
        return place < doubt.values.size() ? number(doubt.values[place]) : QString();
    };
    switch (doubt.kind) {
    case Kind::WordsAsNumbers:
        return DoubtWords::tr("Words are read as numbers: %1").arg(names);
    case Kind::UnknownWords:
        return DoubtWords::tr("%n cell(s) hold words that stand for no number: %1", nullptr, count)
            .arg(names);
    case Kind::UnreadCells:
        return DoubtWords::tr("%n cell(s) are no answers and count as missing: %1", nullptr, count)
            .arg(names);
    case Kind::OutsideRange:
        return DoubtWords::tr("%n number(s) lie outside the range and count as missing: %1",
                              nullptr, count)
            .arg(listed(doubt.values));
    case Kind::Decimals:
        return DoubtWords::tr("%n answer(s) with decimals are scored as they are.", nullptr, count);
    case Kind::NobodyAbove:
        return DoubtWords::tr("Nobody answered above %1, and the range is read as up to %2.")
            .arg(value(0), value(1));
    case Kind::ZeroBesideRange:
        return DoubtWords::tr("A 0 stands %n time(s) beside the other answers: a missing answer, "
                              "or the lowest?",
                              nullptr, count);
    case Kind::CodesOfChoices: {
        const std::vector<int> never(doubt.values.begin(),
                                     doubt.values.begin() +
                                         std::min<std::ptrdiff_t>(count, std::ssize(doubt.values)));
        return DoubtWords::tr("The values %1 never occur, and %2 occur often: these look like "
                              "codes of choices instead of answers.")
            .arg(listed(never), listed(doubt.values, never.size()));
    }
    case Kind::ObservedRange:
        return DoubtWords::tr("The numbers that occur are %1 to %2, and so is the range.")
            .arg(value(0), value(1));
    case Kind::LowestAgrees:
        return DoubtWords::tr("By its words %1 is the most agreement: the answers are turned "
                              "round.")
            .arg(value(0));
    case Kind::KeyedTheWrongWay:
        return DoubtWords::tr("%n statement(s) run against their scale: %1. Were they reversed "
                              "before, do they stand in another order, or is this another "
                              "questionnaire?",
                              nullptr, count)
            .arg(names);
    default:
        return {};
    }
}

} // namespace

QStringList proposalLines(const core::TableProposal &proposal)
{
    return {fileLine(proposal), columnsLine(proposal), answersLine(proposal)};
}

QString sentence(const core::Doubt &doubt, const NameOf &nameOf)
{
    for (const QString &said : {aboutFile(doubt), aboutRows(doubt), aboutColumns(doubt, nameOf)}) {
        if (!said.isEmpty())
            return said;
    }
    return aboutValues(doubt);
}

QString remedy(const core::Remedy &remedy, const NameOf &nameOf)
{
    const core::GivenReading &given = remedy.given;
    if (given.questionnaire)
        return nameOf(*given.questionnaire);
    if (!given.columns.isEmpty())
        return remedy.name;
    if (given.answers)
        return DoubtWords::tr("Answers from %1").arg(rangeText(*given.answers));
    if (given.alreadyReversed)
        return *given.alreadyReversed ? DoubtWords::tr("They were turned round already")
                                      : DoubtWords::tr("They were not turned round");
    if (given.lowestAgrees)
        return *given.lowestAgrees ? DoubtWords::tr("The lowest is the most agreement")
                                   : DoubtWords::tr("The highest is the most agreement");
    if (given.repeats)
        return given.repeats == core::RepeatedPeople::Each
                   ? DoubtWords::tr("Each row is somebody")
                   : DoubtWords::tr("Only the first row of a name");
    return remedy.name;
}

QString questions(int count)
{
    return DoubtWords::tr("%n question(s) first", nullptr, count);
}

} // namespace app::doubtwords
