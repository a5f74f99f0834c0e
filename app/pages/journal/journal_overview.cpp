// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal/journal_overview.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/journal/entry_list.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_name.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/scrolling_page.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

JournalOverview::JournalOverview(QWidget *parent)
    : QWidget(parent)
    , m_column(new QWidget)
    , m_stack(new QStackedWidget)
    , m_list(new EntryList)
    , m_nothing(new TextLabel(TextRole::Body))
{
    auto *outer = new QHBoxLayout(this);
    setMargins(*outer, {3, 3, 3, 2});
    outer->addStretch(1);
    outer->addWidget(m_column, 1000);
    outer->addStretch(1);
    auto *column = new QVBoxLayout(m_column);
    setRhythm(*column, 1.5);
    column->addWidget(makeHead());
    column->addWidget(makeFilter());
    m_list->setAccessibleName(tr("Entries, newest first"));
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(m_nothing);
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    connect(m_list, &EntryList::chosen, this, &JournalOverview::entryRequested);
    applyWidth();
    setPersonName({});
    setPrivacy(JournalPrivacy::Open);
    fillThemes();
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

QWidget *JournalOverview::makeFilter()
{
    m_filter = new QWidget;
    m_themes = new QComboBox;
    m_find = new QLineEdit;
    auto *row = new WrappingRow(m_filter);
    setRhythm(*row, 1);
    m_themes->setObjectName(u"themes"_s);
    m_themes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_themes->setMinimumContentsLength(12);
    nameChoice(*m_themes, tr("Theme"));
    m_find->setPlaceholderText(tr("Find in the journal"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    row->addWidget(m_themes, 1);
    row->addWidget(m_find, 1);
    connect(m_themes, &QComboBox::currentIndexChanged, this, &JournalOverview::showEntries);
    connect(m_find, &QLineEdit::textChanged, this, &JournalOverview::showEntries);
    connect(m_find, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    return m_filter;
}

// While there is nothing to look through: the ways to begin.
QWidget *JournalOverview::makeEmpty()
{
    m_empty = new ScrollingPage;
    m_empty->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(m_empty->body());
    column->setContentsMargins(0, 0, 0, 0);
    m_invitationCard = new Card;
    m_invitationCard->body()->addWidget(new TextLabel(
        TextRole::Body, tr("Nothing is written here yet. Begin with an empty page, or along one "
                           "of these exercises; of their questions, answer those you like.")));
    column->addWidget(m_invitationCard);
    column->addStretch(1);
    return m_empty;
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
    fillExercises();
    fillThemes();
    showEntries();
}

void JournalOverview::setEntries(const std::vector<core::JournalEntry> &entries)
{
    m_entries = entries;
    fillThemes();
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
    m_find->clear();
    const int index = m_themes->findData(articleId);
    m_themes->setCurrentIndex(std::max(0, index));
}

JournalOverview::State JournalOverview::state() const
{
    return {theme(), m_find->text(), m_list->current()};
}

void JournalOverview::restore(const State &state)
{
    if (state.theme)
        showTheme(*state.theme);
    m_find->setText(state.words);
    m_list->setCurrent(state.current);
}

void JournalOverview::focusEntries()
{
    setFocus(); // its proxy is the one or the other
}

std::optional<QString> JournalOverview::theme() const
{
    const QVariant id = m_themes->currentData();
    return id.isValid() ? std::optional(id.toString()) : std::nullopt;
}

std::vector<core::JournalEntry> JournalOverview::shownEntries() const
{
    const std::optional<QString> chosen = theme();
    std::vector<core::JournalEntry> shown;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(shown),
                 [&](const core::JournalEntry &entry) {
                     return (!chosen || entry.theme == *chosen) &&
                            app::contains(entry, m_find->text());
                 });
    return shown;
}

ThemeTitles JournalOverview::titles() const
{
    ThemeTitles titles;
    for (const core::Article &exercise : m_exercises)
        titles.insert(exercise.id, exercise.title);
    return titles;
}

void JournalOverview::fillExercises()
{
    m_alongMenu->clear();
    delete m_links;
    m_links = new QWidget;
    auto *links = new QVBoxLayout(m_links);
    setRhythm(*links, 0.5);
    for (const core::Article &exercise : m_exercises) {
        const auto write = [this, id = exercise.id] { emit writingRequested(id); };
        connect(m_alongMenu->addAction(exercise.title), &QAction::triggered, this, write);
        auto *row = new WrappingRow;
        auto *link = new Link(exercise.title);
        row->addWidget(link);
        row->addStretch(1);
        links->addLayout(row);
        connect(link, &Link::clicked, this, write);
    }
    m_invitationCard->body()->addWidget(m_links);
    m_along->setVisible(!m_exercises.empty());
}

// Only themes there is something about.
void JournalOverview::fillThemes()
{
    const std::optional<QString> before = theme();
    const QSignalBlocker quiet(m_themes);
    m_themes->clear();
    m_themes->addItem(tr("All themes"));
    const auto add = [this](const QString &id, const QString &title) {
        const bool written = std::any_of(m_entries.begin(), m_entries.end(),
                                         [&](const auto &entry) { return entry.theme == id; });
        if (written && m_themes->findData(id) < 0)
            m_themes->addItem(title, id);
    };
    for (const core::Article &exercise : m_exercises)
        add(exercise.id, exercise.title);
    for (const core::JournalEntry &entry : m_entries) {
        if (!entry.theme.isEmpty())
            add(entry.theme, entry.theme);
    }
    add(QString(u""_s), tr("Without an exercise"));
    m_themes->setCurrentIndex(before ? std::max(0, m_themes->findData(*before)) : 0);
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

void JournalOverview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        applyWidth();
}

void JournalOverview::applyWidth()
{
    m_column->setMaximumWidth(readingWidth(this));
    for (QWidget *field : {static_cast<QWidget *>(m_themes), static_cast<QWidget *>(m_find)})
        field->setMinimumHeight(spacing(4, this));
    m_find->setTextMargins(spacing(0.5, this), 0, spacing(0.5, this), 0);
}

} // namespace app
