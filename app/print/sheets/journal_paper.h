// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheets/entry_text.h"

class QPagedPaintDevice;

namespace app
{

/// Sets entries on paper in the print theme, one after another, with numbers of pages.
void printJournal(const std::vector<core::JournalEntry> &entries, const ThemeTitles &titles,
                  QPagedPaintDevice &paper);

/// The entries as a PDF with real text; false where the file cannot be written: what was there
/// before stays then.
bool writeJournalPdf(const std::vector<core::JournalEntry> &entries, const ThemeTitles &titles,
                     const QString &path);

} // namespace app
