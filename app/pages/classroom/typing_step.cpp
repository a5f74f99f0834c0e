// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/typing_step.h"

#include "app/foundation/text/wording.h"
#include "app/pages/classroom/typing_model.h"
#include "app/pages/classroom/typing_place.h"
#include "app/pages/classroom/typing_table.h"
#include "app/widgets/card.h"
#include "app/widgets/confirmation.h"
#include "app/widgets/file_question.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
#include "core/base/own_files.h"

#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace app
{

TypingStep::TypingStep(bool isLasting, QWidget *parent)
    : QWidget(parent)
    , m_model(new TypingModel(this))
    , m_table(new TypingTable(*m_model))
    , m_heading(new TextLabel(TextRole::Heading))
    , m_lead(new TextLabel(TextRole::Body))
    , m_place(new TypingPlace)
    , m_counts(new TextLabel(TextRole::Body))
    , m_again(new Button(ButtonRole::Secondary, tr("Type a second time …")))
    , m_compare(new Button(ButtonRole::Primary, tr("Compare both")))
    , m_goOn(new Button(ButtonRole::Secondary, tr("Go on typing")))
    , m_done(new Button(ButtonRole::Primary, tr("Show the class")))
    , m_export(new Button(ButtonRole::Secondary, tr("Save as table …")))
    , m_delete(new Button(ButtonRole::Secondary, tr("Delete row …")))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1.5);
    auto *kept = new TextLabel(
        TextRole::Caption,
        isLasting ? tr("Every answer is kept on this computer as soon as it is typed, until "
                       "you forget this class on the page before. Write the row’s number on "
                       "the paper, not a name here.")
                  : tr("The records cannot be opened, so these answers are not kept: they "
                       "are gone when the program ends. Save them as a table."));
    m_table->setAccessibleName(tr("Answers, a row for each student"));
    for (TextLabel *label : {m_heading, m_lead, kept})
        column->addWidget(label);
    m_counts->setObjectName(u"counts"_s);
    column->addWidget(m_place);
    column->addWidget(m_table, 1);
    column->addWidget(m_counts);
    column->addLayout(makeButtons());
    connectParts();
    setFocusProxy(m_table);
}

QLayout *TypingStep::makeButtons()
{
    auto *back = new Button(ButtonRole::Secondary, tr("Back"));
    m_again->setObjectName(u"again"_s);
    m_compare->setObjectName(u"compare"_s);
    m_goOn->setObjectName(u"goOnTyping"_s);
    m_done->setObjectName(u"done"_s);
    m_delete->setObjectName(u"deleteRow"_s);
    back->setObjectName(u"back"_s);
    auto *buttons = new WrappingRow;
    for (Button *button : {m_compare, m_done, m_again, m_goOn, m_export, m_delete, back})
        buttons->addWidget(button);
    buttons->addStretch(1);
    connect(back, &QPushButton::clicked, this, &TypingStep::backRequested);
    return buttons;
}

void TypingStep::connectParts()
{
    connect(m_table, &TypingTable::cellChanged, this, &TypingStep::showPlace);
    connect(m_table, &TypingTable::refused, this, &TypingStep::say);
    connect(m_table, &TypingTable::accepted, this, [this] { say({}); });
    connect(m_model, &TypingModel::dataChanged, this, &TypingStep::showCounts);
    connect(m_model, &TypingModel::modelReset, this, &TypingStep::showCounts);
    connect(m_model, &TypingModel::dataChanged, this, &TypingStep::showChoice);
    connect(m_again, &QPushButton::clicked, this, &TypingStep::askAgain);
    connect(m_compare, &QPushButton::clicked, this, [this] { compare(true); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { compare(false); });
    connect(m_place, &TypingPlace::chosen, this,
            [this](const std::optional<int> &answer) { m_table->enter(answer); });
    connect(m_done, &QPushButton::clicked, this, &TypingStep::doneRequested);
    connect(m_export, &QPushButton::clicked, this, &TypingStep::chooseExport);
    connect(m_delete, &QPushButton::clicked, this, &TypingStep::askDelete);
}

void TypingStep::showDraft(core::ClassDrafts &drafts, core::ClassDraft draft,
                           PlaneQuestionnaire questionnaire)
{
    setDraft(drafts, std::move(draft), std::move(questionnaire));
    m_table->goToEnd();
    say({});
}

// The table still tells of its place while it goes, and there is nobody left to hear it.
TypingStep::~TypingStep()
{
    m_table->disconnect(this);
    m_model->disconnect(this);
}

TypingStep::State TypingStep::takeState()
{
    return {.draft = m_model->draft(),
            .questionnaire = m_questionnaire,
            .row = m_table->currentIndex().row(),
            .column = m_table->currentIndex().column(),
            .waitingDigits = m_table->takeWaitingDigits(),
            .isCompared = m_model->view() == TypingModel::View::Compared};
}

void TypingStep::restore(core::ClassDrafts &drafts, State state)
{
    setDraft(drafts, std::move(state.draft), std::move(state.questionnaire));
    if (state.isCompared) {
        m_model->compare(true);
        showView();
    }
    m_table->goTo(m_model->index(state.row, state.column), state.waitingDigits);
}

void TypingStep::setDraft(core::ClassDrafts &drafts, core::ClassDraft draft,
                          PlaneQuestionnaire questionnaire)
{
    m_questionnaire = std::move(questionnaire);
    m_model->setDraft(drafts, std::move(draft), m_questionnaire.key);
    showView();
}

void TypingStep::showView()
{
    using View = TypingModel::View;
    const View view = m_model->view();
    const core::Scale &range = m_model->answers();
    const QString questionnaire = m_questionnaire.name(QLocale().name());
    const QString &name = m_model->draft().name;
    //: %1 is what a class is called, %2 a questionnaire
    const QString what = name.isEmpty() ? questionnaire : tr("%1, %2").arg(name, questionnaire);
    m_heading->setText(view == View::First    ? tr("Paper answers: %1").arg(what)
                       : view == View::Second ? tr("Paper answers a second time: %1").arg(what)
                                              : tr("Both typings compared: %1").arg(what));
    QStringList lead;
    if (view == View::Compared) {
        lead << tr("Where the two differ, look at the paper and choose, or type the answer from %1 "
                   "to %2. Each goes on to the next that differs.")
                    .arg(QLocale().toString(range.lo()), QLocale().toString(range.hi()));
    } else {
        if (view == View::Second)
            lead << tr("What was typed the first time is out of sight; the rows have the same "
                       "numbers.");
        lead << tr("Type the answers from %1 to %2 as they stand on the paper; nothing is reversed "
                   "by hand. Each goes on to the next item, and after the last item to the next "
                   "student.")
                    .arg(QLocale().toString(range.lo()), QLocale().toString(range.hi()));
    }
    if (range.hi() > 9)
        lead << tr("Enter ends a number that could go on, such as 1 where 10 is an answer too.");
    lead << (range.contains(0) ? tr("Space leaves an item out; Backspace goes back.")
                               : tr("0 or Space leaves an item out; Backspace goes back."));
    m_lead->setText(lead.join(u' '));
    m_again->setVisible(view == View::First);
    m_delete->setVisible(view == View::First);
    m_compare->setVisible(view == View::Second);
    m_goOn->setVisible(view == View::Compared);
    m_done->setVisible(view != View::Second);
    m_export->setVisible(view != View::Second);
    m_table->fitCells();
    showCounts();
    showChoice();
}

void TypingStep::showChoice()
{
    const QModelIndex cell = m_table->currentIndex();
    m_place->offer(cell.isValid() ? m_model->difference(cell) : std::nullopt);
}

void TypingStep::askAgain()
{
    m_table->settle();
    confirm(*this,
            {.question = tr("Type these answers a second time?"),
             .text = tr("Best by somebody else, from the same papers in the same order. What was "
                        "typed so far stays as it is, out of sight, until both are compared."),
             .no = tr("Not now"),
             .yes = tr("Type again")},
            [this] { beginAgain(); });
}

void TypingStep::beginAgain()
{
    if (const auto begun = m_model->beginAgain(); !begun) {
        say(wording::errorSentence(begun.error()));
        return;
    }
    showView();
    m_table->goToEnd();
    m_table->setFocus();
    say({});
}

void TypingStep::compare(bool compared)
{
    m_table->settle();
    m_model->compare(compared);
    showView();
    m_table->goToEnd();
    m_table->setFocus();
    say({});
}

core::ClassDraftId TypingStep::draftId() const
{
    return m_model->draft().id;
}

bool TypingStep::isEmpty() const
{
    return m_model->isEmpty();
}

core::Result<ClassData> TypingStep::classData() const
{
    const QString &name = m_model->draft().name;
    //: %1 is a questionnaire's name
    return typedClass(
        name.isEmpty() ? tr("%1, typed in from paper").arg(m_questionnaire.name(QLocale().name()))
                       : name,
        m_questionnaire, m_model->sheets(), m_model->answers());
}

bool TypingStep::exportTable(const QString &path)
{
    const auto fail = [this](const core::Error &error) {
        emit problemOccurred(wording::errorSentence(error));
        return false;
    };
    const auto typed =
        core::typedResponses(m_model->sheets(), m_questionnaire.key, m_model->answers());
    if (!typed)
        return fail(typed.error());
    QSaveFile file(path);
    if (!core::openOwnFile(file))
        return fail({core::ErrorCode::FileNotWritable, path});
    if (const auto written =
            core::writeResponses(file, typed->answers, m_questionnaire.key.itemIds);
        !written)
        return fail(written.error());
    if (!core::commitFile(file))
        return fail({core::ErrorCode::FileNotWritable, path});
    emit saved(path);
    return true;
}

void TypingStep::chooseExport()
{
    askWhereToSave(*this,
                   {.title = tr("Save the typed answers"),
                    .filters = {tr("Table (*.csv)")},
                    .suffix = u"csv"_s,
                    .name = u"class.csv"_s},
                   [this](const QString &path) { exportTable(path); });
}

void TypingStep::say(const QString &sentence)
{
    m_place->say(sentence);
    m_table->setAccessibleDescription(sentence);
}

void TypingStep::showPlace()
{
    const QModelIndex cell = m_table->currentIndex();
    if (!cell.isValid())
        return;
    const core::Instrument &instrument = m_questionnaire.instrument;
    const core::Item *item = instrument.findItem(m_questionnaire.key.itemIds.value(cell.column()));
    m_place->setPlace(cell.row(), cell.column(), m_model->columnCount(),
                      item ? instrument.text(item->textKey, QLocale().name()) : QString());
    showChoice();
}

void TypingStep::showCounts()
{
    const int students = m_model->students();
    const int gaps = m_model->gaps();
    std::size_t open = 0;
    if (m_model->view() == TypingModel::View::Compared) {
        const core::TypingComparison comparison = m_model->comparison();
        open = comparison.differences.size();
        QStringList sentences{open == 0
                                  ? tr("Both typings agree.")
                                  : tr("%n answer(s) differ.", nullptr, static_cast<int>(open))};
        if (comparison.sheetsLeft > 0)
            sentences << tr("%n row(s) were typed only once.", nullptr,
                            static_cast<int>(comparison.sheetsLeft));
        m_counts->setText(sentences.join(u' '));
    } else {
        //: %1 is "12 students", %2 is "3 gaps"
        m_counts->setText(
            tr("%1 typed, %2: items without an answer.")
                .arg(tr("%n student(s)", nullptr, students), tr("%n gap(s)", nullptr, gaps)));
    }
    for (Button *button : {m_export, m_delete, m_again, m_compare})
        button->setEnabled(students > 0);
    m_done->setEnabled(students > 0 && open == 0);
}

void TypingStep::askDelete()
{
    const int row = m_table->currentIndex().row();
    if (!m_model->isBegun(row)) {
        deleteStudent(row);
        return;
    }
    confirm(*this,
            {.question = tr("Delete this row?"),
             .text = tr("The answers of student %1 are erased, and the rows below move up. This "
                        "cannot be undone.")
                         .arg(QLocale().toString(row + 1)),
             .no = tr("Keep"),
             .yes = tr("Delete"),
             .yesRole = QMessageBox::DestructiveRole},
            [this, row] { deleteStudent(row); });
}

void TypingStep::deleteStudent(int row)
{
    if (const auto removed = m_model->removeStudent(row); !removed) {
        say(wording::errorSentence(removed.error()));
        return;
    }
    m_table->goToEnd();
    m_table->setFocus();
    say({});
}

} // namespace app
