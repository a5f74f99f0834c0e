// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/proposal/table_shapes.h"

#include "core/cohort/column_profile.h"
#include "core/cohort/proposal/column_names.h"
#include "core/cohort/proposal/item_groups.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

/// How surely some texts are the names of a questionnaire's items.
enum class Likeness { None, Numbered, Items };

// What people call a statement, and not a person.
bool isWordForItems(const QString &stem)
{
    static const QSet<QString> words{
        u"q"_s,       u"item"_s,        u"question"_s, u"frage"_s,    u"v"_s,
        u"var"_s,     u"statement"_s,   u"items"_s,    u"pregunta"_s, u"i"_s,
        u"aussage"_s, u"questionid"_s,  u"variable"_s, u"itemid"_s,   u"name"_s,
        u"nr"_s,      u"question_id"_s, u"itemname"_s, u"varname"_s};
    return words.contains(stem);
}

Likeness likenessTo(const QStringList &texts, const ProposalCandidate &candidate,
                    const std::vector<ProposalCandidate> &candidates, bool saysItems)
{
    if (texts.size() != candidate.key.items())
        return Likeness::None;
    TablePreview names;
    names.names = texts;
    const auto place = static_cast<std::size_t>(&candidate - candidates.data());
    const FoundItems found = findItems(names, {}, candidates, place);
    if (found.evidence > ColumnEvidence::Numbers)
        return Likeness::Items;
    if (found.evidence != ColumnEvidence::Numbers)
        return Likeness::None;
    return saysItems || isWordForItems(found.groups.front().stem) ? Likeness::Items
                                                                  : Likeness::Numbered;
}

Likeness bestLikeness(const QStringList &texts, const std::vector<ProposalCandidate> &candidates,
                      bool saysItems)
{
    Likeness best = Likeness::None;
    for (const ProposalCandidate &candidate : candidates)
        best = std::max(best, likenessTo(texts, candidate, candidates, saysItems));
    return best;
}

QStringList distinctCells(const TablePreview &table, int column)
{
    QStringList cells;
    QSet<QString> known;
    for (const QStringList &row : table.rows) {
        const QString &cell = row[column];
        if (!cell.isEmpty() && !known.contains(cell)) {
            known.insert(cell);
            cells << cell;
        }
    }
    return cells;
}

bool isTransposed(const TablePreview &table, const std::vector<ProposalCandidate> &candidates)
{
    if (table.columns() < 2 || !table.hasHeader())
        return false;
    const QStringList first = distinctCells(table, 0);
    if (first.size() != static_cast<qsizetype>(table.rows.size()))
        return false;
    const bool saysItems = isWordForItems(plainName(table.names.front()));
    if (bestLikeness(first, candidates, saysItems) != Likeness::Items)
        return false;
    // A row for each of 36 people P1 … P36 looks the same, but then the header names items.
    Likeness header = Likeness::None;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const FoundItems found = findItems(table, {}, candidates, i);
        if (found.evidence > ColumnEvidence::Numbers)
            header = Likeness::Items;
        else if (found.evidence == ColumnEvidence::Numbers)
            header =
                std::max(header, isWordForItems(found.groups.front().stem) ? Likeness::Items
                                                                           : Likeness::Numbered);
    }
    return header != Likeness::Items;
}

std::optional<int> personColumn(const TablePreview &table, int item)
{
    static const QRegularExpression pattern(
        u"^(.*[ _.-])?(id|sub(ject)?(_?(id|num|number|nr))?|participant.*|person.*|respondent.*|"
        u"code|vpn?|case|user.*|proband.*|teilnehmer.*|pid|ppt|resp.*id|record.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (int column = 0; column < table.columns(); ++column) {
        if (column != item && pattern.match(table.names[column]).hasMatch())
            return column;
    }
    return std::nullopt;
}

std::optional<int> answerColumn(const TablePreview &table, int item, int person)
{
    static const QRegularExpression pattern(
        u"resp|answer|value|score|rating|antwort|wert|respuesta|valor|réponse|valeur|code"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::optional<int> last;
    for (int column = 0; column < table.columns(); ++column) {
        if (column == item || column == person)
            continue;
        const ColumnProfile profile = profileOf(table.rows, column);
        if (!profile.holdsAnswers() || profile.countsRows)
            continue;
        if (pattern.match(table.names[column]).hasMatch())
            return column;
        last = column;
    }
    return last;
}

std::optional<LongColumns> longColumns(const TablePreview &table,
                                       const std::vector<ProposalCandidate> &candidates)
{
    constexpr int most = 15;
    if (!table.hasHeader() || table.columns() < 3 || table.columns() > most)
        return std::nullopt;
    std::optional<LongColumns> found;
    Likeness best = Likeness::None;
    for (int column = 0; column < table.columns(); ++column) {
        const QStringList cells = distinctCells(table, column);
        if (2 * cells.size() > static_cast<qsizetype>(table.rows.size()))
            continue;
        const bool saysItems = isWordForItems(plainName(table.names[column]));
        const Likeness likeness = bestLikeness(cells, candidates, saysItems);
        if (likeness != Likeness::Items || likeness <= best)
            continue;
        const auto person = personColumn(table, column);
        const auto answer = person ? answerColumn(table, column, *person) : std::nullopt;
        if (!answer)
            continue;
        best = likeness;
        found = LongColumns{*person, column, *answer};
    }
    return found;
}

} // namespace

TableForm shapeOf(const TablePreview &table, const std::vector<ProposalCandidate> &candidates)
{
    TableForm form = table.form;
    if (const auto columns = longColumns(table, candidates)) {
        form.shape = TableShape::OneRowAnAnswer;
        form.longColumns = *columns;
    } else if (isTransposed(table, candidates)) {
        form.shape = TableShape::OneColumnAPerson;
    }
    return form;
}

Result<TablePreview> reshapedPreview(const TablePreview &table, const TableForm &form)
{
    RawTable raw;
    raw.rows.push_back(table.names);
    raw.rows.insert(raw.rows.end(), table.rows.begin(), table.rows.end());
    auto turned = reshaped(raw, form);
    if (!turned)
        return turned.error();
    TablePreview preview = table;
    preview.form = form;
    preview.names = turned->rows.front();
    preview.furtherNames.clear();
    preview.rows.assign(turned->rows.begin() + 1, turned->rows.end());
    for (QStringList &row : preview.rows)
        row.resize(preview.names.size());
    // The last person of a table that goes on may have more answers.
    if (!preview.isWhole && preview.rows.size() > 1 && form.shape == TableShape::OneRowAnAnswer)
        preview.rows.pop_back();
    return preview;
}

std::optional<int> findIds(const TablePreview &table, const std::vector<int> &taken)
{
    static const QRegularExpression pattern(
        u"^(.*[ _.-])?(id|responseid|recordid|code|kürzel|kuerzel|pseudonym|name|vorname|"
        u"participant|respondent|subject|subnum|teilnehmer(in)?|proband(in)?|vpn?|student|case|row|"
        u"no|nr|number|nummer)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto isTaken = [&](int column) {
        return std::find(taken.begin(), taken.end(), column) != taken.end();
    };
    for (int column = 0; table.hasHeader() && column < table.columns(); ++column) {
        if (!isTaken(column) && pattern.match(table.names[column].trimmed()).hasMatch())
            return column;
    }
    for (int column = 0; column < table.columns(); ++column) {
        if (!isTaken(column) && profileOf(table.rows, column).countsRows)
            return column;
    }
    return std::nullopt;
}

} // namespace core
