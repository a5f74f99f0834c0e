// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/journal.h"

#include <QHash>
#include <QString>

#include <vector>

namespace app
{

/// Titles of the exercises by article id.
using ThemeTitles = QHash<QString, QString>;

/// Nothing is written: no title, no text, no answer.
bool isEmpty(const core::JournalEntry &entry);
/// The title, or else the first line that was written.
QString headline(const core::JournalEntry &entry);
/// The first line that was written, or nothing where the headline says it already.
QString firstLine(const core::JournalEntry &entry);
/// Every one of the words stands somewhere in it; small and capital letters are the same.
bool contains(const core::JournalEntry &entry, const QString &words);

/// "25 November 2026", in the local time zone and the current locale.
QString dayOf(const core::JournalEntry &entry);
/// The theme's title; its id where the exercise is not here; empty for an entry of no theme.
QString themeOf(const core::JournalEntry &entry, const ThemeTitles &titles);

/// The entries one after another as they were written; prompts without an answer are left out.
QString asPlainText(const std::vector<core::JournalEntry> &entries, const ThemeTitles &titles);
/// The same as Markdown: what was written looks there as it was written.
QString asMarkdown(const std::vector<core::JournalEntry> &entries, const ThemeTitles &titles);

} // namespace app
