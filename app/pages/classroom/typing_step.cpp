// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/typing_step.h"

#include "app/foundation/text/wording.h"
#include "app/pages/classroom/typing_model.h"
#include "app/pages/classroom/typing_table.h"
#include "app/widgets/card.h"
#include "app/widgets/confirmation.h"
#include "app/widgets/file_question.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
#include "core/base/own_files.h"

#include <QAccessible>
#include <QEvent>
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
    , m_place(new TextLabel(TextRole::Heading))
    , m_wording(new TextLabel(TextRole::Body))
    , m_message(new TextLabel(TextRole::Body))
    , m_counts(new TextLabel(TextRole::Body))
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
    m_place->setObjectName(u"place"_s);
    m_wording->setObjectName(u"wording"_s);
    m_message->setObjectName(u"message"_s);
    m_counts->setObjectName(u"counts"_s);
    auto *place = new Card;
    for (TextLabel *label : {m_place, m_wording, m_message})
        place->body()->addWidget(label);
    column->addWidget(place);
    column->addWidget(m_table, 1);
    column->addWidget(m_counts);
    auto *back = new Button(ButtonRole::Secondary, tr("Back"));
    m_done->setObjectName(u"done"_s);
    m_delete->setObjectName(u"deleteRow"_s);
    back->setObjectName(u"back"_s);
    auto *buttons = new WrappingRow;
    for (Button *button : {m_done, m_export, m_delete, back})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);

    connect(m_table, &TypingTable::cellChanged, this, &TypingStep::showPlace);
    connect(m_table, &TypingTable::refused, this, &TypingStep::say);
    connect(m_table, &TypingTable::accepted, this, [this] { say({}); });
    connect(m_model, &TypingModel::dataChanged, this, &TypingStep::showCounts);
    connect(m_model, &TypingModel::modelReset, this, &TypingStep::showCounts);
    connect(m_done, &QPushButton::clicked, this, &TypingStep::doneRequested);
    connect(m_export, &QPushButton::clicked, this, &TypingStep::chooseExport);
    connect(m_delete, &QPushButton::clicked, this, &TypingStep::askDelete);
    connect(back, &QPushButton::clicked, this, &TypingStep::backRequested);
    setFocusProxy(m_table);
    fitLines();
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
            .waitingDigits = m_table->takeWaitingDigits()};
}

void TypingStep::restore(core::ClassDrafts &drafts, State state)
{
    setDraft(drafts, std::move(state.draft), std::move(state.questionnaire));
    m_table->goTo(m_model->index(state.row, state.column), state.waitingDigits);
}

void TypingStep::setDraft(core::ClassDrafts &drafts, core::ClassDraft draft,
                          PlaneQuestionnaire questionnaire)
{
    m_questionnaire = std::move(questionnaire);
    m_model->setDraft(drafts, std::move(draft), m_questionnaire.key);
    const core::Scale &range = m_model->answers();
    m_heading->setText(tr("Paper answers: %1").arg(m_questionnaire.instrument.name));
    QStringList lead;
    lead << tr("Type the answers from %1 to %2 as they stand on the paper; nothing is reversed by "
               "hand. Each goes on to the next item, and after the last item to the next student.")
                .arg(QLocale().toString(range.lo()), QLocale().toString(range.hi()));
    if (range.hi() > 9)
        lead << tr("Enter ends a number that could go on, such as 1 where 10 is an answer too.");
    lead << (range.contains(0) ? tr("Space leaves an item out; Backspace goes back.")
                               : tr("0 or Space leaves an item out; Backspace goes back."));
    m_lead->setText(lead.join(u' '));
}

core::ClassDraftId TypingStep::draftId() const
{
    return m_model->draft().id;
}

bool TypingStep::isEmpty() const
{
    return m_model->students() == 0;
}

core::Result<ClassData> TypingStep::classData() const
{
    //: %1 is a questionnaire's name
    return typedClass(tr("%1, typed in from paper").arg(m_questionnaire.instrument.name),
                      m_questionnaire.instrument, m_model->sheets(), m_model->answers());
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
    if (!file.open(QIODevice::WriteOnly))
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
    if (sentence == m_message->text())
        return;
    m_message->setText(sentence);
    m_table->setAccessibleDescription(sentence);
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void TypingStep::showPlace()
{
    const QModelIndex cell = m_table->currentIndex();
    if (!cell.isValid())
        return;
    m_place->setText(tr("Student %1, item %2 of %3")
                         .arg(QLocale().toString(cell.row() + 1),
                              QLocale().toString(cell.column() + 1),
                              QLocale().toString(m_model->columnCount())));
    const core::Instrument &instrument = m_questionnaire.instrument;
    const core::Item *item = instrument.findItem(m_questionnaire.key.itemIds.value(cell.column()));
    m_wording->setText(item ? instrument.text(item->textKey, QLocale().name()) : QString());
}

void TypingStep::showCounts()
{
    const int students = m_model->students();
    const int gaps = m_model->gaps();
    //: %1 is "12 students", %2 is "3 gaps"
    m_counts->setText(
        tr("%1 typed, %2: items without an answer.")
            .arg(tr("%n student(s)", nullptr, students), tr("%n gap(s)", nullptr, gaps)));
    for (Button *button : {m_done, m_export, m_delete})
        button->setEnabled(students > 0);
}

void TypingStep::askDelete()
{
    const int row = m_table->currentIndex().row();
    if (!m_model->isBegun(row)) {
        deleteStudent(row);
        return;
    }
    confirm(*this,
            {.title = tr("Delete this row?"),
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

void TypingStep::fitLines()
{
    // Room for what comes and goes, so that the table never jumps under the eyes.
    const int line = fontMetrics().lineSpacing();
    m_wording->setMinimumHeight(2 * line);
    m_message->setMinimumHeight(line);
}

void TypingStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitLines();
}

} // namespace app
