// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/start_step.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/classroom/typing_card.h"
#include "app/widgets/card.h"
#include "app/widgets/form_row.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "core/cohort/group_size.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLocale>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int usualClass = 30;
constexpr int mostPeople = 1'000'000;

enum Source { ReferenceSample, ChosenNumbers };

} // namespace

StartStep::StartStep(int sampleSize, TypingCard *typing, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 2);
    column->addWidget(new TextLabel(
        TextRole::Body,
        tr("See a whole group on the map: where its people stand, and how many of them "
           "change their region when nothing changes but the rule.")));
    column->addWidget(makeOpenCard());
    column->addWidget(typing);
    column->addWidget(makeDrawCard(sampleSize));
    column->addStretch(1);
    const auto showNumbers = [this] {
        m_numbers->setVisible(m_source->currentData().toInt() == ChosenNumbers);
    };
    connect(m_source, &QComboBox::currentIndexChanged, this, showNumbers);
    showNumbers();
}

Card *StartStep::makeOpenCard()
{
    auto *card = new Card;
    auto *heading = new TextLabel(TextRole::Heading, tr("A table of your own"));
    auto *text =
        new TextLabel(TextRole::Body,
                      tr("Open a table of answers or of ready scores, or drop the file here: a "
                         "workbook (.xlsx, .ods), a text (.csv, .tsv) or a file of SPSS or Stata. "
                         "You see first how it will be read and can correct it."));
    auto *privacy =
        new TextLabel(TextRole::Body,
                      tr("Nothing leaves this computer and nothing is kept: close the program and "
                         "the table is gone from it. People are shown as points without names, and "
                         "nothing is shown of groups under 5."));
    auto *open = new Button(ButtonRole::Primary, tr("Open a table …"));
    auto *read = new Link(tr("For teachers: the map in class"));
    for (TextLabel *label : {heading, text, privacy})
        card->body()->addWidget(label);
    card->body()->addWidget(open, 0, Qt::AlignLeading);
    card->body()->addWidget(read, 0, Qt::AlignLeading);
    connect(open, &QPushButton::clicked, this, &StartStep::openRequested);
    connect(read, &QAbstractButton::clicked, this,
            [this] { emit articleRequested(articles::forTeachers); });
    return card;
}

Card *StartStep::makeDrawCard(int sampleSize)
{
    auto *card = new Card;
    card->body()->addWidget(new TextLabel(TextRole::Heading, tr("A made-up class")));
    card->body()->addWidget(new TextLabel(
        TextRole::Body, tr("Draw people who do not exist, to show what chance does to a group, or "
                           "to try the rules without anybody’s answers.")));
    auto *form = new QGridLayout;
    form->setColumnStretch(2, 1);
    m_people = new QSpinBox;
    m_people->setObjectName(u"madeUpPeople"_s);
    m_people->setRange(static_cast<int>(core::smallestGroup), mostPeople);
    m_people->setValue(usualClass);
    m_people->setGroupSeparatorShown(true);
    m_source = new QComboBox;
    m_source->setObjectName(u"madeUpFrom"_s);
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    if (sampleSize > 0)
        m_source->addItem(
            tr("%1 visitors of a test site (ECR, 2018)").arg(QLocale().toString(sampleSize)),
            ReferenceSample);
    m_source->addItem(tr("a mean, spread and correlation of your choice"), ChosenNumbers);
    addFormRow(*form, tr("How many people"), m_people);
    addFormRow(*form, tr("Drawn from"), m_source, 2);
    card->body()->addLayout(form);
    card->body()->addWidget(makeNumbers());
    auto *drawMadeUp = new Button(ButtonRole::Secondary, tr("Draw a made-up class"));
    drawMadeUp->setObjectName(u"drawMadeUp"_s);
    card->body()->addWidget(drawMadeUp, 0, Qt::AlignLeading);
    connect(drawMadeUp, &QPushButton::clicked, this, &StartStep::draw);
    return card;
}

QWidget *StartStep::makeNumbers()
{
    m_numbers = new QWidget;
    auto *form = new QGridLayout(m_numbers);
    form->setContentsMargins(0, 0, 0, 0);
    form->setColumnStretch(2, 1);
    const auto add = [&](const QString &name, double lowest, double highest, double value) {
        auto *box = new QDoubleSpinBox;
        box->setRange(lowest, highest);
        box->setDecimals(2);
        box->setSingleStep(0.1);
        box->setValue(value);
        addFormRow(*form, name, box, 1, {}); // all as wide as the widest
        return box;
    };
    const double lowest = core::planeScale.lo();
    const double highest = core::planeScale.hi();
    m_means.anxiety = add(tr("Mean of anxiety"), lowest, highest, 3.5);
    m_means.avoidance = add(tr("Mean of avoidance"), lowest, highest, 3.5);
    m_sds.anxiety = add(tr("Standard deviation of anxiety"), 0.05, 3.0, 1.2);
    m_sds.avoidance = add(tr("Standard deviation of avoidance"), 0.05, 3.0, 1.2);
    m_correlation = add(tr("Correlation"), -0.99, 0.99, 0.15);
    return m_numbers;
}

core::SimulatedPopulation StartStep::population() const
{
    return {.mean = {m_means.anxiety->value(), m_means.avoidance->value()},
            .sd = {m_sds.anxiety->value(), m_sds.avoidance->value()},
            .correlation = m_correlation->value()};
}

StartStep::State StartStep::takeState() const
{
    return {.people = m_people->value(),
            .source = m_source->currentIndex(),
            .population = population()};
}

void StartStep::restore(const State &state)
{
    m_people->setValue(state.people);
    m_source->setCurrentIndex(state.source);
    for (const core::Dimension dimension : core::dimensions) {
        m_means[dimension]->setValue(state.population.mean[dimension]);
        m_sds[dimension]->setValue(state.population.sd[dimension]);
    }
    m_correlation->setValue(state.population.correlation);
}

void StartStep::draw()
{
    MadeUpRequest request{.people = static_cast<std::size_t>(m_people->value())};
    if (m_source->currentData().toInt() == ChosenNumbers)
        request.population = population();
    emit drawRequested(request);
}

} // namespace app
