// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

class QPagedPaintDevice;
class QTextDocument;

namespace app
{

/// What a text has of a page, in points (72 an inch): all but the line of the page's number. Its
/// document is laid out for this size.
QSizeF textArea(const QPagedPaintDevice &paper);

/// Draws the document page by page in the print theme, each with its number below.
void printDocument(QTextDocument &document, QPagedPaintDevice &paper);

} // namespace app
