// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal/journal_page.h"

#include "app/foundation/text/wording.h"
#include "app/pages/journal/keeping_bar.h"
#include "app/print/paper_dialogs.h"
#include "app/print/sheets/journal_paper.h"
#include "app/widgets/card.h"
#include "app/widgets/file_question.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/undo_key.h"
#include "core/base/own_files.h"
#include "core/content/library.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// Counted from the first letter, not from the last: a killed process loses no more than this.
constexpr int millisecondsUnsaved = 800;

} // namespace

JournalPage::JournalPage(Content &content, core::Store *records, const QString &language,
                         Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_records(records)
    , m_clock(std::move(clock))
    , m_notebook(records ? &records->journal() : nullptr)
    , m_language(language)
    , m_stack(new QStackedWidget)
    , m_overview(new JournalOverview)
    , m_editor(new EntryEditor)
    , m_keeping(new KeepingBar)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0);
    column->addWidget(makeUndoBar());
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_editor);
    column->addWidget(m_stack, 1);
    column->addWidget(m_keeping);
    m_keeping->hide();
    m_saving.setSingleShot(true);
    m_saving.setInterval(millisecondsUnsaved);
    connect(&m_saving, &QTimer::timeout, this, &JournalPage::keep);
    connect(m_overview, &JournalOverview::entryRequested, this, &JournalPage::openEntry);
    connect(m_overview, &JournalOverview::writingRequested, this, &JournalPage::begin);
    connect(m_overview, &JournalOverview::copyRequested, this, &JournalPage::askCopy);
    connect(m_overview, &JournalOverview::articleRequested, this, &JournalPage::articleRequested);
    connect(m_editor, &EntryEditor::changed, this, [this] {
        m_hasChanged = true;
        if (!m_saving.isActive())
            m_saving.start();
    });
    connect(m_editor, &EntryEditor::backRequested, this, &JournalPage::showOverview);
    connect(m_keeping, &KeepingBar::done, this, &JournalPage::showOverview);
    connect(m_editor, &EntryEditor::deleteRequested, this, &JournalPage::deleteEntry);
    connect(m_editor, &EntryEditor::copyRequested, this, &JournalPage::askCopy);
    connect(m_editor, &EntryEditor::articleRequested, this, &JournalPage::articleRequested);
    addShortcuts();
    setFocusProxy(m_overview);
    refresh();
}

JournalPage::~JournalPage()
{
    keep();
}

QWidget *JournalPage::makeUndoBar()
{
    m_undoBar = new QWidget;
    auto *around = new QVBoxLayout(m_undoBar);
    setMargins(*around, {1, 1, 1, 0});
    auto *card = new Card(CardRole::Tinted);
    setMargins(*card->body(), {2, 0.5, 1, 0.5});
    m_deleted = new TextLabel(TextRole::Body);
    m_deleted->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    m_undo = new Button(ButtonRole::Secondary, QString());
    new UndoKey(*m_undo);
    auto *row = new QHBoxLayout;
    row->addWidget(m_deleted, 1);
    row->addWidget(m_undo);
    card->body()->addLayout(row);
    around->addWidget(card);
    m_undoBar->hide();
    connect(m_undo, &QPushButton::clicked, this, &JournalPage::undo);
    return m_undoBar;
}

void JournalPage::addShortcuts()
{
    const auto bind = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    bind(QKeySequence::New, [this] { begin({}); });
    bind(QKeySequence::Print, [this] { askCopy(); });
    bind(QKeySequence::Back, [this] { showOverview(); });
    bind(QKeySequence::Find, [this] {
        showOverview();
        m_overview->findField().selectAll();
        m_overview->findField().setFocus();
    });
}

bool JournalPage::isWriting() const
{
    return m_stack->currentWidget() == m_editor;
}

bool JournalPage::keepsNothing() const
{
    return !m_records || m_records->path().isEmpty();
}

JournalPage::State JournalPage::takeState()
{
    m_saving.stop();
    State state{.writing = {},
                .overview = m_overview->state(),
                .notebook = m_notebook,
                .offersUndo = !m_undoBar->isHidden(),
                .emptied = m_emptied};
    if (isWriting()) {
        state.writing = State::Writing{.entry = m_editor->entry(),
                                       .asOpened = m_asOpened,
                                       .place = m_editor->place(),
                                       .hasChanged = m_hasChanged,
                                       .hasFailed = m_hasFailed};
        state.writing->entry.id = m_entryId;
    }
    m_hasChanged = false;
    return state;
}

void JournalPage::restore(State state)
{
    m_notebook = std::move(state.notebook);
    fillOverview();
    m_overview->restore(state.overview);
    m_emptied = std::move(state.emptied);
    if (state.offersUndo)
        offerUndo();
    if (!state.writing)
        return;
    readExercises();
    const State::Writing &writing = *state.writing;
    // Prompts that nobody has answered yet are asked in the new language.
    const bool isUntouched = writing.entry.id == 0 && isEmpty(writing.entry);
    showEntry(isUntouched ? newEntry(writing.entry.theme, writing.entry.writtenAt) : writing.entry);
    m_editor->setPlace(writing.place);
    m_asOpened = writing.asOpened;
    m_hasChanged = writing.hasChanged;
    m_hasFailed = writing.hasFailed;
    showKeeping();
    if (m_hasChanged)
        m_saving.start();
}

// Reading them takes longer than showing the page: not before they are needed.
void JournalPage::readExercises()
{
    if (m_hasExercises)
        return;
    m_hasExercises = true;
    if (const auto library = m_content.library(m_language)) {
        const auto &articles = (*library)->articles();
        std::copy_if(articles.begin(), articles.end(), std::back_inserter(m_exercises),
                     [](const core::Article &article) { return !article.prompts.isEmpty(); });
    }
    m_overview->setExercises(m_exercises);
}

void JournalPage::setPerson(core::PersonId person, const QString &displayName)
{
    if (person != m_notebook.person()) {
        // Nobody sees another person's words, not even those that could not be saved.
        if (!leaveEntry())
            closeEntry();
        m_undoBar->hide();
        if (const auto opened = m_notebook.open(person); !opened)
            report(opened.error());
    }
    m_overview->setPersonName(displayName);
    m_editor->setPersonName(displayName);
    refresh();
}

void JournalPage::refresh()
{
    keep();
    const auto opened = m_notebook.open(m_notebook.person());
    m_overview->setPrivacy(keepsNothing()          ? JournalPrivacy::NotKept
                           : m_records->isSealed() ? JournalPrivacy::Sealed
                                                   : JournalPrivacy::Open);
    m_overview->setProblem(opened ? QString() : wording::errorSentence(opened.error()));
    fillOverview();
    // An entry that could not be saved is not among them and stays where it is written.
    const bool isGone = m_entryId != 0 && !m_notebook.entry(m_entryId) && !m_hasChanged;
    if (opened && isWriting() && isGone)
        closeEntry();
}

const core::Article *JournalPage::exercise(const QString &articleId) const
{
    const auto found =
        std::find_if(m_exercises.begin(), m_exercises.end(),
                     [&](const core::Article &article) { return article.id == articleId; });
    return found == m_exercises.end() ? nullptr : &*found;
}

void JournalPage::writeAbout(const QString &articleId)
{
    if (!articleId.isEmpty() && openTheme() == articleId)
        m_editor->setFocus(); // where the cursor was
    else
        begin(articleId);
}

core::JournalEntry JournalPage::newEntry(const QString &articleId, const QDateTime &writtenAt) const
{
    core::JournalEntry entry;
    entry.writtenAt = writtenAt;
    entry.theme = articleId;
    if (const core::Article *article = exercise(articleId)) {
        for (const QString &prompt : article->prompts)
            entry.answers.push_back({prompt, {}});
    }
    return entry;
}

void JournalPage::begin(const QString &articleId)
{
    if (!leaveEntry())
        return;
    readExercises();
    edit(newEntry(articleId, m_clock()));
}

void JournalPage::openEntry(core::JournalEntryId id)
{
    if (!leaveEntry())
        return;
    if (const core::JournalEntry *entry = m_notebook.entry(id))
        edit(*entry);
}

void JournalPage::edit(const core::JournalEntry &entry)
{
    readExercises();
    showEntry(entry);
    m_editor->beginWriting();
}

void JournalPage::showEntry(const core::JournalEntry &entry)
{
    m_entryId = entry.id;
    m_asOpened = entry;
    m_hasChanged = false;
    const core::Article *article = exercise(entry.theme);
    m_editor->setEntry(entry, article ? article->title : QString());
    m_hasFailed = false;
    m_savedAt = {};
    showKeeping();
    m_stack->setCurrentWidget(m_editor);
    m_keeping->show();
    setFocusProxy(m_editor);
}

void JournalPage::keep()
{
    m_saving.stop();
    if (!m_hasChanged)
        return;
    core::JournalEntry entry = m_editor->entry();
    entry.id = m_entryId;
    if (m_entryId == 0 && isEmpty(entry))
        return;
    const auto saved = m_notebook.save(entry);
    if (!saved) {
        if (!m_hasFailed)
            report(saved.error());
        m_hasFailed = true;
        showKeeping();
        return;
    }
    m_entryId = *saved;
    m_hasChanged = false;
    m_hasFailed = false;
    m_savedAt = m_clock().toLocalTime().time();
    showKeeping();
}

bool JournalPage::holdsUnkept()
{
    keep();
    return m_hasFailed || (keepsNothing() && !m_notebook.entries().empty());
}

void JournalPage::showKeeping()
{
    m_keeping->setKeeping(m_hasFailed      ? Keeping::NotSaved
                          : keepsNothing() ? Keeping::WhileOpened
                                           : Keeping::Saved,
                          m_savedAt);
}

bool JournalPage::leaveEntry()
{
    keep();
    if (!isWriting())
        return true;
    const bool isNothing = isEmpty(m_editor->entry());
    if (m_hasChanged && !(m_entryId == 0 && isNothing))
        return false;
    // Emptied is as good as deleted, and can be taken back as what it was.
    if (m_entryId != 0 && isNothing && m_notebook.discard(m_entryId)) {
        m_emptied = m_asOpened;
        offerUndo();
        m_undoBar->setVisible(!isEmpty(m_asOpened));
    }
    closeEntry();
    return true;
}

void JournalPage::closeEntry()
{
    m_saving.stop();
    m_entryId = 0;
    m_hasChanged = false;
    m_hasFailed = false;
    m_stack->setCurrentWidget(m_overview);
    m_keeping->hide();
    setFocusProxy(m_overview);
    fillOverview();
}

void JournalPage::showOverview()
{
    if (leaveEntry())
        m_overview->focusEntries();
}

void JournalPage::showTheme(const QString &articleId)
{
    if (!leaveEntry())
        return;
    m_overview->showTheme(articleId);
    m_overview->focusEntries();
}

void JournalPage::fillOverview()
{
    m_overview->setEntries(m_notebook.entries());
}

void JournalPage::deleteEntry()
{
    keep();
    const core::JournalEntryId id = m_entryId;
    if (id != 0) {
        if (const auto discarded = m_notebook.discard(id); !discarded) {
            report(discarded.error());
            return;
        }
        m_emptied.reset();
        offerUndo();
    }
    closeEntry();
    if (id != 0)
        m_undo->setFocus();
    else
        m_overview->focusEntries();
}

void JournalPage::offerUndo()
{
    m_deleted->setText(m_emptied ? tr("The entry had nothing in it any more and was deleted.")
                                 : tr("Deleted."));
    m_undoBar->show();
}

void JournalPage::undo()
{
    m_undoBar->hide();
    auto restored = m_notebook.restore();
    if (restored && m_emptied) {
        if (const auto saved = m_notebook.save(*m_emptied); !saved)
            restored = saved.error();
    }
    if (!restored)
        report(restored.error());
    fillOverview();
    if (!isWriting())
        m_overview->focusEntries();
}

QHash<QString, int> JournalPage::entriesPerTheme()
{
    keep();
    return m_notebook.entriesPerTheme();
}

QString JournalPage::openTheme() const
{
    return isWriting() ? m_editor->entry().theme : QString();
}

std::vector<core::JournalEntry> JournalPage::entriesToCopy() const
{
    if (isWriting())
        return {m_editor->entry()};
    return m_overview->shownEntries();
}

void JournalPage::askCopy()
{
    keep();
    const std::vector<core::JournalEntry> entries = entriesToCopy();
    if (entries.empty())
        return;
    const QString theme =
        isWriting() ? entries.front().theme : m_overview->theme().value_or(QString());
    auto *dialog = new CopyDialog(static_cast<int>(entries.size()),
                                  m_overview->titles().value(theme, theme), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CopyDialog::saveRequested, this, &JournalPage::choosePath);
    connect(dialog, &CopyDialog::printRequested, this, [this] {
        paperdialogs::print(*this, [this](QPagedPaintDevice &paper) { printCopy(paper); });
    });
    dialog->open();
}

void JournalPage::choosePath(CopyFormat format)
{
    const QString ending = CopyDialog::endingOf(format);
    const QString day = m_clock().toLocalTime().date().toString(Qt::ISODate);
    askWhereToSave(*this,
                   {.title = tr("Save a copy"),
                    .suffix = ending,
                    //: The name of a file: the journal of a day
                    .name = tr("journal-%1").arg(day) + u'.' + ending},
                   [this, format](const QString &path) { saveCopy(path, format); });
}

void JournalPage::saveCopy(const QString &path, CopyFormat format)
{
    const std::vector<core::JournalEntry> entries = entriesToCopy();
    const ThemeTitles titles = m_overview->titles();
    bool written = false;
    if (format == CopyFormat::Pdf) {
        written = writeJournalPdf(entries, titles, path);
    } else {
        const QString text = format == CopyFormat::Markdown ? asMarkdown(entries, titles)
                                                            : asPlainText(entries, titles);
        QSaveFile file(path);
        written = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 &&
                  core::commitFile(file);
    }
    if (written)
        emit saved(path);
    else
        report({core::ErrorCode::FileNotWritable, path});
}

void JournalPage::printCopy(QPagedPaintDevice &paper)
{
    printJournal(entriesToCopy(), m_overview->titles(), paper);
}

void JournalPage::report(const core::Error &error)
{
    emit problemOccurred(wording::errorSentence(error));
}

void JournalPage::showEvent(QShowEvent *event)
{
    readExercises();
    QWidget::showEvent(event);
}

void JournalPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    keep();
    m_undoBar->hide();
}

} // namespace app
