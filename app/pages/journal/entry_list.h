// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheets/entry_text.h"

#include <QListWidget>

namespace app
{

/// Entries one below the other: date and theme, what it is called, how it begins. Opened by a click
/// or by Enter.
class EntryList final : public QListWidget
{
    Q_OBJECT

public:
    explicit EntryList(QWidget *parent = nullptr);

    /// The current entry stays the current one where it is still there.
    void setEntries(const std::vector<core::JournalEntry> &entries, const ThemeTitles &titles);
    /// 0: none, or one that is not here.
    core::JournalEntryId current() const;
    void setCurrent(core::JournalEntryId id);

signals:
    void chosen(core::JournalEntryId id);

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace app
