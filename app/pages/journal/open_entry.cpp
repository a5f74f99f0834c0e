// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal/open_entry.h"

#include "app/pages/journal/entry_editor.h"

namespace app
{
namespace
{

constexpr int millisecondsUnsaved = 800;

} // namespace

OpenEntry::OpenEntry(Notebook &notebook, EntryEditor &editor, Clock clock, QObject *parent)
    : QObject(parent)
    , m_notebook(notebook)
    , m_editor(editor)
    , m_clock(std::move(clock))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(millisecondsUnsaved);
    connect(&m_saving, &QTimer::timeout, this, &OpenEntry::keep);
    connect(&editor, &EntryEditor::changed, this, [this] {
        m_hasChanged = true;
        if (!m_saving.isActive())
            m_saving.start();
    });
}

void OpenEntry::open(const core::JournalEntry &entry)
{
    close();
    m_id = entry.id;
    m_asOpened = entry;
    m_savedAt = {};
    emit keepingChanged();
}

void OpenEntry::close()
{
    m_saving.stop();
    m_id = 0;
    m_hasChanged = false;
    m_hasFailed = false;
}

core::JournalEntry OpenEntry::written() const
{
    core::JournalEntry entry = m_editor.entry();
    entry.id = m_id;
    return entry;
}

OpenEntry::State OpenEntry::takeState()
{
    const State state{written(), m_asOpened, m_hasChanged, m_hasFailed};
    close();
    return state;
}

void OpenEntry::restore(const State &state)
{
    m_asOpened = state.asOpened;
    m_hasChanged = state.hasChanged;
    m_hasFailed = state.hasFailed;
    emit keepingChanged();
    if (m_hasChanged)
        m_saving.start();
}

void OpenEntry::keep()
{
    m_saving.stop();
    if (!m_hasChanged)
        return;
    const core::JournalEntry entry = written();
    if (m_id == 0 && isEmpty(entry))
        return;
    const auto saved = m_notebook.save(entry);
    if (saved) {
        m_id = *saved;
        m_savedAt = m_clock().toLocalTime().time();
    } else if (!m_hasFailed) {
        emit failed(saved.error());
    }
    m_hasChanged = !saved;
    m_hasFailed = !saved;
    emit keepingChanged();
}

} // namespace app
