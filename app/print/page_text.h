// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QTextDocument>

class QPainter;

/// How text is set on paper: one size, one font, in points.
namespace app::pagetext
{

/// Laid out finer than any screen, so that letters stand where the printer can put them.
constexpr double unitsPerPoint = 10.0;
constexpr double bodyPoints = 10.0;
/// The strip at the bottom of a page that holds the program's name and the page's number.
constexpr double footPoints = 18.0;

/// `units` of the painter or the layout to a point.
QFont fontOf(double points, double units);
/// Makes an empty document one of the page: its font and direction, no margin of its own.
void prepare(QTextDocument &document);
/// Draws the part of the document that begins `top` units down and is as large as `area`, which is
/// in points, in the print theme's text colour.
void draw(QPainter &painter, const QTextDocument &document, const QRectF &area, double top);
/// Draws the foot into the bottom of the sheet; a single page has no number. `whose`: in the
/// middle; empty: nothing.
void drawFoot(QPainter &painter, const QSizeF &sheet, int page, int count,
              const QString &whose = {});

} // namespace app::pagetext
