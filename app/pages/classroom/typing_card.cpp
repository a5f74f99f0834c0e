// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/typing_card.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/confirmation.h"
#include "app/widgets/form_row.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QComboBox>
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

// Digits alone are typed, two at most.
constexpr int highestAnswer = 99;
constexpr int longestName = 80;

} // namespace

TypingCard::TypingCard(const core::InstrumentCatalogue &instruments, core::ClassDrafts *drafts,
                       QWidget *parent)
    : QWidget(parent)
    , m_instruments(instruments)
    , m_drafts(drafts)
    , m_begun(new QVBoxLayout)
    , m_className(new QLineEdit)
    , m_instrument(new QComboBox)
    , m_lowest(new QSpinBox)
    , m_highest(new QSpinBox)
    , m_problem(new TextLabel(TextRole::Body))
    , m_begin(new Button(ButtonRole::Secondary, tr("Type in paper answers")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card;
    column->addWidget(card);
    card->body()->addWidget(new TextLabel(TextRole::Heading, tr("Answers on paper")));
    card->body()->addWidget(
        new TextLabel(TextRole::Body,
                      tr("Type in what a class answered on paper, with digits alone and a row for "
                         "each student. The lowest and the highest answer are those printed on the "
                         "paper. What is typed is kept on this computer, without names, until you "
                         "forget it.")));
    card->body()->addLayout(m_begun);
    m_className->setObjectName(u"className"_s);
    m_className->setMaxLength(longestName);
    m_className->setPlaceholderText(tr("such as Tuesday, group B"));
    m_instrument->setObjectName(u"instrument"_s);
    m_lowest->setObjectName(u"lowest"_s);
    m_highest->setObjectName(u"highest"_s);
    m_begin->setObjectName(u"begin"_s);
    auto *form = new QGridLayout;
    form->setColumnStretch(2, 1);
    addFormRow(*form, tr("Name of the class"), m_className, 2);
    addFormRow(*form, tr("Questionnaire"), m_instrument, 2);
    addFormRow(*form, tr("Lowest answer"), m_lowest, 2);
    addFormRow(*form, tr("Highest answer"), m_highest, 2);
    card->body()->addLayout(form);
    card->body()->addWidget(m_problem);
    card->body()->addWidget(m_begin, 0, Qt::AlignLeading);
    for (QSpinBox *box : {m_lowest, m_highest}) {
        box->setRange(0, highestAnswer);
        connect(box, &QSpinBox::valueChanged, this, &TypingCard::check);
    }
    connect(m_instrument, &QComboBox::currentIndexChanged, this, &TypingCard::proposeRange);
    connect(m_begin, &QPushButton::clicked, this, &TypingCard::begin);
    check();
    refresh();
    // Shown, a card without a parent would be a window.
    if (!m_drafts)
        hide();
}

void TypingCard::refresh()
{
    if (!m_drafts)
        return;
    fillQuestionnaires();
    fillDrafts();
}

void TypingCard::setDrafts(core::ClassDrafts &drafts)
{
    m_drafts = &drafts;
    setVisible(true);
    refresh();
}

TypingCard::State TypingCard::takeState() const
{
    return {.className = m_className->text(),
            .questionnaire = m_instrument->currentText(),
            .lowest = m_lowest->value(),
            .highest = m_highest->value()};
}

void TypingCard::restore(const State &state)
{
    m_className->setText(state.className);
    m_instrument->setCurrentText(state.questionnaire);
    m_lowest->setValue(state.lowest);
    m_highest->setValue(state.highest);
}

void TypingCard::fillQuestionnaires()
{
    m_questionnaires = printedQuestionnaires(m_instruments);
    QStringList names;
    for (const PlaneQuestionnaire &each : m_questionnaires)
        names << each.name(QLocale().name());
    QStringList shown;
    for (int i = 0; i < m_instrument->count(); ++i)
        shown << m_instrument->itemText(i);
    if (names == shown)
        return;
    m_instrument->clear();
    m_instrument->addItems(names);
}

void TypingCard::fillDrafts()
{
    while (QLayoutItem *item = m_begun->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto drafts = m_drafts->drafts();
    if (!drafts) {
        emit problemOccurred(wording::errorSentence(drafts.error()));
        return;
    }
    for (const core::ClassDraft &draft : *drafts)
        addDraft(draft);
}

void TypingCard::addDraft(const core::ClassDraft &draft)
{
    const auto instrument = m_instruments.definition(draft.instrumentId, draft.definitionHash);
    const auto printed = instrument ? questionnaireOf(*instrument, draft.formId)
                                    : core::Result<PlaneQuestionnaire>(instrument.error());
    const QString questionnaire = printed      ? printed->name(QLocale().name())
                                  : instrument ? instrument->name
                                               : draft.instrumentId;
    //: %1 is what a class is called, %2 a questionnaire
    const QString name =
        draft.name.isEmpty() ? questionnaire : tr("%1, %2").arg(draft.name, questionnaire);
    const auto students = std::count_if(draft.rows.begin(), draft.rows.end(),
                                        [](const auto &row) { return !row.answers.isEmpty(); });
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    setRhythm(*row, 1);
    //: %1 is a date and time, %2 a questionnaire
    auto *about = new TextLabel(
        TextRole::Body,
        tr("%2, begun on %1: %n row(s)", nullptr, static_cast<int>(students))
            .arg(QLocale().toString(draft.startedAt.toLocalTime(), QLocale::ShortFormat), name));
    about->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *goOn = new Button(ButtonRole::Secondary, tr("Go on"));
    auto *forget = new Button(ButtonRole::Quiet, tr("Forget it …"));
    goOn->setObjectName(u"goOn"_s);
    forget->setObjectName(u"forget"_s);
    goOn->setAccessibleName(tr("Go on with %1").arg(about->text()));
    forget->setAccessibleName(tr("Forget %1").arg(about->text()));
    row->addWidget(about, 1);
    row->addWidget(goOn);
    row->addWidget(forget);
    m_begun->addWidget(line);
    connect(goOn, &QPushButton::clicked, this, [this, id = draft.id] { emit goOnRequested(id); });
    connect(forget, &QPushButton::clicked, this, [this, id = draft.id] { askForget(id); });
}

void TypingCard::proposeRange()
{
    const int chosen = m_instrument->currentIndex();
    if (chosen < 0)
        return;
    const core::Scale range = m_questionnaires[static_cast<std::size_t>(chosen)].key.answers;
    m_lowest->setValue(range.lo());
    m_highest->setValue(range.hi());
}

void TypingCard::check()
{
    const bool isRange = m_lowest->value() < m_highest->value();
    m_problem->setText(isRange ? QString() : tr("The highest answer must be above the lowest."));
    m_problem->setVisible(!isRange);
    m_begin->setEnabled(isRange && m_instrument->count() > 0);
}

void TypingCard::begin()
{
    const auto range = core::Scale::make(m_lowest->value(), m_highest->value());
    const int chosen = m_instrument->currentIndex();
    if (range && chosen >= 0)
        emit beginRequested(m_className->text().simplified(),
                            m_questionnaires[static_cast<std::size_t>(chosen)], *range);
}

void TypingCard::askForget(core::ClassDraftId draft)
{
    confirm(*this,
            {.question = tr("Forget these answers?"),
             .text = tr("Everything that was typed in for this class is erased from this "
                        "computer. This cannot be undone."),
             .no = tr("Keep"),
             .yes = tr("Forget"),
             .yesRole = QMessageBox::DestructiveRole},
            [this, draft] { forget(draft); });
}

void TypingCard::forget(core::ClassDraftId draft)
{
    if (const auto removed = m_drafts->remove(draft); !removed)
        emit problemOccurred(wording::errorSentence(removed.error()));
    fillDrafts();
    m_begin->setFocus();
}

void TypingCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace app
