// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/records/person.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace core
{

class RecordFile;

using JournalEntryId = qint64;

/// Something written down: free, or along an exercise's prompts.
struct JournalEntry {
    /// One prompt, worded as it was when it was answered, and what was written under it.
    struct Answer {
        QString prompt;
        QString text;

        bool operator==(const Answer &) const = default;
    };

    JournalEntryId id = 0; ///< given by the Journal
    PersonId personId = 0; ///< whose it is; nobody, 0, is refused
    QDateTime writtenAt;   ///< UTC
    QString theme;         ///< the exercise's article id, `practice-self-worth`; empty: of no theme
    QString title;         ///< may be empty
    QString text;          ///< may be empty where there are answers
    std::vector<Answer> answers;

    bool operator==(const JournalEntry &) const = default;
};

/// What people wrote down; part of the Store's file. Deletion and errors as for People.
class Journal
{
public:
    explicit Journal(RecordFile &file);

    /// The id in it is not looked at. Error RecordNotFound: no such person.
    Result<JournalEntryId> add(const JournalEntry &entry);
    /// Replaces what is kept under the id, its person included. Error RecordNotFound.
    Result<Done> change(const JournalEntry &entry);

    /// Error RecordNotFound.
    Result<JournalEntry> entry(JournalEntryId id) const;
    /// Newest first, without deleted ones.
    Result<std::vector<JournalEntry>> entries(PersonId person) const;
    /// How many these are; none is read.
    Result<int> count(PersonId person) const;

    /// Error RecordNotFound.
    Result<Done> markDeleted(JournalEntryId id);
    Result<Done> undelete(JournalEntryId id);

private:
    RecordFile &m_file;
};

} // namespace core
