// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/choose_step.h"

#include "app/foundation/text/wording.h"
#include "app/pages/quiz/instrument_card.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/file_question.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{

ChooseStep::ChooseStep(const core::InstrumentCatalogue &instruments, QWidget *parent)
    : ScrollingPage(parent)
    , m_instruments(instruments)
{
}

void ChooseStep::show(const QString &language, const std::vector<core::Assessment> &unfinished)
{
    m_language = language;
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    setMargins(*row, 4);
    m_column = new QVBoxLayout;
    setGap(*m_column, 2);
    row->addStretch(1);
    row->addLayout(m_column, 8);
    row->addStretch(1);

    m_column->addWidget(new TextLabel(TextRole::Title, tr("Choose a questionnaire")));
    m_said = new TextLabel(TextRole::Body);
    m_said->hide();
    m_column->addWidget(m_said);
    for (const core::Assessment &assessment : unfinished)
        addUnfinished(assessment);

    std::vector<core::Instrument> published;
    for (const QString &id : m_instruments.ids()) {
        const auto instrument = m_instruments.instrument(id);
        if (!instrument)
            say(wording::errorSentence(instrument.error()));
        else if (instrument->keyOnly)
            published.push_back(*instrument);
        else
            m_column->addWidget(cardOf(*instrument));
    }
    for (const core::Instrument &own : m_instruments.ownInstruments())
        addOwn(own);
    addPublished(published);
    addImport();
    m_column->addStretch(1);
    setWidget(content);
}

void ChooseStep::addUnfinished(const core::Assessment &assessment)
{
    const auto instrument =
        m_instruments.definition(assessment.instrumentId, assessment.definitionHash);
    const QString name = instrument ? instrument->name : assessment.instrumentId;
    auto *card = new Card;
    auto *row = new WrappingRow;
    auto *text = new QVBoxLayout;
    text->addWidget(new TextLabel(
        TextRole::Heading, assessment.targetName.isEmpty()
                               ? tr("%1, not finished").arg(name)
                               : tr("%1 (%2), not finished").arg(name, assessment.targetName)));
    text->addWidget(new TextLabel(
        TextRole::Caption,
        tr("Begun on %1; %n answer(s) kept.", nullptr, static_cast<int>(assessment.answers.size()))
            .arg(QLocale().toString(assessment.startedAt.toLocalTime().date(),
                                    QLocale::LongFormat))));
    row->addLayout(text, 1);
    auto *forget = new Button(ButtonRole::Quiet, tr("Forget these answers"));
    auto *resume = new Button(ButtonRole::Primary, tr("Go on"));
    auto *enter = new Button(ButtonRole::Quiet, tr("Go on from paper"));
    row->addWidget(forget);
    row->addWidget(enter);
    row->addWidget(resume);
    // Without its wording, a questionnaire can be gone on with from paper alone.
    const bool isKey = instrument && instrument->keyOnly;
    enter->setVisible(!isKey);
    card->body()->addLayout(row);
    m_column->addWidget(card);
    connect(resume, &QPushButton::clicked, this,
            [this, id = assessment.id, way = isKey ? AnswerWay::FromPaper : AnswerWay::OnScreen] {
                emit resumeRequested(id, way);
            });
    connect(enter, &QPushButton::clicked, this,
            [this, id = assessment.id] { emit resumeRequested(id, AnswerWay::FromPaper); });
    connect(forget, &QPushButton::clicked, this,
            [this, id = assessment.id] { emit forgetRequested(id); });
}

QWidget *ChooseStep::cardOf(const core::Instrument &instrument)
{
    auto *card = new InstrumentCard(instrument, m_language);
    connect(card, &InstrumentCard::startRequested, this, &ChooseStep::startRequested);
    connect(card, &InstrumentCard::printRequested, this, &ChooseStep::printRequested);
    connect(card, &InstrumentCard::wordingRequested, this, &ChooseStep::wordingRequested);
    return card;
}

void ChooseStep::addOwn(const core::Instrument &instrument)
{
    m_column->addWidget(cardOf(instrument));
    auto *remove =
        new Button(ButtonRole::Quiet, tr("Remove “%1” from this list").arg(instrument.name));
    m_column->addWidget(remove, 0, Qt::AlignLeading);
    connect(remove, &QPushButton::clicked, this,
            [this, instrument] { emit removeRequested(instrument); });
}

void ChooseStep::addPublished(const std::vector<core::Instrument> &instruments)
{
    if (instruments.empty())
        return;
    m_column->addWidget(new TextLabel(TextRole::Heading, tr("Published questionnaires")));
    m_column->addWidget(new TextLabel(
        TextRole::Body,
        tr("These are here as scoring keys without their wording, because the wording belongs to "
           "its authors. Sheets that were filled in on paper can be entered all the same. If you "
           "have the right to use a wording, type it in or open a definition file that holds "
           "it.")));
    for (const core::Instrument &instrument : instruments) {
        auto *disclosure = new Disclosure;
        //: %1 is the usual abbreviation of a questionnaire, %2 its name
        disclosure->setTitle(instrument.abbreviation.isEmpty()
                                 ? instrument.name
                                 : tr("%1: %2").arg(instrument.abbreviation, instrument.name));
        disclosure->body()->addWidget(cardOf(instrument));
        m_column->addWidget(disclosure);
    }
}

void ChooseStep::addImport()
{
    auto *row = new WrappingRow;
    auto *open = new Button(ButtonRole::Secondary, tr("Open a definition file …"));
    row->addWidget(open);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(open, &QPushButton::clicked, this, [this] {
        askForFile(*this,
                   {.title = tr("Open a questionnaire definition"),
                    .filters = {tr("OpenScales definitions (*.osd *.json)")}},
                   [this](const QString &path) { emit fileChosen(path); });
    });
}

void ChooseStep::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
    ensureWidgetVisible(m_said);
}

} // namespace app
