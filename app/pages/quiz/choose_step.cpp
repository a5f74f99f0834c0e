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
#include "app/widgets/undo_bar.h"
#include "app/widgets/wrapping_row.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

ChooseStep::ChooseStep(const core::InstrumentCatalogue &instruments, QWidget *parent)
    : ScrollingPage(parent)
    , m_instruments(instruments)
{
}

void ChooseStep::show(const QString &language, const std::vector<core::Assessment> &unfinished,
                      bool isSaved)
{
    m_language = language;
    m_isSaved = isSaved;
    m_recommended = nullptr;
    m_goOn.clear();
    setFocusProxy(nullptr);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    setMargins(*row, {4, 2, 4, 4});
    m_column = new QVBoxLayout;
    setGap(*m_column, 1.5);
    row->addStretch(1);
    row->addLayout(m_column, 8);
    row->addStretch(1);

    m_undo = new UndoBar;
    connect(m_undo, &UndoBar::undoRequested, this, &ChooseStep::undoRequested);
    connect(m_undo, &UndoBar::eraseRequested, this, &ChooseStep::eraseRequested);
    connect(m_undo, &UndoBar::dismissed, m_undo, &QWidget::hide);
    m_column->addWidget(m_undo);
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
        else if (!m_recommended)
            addRecommended(*instrument);
        else
            addCard(*m_column, *instrument);
    }
    for (const core::Instrument &own : m_instruments.ownInstruments())
        addOwn(own);
    addPublished(published);
    addImport();
    m_column->addStretch(1);
    setWidget(content);
}

void ChooseStep::takeFocus(core::AssessmentId id)
{
    const auto found = std::find_if(m_goOn.begin(), m_goOn.end(),
                                    [id](const auto &known) { return known.first == id; });
    if (found != m_goOn.end())
        found->second->setFocus();
    else if (!m_goOn.empty())
        m_goOn.front().second->setFocus();
    else if (m_recommended)
        m_recommended->setFocus();
}

void ChooseStep::offerUndo()
{
    m_undo->offer(tr("The answers are forgotten, and are erased for good when the program is "
                     "closed."));
    ensureWidgetVisible(m_undo);
}

void ChooseStep::addUnfinished(const core::Assessment &assessment)
{
    const auto instrument =
        m_instruments.definition(assessment.instrumentId, assessment.definitionHash);
    const QString name = instrument ? instrument->name : assessment.instrumentId;
    const QString begun =
        QLocale().toString(assessment.startedAt.toLocalTime().date(), QLocale::LongFormat);
    const QString whom =
        instrument
            ? instrument->relationshipName(assessment.targetId, assessment.targetName, m_language)
            : assessment.targetName;
    auto *card = new Card;
    auto *row = new WrappingRow;
    auto *text = new QVBoxLayout;
    text->addWidget(
        new TextLabel(TextRole::Heading, whom.isEmpty() || assessment.targetId == u"general"_s
                                             ? tr("%1, not finished").arg(name)
                                             : tr("%1 (%2), not finished").arg(name, whom)));
    text->addWidget(new TextLabel(TextRole::Caption, tr("Begun on %1; %n answer(s) kept.", nullptr,
                                                        static_cast<int>(assessment.answers.size()))
                                                         .arg(begun)));
    card->body()->addLayout(text);
    auto *forget = new Button(ButtonRole::Quiet, tr("Forget these answers"));
    auto *resume = new Button(ButtonRole::Primary, tr("Go on"));
    auto *enter = new Button(ButtonRole::Quiet, tr("Go on from paper"));
    row->addWidget(forget);
    row->addWidget(enter);
    row->addStretch(1);
    row->addWidget(resume);
    // Nobody who presses Enter here means to forget.
    if (!focusProxy())
        setFocusProxy(resume);
    // Without its wording, a questionnaire can be gone on with from paper alone.
    const bool isKey = instrument && instrument->keyOnly;
    enter->setVisible(!isKey);
    card->body()->addLayout(row);
    m_column->addWidget(card);
    m_goOn.emplace_back(assessment.id, resume);
    // Several may be on the page, each with buttons of these words.
    for (Button *button : {resume, enter, forget})
        //: %1 is a button ("Go on"), %2 the questionnaire and the day it was begun
        button->setAccessibleName(tr("%1: %2").arg(button->text(), name + u", "_s + begun));
    connect(resume, &QPushButton::clicked, this,
            [this, id = assessment.id, way = isKey ? AnswerWay::FromPaper : AnswerWay::OnScreen] {
                emit resumeRequested(id, way);
            });
    connect(enter, &QPushButton::clicked, this,
            [this, id = assessment.id] { emit resumeRequested(id, AnswerWay::FromPaper); });
    connect(forget, &QPushButton::clicked, this,
            [this, id = assessment.id] { emit forgetRequested(id); });
}

InstrumentCard *ChooseStep::addCard(QVBoxLayout &column, const core::Instrument &instrument)
{
    const auto kind =
        m_recommended ? InstrumentCard::Kind::Other : InstrumentCard::Kind::Recommended;
    auto *card = new InstrumentCard(instrument, m_language, kind, m_isSaved);
    column.addWidget(card);
    connect(card, &InstrumentCard::printRequested, this, &ChooseStep::printRequested);
    connect(card, &InstrumentCard::wordingRequested, this, &ChooseStep::wordingRequested);
    connect(card, &InstrumentCard::supportRequested, this, &ChooseStep::supportRequested);
    const bool begins = kind == InstrumentCard::Kind::Recommended;
    connect(card, &InstrumentCard::startRequested, this,
            begins ? &ChooseStep::beginRequested : &ChooseStep::startRequested);
    return card;
}

void ChooseStep::addRecommended(const core::Instrument &instrument)
{
    m_recommended = addCard(*m_column, instrument);
    // One Enter begins, unless something waits to be gone on with.
    if (!focusProxy())
        setFocusProxy(m_recommended);
    m_column->addWidget(new TextLabel(TextRole::Heading, tr("Other questionnaires")));
}

void ChooseStep::addOwn(const core::Instrument &instrument)
{
    addCard(*m_column, instrument);
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
        addCard(*disclosure->body(), instrument);
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
