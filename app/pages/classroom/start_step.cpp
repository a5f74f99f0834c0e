// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/start_step.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/classroom/typing_card.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/text.h"
#include "core/cohort/group_size.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>

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
    , m_sampleSize(sampleSize)
    , m_lead(new TextLabel(TextRole::Body))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(2, this));
    column->addWidget(m_lead);
    column->addWidget(makeOpenCard());
    column->addWidget(typing);
    column->addWidget(makeDrawCard());
    column->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &StartStep::openRequested);
    connect(m_read, &QAbstractButton::clicked, this,
            [this] { emit articleRequested(articles::forTeachers); });
    connect(m_draw, &QPushButton::clicked, this, &StartStep::draw);
    connect(m_source, &QComboBox::currentIndexChanged, this,
            [this] { m_numbers->setVisible(m_source->currentData().toInt() == ChosenNumbers); });
    retranslate();
}

Card *StartStep::makeOpenCard()
{
    auto *card = new Card;
    m_openHeading = new TextLabel(TextRole::Heading);
    m_openText = new TextLabel(TextRole::Body);
    m_privacy = new TextLabel(TextRole::Body);
    m_open = new Button(ButtonRole::Primary, QString());
    m_read = new Link(QString());
    card->body()->addWidget(m_openHeading);
    card->body()->addWidget(m_openText);
    card->body()->addWidget(m_privacy);
    card->body()->addWidget(m_open, 0, Qt::AlignLeading);
    card->body()->addWidget(m_read, 0, Qt::AlignLeading);
    return card;
}

Card *StartStep::makeDrawCard()
{
    auto *card = new Card;
    m_drawHeading = new TextLabel(TextRole::Heading);
    m_drawText = new TextLabel(TextRole::Body);
    card->body()->addWidget(m_drawHeading);
    card->body()->addWidget(m_drawText);
    auto *form = new QGridLayout;
    form->setColumnStretch(2, 1);
    m_peopleLabel = new TextLabel(TextRole::Body);
    m_people = new QSpinBox;
    m_people->setRange(static_cast<int>(core::smallestGroup), mostPeople);
    m_people->setValue(usualClass);
    m_people->setGroupSeparatorShown(true);
    m_sourceLabel = new TextLabel(TextRole::Body);
    for (TextLabel *label : {m_peopleLabel, m_sourceLabel})
        label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_source = new QComboBox;
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    form->addWidget(m_peopleLabel, 0, 0);
    form->addWidget(m_people, 0, 1, Qt::AlignLeading);
    form->addWidget(m_sourceLabel, 1, 0);
    form->addWidget(m_source, 1, 1, 1, 2, Qt::AlignLeading);
    card->body()->addLayout(form);

    m_numbers = new QWidget;
    auto *numbers = new QGridLayout(m_numbers);
    numbers->setContentsMargins(0, 0, 0, 0);
    numbers->setColumnStretch(2, 1);
    for (const core::Dimension dimension : core::dimensions)
        addNumber(*numbers, m_meanLabels[dimension], m_means[dimension], core::planeScale.lo(),
                  core::planeScale.hi(), 3.5);
    for (const core::Dimension dimension : core::dimensions)
        addNumber(*numbers, m_sdLabels[dimension], m_sds[dimension], 0.05, 3.0, 1.2);
    addNumber(*numbers, m_correlationLabel, m_correlation, -0.99, 0.99, 0.15);
    card->body()->addWidget(m_numbers);
    m_draw = new Button(ButtonRole::Secondary, QString());
    card->body()->addWidget(m_draw, 0, Qt::AlignLeading);
    return card;
}

void StartStep::addNumber(QGridLayout &grid, TextLabel *&label, QDoubleSpinBox *&box, double lowest,
                          double highest, double value)
{
    const int row = grid.count() / 2;
    label = new TextLabel(TextRole::Body);
    label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    box = new QDoubleSpinBox;
    box->setRange(lowest, highest);
    box->setDecimals(2);
    box->setSingleStep(0.1);
    box->setValue(value);
    grid.addWidget(label, row, 0);
    grid.addWidget(box, row, 1);
}

void StartStep::draw()
{
    MadeUpRequest request{.people = static_cast<std::size_t>(m_people->value())};
    if (m_source->currentData().toInt() == ChosenNumbers) {
        request.population = core::SimulatedPopulation{
            .mean = {m_means.anxiety->value(), m_means.avoidance->value()},
            .sd = {m_sds.anxiety->value(), m_sds.avoidance->value()},
            .correlation = m_correlation->value()};
    }
    emit drawRequested(request);
}

void StartStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StartStep::retranslate()
{
    m_lead->setText(tr("See a whole group on the map: where its people stand, and how many of them "
                       "change their region when nothing changes but the rule."));
    m_openHeading->setText(tr("A table of your own"));
    m_openText->setText(
        tr("Open a table of answers or of ready scores, a row for each person (CSV, "
           "with commas, semicolons or tabs), or drop the file here. You see first "
           "how it will be read and can correct it."));
    m_privacy->setText(
        tr("Nothing leaves this computer and nothing is kept: close the program and "
           "the table is gone from it. People are shown as points without names, and "
           "nothing is shown of groups under 5."));
    m_open->setText(tr("Open a table …"));
    m_read->setText(tr("For teachers: the map in class"));
    m_drawHeading->setText(tr("A made-up class"));
    m_drawText->setText(tr("Draw people who do not exist, to show what chance does to a group, or "
                           "to try the rules without anybody’s answers."));
    m_peopleLabel->setText(tr("How many people"));
    m_people->setAccessibleName(m_peopleLabel->text());
    m_sourceLabel->setText(tr("Drawn from"));
    m_source->setAccessibleName(m_sourceLabel->text());
    const int source = std::max(0, m_source->currentIndex());
    m_source->clear();
    if (m_sampleSize > 0)
        m_source->addItem(
            tr("%1 visitors of a test site (ECR, 2018)").arg(QLocale().toString(m_sampleSize)),
            ReferenceSample);
    m_source->addItem(tr("a mean, spread and correlation of your choice"), ChosenNumbers);
    m_source->setCurrentIndex(std::min(source, m_source->count() - 1));
    m_numbers->setVisible(m_source->currentData().toInt() == ChosenNumbers);
    m_meanLabels.anxiety->setText(tr("Mean of anxiety"));
    m_meanLabels.avoidance->setText(tr("Mean of avoidance"));
    m_sdLabels.anxiety->setText(tr("Standard deviation of anxiety"));
    m_sdLabels.avoidance->setText(tr("Standard deviation of avoidance"));
    m_correlationLabel->setText(tr("Correlation"));
    for (const core::Dimension dimension : core::dimensions) {
        m_means[dimension]->setAccessibleName(m_meanLabels[dimension]->text());
        m_sds[dimension]->setAccessibleName(m_sdLabels[dimension]->text());
    }
    m_correlation->setAccessibleName(m_correlationLabel->text());
    m_draw->setText(tr("Draw a made-up class"));
}

} // namespace app
