// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_head.h"

#include "app/pages/people/folded_notes.h"
#include "app/pages/people/person_badge.h"
#include "app/pages/people/person_words.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QLocale>
#include <QMenu>

namespace app
{

PersonHead::PersonHead(QWidget *parent)
    : QWidget(parent)
    , m_badge(new PersonBadge(5, this))
    , m_title(new TextLabel(TextRole::Title))
    , m_summary(new TextLabel(TextRole::Caption))
    , m_edit(new Button(ButtonRole::Quiet, tr("Edit …")))
    , m_notes(new FoldedNotes(tr("Private notes")))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    auto *row = new QHBoxLayout;
    setGap(*row, 1.5);
    auto *who = new QVBoxLayout;
    setRhythm(*who, 0);
    who->addWidget(m_title);
    who->addWidget(m_summary);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addLayout(who, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(makeActions());
    column->addWidget(m_notes);
    connect(m_edit, &QPushButton::clicked, this,
            [this] { emit actionRequested(PersonAction::Edit); });
}

QWidget *PersonHead::makeActions()
{
    m_actions = new QWidget;
    auto *actions = new WrappingRow(m_actions);
    setRhythm(*actions, 1);
    auto *quiz = new Button(ButtonRole::Primary, tr("Start a quiz"));
    m_again = new Button(ButtonRole::Secondary, tr("The same questionnaire again"));
    //: Two people look at the screen together
    auto *sit = new Button(ButtonRole::Secondary, tr("Sit together"));
    sit->setToolTip(tr("One calm view for two: quiz, map, articles and exercises, without "
                       "anybody else's name"));
    m_more = new Button(ButtonRole::Quiet, tr("More"));
    for (Button *button : {quiz, m_again, sit, m_more})
        actions->addWidget(button);
    actions->addStretch(1);
    connect(quiz, &QPushButton::clicked, this,
            [this] { emit actionRequested(PersonAction::Quiz); });
    connect(m_again, &QPushButton::clicked, this, [this] { emit sameQuizRequested(m_newest); });
    connect(sit, &QPushButton::clicked, this,
            [this] { emit actionRequested(PersonAction::StartSession); });
    connect(m_more, &QPushButton::clicked, this, &PersonHead::showMenu);
    return m_actions;
}

void PersonHead::addEntry(QMenu &menu, const QString &words, PersonAction action)
{
    connect(menu.addAction(words), &QAction::triggered, this,
            [this, action] { emit actionRequested(action); });
}

void PersonHead::showMenu()
{
    auto *menu = new QMenu(m_more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addEntry(*menu, tr("Side by side with …"), PersonAction::SideBySide);
    addEntry(*menu, tr("Take in a duplicate …"), PersonAction::Merge);
    addEntry(*menu, tr("Export …"), PersonAction::Export);
    if (m_person.id != core::me) {
        if (m_person.archived)
            addEntry(*menu, tr("Bring back from the archive"), PersonAction::Unarchive);
        else
            addEntry(*menu, tr("Put into the archive"), PersonAction::Archive);
        menu->addSeparator();
        addEntry(*menu, tr("Delete, to be taken back until the program ends"),
                 PersonAction::Delete);
        addEntry(*menu, tr("Erase for good at once, never to be taken back …"),
                 PersonAction::Erase);
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void PersonHead::setPerson(const core::Person &person, const std::vector<SavedResult> &results)
{
    m_person = person;
    m_newest = results.empty() ? 0 : results.front().assessment.id;
    setNamesSomebody(true);
    m_badge->setPerson(person);
    m_title->setText(personwords::name(person));
    m_notes->setNotes(person.notes);
    m_again->setVisible(!results.empty() && results.front().saved);
    if (results.empty()) {
        m_summary->setText(tr("No result yet"));
        return;
    }
    const SavedResult &newest = results.front();
    //: %1 is a date
    m_summary->setText(
        tr("%n result(s), the newest of %1", nullptr, static_cast<int>(results.size()))
            .arg(QLocale().toString(newest.assessment.finishedAt->toLocalTime().date(),
                                    QLocale::LongFormat)));
    //: A questionnaire's name and the relationship that it is about
    m_again->setToolTip(tr("%1, %2").arg(newest.questionnaire, newest.relationship));
}

void PersonHead::setOneself()
{
    setNamesSomebody(false);
    m_title->setText(tr("Your results"));
    m_notes->setNotes({});
}

void PersonHead::setNamesSomebody(bool names)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_badge, m_summary, m_edit, m_actions})
        part->setVisible(names);
}

} // namespace app
