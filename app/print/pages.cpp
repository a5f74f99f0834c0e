// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/pages.h"

#include "app/print/pdf_file.h"

#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

void drawPages(const Pages &pages, QPagedPaintDevice &paper)
{
    QPainter painter(&paper);
    const double scale = paper.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            paper.newPage();
        pages.paint(painter, page);
    }
}

} // namespace

QPageLayout paperOf(QPageSize::PageSizeId size)
{
    return {QPageSize(size), QPageLayout::Portrait, QMarginsF(20, 16, 20, 14),
            QPageLayout::Millimeter};
}

QPageLayout usualPaper(const QLocale &locale)
{
    // CLDR supplemental data, paperSize US-Letter.
    static constexpr std::array letter{
        QLocale::Belize,       QLocale::Canada,      QLocale::Chile,      QLocale::Colombia,
        QLocale::CostaRica,    QLocale::Guatemala,   QLocale::Mexico,     QLocale::Nicaragua,
        QLocale::Panama,       QLocale::Philippines, QLocale::PuertoRico, QLocale::ElSalvador,
        QLocale::UnitedStates, QLocale::Venezuela,
    };
    const bool american =
        std::find(letter.begin(), letter.end(), locale.territory()) != letter.end();
    return paperOf(american ? QPageSize::Letter : QPageSize::A4);
}

void printPages(const PageSetter &set, QPagedPaintDevice &paper)
{
    drawPages(*set(paper.pageLayout()), paper);
}

bool writePdf(const PageSetter &set, const QPageLayout &paper, const QString &path)
{
    const std::unique_ptr<Pages> pages = set(paper);
    return writePdfFile(
        pages->title(), paper, [&](QPagedPaintDevice &device) { drawPages(*pages, device); }, path);
}

} // namespace app
