// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/saved_result.h"
#include "core/records/person.h"

#include <QWidget>

#include <vector>

class QMenu;

namespace app
{

class Button;
class FoldedNotes;
class PersonBadge;
class TextLabel;

/// What can be done with a person, beside looking at them.
enum class PersonAction {
    Quiz,
    StartSession,
    Edit,
    SideBySide,
    Export,
    Archive,
    Unarchive,
    Merge,
    Delete,
    Erase
};

/// Who a person is, what can be done with them, and the private notes, folded away. Of oneself it
/// is a title that speaks of no person.
class PersonHead final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonHead(QWidget *parent = nullptr);

    /// The results are theirs, newest first.
    void setPerson(const core::Person &person, const std::vector<SavedResult> &results);
    void setOneself();

signals:
    void actionRequested(app::PersonAction action);
    /// The questionnaire of this result once more, about the same relationship.
    void sameQuizRequested(core::AssessmentId like);

private:
    QWidget *makeActions();
    void setNamesSomebody(bool names);
    void addEntry(QMenu &menu, const QString &words, PersonAction action);
    void showMenu();

    core::Person m_person;
    core::AssessmentId m_newest = 0; ///< of the results; 0: there is none
    PersonBadge *m_badge;
    TextLabel *m_title;
    TextLabel *m_summary;
    Button *m_edit;
    QWidget *m_actions;
    Button *m_again;
    Button *m_more;
    FoldedNotes *m_notes;
};

} // namespace app
