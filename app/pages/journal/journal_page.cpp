// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal/journal_page.h"

#include "app/foundation/text/wording.h"
#include "app/pages/journal/deleted_bar.h"
#include "app/pages/journal/keeping_bar.h"
#include "app/print/paper_dialogs.h"
#include "app/print/sheets/journal_paper.h"
#include "app/widgets/file_question.h"
#include "app/widgets/rhythm.h"
#include "core/base/find_by_id.h"
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

JournalPage::JournalPage(Content &content, core::Store *records, const QString &language,
                         Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
    , m_records(records)
    , m_clock(std::move(clock))
    , m_notebook(records ? &records->journal() : nullptr)
    , m_language(language)
    , m_deleted(new DeletedBar)
    , m_stack(new QStackedWidget)
    , m_overview(new JournalOverview)
    , m_editor(new EntryEditor)
    , m_open(new OpenEntry(m_notebook, *m_editor, m_clock, this))
    , m_keeping(new KeepingBar)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0);
    column->addWidget(m_deleted);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_editor);
    column->addWidget(m_stack, 1);
    column->addWidget(m_keeping);
    m_keeping->hide();
    connect(m_deleted, &DeletedBar::undoRequested, this, &JournalPage::undo);
    connect(m_open, &OpenEntry::keepingChanged, this, &JournalPage::showKeeping);
    connect(m_open, &OpenEntry::failed, this, &JournalPage::report);
    connect(m_overview, &JournalOverview::entryRequested, this, &JournalPage::openEntry);
    connect(m_overview, &JournalOverview::writingRequested, this, &JournalPage::begin);
    connect(m_overview, &JournalOverview::copyRequested, this, &JournalPage::askCopy);
    connect(m_overview, &JournalOverview::articleRequested, this, &JournalPage::articleRequested);
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
    m_open->keep();
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
    State state{.writing = {},
                .overview = m_overview->state(),
                .notebook = m_notebook,
                .offersUndo = !m_deleted->isHidden(),
                .emptied = m_emptied};
    const OpenEntry::State open = m_open->takeState();
    if (isWriting())
        state.writing = {open, m_editor->place()};
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
    const core::JournalEntry &entry = state.writing->open.entry;
    // Prompts that nobody has answered yet are asked in the new language.
    const bool isUntouched = entry.id == 0 && isEmpty(entry);
    showEntry(isUntouched ? newEntry(entry.theme, entry.writtenAt) : entry);
    m_editor->setPlace(state.writing->place);
    m_open->restore(state.writing->open);
}

void JournalPage::readExercises()
{
    if (m_exercises)
        return;
    m_exercises.emplace();
    if (const auto library = m_content.library(m_language)) {
        const auto &articles = (*library)->articles();
        std::copy_if(articles.begin(), articles.end(), std::back_inserter(*m_exercises),
                     [](const core::Article &article) { return !article.prompts.isEmpty(); });
    }
    m_overview->setExercises(*m_exercises);
}

void JournalPage::setPerson(core::PersonId person, const QString &displayName)
{
    if (person != m_notebook.person()) {
        // Nobody sees another person's words, not even those that could not be saved.
        if (!leaveEntry())
            closeEntry();
        m_deleted->hide();
        if (const auto opened = m_notebook.open(person); !opened)
            report(opened.error());
    }
    m_overview->setPersonName(displayName);
    m_editor->setPersonName(displayName);
    refresh();
}

void JournalPage::refresh()
{
    m_open->keep();
    const auto opened = m_notebook.open(m_notebook.person());
    m_overview->setPrivacy(keepsNothing()          ? JournalPrivacy::NotKept
                           : m_records->isSealed() ? JournalPrivacy::Sealed
                                                   : JournalPrivacy::Open);
    m_overview->setProblem(opened ? QString() : wording::errorSentence(opened.error()));
    fillOverview();
    // An entry that could not be saved is not among them and stays where it is written.
    const bool isGone =
        m_open->id() != 0 && !m_notebook.entry(m_open->id()) && !m_open->hasChanged();
    if (opened && isWriting() && isGone)
        closeEntry();
}

const core::Article *JournalPage::exercise(const QString &articleId) const
{
    return m_exercises ? core::findById(*m_exercises, articleId) : nullptr;
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
    const core::Article *article = exercise(entry.theme);
    m_editor->setEntry(entry, article ? article->title : QString());
    m_open->open(entry);
    m_stack->setCurrentWidget(m_editor);
    m_keeping->show();
    setFocusProxy(m_editor);
}

bool JournalPage::holdsUnkept()
{
    m_open->keep();
    return m_open->hasFailed() || (keepsNothing() && !m_notebook.entries().empty());
}

void JournalPage::showKeeping()
{
    m_keeping->setKeeping(m_open->hasFailed() ? Keeping::NotSaved
                          : keepsNothing()    ? Keeping::WhileOpened
                                              : Keeping::Saved,
                          m_open->savedAt());
}

bool JournalPage::leaveEntry()
{
    m_open->keep();
    if (!isWriting())
        return true;
    const bool isNothing = isEmpty(m_editor->entry());
    if (m_open->hasChanged() && !(m_open->id() == 0 && isNothing))
        return false;
    // Emptied is as good as deleted, and can be taken back as what it was.
    if (m_open->id() != 0 && isNothing && m_notebook.discard(m_open->id())) {
        m_emptied = m_open->asOpened();
        offerUndo();
        m_deleted->setVisible(!isEmpty(*m_emptied));
    }
    closeEntry();
    return true;
}

void JournalPage::closeEntry()
{
    m_open->close();
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
    m_open->keep();
    const core::JournalEntryId id = m_open->id();
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
        m_deleted->setFocus();
    else
        m_overview->focusEntries();
}

void JournalPage::offerUndo()
{
    m_deleted->offer(m_emptied ? tr("The entry had nothing in it any more and was deleted.")
                               : tr("Deleted."));
}

void JournalPage::undo()
{
    m_deleted->hide();
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
    m_open->keep();
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
    m_open->keep();
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
    m_open->keep();
    m_deleted->hide();
}

} // namespace app
