// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/clock.h"
#include "app/foundation/content/content.h"
#include "app/pages/journal/copy_dialog.h"
#include "app/pages/journal/entry_editor.h"
#include "app/pages/journal/journal_overview.h"
#include "app/pages/journal/notebook.h"
#include "app/pages/journal/open_entry.h"
#include "core/content/article.h"
#include "core/records/store.h"

#include <QHash>
#include <QWidget>

#include <optional>
#include <vector>

class QPagedPaintDevice;
class QStackedWidget;

namespace app
{

class DeletedBar;
class KeepingBar;

/// One person's journal: the entries to look through, and one of them to write in.
///
/// What is typed is saved within a second, when the page is hidden and when it is destroyed: delete
/// the page before the records are locked. An entry with nothing in it is not kept.
class JournalPage final : public QWidget
{
    Q_OBJECT

public:
    /// `language` is that of the exercises. The content outlives the page. `records` may be nullptr
    /// or without a file: the page then says that nothing is kept.
    JournalPage(Content &content, core::Store *records, const QString &language,
                Clock clock = &QDateTime::currentDateTimeUtc, QWidget *parent = nullptr);
    ~JournalPage() override;

    /// What a page that takes this one's place goes on with.
    struct State {
        /// The entry that is open, as it is written now: with words that are not saved yet, or
        /// cannot be.
        struct Writing {
            OpenEntry::State open;
            EntryEditor::Place place;
        };
        std::optional<Writing> writing;
        JournalOverview::State overview;
        Notebook notebook; ///< what can be taken back, and all entries where nothing keeps them
        bool offersUndo;
        std::optional<core::JournalEntry> emptied; ///< what deleted itself by being emptied
    };
    /// The page saves nothing any more: what is typed is the State's.
    State takeState();
    /// Saves nothing itself: what was not saved is, soon. To be given the same person first.
    void restore(State state);

    /// Whose journal it is; `displayName` is empty for `me`. What is being written is saved and
    /// closed first.
    void setPerson(core::PersonId person, const QString &displayName);
    core::PersonId person() const { return m_notebook.person(); }
    /// Reads the entries anew; the one being written stays open while it is among them.
    void refresh();

    /// A new entry along the exercise; of none where `articleId` is empty. Goes on with the open
    /// entry where that is about this exercise.
    void writeAbout(const QString &articleId);
    /// The list with the entries of this exercise alone.
    void showTheme(const QString &articleId);
    void openEntry(core::JournalEntryId id);
    /// Back to the list; the entry stays open where it cannot be saved.
    void showOverview();

    /// How many entries there are of each exercise; what is being written is saved first.
    QHash<QString, int> entriesPerTheme();
    /// The exercise of the entry that is open; empty: none is, or it is of no exercise.
    QString openTheme() const;

    /// Writes the open entry, or else those the list shows.
    void saveCopy(const QString &path, CopyFormat format);
    void printCopy(QPagedPaintDevice &paper);

    /// Whether words stand here that nothing keeps: they cannot be saved, or there is nowhere to.
    bool holdsUnkept();

signals:
    void articleRequested(const QString &link);
    void problemOccurred(const QString &sentence);
    void saved(const QString &path);

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addShortcuts();
    void readExercises();
    bool isWriting() const;
    bool keepsNothing() const;
    void showKeeping();
    core::JournalEntry newEntry(const QString &articleId, const QDateTime &writtenAt) const;
    void begin(const QString &articleId);
    void showEntry(const core::JournalEntry &entry);
    void edit(const core::JournalEntry &entry);
    /// False where its words could not be saved: it stays open then.
    bool leaveEntry();
    void closeEntry();
    void fillOverview();
    void deleteEntry();
    void undo();
    void offerUndo();
    void askCopy();
    void choosePath(CopyFormat format);
    std::vector<core::JournalEntry> entriesToCopy() const;
    const core::Article *exercise(const QString &articleId) const;
    void report(const core::Error &error);

    Content &m_content;
    core::Store *m_records;
    Clock m_clock;
    Notebook m_notebook;
    QString m_language;
    std::optional<std::vector<core::Article>> m_exercises; ///< once they were needed
    std::optional<core::JournalEntry> m_emptied; ///< the one deleted last, where that was why
    DeletedBar *m_deleted;
    QStackedWidget *m_stack;
    JournalOverview *m_overview;
    EntryEditor *m_editor;
    OpenEntry *m_open;
    KeepingBar *m_keeping;
};

} // namespace app
