// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/import_step.h"

#include "app/pages/classroom/text_table.h"
#include "app/widgets/card.h"
#include "app/widgets/form_row.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
#include "core/cohort/item_columns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int previewRows = 6;
constexpr int furthestAnswer = 100;
constexpr std::array separators{',', ';', '\t'};

/// The item columns as ImportStep takes them back: one range of numbers, or the names.
QString columnsText(const std::vector<int> &columns, const QStringList &names)
{
    if (columns.empty())
        return {};
    const auto gap = std::adjacent_find(columns.begin(), columns.end(),
                                        [](int left, int right) { return right != left + 1; });
    if (gap == columns.end())
        return u"%1-%2"_s.arg(QString::number(columns.front() + 1),
                              QString::number(columns.back() + 1));
    QStringList chosen;
    for (const int column : columns)
        chosen << names.value(column);
    return chosen.join(u',');
}

bool namesItems(const core::TablePreview &table, const QStringList &itemIds)
{
    return std::all_of(itemIds.begin(), itemIds.end(),
                       [&](const QString &id) { return table.names.contains(id); });
}

} // namespace

ImportStep::ImportStep(const core::InstrumentCatalogue &instruments, QWidget *parent)
    : QWidget(parent)
    , m_instruments(instruments)
    , m_heading(new TextLabel(TextRole::Heading))
    , m_previewHeading(new TextLabel(TextRole::Heading))
    , m_firstRows(new TextTable(previewRows))
    , m_problem(new TextLabel(TextRole::Body))
    , m_import(new Button(ButtonRole::Primary, tr("Read the table")))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 2);
    auto *formCard = new Card;
    auto *form = new QGridLayout;
    setGaps(*form, 2, 1);
    form->setColumnStretch(1, 1);
    makeForm(*form);
    formCard->body()->addWidget(m_heading);
    formCard->body()->addWidget(
        new TextLabel(TextRole::Body,
                      tr("This is a proposal from the first rows. Correct what is wrong; the file "
                         "itself is never changed.")));
    formCard->body()->addLayout(form);
    column->addWidget(formCard);
    m_firstRows->setAccessibleName(tr("The first rows"));
    auto *previewCard = new Card;
    previewCard->body()->addWidget(m_previewHeading);
    previewCard->body()->addWidget(m_firstRows);
    column->addWidget(previewCard);
    column->addWidget(m_problem);
    auto *buttons = new WrappingRow;
    m_import->setObjectName(u"import"_s);
    buttons->addWidget(m_import);
    auto *back = new Button(ButtonRole::Secondary, tr("Back"));
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(back, &QPushButton::clicked, this, &ImportStep::backRequested);
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (const auto agreed = plan(nullptr))
            emit importRequested(*agreed);
    });
    check();
}

void ImportStep::makeForm(QGridLayout &form)
{
    const auto add = [&](const QString &name, auto *field) {
        m_rows.emplace_back(addFormRow(form, name, field), field);
        return field;
    };
    const auto addChoice = [&](const QString &name) {
        QComboBox *choice = add(name, new QComboBox);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        return choice;
    };
    m_separator = addChoice(tr("Cells are separated by"));
    m_separator->addItems({tr("commas"), tr("semicolons"), tr("tabs")});
    m_header = add(tr("First line"), new QCheckBox(tr("holds the names of the columns")));
    m_instrument = add(tr("Questionnaire"), new QComboBox);
    m_content = addChoice(tr("The table holds"));
    m_content->addItems({tr("answers to the statements"), tr("ready scores")});
    m_itemColumns = add(tr("Columns of the statements, in their order"), new QLineEdit);
    m_itemColumns->setPlaceholderText(tr("a range of numbers or names, or the names with commas"));
    m_scoreColumns.anxiety = addChoice(tr("Column of anxiety"));
    m_scoreColumns.avoidance = addChoice(tr("Column of avoidance"));
    m_lowest = add(tr("Lowest value"), new QSpinBox);
    m_highest = add(tr("Highest value"), new QSpinBox);
    m_missing = add(tr("These stand for a missing answer"), new QLineEdit);
    m_ids = addChoice(tr("Column of names or codes"));
    const std::pair<QWidget *, QString> names[]{{m_instrument, u"instrument"_s},
                                                {m_content, u"content"_s},
                                                {m_itemColumns, u"itemColumns"_s},
                                                {m_lowest, u"lowest"_s},
                                                {m_highest, u"highest"_s},
                                                {m_missing, u"missingCodes"_s},
                                                {m_ids, u"idColumn"_s}};
    for (const auto &[field, name] : names)
        field->setObjectName(name);
    for (QSpinBox *box : {m_lowest, m_highest})
        box->setRange(-furthestAnswer, furthestAnswer);
    for (QLineEdit *field : {m_itemColumns, m_missing}) {
        field->setMinimumWidth(spacing(30, this));
        connect(field, &QLineEdit::textChanged, this, &ImportStep::check);
    }
    connect(m_separator, &QComboBox::activated, this, &ImportStep::changeSeparator);
    connect(m_header, &QCheckBox::clicked, this, &ImportStep::changeHeader);
    connect(m_instrument, &QComboBox::activated, this, &ImportStep::guess);
    connect(m_content, &QComboBox::currentIndexChanged, this, &ImportStep::check);
    for (QComboBox *box : {m_scoreColumns.anxiety, m_scoreColumns.avoidance, m_ids})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportStep::check);
    for (QSpinBox *box : {m_lowest, m_highest})
        connect(box, &QSpinBox::valueChanged, this, &ImportStep::check);
}

core::Result<core::Done> ImportStep::showTable(const QString &path)
{
    m_path = path;
    const auto read = readPreview(std::nullopt);
    if (!read)
        return read;
    // Read for each table: a questionnaire may have been opened since.
    m_choices = planeQuestionnaires(m_instruments);
    fillQuestionnaires();
    m_instrument->setCurrentIndex(bestInstrument());
    guess();
    return core::Done{};
}

void ImportStep::fillQuestionnaires()
{
    m_instrument->clear();
    for (const PlaneQuestionnaire &choice : m_choices)
        m_instrument->addItem(choice.instrument.name);
}

ImportStep::State ImportStep::takeState()
{
    return {.path = m_path,
            .preview = std::move(m_preview),
            .choices = std::move(m_choices),
            .instrument = m_instrument->currentIndex(),
            .content = m_content->currentIndex(),
            .itemColumns = m_itemColumns->text(),
            .scoreColumns = {m_scoreColumns.anxiety->currentIndex(),
                             m_scoreColumns.avoidance->currentIndex()},
            .lowest = m_lowest->value(),
            .highest = m_highest->value(),
            .missingCodes = m_missing->text(),
            .idColumn = m_ids->currentIndex()};
}

void ImportStep::restore(State state)
{
    if (state.path.isEmpty())
        return;
    m_path = std::move(state.path);
    m_preview = std::move(state.preview);
    m_choices = std::move(state.choices);
    fillQuestionnaires();
    fillColumns();
    showPreview();
    m_instrument->setCurrentIndex(state.instrument);
    m_content->setCurrentIndex(state.content);
    m_itemColumns->setText(state.itemColumns);
    for (const core::Dimension dimension : core::dimensions)
        m_scoreColumns[dimension]->setCurrentIndex(state.scoreColumns[dimension]);
    m_lowest->setValue(state.lowest);
    m_highest->setValue(state.highest);
    m_missing->setText(state.missingCodes);
    m_ids->setCurrentIndex(state.idColumn);
    check();
}

core::Result<core::Done> ImportStep::readPreview(std::optional<char> separator)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::FileUnreadable, m_path};
    auto preview = core::previewTable(file, separator);
    if (!preview)
        return preview.error();
    m_preview = std::move(*preview);
    return core::Done{};
}

// Names of its items decide, else the longest questionnaire whose columns are there; the ECR, which
// has the comparison sample, where nothing else decides.
int ImportStep::bestInstrument() const
{
    constexpr int named = 1000;
    int best = 0;
    int bestFit = -1;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const core::PlaneKey &key = m_choices[i].key;
        int fit = 0;
        if (core::guessImport(m_preview, key).content == core::TableContent::ItemAnswers)
            fit = 2 * key.items() + (namesItems(m_preview, key.itemIds) ? named : 0);
        fit += m_choices[i].instrument.id == "ecr"_L1 ? 1 : 0;
        if (fit > bestFit)
            best = static_cast<int>(i);
        bestFit = std::max(bestFit, fit);
    }
    return best;
}

void ImportStep::changeSeparator()
{
    // A separator cannot make a readable file unreadable; if it does, the preview stays.
    if (readPreview(separators.at(static_cast<std::size_t>(m_separator->currentIndex()))))
        guess();
}

void ImportStep::changeHeader()
{
    const bool header = m_header->isChecked();
    if (header == m_preview.hasHeader)
        return;
    if (header && !m_preview.rows.empty() && m_preview.rows.front() == m_preview.names)
        m_preview.rows.erase(m_preview.rows.begin());
    else if (!header)
        m_preview.rows.insert(m_preview.rows.begin(), m_preview.names);
    m_preview.hasHeader = header;
    guess();
}

void ImportStep::guess()
{
    if (!m_choices.empty()) {
        const auto chosen = static_cast<std::size_t>(std::max(0, m_instrument->currentIndex()));
        showGuess(core::guessImport(m_preview, m_choices[chosen].key));
    }
    showPreview();
    check();
}

void ImportStep::showGuess(const core::ImportGuess &guess)
{
    fillColumns();
    const bool scores = guess.content == core::TableContent::ReadyScores;
    m_content->setCurrentIndex(scores ? 1 : 0);
    m_itemColumns->setText(columnsText(guess.responses.itemColumns, m_preview.names));
    for (const core::Dimension dimension : core::dimensions)
        m_scoreColumns[dimension]->setCurrentIndex(guess.scores.columns[dimension]);
    const core::Scale range = scores ? guess.scores.scale : guess.responses.answers;
    m_lowest->setValue(range.lo());
    m_highest->setValue(range.hi());
    m_missing->setText(
        (scores ? guess.scores.missingCodes : guess.responses.missingCodes).join(u", "_s));
    const auto ids = scores ? guess.scores.idColumn : guess.responses.idColumn;
    m_ids->setCurrentIndex(ids ? *ids + 1 : 0);
}

void ImportStep::fillColumns()
{
    QStringList names;
    for (int column = 0; column < m_preview.columns(); ++column) {
        const QString number = QLocale().toString(column + 1);
        names << (m_preview.hasHeader
                      //: a column's number in a table and its name
                      ? tr("%1: %2").arg(number, m_preview.names[column])
                      : number);
    }
    for (QComboBox *box : {m_scoreColumns.anxiety, m_scoreColumns.avoidance, m_ids}) {
        const QSignalBlocker blocker(box);
        box->clear();
        if (box == m_ids)
            box->addItem(tr("no column"));
        box->addItems(names);
    }
}

void ImportStep::showPreview()
{
    //: %1 is a file's name
    m_heading->setText(tr("How “%1” will be read").arg(QFileInfo(m_path).fileName()));
    const auto separator =
        std::find(separators.begin(), separators.end(), m_preview.separator) - separators.begin();
    m_separator->setCurrentIndex(static_cast<int>(separator));
    m_header->setChecked(m_preview.hasHeader);
    TableText text;
    for (int column = 0; column < m_preview.columns(); ++column) {
        const QString number = QLocale().toString(column + 1);
        text.head << (m_preview.hasHeader ? m_preview.names[column] : number);
    }
    for (const QStringList &row : m_preview.rows) {
        if (text.rows.size() == previewRows)
            break;
        text.rows.push_back(row);
    }
    m_firstRows->setText(text);
    m_previewHeading->setText(tr("The first rows, %n column(s)", nullptr, m_preview.columns()));
}

std::optional<QString> ImportStep::columnsProblem(std::vector<int> &columns) const
{
    const auto chosen = static_cast<std::size_t>(std::max(0, m_instrument->currentIndex()));
    const QStringList &ids = m_choices.at(chosen).key.itemIds;
    if (m_itemColumns->text().trimmed().isEmpty())
        return tr("Say which %1 columns hold the answers, for example 1-%1.")
            .arg(QLocale().toString(ids.size()));
    QString choice = m_itemColumns->text().trimmed();
    choice.replace(u", "_s, u","_s);
    const auto found = core::findItemColumns(m_preview.names, ids, choice);
    if (!found && found.error().code == core::ErrorCode::MissingField)
        return tr("The table has no column “%1”.").arg(found.error().detail);
    if (!found)
        return tr("This questionnaire needs %1 columns of answers, and the table has %2 columns.")
            .arg(QLocale().toString(ids.size()), QLocale().toString(m_preview.columns()));
    columns = *found;
    return std::nullopt;
}

std::optional<ImportPlan> ImportStep::plan(QString *problem) const
{
    const auto fail = [&](const QString &sentence) -> std::optional<ImportPlan> {
        if (problem)
            *problem = sentence;
        return std::nullopt;
    };
    if (m_choices.empty() || m_path.isEmpty())
        return std::nullopt;
    const auto chosen = static_cast<std::size_t>(std::max(0, m_instrument->currentIndex()));
    const bool scores = m_content->currentIndex() == 1;
    ImportPlan plan{.path = m_path,
                    .instrumentId = m_choices[chosen].instrument.id,
                    .key = m_choices[chosen].key,
                    .content =
                        scores ? core::TableContent::ReadyScores : core::TableContent::ItemAnswers};
    const auto range = core::Scale::make(m_lowest->value(), m_highest->value());
    if (!range)
        return fail(tr("The highest answer must be above the lowest."));
    QStringList missing;
    for (const QString &code : m_missing->text().split(u',', Qt::SkipEmptyParts))
        missing << code.trimmed();
    const auto ids =
        m_ids->currentIndex() > 0 ? std::optional(m_ids->currentIndex() - 1) : std::nullopt;
    if (scores) {
        plan.scores = {.columns = {m_scoreColumns.anxiety->currentIndex(),
                                   m_scoreColumns.avoidance->currentIndex()},
                       .scale = *range,
                       .missingCodes = missing,
                       .idColumn = ids,
                       .separator = m_preview.separator,
                       .hasHeader = m_preview.hasHeader};
        if (plan.scores.columns.anxiety == plan.scores.columns.avoidance)
            return fail(tr("Anxiety and avoidance need a column each."));
        return plan;
    }
    std::vector<int> columns;
    if (const auto wrong = columnsProblem(columns))
        return fail(*wrong);
    plan.responses = {.itemColumns = columns,
                      .answers = *range,
                      .missingCodes = missing,
                      .idColumn = ids,
                      .separator = m_preview.separator,
                      .hasHeader = m_preview.hasHeader};
    return plan;
}

void ImportStep::check()
{
    const bool scores = m_content->currentIndex() == 1;
    for (const auto &[label, field] : m_rows) {
        const bool ofScores = field == m_scoreColumns.anxiety || field == m_scoreColumns.avoidance;
        const bool shown = ofScores ? scores : field != m_itemColumns || !scores;
        label->setVisible(shown);
        field->setVisible(shown);
    }
    QString problem;
    const bool readable = plan(&problem).has_value();
    m_import->setEnabled(readable);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace app
