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
constexpr int furthestAnswer = 999;
constexpr std::array separators{',', ';', '\t', '|'};

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
    m_separator->addItems({tr("commas"), tr("semicolons"), tr("tabs"), tr("vertical bars")});
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
    connect(m_instrument, &QComboBox::activated, this, [this](int chosen) {
        propose(m_choices.at(static_cast<std::size_t>(chosen)).instrument.id);
    });
    connect(m_content, &QComboBox::currentIndexChanged, this, &ImportStep::check);
    for (QComboBox *box : {m_scoreColumns.anxiety, m_scoreColumns.avoidance, m_ids})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportStep::check);
    for (QSpinBox *box : {m_lowest, m_highest})
        connect(box, &QSpinBox::valueChanged, this, &ImportStep::check);
}

core::Result<core::Done> ImportStep::showTable(const QString &path)
{
    m_path = path;
    const auto read = readPreview({});
    if (!read)
        return read;
    // Read for each table: a questionnaire may have been opened since.
    m_choices = planeQuestionnaires(m_instruments);
    fillQuestionnaires();
    propose(std::nullopt);
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
            .proposal = std::move(m_proposal),
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
    m_proposal = std::move(state.proposal);
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

core::Result<core::Done> ImportStep::readPreview(const core::GivenReading &given)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::FileUnreadable, m_path};
    auto preview = core::previewTable(file, given);
    if (!preview)
        return preview.error();
    m_preview = std::move(*preview);
    return core::Done{};
}

std::vector<core::ProposalCandidate> ImportStep::candidates() const
{
    std::vector<core::ProposalCandidate> all;
    for (const PlaneQuestionnaire &choice : m_choices)
        all.push_back(core::proposalCandidate(choice.instrument, choice.key));
    return all;
}

void ImportStep::changeSeparator()
{
    // A separator cannot make a readable file unreadable; if it does, the preview stays.
    if (readPreview(
            {.separator = separators.at(static_cast<std::size_t>(m_separator->currentIndex()))}))
        propose(m_choices.at(m_proposal.candidate).instrument.id);
}

void ImportStep::changeHeader()
{
    const bool header = m_header->isChecked();
    if (header == m_preview.hasHeader() || m_choices.empty())
        return;
    if (readPreview({.separator = m_preview.form.layout.separator, .headerLines = header ? 1 : 0}))
        propose(m_choices.at(m_proposal.candidate).instrument.id);
}

void ImportStep::propose(std::optional<QString> questionnaire)
{
    if (!m_choices.empty()) {
        m_proposal = core::propose(m_preview, candidates(), {.questionnaire = questionnaire});
        m_instrument->setCurrentIndex(static_cast<int>(m_proposal.candidate));
        showProposal();
    }
    showPreview();
    check();
}

void ImportStep::showProposal()
{
    fillColumns();
    const core::TableProposal &found = m_proposal;
    const bool scores = found.content == core::TableContent::ReadyScores;
    m_content->setCurrentIndex(scores ? 1 : 0);
    m_itemColumns->setText(
        core::columnChoice(found.table.columnNames(), found.responses.itemColumns));
    for (const core::Dimension dimension : core::dimensions)
        m_scoreColumns[dimension]->setCurrentIndex(found.scores.columns[dimension]);
    const core::Scale range = scores ? found.scores.scale : found.responses.answers;
    m_lowest->setValue(range.lo());
    m_highest->setValue(range.hi());
    m_missing->setText(
        (scores ? found.scores.missingCodes : found.responses.missingCodes).join(u", "_s));
    const auto ids = scores ? found.scores.idColumn : found.responses.idColumn;
    m_ids->setCurrentIndex(ids ? *ids + 1 : 0);
}

void ImportStep::fillColumns()
{
    const core::TablePreview &table = m_proposal.table;
    QStringList names;
    for (int column = 0; column < table.columns(); ++column) {
        const QString number = QLocale().toString(column + 1);
        names << (table.hasHeader()
                      //: a column's number in a table and its name
                      ? tr("%1: %2").arg(number, table.names[column])
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
        std::find(separators.begin(), separators.end(), m_preview.form.layout.separator) -
        separators.begin();
    m_separator->setCurrentIndex(static_cast<int>(separator));
    m_header->setChecked(m_preview.hasHeader());
    const core::TablePreview &table = m_proposal.table;
    TableText text;
    for (int column = 0; column < table.columns(); ++column) {
        const QString number = QLocale().toString(column + 1);
        text.head << (table.hasHeader() ? table.names[column] : number);
    }
    for (const QStringList &row : table.rows) {
        if (text.rows.size() == previewRows)
            break;
        text.rows.push_back(row);
    }
    m_firstRows->setText(text);
    m_previewHeading->setText(tr("The first rows, %n column(s)", nullptr, table.columns()));
}

std::optional<QString> ImportStep::columnsProblem(std::vector<int> &columns) const
{
    const auto chosen = static_cast<std::size_t>(std::max(0, m_instrument->currentIndex()));
    const QStringList &ids = m_choices.at(chosen).key.itemIds;
    if (m_itemColumns->text().trimmed().isEmpty())
        return tr("Say which %1 columns hold the answers, for example 1-%1.")
            .arg(QLocale().toString(ids.size()));
    const QString choice = m_itemColumns->text().trimmed();
    const auto found = core::findItemColumns(m_proposal.table.columnNames(), ids, choice);
    if (!found && found.error().code == core::ErrorCode::MissingField)
        return tr("The table has no column “%1”.").arg(found.error().detail);
    if (!found)
        return tr("This questionnaire needs %1 columns of answers, and the table has %2 columns.")
            .arg(QLocale().toString(ids.size()), QLocale().toString(m_proposal.table.columns()));
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
                       .form = m_proposal.table.form};
        if (plan.scores.columns.anxiety == plan.scores.columns.avoidance)
            return fail(tr("Anxiety and avoidance need a column each."));
        return plan;
    }
    std::vector<int> columns;
    if (const auto wrong = columnsProblem(columns))
        return fail(*wrong);
    plan.responses = m_proposal.responses;
    plan.responses.itemColumns = columns;
    plan.responses.answers = *range;
    plan.responses.missingCodes = missing;
    plan.responses.idColumn = ids;
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
