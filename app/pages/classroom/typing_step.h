// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/class_data.h"
#include "app/pages/classroom/plane_questionnaires.h"
#include "core/records/class_drafts.h"

#include <QWidget>

class QLayout;

namespace app
{

class Button;
class TextLabel;
class TypingModel;
class TypingPlace;
class TypingTable;

/// Types in the paper answers of a class: digits only, a row for each student. Every digit is kept
/// before the next one can be typed; the draft stays until somebody forgets it. They can be typed a
/// second time, with the first one out of sight, and compared: the cells that differ are settled
/// one by one.
class TypingStep final : public QWidget
{
    Q_OBJECT

public:
    /// What a step made anew goes on with.
    struct State {
        core::ClassDraft draft; ///< as typed so far, with the row to type into
        PlaneQuestionnaire questionnaire;
        int row = 0;
        int column = 0;
        QString waitingDigits; ///< of a number that is not complete yet
        bool isCompared = false;
    };

    /// Without `isLasting` the page says that the answers are gone with the program.
    explicit TypingStep(bool isLasting, QWidget *parent = nullptr);
    ~TypingStep() override;

    /// Goes on with a draft of the log, which outlives the step.
    void showDraft(core::ClassDrafts &drafts, core::ClassDraft draft,
                   PlaneQuestionnaire questionnaire);

    /// Nothing is kept by it: a number that waits goes on waiting.
    State takeState();
    /// `drafts` holds the draft and outlives the step.
    void restore(core::ClassDrafts &drafts, State state);

    core::ClassDraftId draftId() const;
    /// Nothing was typed yet, neither time.
    bool isEmpty() const;
    /// What was typed, scored and described as an import is.
    core::Result<ClassData> classData() const;
    /// Writes the raw answers as a table; false after a problem was told.
    bool exportTable(const QString &path);

signals:
    void doneRequested();
    void backRequested();
    void problemOccurred(const QString &sentence);
    void saved(const QString &path);

private:
    void say(const QString &sentence);
    void showPlace();
    void showCounts();
    void showView();
    void showChoice();
    void askAgain();
    void beginAgain();
    void compare(bool compared);
    void askDelete();
    void deleteStudent(int row);
    void chooseExport();
    QLayout *makeButtons();
    void connectParts();
    void setDraft(core::ClassDrafts &drafts, core::ClassDraft draft,
                  PlaneQuestionnaire questionnaire);

    PlaneQuestionnaire m_questionnaire;
    TypingModel *m_model;
    TypingTable *m_table;
    TextLabel *m_heading;
    TextLabel *m_lead;
    TypingPlace *m_place;
    TextLabel *m_counts;
    Button *m_again;
    Button *m_compare;
    Button *m_goOn;
    Button *m_done;
    Button *m_export;
    Button *m_delete;
};

} // namespace app
