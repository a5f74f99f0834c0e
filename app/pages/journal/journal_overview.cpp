// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal/journal_overview.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/journal/empty_journal.h"
#include "app/pages/journal/entry_filter.h"
#include "app/pages/journal/entry_list.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

JournalOverview::JournalOverview(QWidget *parent)
    : QWidget(parent)
    , m_filter(new EntryFilter)
    , m_stack(new QStackedWidget)
    , m_list(new EntryList)
    , m_empty(new EmptyJournal)
    , m_nothing(new TextLabel(TextRole::Body))
{
    auto *outer = new QHBoxLayout(this);
    setMargins(*outer, {3, 3, 3, 2});
    auto *middle = new QWidget;
    addInMiddle(*outer, *middle);
    auto *column = new QVBoxLayout(middle);
    setRhythm(*column, 1.5);
    setReadingWidth(*middle, 0);
    column->addWidget(makeHead());
    column->addWidget(m_filter);
    m_list->setAccessibleName(tr("Entries, newest first"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_nothing);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    connect(m_filter, &EntryFilter::changed, this, &JournalOverview::showEntries);
    connect(m_filter, &EntryFilter::listRequested, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &EntryList::chosen, this, &JournalOverview::entryRequested);
    connect(m_empty, &EmptyJournal::writingRequested, this, &JournalOverview::writingRequested);
    setPersonName({});
    setPrivacy(JournalPrivacy::Open);
    showEntries();
}

QWidget *JournalOverview::makeHead()
{
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    setRhythm(*column, 1);
    m_title = new TextLabel(TextRole::Title);
    m_lead = new TextLabel(TextRole::Caption);
    m_buttons = new QWidget;
    m_write = new Button(ButtonRole::Primary, tr("New entry"));
    m_write->setToolTip(
        tr("New entry (%1)")
            .arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    m_along = new Button(ButtonRole::Secondary, tr("Along an exercise …"));
    m_alongMenu = new QMenu(this);
    m_copy = new Button(ButtonRole::Quiet, tr("Save or print …"));
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addWidget(m_buttons);
    auto *row = new WrappingRow(m_buttons);
    setMargins(*row, {0, 0.5, 0, 0});
    row->addWidget(m_write);
    row->addWidget(m_along);
    row->addStretch(1);
    row->addWidget(m_copy);
    connect(m_write, &QPushButton::clicked, this, [this] { emit writingRequested({}); });
    connect(m_along, &QPushButton::clicked, this,
            [this] { m_alongMenu->popup(m_along->mapToGlobal(m_along->rect().bottomLeft())); });
    connect(m_copy, &QPushButton::clicked, this, &JournalOverview::copyRequested);
    return head;
}

QWidget *JournalOverview::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new WrappingRow(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto *help = new Link(tr("When it is more: support and help lines"));
    row->addWidget(help);
    row->addStretch(1);
    connect(help, &Link::clicked, this, [this] { emit articleRequested(articles::whenItIsMore); });
    return foot;
}

void JournalOverview::setPersonName(const QString &name)
{
    m_title->setText(name.isEmpty() ? tr("Journal")
                                    //: %1 is a person's pseudonym
                                    : tr("Journal: %1").arg(name));
}

void JournalOverview::setPrivacy(JournalPrivacy privacy)
{
    switch (privacy) {
    case JournalPrivacy::Open:
        m_lead->setText(tr("What is written here stays on this computer. Whoever can open your "
                           "account on it can read it; a passphrase for the records prevents "
                           "that."));
        break;
    case JournalPrivacy::Sealed:
        m_lead->setText(tr("What is written here stays on this computer, and only who knows the "
                           "passphrase can read it."));
        break;
    case JournalPrivacy::NotKept:
        m_lead->setText(tr("The records cannot be opened at the moment, so nothing that is written "
                           "here is kept: it is gone when the program is closed."));
        break;
    }
}

void JournalOverview::setExercises(const std::vector<core::Article> &exercises)
{
    m_exercises = exercises;
    m_alongMenu->clear();
    for (const core::Article &exercise : exercises) {
        connect(m_alongMenu->addAction(exercise.title), &QAction::triggered, this,
                [this, id = exercise.id] { emit writingRequested(id); });
    }
    m_along->setVisible(!exercises.empty());
    m_empty->setExercises(exercises);
    m_filter->setThemes(m_exercises, m_entries);
    showEntries();
}

void JournalOverview::setEntries(const std::vector<core::JournalEntry> &entries)
{
    m_entries = entries;
    m_filter->setThemes(m_exercises, m_entries);
    showEntries();
}

void JournalOverview::setProblem(const QString &sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    showEntries();
}

void JournalOverview::showTheme(const QString &articleId)
{
    m_filter->showTheme(articleId);
}

JournalOverview::State JournalOverview::state() const
{
    return {theme(), m_filter->words(), m_list->current()};
}

void JournalOverview::restore(const State &state)
{
    if (state.theme)
        showTheme(*state.theme);
    findField().setText(state.words);
    m_list->setCurrent(state.current);
}

void JournalOverview::focusEntries()
{
    setFocus(); // its proxy is the one or the other
}

QLineEdit &JournalOverview::findField()
{
    return m_filter->field();
}

std::optional<QString> JournalOverview::theme() const
{
    return m_filter->theme();
}

std::vector<core::JournalEntry> JournalOverview::shownEntries() const
{
    std::vector<core::JournalEntry> shown;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(shown),
                 [&](const core::JournalEntry &entry) { return m_filter->matches(entry); });
    return shown;
}

ThemeTitles JournalOverview::titles() const
{
    ThemeTitles titles;
    for (const core::Article &exercise : m_exercises)
        titles.insert(exercise.id, exercise.title);
    return titles;
}

void JournalOverview::showEntries()
{
    const bool readable = m_problem.isEmpty();
    const std::vector<core::JournalEntry> shown = shownEntries();
    m_buttons->setVisible(readable);
    m_filter->setVisible(readable && !m_entries.empty());
    m_copy->setVisible(!m_entries.empty());
    m_copy->setEnabled(!shown.empty());
    m_list->setEntries(shown, titles());
    if (!readable) {
        m_nothing->setText(m_problem);
        m_stack->setCurrentWidget(m_nothing);
    } else if (m_entries.empty()) {
        m_stack->setCurrentWidget(m_empty);
    } else if (shown.empty()) {
        m_nothing->setText(tr("No entry contains these words."));
        m_stack->setCurrentWidget(m_nothing);
    } else {
        m_stack->setCurrentWidget(m_list);
    }
    setFocusProxy(m_stack->currentWidget() == m_list ? static_cast<QWidget *>(m_list) : m_write);
}

} // namespace app
