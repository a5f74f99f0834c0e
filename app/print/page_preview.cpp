// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_preview.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace app
{
namespace
{

// A sheet of paper with its margins, `width` pixels wide.
QPixmap pictureOf(const Pages &pages, int page, const QPageLayout &paper, int width,
                  double pixelRatio)
{
    const QSizeF sheet = paper.fullRect(QPageLayout::Point).size();
    const double scale = width / sheet.width();
    QPixmap picture((sheet * scale * pixelRatio).toSize());
    if (picture.isNull())
        return picture;
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(printTheme().page);
    QPainter painter(&picture);
    painter.setPen(printTheme().border);
    painter.drawRect(QRectF(QPointF(), sheet * scale).adjusted(0, 0, -1, -1));
    painter.scale(scale, scale);
    painter.translate(paper.paintRect(QPageLayout::Point).topLeft());
    pages.paint(painter, page);
    return picture;
}

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QScrollArea(parent)
{
    auto *sheets = new QWidget;
    m_pages = new QVBoxLayout(sheets);
    setGap(*m_pages, 2);
    setWidget(sheets);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the pages"));
}

void PagePreview::show(const Pages &pages, const QPageLayout &paper)
{
    while (QLayoutItem *item = m_pages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int page = 0; page < pages.count(); ++page) {
        auto *sheet = new QLabel;
        sheet->setScaledContents(true);
        sheet->setPixmap(pictureOf(pages, page, paper, spacing(80, this), devicePixelRatioF()));
        sheet->setAccessibleName(
            tr("Page %1 of %2")
                .arg(QLocale().toString(page + 1), QLocale().toString(pages.count())));
        if (page == 0)
            sheet->setAccessibleDescription(pages.text());
        m_pages->addWidget(sheet, 0, Qt::AlignHCenter);
    }
    m_pages->addStretch(1);
    fit();
    verticalScrollBar()->setValue(0);
}

QSize PagePreview::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), spacing(28, this)};
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PagePreview::fit()
{
    const QMargins around = m_pages->contentsMargins();
    const int room = viewport()->width() - around.left() - around.right();
    for (QLabel *sheet : widget()->findChildren<QLabel *>()) {
        const QSizeF whole = sheet->pixmap(Qt::ReturnByValue).deviceIndependentSize();
        sheet->setFixedSize(
            whole.scaled(std::min<double>(room, whole.width()), whole.height(), Qt::KeepAspectRatio)
                .toSize());
    }
}

} // namespace app
