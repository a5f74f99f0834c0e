// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_view.h"

#include "app/pages/people/folded_notes.h"
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

PersonView::PersonView(PeopleScope scope, QWidget *parent)
    : ScrollingPage(parent)
    , m_scope(scope)
    , m_latest(new QWidget)
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
    auto *latest = new QVBoxLayout(m_latest);
    setRhythm(*latest, 1.5);
    latest->addWidget(m_overview);

    m_empty = new Card;
    m_emptyText = new TextLabel(TextRole::Body);
    m_start = new Button(ButtonRole::Primary, tr("Start the quiz"));
    m_empty->body()->addWidget(m_emptyText);
    m_empty->body()->addWidget(m_start, 0, Qt::AlignLeading);
    latest->addWidget(m_empty);
    latest->addWidget(m_resultsHeading);
    latest->addWidget(m_results);
    column->addWidget(m_latest);
    column->addWidget(m_changes);
    column->addWidget(makeFoot());
    column->addStretch(1);

    connect(m_overview, &PersonOverview::resultRequested, this, &PersonView::resultRequested);
    connect(m_overview, &PersonOverview::articleRequested, this, &PersonView::articleRequested);
    connect(m_results, &ResultCards::resultRequested, this, &PersonView::resultRequested);
    connect(m_results, &ResultCards::actionRequested, this, &PersonView::resultActionRequested);
    connect(m_results, &ResultCards::rebuilt, this, &PersonView::orderTabs);
    connect(m_changes, &PersonChanges::journalRequested, this, &PersonView::journalRequested);
    connect(m_changes, &PersonChanges::printRequested, this, &PersonView::printRequested);
    connect(m_changes, &PersonChanges::problemOccurred, this, &PersonView::problemOccurred);
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
    m_edit = new Button(ButtonRole::Quiet, tr("Edit …"));
    row->addWidget(m_edit, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(makeActions());
    m_notes = new FoldedNotes(tr("Notes, for your eyes only"));
    column->addWidget(m_notes);
    connect(m_edit, &QPushButton::clicked, this,
            [this] { emit personActionRequested(PersonAction::Edit); });
    return head;
}

QWidget *PersonView::makeActions()
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
            [this] { emit personActionRequested(PersonAction::Quiz); });
    connect(m_again, &QPushButton::clicked, this,
            [this] { emit sameQuizRequested(m_newest->assessment.id); });
    connect(sit, &QPushButton::clicked, this,
            [this] { emit personActionRequested(PersonAction::StartSession); });
    connect(m_more, &QPushButton::clicked, this, &PersonView::showMenu);
    return m_actions;
}

QWidget *PersonView::makeTabs()
{
    m_tabs = new QWidget;
    auto *tabs = new WrappingRow(m_tabs);
    setRhythm(*tabs, 1);
    m_latestTab = new Button(ButtonRole::Quiet, tr("Latest of each relationship"));
    m_overTimeTab = new Button(ButtonRole::Quiet, tr("Over time"));
    for (Button *tab : {m_latestTab, m_overTimeTab}) {
        tab->setCheckable(true);
        tab->setAutoExclusive(true);
        tabs->addWidget(tab);
    }
    tabs->addStretch(1);
    (new ArrowFocus(m_tabs))->setWidgets({m_latestTab, m_overTimeTab});
    m_latestTab->setChecked(true);
    connect(m_overTimeTab, &QPushButton::toggled, this, &PersonView::showTab);
    return m_tabs;
}

QWidget *PersonView::makeFoot()
{
    m_foot = new QWidget;
    auto *row = new WrappingRow(m_foot);
    setMargins(*row, {0, 2, 0, 0});
    m_keepOthers = new Button(ButtonRole::Quiet, tr("Keep other people too …"));
    m_allRecords = new Button(ButtonRole::Quiet, tr("All records"));
    row->addWidget(m_keepOthers);
    row->addStretch(1);
    row->addWidget(m_allRecords);
    connect(m_keepOthers, &QPushButton::clicked, this,
            [this] { emit recordsActionRequested(RecordsAction::KeepOthers); });
    connect(m_allRecords, &QPushButton::clicked, this, [this] {
        showRecordsMenu(*m_allRecords,
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
        addPersonAction(*menu, tr("Delete, to be taken back until the program ends"),
                        PersonAction::Delete);
        addPersonAction(*menu, tr("Erase for good at once, never to be taken back …"),
                        PersonAction::Erase);
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void PersonView::showPerson(const core::Person &person, bool othersKept, const Records &records,
                            const QString &language)
{
    const std::vector<SavedResult> &results = records.results;
    const bool another = person.id != m_person.id;
    m_person = person;
    m_othersKept = othersKept;
    m_problem.clear();
    m_count = results.size();
    m_newest = results.empty() ? std::nullopt : std::optional(results.front());
    m_badge->setPerson(person);
    m_overview->setResults(results);
    // One's own single point says no more than its result's page.
    if (isOwnPage() && !m_overview->hasSpread())
        m_overview->hide();
    m_results->setResults(results, othersKept);
    m_changes->setRecords(results, records.journal, language);
    if (another || m_changes->isEmpty())
        m_latestTab->setChecked(true);
    describe();
    if (another)
        verticalScrollBar()->setValue(0);
}

void PersonView::showProblem(const QString &sentence)
{
    m_problem = sentence;
    m_count = 0;
    m_newest.reset();
    m_overview->setResults({});
    m_results->setResults({}, false);
    m_changes->setRecords({}, {}, {});
    m_latestTab->setChecked(true);
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
    (state.overTime && !m_changes->isEmpty() ? m_overTimeTab : m_latestTab)->setChecked(true);
}

void PersonView::showOverTime()
{
    m_overTimeTab->setChecked(true);
}

void PersonView::showTab()
{
    const bool overTime = m_overTimeTab->isChecked();
    m_latest->setVisible(!overTime);
    m_changes->setVisible(overTime);
}

// What is made anew would come last: the results stand before what is at the foot.
void PersonView::orderTabs()
{
    QWidget *before = m_start;
    for (QWidget *each : m_results->inTabOrder()) {
        setTabOrder(before, each);
        before = each;
    }
    setTabOrder(before, m_keepOthers);
    setTabOrder(m_keepOthers, m_allRecords);
}

void PersonView::describe()
{
    m_tabs->setVisible(!m_changes->isEmpty());
    showTab();
    const bool troubled = !m_problem.isEmpty();
    const bool namesSomebody = !isOwnPage() && !troubled;
    for (QWidget *part : std::initializer_list<QWidget *>{m_badge, m_summary, m_edit, m_actions})
        part->setVisible(namesSomebody);
    m_title->setText(namesSomebody ? personwords::name(m_person) : tr("Your results"));
    m_summary->setText(
        m_count == 0
            ? tr("No result yet")
            //: %1 is a date
            : tr("%n result(s), the newest of %1", nullptr, static_cast<int>(m_count))
                  .arg(QLocale().toString(m_newest->assessment.finishedAt->toLocalTime().date(),
                                          QLocale::LongFormat)));
    m_again->setVisible(m_newest && m_newest->saved);
    //: A questionnaire's name and the relationship that it is about
    m_again->setToolTip(m_newest ? tr("%1, %2").arg(m_newest->questionnaire, m_newest->relationship)
                                 : QString());
    m_notes->setNotes(namesSomebody ? m_person.notes : QString());
    m_empty->setVisible(m_count == 0);
    m_start->setVisible(!troubled && isOwnPage());
    m_emptyText->setText(
        troubled ? m_problem
        : isOwnPage() || m_person.id == core::me
            ? tr("Nothing here yet. When you finish a quiz, its result is kept here, on this "
                 "computer only.")
            : tr("Nothing here yet. A quiz begun from here is kept for this person, on this "
                 "computer only."));
    m_resultsHeading->setVisible(m_count > 0 && !m_overview->isHidden());
    m_foot->setVisible(isOwnPage() && !troubled);
    m_keepOthers->setVisible(!m_othersKept);
}

} // namespace app
