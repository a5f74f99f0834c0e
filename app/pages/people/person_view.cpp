// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_view.h"

#include "app/pages/people/records_foot.h"
#include "app/pages/people/result_cards.h"
#include "app/widgets/arrow_focus.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QScrollBar>

namespace app
{

PersonView::PersonView(PeopleScope scope, QWidget *parent)
    : ScrollingPage(parent)
    , m_scope(scope)
    , m_head(new PersonHead)
    , m_latest(new QWidget)
    , m_overview(new PersonOverview)
    , m_empty(new Card)
    , m_emptyText(new TextLabel(TextRole::Body))
    , m_start(new Button(ButtonRole::Primary, tr("Start the quiz")))
    , m_resultsHeading(new TextLabel(TextRole::Heading, tr("Results")))
    , m_results(new ResultCards)
    , m_changes(new PersonChanges)
    , m_foot(new RecordsFoot)
{
    auto *outer = new QHBoxLayout(body());
    auto *column = new QVBoxLayout;
    setMargins(*outer, 3);
    outer->addStretch(1);
    outer->addLayout(column, 12);
    outer->addStretch(1);
    setGap(*column, 1.5);
    column->addWidget(m_head);
    column->addWidget(makeTabs());
    auto *latest = new QVBoxLayout(m_latest);
    setRhythm(*latest, 1.5);
    latest->addWidget(m_overview);
    m_empty->body()->addWidget(m_emptyText);
    m_empty->body()->addWidget(m_start, 0, Qt::AlignLeading);
    latest->addWidget(m_empty);
    latest->addWidget(m_resultsHeading);
    latest->addWidget(m_results);
    column->addWidget(m_latest);
    column->addWidget(m_changes);
    column->addWidget(m_foot);
    column->addStretch(1);

    connect(m_head, &PersonHead::actionRequested, this, &PersonView::personActionRequested);
    connect(m_head, &PersonHead::sameQuizRequested, this, &PersonView::sameQuizRequested);
    connect(m_foot, &RecordsFoot::actionRequested, this, &PersonView::recordsActionRequested);
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
    showPerson({}, false, {}, {});
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

void PersonView::showPerson(const core::Person &person, bool othersKept, const Records &records,
                            const QString &language)
{
    const std::vector<SavedResult> &results = records.results;
    const bool another = person.id != m_person;
    m_person = person.id;
    if (isOwnPage())
        m_head->setOneself();
    else
        m_head->setPerson(person, results);
    m_overview->setResults(results);
    // One's own single point says no more than its result's page.
    if (isOwnPage() && !m_overview->hasSpread())
        m_overview->hide();
    m_results->setResults(results, othersKept);
    m_changes->setRecords(results, records.journal, language);
    m_start->setVisible(isOwnPage());
    m_foot->setOthersKept(othersKept);
    m_foot->setVisible(isOwnPage());
    if (another || m_changes->isEmpty())
        m_latestTab->setChecked(true);
    describe(!results.empty() ? QString()
             : isOwnPage() || person.id == core::me
                 ? tr("Nothing here yet. When you finish a quiz, its result is kept here, on this "
                      "computer only.")
                 : tr("Nothing here yet. A quiz begun from here is kept for this person, on this "
                      "computer only."));
    if (another)
        verticalScrollBar()->setValue(0);
}

void PersonView::showProblem(const QString &sentence)
{
    m_head->setOneself();
    m_overview->setResults({});
    m_results->setResults({}, false);
    m_changes->setRecords({}, {}, {});
    m_start->hide();
    m_foot->hide();
    m_latestTab->setChecked(true);
    describe(sentence);
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
    for (Button *each : m_foot->findChildren<Button *>()) {
        setTabOrder(before, each);
        before = each;
    }
}

void PersonView::describe(const QString &nothing)
{
    m_tabs->setVisible(!m_changes->isEmpty());
    showTab();
    m_emptyText->setText(nothing);
    m_empty->setVisible(!nothing.isEmpty());
    m_resultsHeading->setVisible(nothing.isEmpty() && !m_overview->isHidden());
}

} // namespace app
