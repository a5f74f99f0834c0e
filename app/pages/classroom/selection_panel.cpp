// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/selection_panel.h"

#include "app/foundation/text/wording.h"
#include "app/print/report/class_words.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_check_box.h"
#include "app/widgets/wrapping_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLocale>
#include <QRandomGenerator>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr double smallestError = 0.05;
constexpr double largestError = 2.0;

QString answersName(const AnswerReading &reading)
{
    const int items = reading.key.itemsOn(core::Dimension::Anxiety) +
                      reading.key.itemsOn(core::Dimension::Avoidance);
    switch (reading.used) {
    case core::AnswersUsed::All:
        return SelectionPanel::tr("All %1 statements").arg(QLocale().toString(items));
    case core::AnswersUsed::EcrS:
        return SelectionPanel::tr("The %1 of the ECR-S").arg(QLocale().toString(items));
    case core::AnswersUsed::Ecr12:
        return SelectionPanel::tr("The %1 of the ECR-12").arg(QLocale().toString(items));
    case core::AnswersUsed::ReversalForgotten:
        return SelectionPanel::tr("All, reversal forgotten (a common mistake)");
    }
    return {};
}

} // namespace

SelectionPanel::SelectionPanel(QWidget *parent)
    : QWidget(parent)
    , m_disclosure(new Disclosure)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    card->body()->addWidget(m_disclosure);
    column->addWidget(card);
    setGap(*m_disclosure->body(), 2);
    m_disclosure->body()->addWidget(makeAnswers());
    m_disclosure->body()->addWidget(makePeople());
    m_disclosure->body()->addWidget(makeMeasurement());
    showSelection();
}

QWidget *SelectionPanel::makeAnswers()
{
    m_answersPart = new QWidget;
    auto *column = new QVBoxLayout(m_answersPart);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new TextLabel(TextRole::Body, tr("Which answers are scored"));
    m_answers = new QComboBox;
    m_answers->setObjectName(u"answers"_s);
    m_answers->setAccessibleName(label->text());
    m_completeOnly = new WrappingCheckBox(tr("Only people who answered every statement"));
    m_completeOnly->setObjectName(u"completeOnly"_s);
    column->addWidget(label);
    column->addWidget(m_answers, 0, Qt::AlignLeading);
    column->addWidget(m_completeOnly);
    connect(m_answers, &QComboBox::currentIndexChanged, this, &SelectionPanel::chooseAnswers);
    connect(m_completeOnly, &QCheckBox::toggled, this, [this](bool only) {
        m_selection.completeOnly = only;
        showSelection();
        emit selectionChanged();
    });
    return m_answersPart;
}

QWidget *SelectionPanel::makePeople()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_people = new QSpinBox;
    m_people->setObjectName(u"drawnPeople"_s);
    m_people->setAccessibleName(tr("How many people are drawn"));
    m_draw = new Button(ButtonRole::Secondary, QString());
    m_draw->setObjectName(u"drawAtRandom"_s);
    m_whole = new Button(ButtonRole::Quiet, tr("Whole class"));
    m_whole->setObjectName(u"wholeClass"_s);
    auto *row = new WrappingRow;
    row->addWidget(m_people);
    row->addWidget(m_draw);
    row->addWidget(m_whole);
    row->addStretch(1);
    column->addWidget(new TextLabel(
        TextRole::Body, tr("Some of them at random: how much a mean depends on who is asked")));
    column->addLayout(row);
    connect(m_draw, &QPushButton::clicked, this, &SelectionPanel::draw);
    connect(m_whole, &QPushButton::clicked, this, [this] {
        m_selection.draw.reset();
        showSelection();
        emit selectionChanged();
    });
    return part;
}

QWidget *SelectionPanel::makeMeasurement()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_measure = new Button(ButtonRole::Secondary, QString());
    m_measure->setObjectName(u"measureAgain"_s);
    m_first = new Button(ButtonRole::Quiet, tr("First measurement"));
    m_first->setObjectName(u"firstMeasurement"_s);
    auto *row = new WrappingRow;
    row->addWidget(m_measure);
    row->addWidget(m_first);
    row->addStretch(1);
    m_errorText = new TextLabel(TextRole::Caption);
    m_errorChoice = new QWidget;
    auto *errors = new QGridLayout(m_errorChoice);
    errors->setContentsMargins(0, 0, 0, 0);
    for (const core::Dimension dimension : core::dimensions) {
        auto *label = new TextLabel(TextRole::Body, wording::dimensionName(dimension));
        label->setWordWrap(false);
        auto *box = m_errors[dimension] = new QDoubleSpinBox;
        box->setRange(smallestError, largestError);
        box->setSingleStep(smallestError);
        box->setDecimals(2);
        //: %1 is "Attachment anxiety" or "Attachment avoidance"
        box->setAccessibleName(tr("Standard error, %1").arg(label->text()));
        const int line = errors->rowCount();
        errors->addWidget(label, line, 0);
        errors->addWidget(box, line, 1);
        connect(box, &QDoubleSpinBox::valueChanged, this, &SelectionPanel::chooseError);
    }
    errors->setColumnStretch(2, 1);
    column->addWidget(
        new TextLabel(TextRole::Body, tr("The same people measured again: nobody changes, but no "
                                         "measurement is exact")));
    column->addLayout(row);
    column->addWidget(m_errorText);
    column->addWidget(m_errorChoice);
    connect(m_measure, &QPushButton::clicked, this, &SelectionPanel::measureAgain);
    connect(m_first, &QPushButton::clicked, this, [this] {
        m_selection.again.reset();
        showSelection();
        emit selectionChanged();
    });
    return part;
}

void SelectionPanel::setClass(const ClassData &loaded, std::vector<AnswerReading> readings)
{
    m_selection = ClassSelection{.smallest = m_selection.smallest};
    m_readings = std::move(readings);
    const int people = static_cast<int>(loaded.statistics ? loaded.statistics->placed : 0);
    m_people->setMaximum(std::max(people, m_people->minimum()));
    m_people->setValue(static_cast<int>(ClassSelection::Draw().people));
    const QSignalBlocker completeBlocker(m_completeOnly);
    m_completeOnly->setChecked(false);
    m_disclosure->setOpen(false);
    const QSignalBlocker answersBlocker(m_answers);
    m_answers->clear();
    for (const AnswerReading &reading : m_readings)
        m_answers->addItem(answersName(reading));
    m_answers->setCurrentIndex(0);
    showSelection();
}

SelectionPanel::State SelectionPanel::takeState()
{
    return {.selection = std::move(m_selection),
            .error = m_error,
            .people = m_people->value(),
            .isOpen = m_disclosure->isOpen()};
}

void SelectionPanel::restore(State state)
{
    m_selection = std::move(state.selection);
    m_people->setValue(state.people);
    const QSignalBlocker completeBlocker(m_completeOnly);
    m_completeOnly->setChecked(m_selection.completeOnly);
    const QSignalBlocker answersBlocker(m_answers);
    const auto chosen =
        std::find_if(m_readings.begin(), m_readings.end(),
                     [this](const auto &reading) { return reading.used == m_selection.used(); });
    m_answers->setCurrentIndex(static_cast<int>(chosen - m_readings.begin()));
    m_disclosure->setOpen(state.isOpen);
    setError(state.error);
}

void SelectionPanel::setError(const core::ErrorOfScores &error)
{
    m_error = error;
    for (const core::Dimension dimension : core::dimensions) {
        const QSignalBlocker blocker(m_errors[dimension]);
        m_errors[dimension]->setValue(error.standardError[dimension]);
    }
    showSelection();
}

void SelectionPanel::setSmallest(std::size_t smallest)
{
    m_selection.smallest = smallest;
    m_people->setMinimum(static_cast<int>(smallest));
}

void SelectionPanel::chooseAnswers()
{
    const auto index = static_cast<std::size_t>(std::max(0, m_answers->currentIndex()));
    if (index >= m_readings.size())
        return;
    m_selection.answers = m_readings[index];
    // The error belongs to the answers.
    m_selection.again.reset();
    showSelection();
    emit selectionChanged();
}

void SelectionPanel::draw()
{
    m_selection.draw = ClassSelection::Draw{static_cast<std::size_t>(m_people->value()),
                                            QRandomGenerator::global()->generate64()};
    showSelection();
    emit selectionChanged();
}

void SelectionPanel::measureAgain()
{
    m_selection.again = ClassSelection::SecondMeasurement{m_error.standardError,
                                                          QRandomGenerator::global()->generate64()};
    showSelection();
    emit selectionChanged();
}

void SelectionPanel::chooseError()
{
    for (const core::Dimension dimension : core::dimensions)
        m_error.standardError[dimension] = m_errors[dimension]->value();
    showSelection();
    emit errorChanged();
}

void SelectionPanel::showSelection()
{
    m_answersPart->setVisible(!m_readings.empty());
    m_whole->setEnabled(m_selection.draw.has_value());
    m_first->setEnabled(m_selection.again.has_value());
    m_draw->setText(m_selection.draw ? tr("Draw again") : tr("Draw at random"));
    m_measure->setText(m_selection.again ? tr("Measure once more") : tr("Measure again"));
    m_errorText->setText(classwords::errorSentence(m_error));
    m_errorChoice->setVisible(!m_error.published);
    const bool isChanged = m_selection.used() != core::AnswersUsed::All ||
                           m_selection.completeOnly || m_selection.draw || m_selection.again;
    m_disclosure->setTitle(isChanged ? tr("What is shown: a choice of yours")
                                     : tr("What is shown: the class as it is"));
}

} // namespace app
