// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>

#include <functional>
#include <memory>

class QLocale;
class QPagedPaintDevice;
class QPainter;
class QString;

namespace app
{

/// Something set on pages of one paper: what the preview shows, what is printed and what is saved,
/// by the same code. Always light, whatever the screen shows.
class Pages
{
public:
    virtual ~Pages() = default;

    virtual QString title() const = 0;
    /// The words on the pages, without numbers of pages.
    virtual QString text() const = 0;
    virtual int count() const = 0;
    /// Draws a page (from 0) into the area inside the margins; a unit is a point.
    virtual void paint(QPainter &painter, int page) const = 0;
};

/// Sets the pages anew for a paper.
using PageSetter = std::function<std::unique_ptr<Pages>(const QPageLayout &paper)>;

/// A sheet with the margins of everything the program prints.
QPageLayout paperOf(QPageSize::PageSizeId size);
/// Paper of the locale's country: Letter where CLDR says so, A4 elsewhere.
QPageLayout usualPaper(const QLocale &locale);

/// Draws every page; the device's own page layout counts.
void printPages(const PageSetter &set, QPagedPaintDevice &paper);
/// The pages as a PDF with title and language (XMP), real text and embedded fonts; false where the
/// file cannot be written: what was there before stays then.
bool writePdf(const PageSetter &set, const QPageLayout &paper, const QString &path);

} // namespace app
