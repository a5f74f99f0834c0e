// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/import_step.h"

#include "app/foundation/text/wording.h"
#include "app/pages/classroom/answers_form.h"
#include "app/pages/classroom/file_form.h"
#include "app/pages/classroom/proposal_card.h"
#include "app/pages/classroom/text_table.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/focus_in_view.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int previewRows = 6;

} // namespace

ImportStep::ImportStep(const core::InstrumentCatalogue &instruments, QWidget *parent)
    : QWidget(parent)
    , m_instruments(instruments)
    , m_proposal(new ProposalCard)
    , m_corrections(new Disclosure)
    , m_file(new FileForm)
    , m_answers(new AnswersForm)
    , m_previewHeading(new TextLabel(TextRole::Heading))
    , m_firstRows(new TextTable(previewRows))
    , m_problem(new TextLabel(TextRole::Body))
    , m_import(new Button(ButtonRole::Primary, tr("Read the table")))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 2);
    column->addWidget(m_proposal);
    column->addWidget(makeCorrections());
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
        if (const auto agreed = m_reading.plan())
            emit importRequested(*agreed);
    });
    connect(m_proposal, &ProposalCard::given, this, [this](const core::GivenReading &given) {
        follow(m_reading.give(given));
        takeFocus();
    });
    connect(m_proposal, &ProposalCard::accepted, this, [this](core::DoubtKind kind) {
        m_reading.accept(kind);
        showReading();
        takeFocus();
    });
    connect(m_proposal, &ProposalCard::resetRequested, this,
            [this] { follow(m_reading.forgetGiven()); });
    check();
}

QWidget *ImportStep::makeCorrections()
{
    auto *card = new Card;
    m_corrections->setObjectName(u"corrections"_s);
    m_corrections->setTitle(tr("Read it differently"));
    m_corrections->body()->addWidget(new TextLabel(
        TextRole::Body, tr("Correct what is wrong; the file itself is never changed.")));
    m_corrections->body()->addWidget(m_answers);
    m_corrections->body()->addWidget(m_file);
    card->body()->addWidget(m_corrections);
    const auto give = [this](const core::GivenReading &given) { follow(m_reading.give(given)); };
    connect(m_file, &FileForm::given, this, give);
    connect(m_answers, &AnswersForm::given, this, give);
    connect(m_answers, &AnswersForm::questionnaireChosen, this, [this](int place) {
        follow(m_reading.giveQuestionnaire(
            m_reading.choices().at(static_cast<std::size_t>(place)).instrument.id));
    });
    connect(m_answers, &AnswersForm::problemChanged, this, &ImportStep::check);
    return card;
}

core::Result<core::Done> ImportStep::showTable(const QString &path)
{
    // Read for each table: a questionnaire may have been opened since.
    const auto opened = m_reading.open(path, planeQuestionnaires(m_instruments));
    if (!opened)
        return opened;
    // What no button settles has to be said by hand.
    m_corrections->setOpen(m_reading.proposal().find(core::DoubtKind::NoColumns) ||
                           m_reading.proposal().find(core::DoubtKind::HeaderIsNarrower) ||
                           m_reading.proposal().find(core::DoubtKind::SeveralScores));
    showReading();
    return core::Done{};
}

void ImportStep::takeFocus()
{
    if (!m_proposal->focusQuestion())
        focusInView(*m_import);
}

ImportStep::State ImportStep::takeState()
{
    return {.reading = std::move(m_reading), .correcting = m_corrections->isOpen()};
}

void ImportStep::restore(State state)
{
    if (!state.reading.isOpen())
        return;
    m_reading = std::move(state.reading);
    m_corrections->setOpen(state.correcting);
    showReading();
}

void ImportStep::follow(const core::Result<core::Done> &proposed)
{
    if (!proposed)
        emit problemOccurred(wording::errorSentence(proposed.error()));
    showReading();
}

doubtwords::NameOf ImportStep::nameOf() const
{
    return [this](const QString &id) {
        for (const PlaneQuestionnaire &choice : m_reading.choices()) {
            if (choice.instrument.id == id)
                return choice.instrument.name;
        }
        return id;
    };
}

void ImportStep::showReading()
{
    if (m_reading.isOpen()) {
        m_proposal->show(m_reading, nameOf());
        m_file->show(m_reading);
        m_answers->show(m_reading);
        showPreview();
    }
    check();
}

void ImportStep::showPreview()
{
    const core::TablePreview &table = m_reading.proposal().table;
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

void ImportStep::check()
{
    if (!m_reading.isOpen()) {
        m_import->setEnabled(false);
        m_problem->hide();
        return;
    }
    QString problem = m_answers->problem(m_reading);
    const bool scores = m_reading.proposal().content == core::TableContent::ReadyScores;
    if (problem.isEmpty() && m_reading.asks())
        problem = tr("Answer the questions above; then the table is read.");
    else if (problem.isEmpty() && scores && !m_reading.plan())
        problem = tr("Anxiety and avoidance need a column each.");
    m_import->setEnabled(problem.isEmpty() && m_reading.plan().has_value());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace app
