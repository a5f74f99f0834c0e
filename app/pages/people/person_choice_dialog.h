// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/fitted_dialog.h"
#include "core/records/person.h"

#include <functional>
#include <vector>

class QListView;

namespace app
{

class Button;
class PeopleFilter;
class PeopleModel;
class TextLabel;

/// Asks for one of several people, and says what follows before it is done.
class PersonChoiceDialog final : public FittedDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;    ///< of the window
        QString question; ///< stands above the people
        QString action;   ///< on the button
    };

    /// `consequence` tells what choosing a person would do; may be empty.
    PersonChoiceDialog(const Words &words, const std::vector<core::Person> &people,
                       std::function<QString(core::PersonId)> consequence,
                       QWidget *parent = nullptr);

    void choose(core::PersonId id);
    /// Why it could not be done, in one sentence.
    void say(const QString &sentence);

signals:
    void chosen(core::PersonId id);

private:
    core::PersonId current() const; ///< 0: nobody yet
    void showConsequence();

    std::function<QString(core::PersonId)> m_consequence;
    PeopleModel *m_model;
    PeopleFilter *m_people;
    QListView *m_view;
    TextLabel *m_what;
    Button *m_action;
};

} // namespace app
