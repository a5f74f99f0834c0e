// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/reading_style.h"
#include "app/pages/learn/reading_page.h"

class QPagedPaintDevice;

namespace app
{

/// Sets a page on paper or into a PDF, in the print theme, with page numbers and without what only
/// a screen can do.
void printPage(const ReadingPage &shown, const ReadingStyle &style, QPagedPaintDevice &paper);

/// The page as a PDF with title and real text; false where the file cannot be written.
bool writePdf(const ReadingPage &page, const ReadingStyle &style, const QString &path);

} // namespace app
