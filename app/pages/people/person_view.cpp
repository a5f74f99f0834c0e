// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_view.h"

#include "app/pages/people/person_badge.h"
#include "app/pages/people/person_words.h"
#include "app/pages/people/records_menu.h"
#include "app/pages/people/result_cards.h"
#include "app/widgets/arrow_focus.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QLocale>
#include <QMenu>
#include <QScrollBar>

namespace app
{

PersonView::PersonView(QWidget *parent)
    : ScrollingPage(parent)
    , m_today(new QWidget)
    , m_overview(new PersonOverview)
    , m_resultsHeading(new TextLabel(TextRole::Heading, tr("Results")))
    , m_results(new ResultCards)
    , m_changes(new PersonChanges)
{
    auto *outer = new QHBoxLayout(body());
    auto *column = new QVBoxLayout;
    setMargins(*outer, 3);
    outer->addStretch(1);
    outer->addLayout(column, 12);
    outer->addStretch(1);
    setGap(*column, 1.5);
    column->addWidget(makeHead());
    column->addWidget(makeTabs());
    auto *today = new QVBoxLayout(m_today);
    setRhythm(*today, 1.5);
    today->addWidget(m_overview);

    m_empty = new Card;
    m_emptyText = new TextLabel(TextRole::Body);
    m_start = new Button(ButtonRole::Primary, tr("Start the quiz"));
    m_empty->body()->addWidget(m_emptyText);
    m_empty->body()->addWidget(m_start, 0, Qt::AlignLeading);
    today->addWidget(m_empty);
    today->addWidget(m_resultsHeading);
    today->addWidget(m_results);
    column->addWidget(m_today);
    column->addWidget(m_changes);
    column->addWidget(makeFoot());
    column->addStretch(1);

    connect(m_overview, &PersonOverview::resultRequested, this, &PersonView::resultRequested);
    connect(m_overview, &PersonOverview::articleRequested, this, &PersonView::articleRequested);
    connect(m_results, &ResultCards::resultRequested, this, &PersonView::resultRequested);
    connect(m_results, &ResultCards::actionRequested, this, &PersonView::resultActionRequested);
    connect(m_start, &QPushButton::clicked, this,
            [this] { emit personActionRequested(PersonAction::Quiz); });
    describe();
}

QWidget *PersonView::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    setRhythm(*column, 1);
    auto *row = new QHBoxLayout;
    setGap(*row, 1.5);
    m_badge = new PersonBadge(5, this);
    m_title = new TextLabel(TextRole::Title);
    m_summary = new TextLabel(TextRole::Caption);
    m_who = new QWidget;
    auto *who = new QVBoxLayout(m_who);
    setRhythm(*who, 0);
    who->addWidget(m_title);
    who->addWidget(m_summary);
    row->addWidget(m_badge, 0, Qt::AlignTop);
    row->addWidget(m_who, 1);
    column->addLayout(row);

    m_actions = new QWidget;
    auto *actions = new WrappingRow(m_actions);
    setRhythm(*actions, 1);
    auto *quiz = new Button(ButtonRole::Primary, tr("Start a quiz"));
    //: Two people look at the screen together
    auto *sit = new Button(ButtonRole::Secondary, tr("Sit together"));
    sit->setToolTip(tr("One calm view for two: quiz, map, articles and exercises, without "
                       "anybody else's name"));
    auto *edit = new Button(ButtonRole::Secondary, tr("Edit …"));
    m_more = new Button(ButtonRole::Quiet, tr("More"));
    for (Button *button : {quiz, sit, edit, m_more})
        actions->addWidget(button);
    actions->addStretch(1);
    column->addWidget(m_actions);
    m_notes = new TextLabel(TextRole::Body);
    column->addWidget(m_notes);
    const auto wish = [this](Button *button, PersonAction action) {
        connect(button, &QPushButton::clicked, this,
                [this, action] { emit personActionRequested(action); });
    };
    wish(quiz, PersonAction::Quiz);
    wish(sit, PersonAction::StartSession);
    wish(edit, PersonAction::Edit);
    connect(m_more, &QPushButton::clicked, this, &PersonView::showMenu);
    return head;
}

QWidget *PersonView::makeTabs()
{
    m_tabs = new QWidget;
    auto *row = new WrappingRow(m_tabs);
    setRhythm(*row, 1);
    m_todayTab = new Button(ButtonRole::Quiet, tr("Today"));
    m_overTimeTab = new Button(ButtonRole::Quiet, tr("Over time"));
    for (Button *tab : {m_todayTab, m_overTimeTab}) {
        tab->setCheckable(true);
        tab->setAutoExclusive(true);
        row->addWidget(tab);
    }
    row->addStretch(1);
    (new ArrowFocus(m_tabs))->setWidgets({m_todayTab, m_overTimeTab});
    m_todayTab->setChecked(true);
    connect(m_overTimeTab, &QPushButton::toggled, this, &PersonView::showTab);
    return m_tabs;
}

QWidget *PersonView::makeFoot()
{
    m_foot = new QWidget;
    auto *row = new WrappingRow(m_foot);
    setMargins(*row, {0, 2, 0, 0});
    auto *keepOthers = new Button(ButtonRole::Quiet, tr("Keep other people too …"));
    auto *allRecords = new Button(ButtonRole::Quiet, tr("All records"));
    row->addWidget(keepOthers);
    row->addStretch(1);
    row->addWidget(allRecords);
    connect(keepOthers, &QPushButton::clicked, this,
            [this] { emit recordsActionRequested(RecordsAction::KeepOthers); });
    connect(allRecords, &QPushButton::clicked, this, [this, allRecords] {
        showRecordsMenu(*allRecords,
                        [this](RecordsAction action) { emit recordsActionRequested(action); });
    });
    return m_foot;
}

void PersonView::addPersonAction(QMenu &menu, const QString &words, PersonAction action)
{
    connect(menu.addAction(words), &QAction::triggered, this,
            [this, action] { emit personActionRequested(action); });
}

void PersonView::showMenu()
{
    auto *menu = new QMenu(m_more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPersonAction(*menu, tr("Side by side with …"), PersonAction::SideBySide);
    addPersonAction(*menu, tr("Take in a duplicate …"), PersonAction::Merge);
    addPersonAction(*menu, tr("Export …"), PersonAction::Export);
    if (m_person.id != core::me) {
        if (m_person.archived)
            addPersonAction(*menu, tr("Bring back from the archive"), PersonAction::Unarchive);
        else
            addPersonAction(*menu, tr("Put into the archive"), PersonAction::Archive);
        menu->addSeparator();
        addPersonAction(*menu, tr("Delete"), PersonAction::Delete);
        addPersonAction(*menu, tr("Erase for good …"), PersonAction::Erase);
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void PersonView::showPerson(const core::Person &person, bool alone, const Records &records,
                            const QString &language)
{
    const std::vector<SavedResult> &results = records.results;
    const bool another = person.id != m_person.id;
    m_person = person;
    m_alone = alone;
    m_problem.clear();
    m_count = results.size();
    m_newest =
        results.empty() ? QDate() : results.front().assessment.finishedAt->toLocalTime().date();
    m_badge->setPerson(person);
    m_overview->setResults(results);
    // Alone, a single point says no more than its result's page.
    if (alone && !m_overview->hasSpread())
        m_overview->hide();
    m_results->setResults(results, !alone);
    m_changes->setRecords(results, records.journal, language);
    if (another || m_changes->isEmpty())
        m_todayTab->setChecked(true);
    describe();
    if (another)
        verticalScrollBar()->setValue(0);
}

void PersonView::showProblem(const QString &sentence)
{
    m_problem = sentence;
    m_alone = true;
    m_count = 0;
    m_overview->setResults({});
    m_results->setResults({}, false);
    m_changes->setRecords({}, {}, {});
    m_todayTab->setChecked(true);
    describe();
}

PersonView::State PersonView::state() const
{
    return {.overTime = m_overTimeTab->isChecked(),
            .allResults = m_results->showsAll(),
            .overview = m_overview->state(),
            .changes = m_changes->state()};
}

void PersonView::restore(const State &state)
{
    m_overview->restore(state.overview);
    m_changes->restore(state.changes);
    if (state.allResults)
        m_results->showAll();
    if (state.overTime && !m_changes->isEmpty())
        m_overTimeTab->setChecked(true);
}

void PersonView::showTab()
{
    const bool overTime = m_overTimeTab->isChecked();
    m_today->setVisible(!overTime);
    m_changes->setVisible(overTime);
}

void PersonView::describe()
{
    m_tabs->setVisible(!m_changes->isEmpty());
    showTab();
    const bool troubled = !m_problem.isEmpty();
    m_badge->setVisible(!m_alone);
    m_summary->setVisible(!m_alone);
    m_actions->setVisible(!m_alone);
    m_title->setText(m_alone ? tr("Saved results") : personwords::name(m_person));
    m_summary->setText(
        m_count == 0 ? tr("No result yet")
                     //: %1 is a date
                     : tr("%n result(s), the newest of %1", nullptr, static_cast<int>(m_count))
                           .arg(QLocale().toString(m_newest, QLocale::LongFormat)));
    m_notes->setText(m_person.notes);
    m_notes->setVisible(!m_alone && !m_person.notes.isEmpty());
    m_empty->setVisible(m_count == 0);
    m_start->setVisible(!troubled && m_alone);
    m_emptyText->setText(
        troubled ? m_problem
        : m_alone || m_person.id == core::me
            ? tr("Nothing here yet. When you finish a quiz, its result is kept here, on this "
                 "computer only.")
            : tr("Nothing here yet. A quiz begun from here is kept for this person, on this "
                 "computer only."));
    m_resultsHeading->setVisible(m_count > 0 && !m_overview->isHidden());
    m_foot->setVisible(m_alone && !troubled);
}

} // namespace app
