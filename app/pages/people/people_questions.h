// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/people/change_undo.h"
#include "app/pages/people/person_choice_dialog.h"
#include "core/records/store.h"
#include "core/report/report_document.h"

#include <QObject>

#include <optional>
#include <vector>

class QWidget;

namespace app
{

class PersonDialog;

/// What is asked about people and their results, each in a dialog of its own. The answer is written
/// into the records; where that fails the dialog stays open and says why.
class PeopleQuestions final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over `page`. Without `records` nothing may be asked.
    PeopleQuestions(core::Store *records, QWidget &page);

    /// How a person is called and the rest of it; without an id it is somebody new. The pseudonyms
    /// of the others are taken. The question is that dialog.
    QDialog *askPerson(const core::Person &person, const std::vector<core::Person> &others);
    /// Which of the others is the same person as `into`, and becomes one with them.
    void askDuplicate(core::PersonId into, const std::vector<core::Person> &others);
    void askPartner(const std::vector<core::Person> &others);

    /// How it looks on paper, to be printed or saved, with this person's pseudonym or without.
    void showOnPaper(const core::ReportDocument &document, core::PersonId person);

    /// Out of the list of those who come now, or back into it; nothing is asked.
    void setArchived(core::PersonId id, bool archived);

    void askName(core::AssessmentId id);
    void askNotes(core::AssessmentId id);
    /// On which day it was really answered.
    void askDay(core::AssessmentId id);
    void takeBackCorrection(core::AssessmentId id);
    void askWhoseResult(core::AssessmentId id, const std::vector<core::Person> &others);

signals:
    /// Said before recordsChanged().
    void personAdded(core::PersonId id);
    void partnerChosen(core::PersonId id);
    void recordsChanged();
    /// Said before recordsChanged(), of what can be taken back.
    void changed(const RecordChange &change);
    void problemOccurred(const QString &sentence);

private:
    void savePerson(PersonDialog &dialog, const core::Person &person);
    /// Closes the dialog where what was asked for is written; else it says why not.
    template <class Dialog> void finish(Dialog &dialog, const core::Result<core::Done> &written);
    /// The same for what can be taken back.
    template <class Dialog>
    void finish(Dialog &dialog, const core::Result<core::Done> &written,
                const RecordChange &change);
    PersonChoiceDialog *openChoice(const PersonChoiceDialog::Words &words,
                                   const std::vector<core::Person> &people,
                                   std::function<QString(core::PersonId)> consequence = {});
    /// Nothing where it cannot be read, which is said.
    std::optional<core::Assessment> read(core::AssessmentId id);
    QString mergeConsequence(core::PersonId duplicate, core::PersonId into) const;

    core::Store *m_records;
    QWidget &m_page;
};

} // namespace app
