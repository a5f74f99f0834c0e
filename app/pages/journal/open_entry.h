// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/clock.h"
#include "app/pages/journal/notebook.h"

#include <QObject>
#include <QTime>
#include <QTimer>

namespace app
{

class EntryEditor;

/// The entry that is written, saved soon after it has changed.
class OpenEntry final : public QObject
{
    Q_OBJECT

public:
    /// Notebook and editor outlive it.
    OpenEntry(Notebook &notebook, EntryEditor &editor, Clock clock, QObject *parent);

    /// Begins with what the editor shows: this entry.
    void open(const core::JournalEntry &entry);
    /// Nothing is saved any more, whatever had changed.
    void close();

    struct State {
        core::JournalEntry entry; ///< as it is written now
        core::JournalEntry asOpened;
        bool hasChanged;
        bool hasFailed;
    };
    /// As close(): what had changed is the State's.
    State takeState();
    /// After open(): saves nothing itself, but soon.
    void restore(const State &state);

    /// Saves what has changed; an empty entry that was never kept is not worth it.
    void keep();

    core::JournalEntryId id() const { return m_id; } ///< 0: not kept yet
    const core::JournalEntry &asOpened() const { return m_asOpened; }
    bool hasChanged() const { return m_hasChanged; }
    /// Saving, the last time.
    bool hasFailed() const { return m_hasFailed; }
    /// The last time; invalid: not since it was opened.
    QTime savedAt() const { return m_savedAt; }

signals:
    /// What becomes of its words is another now.
    void keepingChanged();
    /// Once, until saving succeeds again.
    void failed(const core::Error &error);

private:
    core::JournalEntry written() const;

    Notebook &m_notebook;
    EntryEditor &m_editor;
    Clock m_clock;
    core::JournalEntryId m_id = 0;
    core::JournalEntry m_asOpened;
    bool m_hasChanged = false;
    bool m_hasFailed = false;
    QTime m_savedAt;
    QTimer m_saving;
};

} // namespace app
