// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/answers_form.h"

#include "app/widgets/form_row.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "core/cohort/item_columns.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <list>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int furthestAnswer = 999;

QStringList codesIn(const QString &text)
{
    QStringList codes;
    for (const QString &code : text.split(u',', Qt::SkipEmptyParts)) {
        if (!code.trimmed().isEmpty())
            codes << code.trimmed();
    }
    return codes;
}

// What is being typed stays as it is.
void show(QLineEdit &field, const QString &text)
{
    if (!field.hasFocus())
        field.setText(text);
}

} // namespace

AnswersForm::AnswersForm(QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QGridLayout(this);
    setRhythm(*form, 1);
    setGaps(*form, 2, 1);
    form->setColumnStretch(1, 1);
    makeRows(*form);
    connectFields();
}

void AnswersForm::makeRows(QGridLayout &form)
{
    const auto add = [&](const QString &name, const QString &objectName, auto *field) {
        field->setObjectName(objectName);
        m_rows.emplace_back(addFormRow(form, name, field), field);
        return field;
    };
    const auto addChoice = [&](const QString &name, const QString &objectName,
                               const QStringList &choices = {}) {
        QComboBox *choice = add(name, objectName, new QComboBox);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choice->addItems(choices);
        return choice;
    };
    m_instrument = add(tr("Questionnaire"), u"instrument"_s, new QComboBox);
    m_content = addChoice(tr("The table holds"), u"content"_s,
                          {tr("answers to the statements"), tr("ready scores")});
    m_itemColumns =
        add(tr("Columns of the statements, in their order"), u"itemColumns"_s, new QLineEdit);
    m_itemColumns->setPlaceholderText(tr("a range of numbers or names, or the names with commas"));
    m_scoreColumns.anxiety = addChoice(tr("Column of anxiety"), u"anxietyColumn"_s);
    m_scoreColumns.avoidance = addChoice(tr("Column of avoidance"), u"avoidanceColumn"_s);
    m_lowest = add(tr("Lowest value"), u"lowest"_s, new QSpinBox);
    m_highest = add(tr("Highest value"), u"highest"_s, new QSpinBox);
    m_direction =
        addChoice(tr("The most agreement is"), u"direction"_s,
                  {tr("the highest value"), tr("the lowest value: 1 is “strongly agree”")});
    m_reversed =
        addChoice(tr("Statements that are keyed the other way"), u"reversed"_s,
                  {tr("are answered as they stand"), tr("were turned round in the file already")});
    m_missing = add(tr("These stand for a missing answer"), u"missingCodes"_s, new QLineEdit);
    m_ids = addChoice(tr("Column of names or codes"), u"idColumn"_s);
    m_repeats = addChoice(tr("A name in several rows"), u"repeats"_s,
                          {tr("each row is somebody"), tr("only the first row counts")});
    for (QSpinBox *box : {m_lowest, m_highest})
        box->setRange(-furthestAnswer, furthestAnswer);
    for (QLineEdit *field : {m_itemColumns, m_missing})
        field->setMinimumWidth(spacing(30, this));
}

void AnswersForm::connectFields()
{
    connect(m_instrument, &QComboBox::currentIndexChanged, this, &AnswersForm::questionnaireChosen);
    // The one that was proposed can be said too.
    connect(m_instrument, &QComboBox::activated, this, &AnswersForm::questionnaireChosen);
    connect(m_content, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        emit given({.content = chosen == 1 ? core::TableContent::ReadyScores
                                           : core::TableContent::ItemAnswers});
    });
    connect(m_itemColumns, &QLineEdit::textChanged, this,
            [this](const QString &text) { emit given({.columns = text.trimmed()}); });
    for (QComboBox *box : {m_scoreColumns.anxiety, m_scoreColumns.avoidance}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            emit given({.content = core::TableContent::ReadyScores,
                        .scoreColumns =
                            core::PerDimension<int>{m_scoreColumns.anxiety->currentIndex(),
                                                    m_scoreColumns.avoidance->currentIndex()}});
        });
    }
    for (QSpinBox *box : {m_lowest, m_highest})
        connect(box, &QSpinBox::valueChanged, this, &AnswersForm::giveRange);
    connect(m_direction, &QComboBox::currentIndexChanged, this,
            [this](int chosen) { emit given({.lowestAgrees = chosen == 1}); });
    connect(m_reversed, &QComboBox::currentIndexChanged, this,
            [this](int chosen) { emit given({.alreadyReversed = chosen == 1}); });
    connect(m_missing, &QLineEdit::textChanged, this,
            [this](const QString &text) { emit given({.missingCodes = codesIn(text)}); });
    connect(m_ids, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        emit given({.idColumn = chosen > 0 ? chosen - 1 : core::GivenReading::noIds});
    });
    connect(m_repeats, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        emit given(
            {.repeats = chosen == 1 ? core::RepeatedPeople::First : core::RepeatedPeople::Each});
    });
}

bool AnswersForm::isRangePossible() const
{
    return m_lowest->value() < m_highest->value();
}

QString AnswersForm::problem(const TableReading &reading) const
{
    if (!isRangePossible())
        return tr("The highest value must be above the lowest.");
    const QString &columns = reading.given().columns;
    if (columns.isEmpty())
        return {};
    const core::TablePreview &table = reading.proposal().table;
    const QStringList &items = reading.questionnaire().key.itemIds;
    const auto found = core::findItemColumns(table.columnNames(), items, columns);
    if (found)
        return {};
    if (found.error().code == core::ErrorCode::MissingField)
        return tr("The table has no column “%1”.").arg(found.error().detail);
    return tr("This questionnaire needs %1 columns of answers, and the table has %2 columns.")
        .arg(QLocale().toString(items.size()), QLocale().toString(table.columns()));
}

void AnswersForm::giveRange()
{
    emit problemChanged();
    if (const auto range = core::Scale::make(m_lowest->value(), m_highest->value()))
        emit given({.answers = range});
}

void AnswersForm::fillColumns(const core::TablePreview &table)
{
    QStringList names;
    for (int column = 0; column < table.columns(); ++column) {
        const QString number = QLocale().toString(column + 1);
        names << (table.hasHeader()
                      //: a column's number in a table and its name
                      ? tr("%1: %2").arg(number, table.names[column])
                      : number);
    }
    for (QComboBox *box : {m_scoreColumns.anxiety, m_scoreColumns.avoidance, m_ids}) {
        box->clear();
        if (box == m_ids)
            box->addItem(tr("no column"));
        box->addItems(names);
    }
}

void AnswersForm::show(const TableReading &reading)
{
    std::list<QSignalBlocker> blockers;
    for (const auto &[label, field] : m_rows)
        blockers.emplace_back(field);
    const core::TableProposal &found = reading.proposal();
    const bool scores = found.content == core::TableContent::ReadyScores ||
                        reading.given().content == core::TableContent::ReadyScores;
    m_instrument->clear();
    for (const PlaneQuestionnaire &choice : reading.choices())
        m_instrument->addItem(choice.instrument.name);
    m_instrument->setCurrentIndex(static_cast<int>(found.candidate));
    m_content->setCurrentIndex(scores ? 1 : 0);
    fillColumns(found.table);
    const QString &said = reading.given().columns;
    app::show(*m_itemColumns, said.isEmpty() ? core::columnChoice(found.table.columnNames(),
                                                                  found.responses.itemColumns)
                                             : said);
    for (const core::Dimension dimension : core::dimensions)
        m_scoreColumns[dimension]->setCurrentIndex(found.scores.columns[dimension]);
    const core::ResponseImportOptions &answers = found.responses;
    if (isRangePossible() || !(m_lowest->hasFocus() || m_highest->hasFocus())) {
        const core::Scale range = scores ? found.scores.scale : answers.answers;
        m_lowest->setValue(range.lo());
        m_highest->setValue(range.hi());
    }
    const auto isTrue = [](bool item) { return item; };
    const bool turned = std::ranges::any_of(answers.turned, isTrue);
    const bool lowestAgrees = reading.given().lowestAgrees.value_or(
        turned && std::ranges::all_of(answers.turned, isTrue));
    m_direction->setCurrentIndex(lowestAgrees ? 1 : 0);
    m_reversed->setCurrentIndex(reading.given().alreadyReversed.value_or(false) ? 1 : 0);
    app::show(*m_missing,
              (scores ? found.scores.missingCodes : answers.missingCodes).join(u", "_s));
    const auto ids = scores ? found.scores.idColumn : answers.idColumn;
    m_ids->setCurrentIndex(ids ? *ids + 1 : 0);
    m_repeats->setCurrentIndex(answers.repeats == core::RepeatedPeople::First ? 1 : 0);
    for (const auto &[label, field] : m_rows) {
        const bool ofScores = field == m_scoreColumns.anxiety || field == m_scoreColumns.avoidance;
        const bool ofAnswers = field == m_itemColumns || field == m_direction ||
                               field == m_reversed || field == m_repeats;
        const bool shown = ofScores ? scores : !ofAnswers || !scores;
        label->setVisible(shown);
        field->setVisible(shown);
    }
}

} // namespace app
