// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/page_view.h"

#include "app/widgets/text.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app
{

PageView::PageView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PageView::write(const ReadingPage &page)
{
    m_page = page;
    m_reading.reset();
    rewrite();
    verticalScrollBar()->setValue(0);
}

void PageView::takePageAway()
{
    m_reading.reset();
    m_written = {};
    useDocument(new QTextDocument(this));
}

// Whoever asked for another page may be in the middle of a click on the former one.
void PageView::useDocument(QTextDocument *fresh)
{
    // The very first document belongs to the text control, which deletes it itself.
    QTextDocument *const former = document()->parent() == this ? document() : nullptr;
    m_undrawnFigures.clear();
    leaveDocument();
    // Nearly every page is higher than its window. Without this the bar is taken away for the page
    // that is not laid out yet, and the page is laid out for both widths.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setDocument(fresh);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    if (former)
        former->deleteLater();
}

void PageView::renewPage(const ReadingPage &page)
{
    m_page = page;
    const int scrolled = verticalScrollBar()->value();
    rewrite();
    // Asking for its size lays out the whole page, so that it can be scrolled at once.
    (void)document()->size();
    verticalScrollBar()->setValue(scrolled);
}

void PageView::setReadingStyle(const ReadingStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    const int position = textPosition();
    rewrite();
    goToTextPosition(position);
}

void PageView::rewrite()
{
    const Typography now = typography();
    m_columnWidth = now.columnWidth;
    m_side = now.margins.left();
    // Written where nobody looks: a document that is shown answers every change, and takes twenty
    // times as long. Its parent lends it loadResource().
    auto *fresh = new QTextDocument(this);
    m_written = writePage(m_page, now, *fresh);
    // A page of no size is not laid out: the view then does so once, for its own width.
    fresh->setPageSize(QSizeF(0, 0));
    useDocument(fresh);
    emit pageWritten();
}

// Of the text, with the scroll bar taken off whether it is shown or not: a page must not be written
// for another width because laying it out has shown the bar.
int PageView::widthBesideBar() const
{
    return contentsRect().width() - verticalScrollBar()->sizeHint().width();
}

Typography PageView::typography() const
{
    Typography typography = typographyFor(this, m_style);
    const double air = spacing(3, this);
    const double side = std::max(air, (widthBesideBar() - typography.columnWidth) / 2);
    typography.margins = {side, 1.0 * spacing(4, this), side, 1.0 * spacing(8, this)};
    return typography;
}

int PageView::textPosition() const
{
    if (m_reading)
        return *m_reading;
    return verticalScrollBar()->value() == 0 ? 0
                                             : cursorForPosition(QPoint(width() / 2, 4)).position();
}

void PageView::goToTextPosition(int position)
{
    // While the width is about to change there is nothing to scroll to yet.
    if (m_reading)
        m_reading = position;
    // Asking for its size lays out the whole page: of one that is laid out in part the bar ends too
    // early, and nobody can tell what is read there.
    if (position > 0)
        (void)document()->size();
    verticalScrollBar()->setValue(position <= 0 ? 0 : qRound(topOf(position)) - spacing(1, this));
}

double PageView::topOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    return document()->documentLayout()->blockBoundingRect(block).top();
}

// Never a file or an address, whoever wrote the article. The refusal has to be a picture: with
// nothing in hand QTextDocument would try to read the file by itself.
QVariant PageView::loadResource(int type, const QUrl &name)
{
    if (name.scheme() == u"figure" && !m_undrawnFigures.contains(name)) {
        m_undrawnFigures.append(name);
        QTimer::singleShot(0, this, &PageView::drawFigures);
    }
    const bool own = name.scheme() == u"qrc" || name.toString().startsWith(u":/");
    if (own && type == QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

// A figure takes as long to draw as all the text around it, which can be read meanwhile.
void PageView::drawFigures()
{
    for (const QUrl &name : std::exchange(m_undrawnFigures, {})) {
        if (const QImage picture = pictureOf(m_page, name, typography()); !picture.isNull())
            document()->addResource(QTextDocument::ImageResource, name, picture);
    }
    viewport()->update();
}

void PageView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const auto type = event->type();
    if (type != QEvent::PaletteChange && type != QEvent::FontChange)
        return;
    const int position = textPosition();
    rewrite();
    goToTextPosition(position);
}

// Not written anew here: the size may change once more while the layout around this view, or the
// text's own with its scroll bar, is still at work on the page.
void PageView::resizeEvent(QResizeEvent *event)
{
    if (!m_reading)
        m_reading = textPosition();
    QTextBrowser::resizeEvent(event);
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest)); // many become one
}

bool PageView::event(QEvent *event)
{
    const bool done = QTextBrowser::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitToWidth();
    return done;
}

void PageView::fitToWidth()
{
    if (!m_reading)
        return;
    const int position = *std::exchange(m_reading, std::nullopt);
    const Typography now = typography();
    if (qRound(now.columnWidth) != qRound(m_columnWidth)) {
        rewrite(); // figures are as wide as the column: another column is another page
    } else if (qRound(now.margins.left()) != qRound(m_side)) {
        m_side = now.margins.left();
        QTextFrameFormat format = document()->rootFrame()->frameFormat();
        format.setLeftMargin(m_side);
        format.setRightMargin(m_side);
        document()->rootFrame()->setFrameFormat(format);
    }
    if (position > 0)
        goToTextPosition(position);
}

} // namespace app
