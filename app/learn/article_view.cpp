#include "app/learn/article_view.h"

#include "app/widgets/text.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

using namespace Qt::StringLiterals;

namespace app
{

ArticleView::ArticleView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleView::openLink);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::followScrolling);
}

void ArticleView::showPage(const ReadingPage &page)
{
    m_page = page;
    setAccessibleName(page.title);
    rewrite();
    verticalScrollBar()->setValue(0);
    setCurrentHeading(-1);
}

void ArticleView::rewrite()
{
    m_written = writePage(m_page, typographyFor(this), *document());
    // Writing pushed the view's own cursor to the end, and taking the focus would scroll there.
    moveCursor(QTextCursor::Start);
    centreColumn();
    emit pageWritten();
}

// The column is made of the root frame's margins, so the wheel works beside the text too.
void ArticleView::centreColumn()
{
    const int air = spacing(3, this);
    const int side = std::max(air, (viewport()->width() - readingWidth(this)) / 2);
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    if (qFuzzyCompare(format.leftMargin(), side) && format.topMargin() > 0)
        return;
    format.setMargin(0);
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(spacing(4, this));
    format.setBottomMargin(spacing(8, this));
    document()->rootFrame()->setFrameFormat(format);
}

bool ArticleView::goToAnchor(const QString &anchor)
{
    const auto found = m_written.anchors.constFind(anchor);
    if (found == m_written.anchors.constEnd())
        return false;
    for (std::size_t i = 0; i < m_written.headings.size(); ++i) {
        if (m_written.headings[i].position == *found) {
            goToHeading(static_cast<int>(i));
            return true;
        }
    }
    goToTextPosition(*found);
    return true;
}

void ArticleView::goToHeading(int index)
{
    if (index < 0 || index >= static_cast<int>(m_written.headings.size()))
        return;
    goToTextPosition(m_written.headings[static_cast<std::size_t>(index)].position);
    // Near the end of a page a heading cannot reach the top: it is the current one all the same.
    setCurrentHeading(index);
}

int ArticleView::textPosition() const
{
    return verticalScrollBar()->value() == 0 ? 0
                                             : cursorForPosition(QPoint(width() / 2, 4)).position();
}

void ArticleView::goToTextPosition(int position)
{
    verticalScrollBar()->setValue(position <= 0 ? 0 : qRound(topOf(position)) - spacing(1, this));
}

double ArticleView::topOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    return document()->documentLayout()->blockBoundingRect(block).top();
}

void ArticleView::followScrolling()
{
    const QScrollBar *bar = verticalScrollBar();
    const double reading = bar->value() + spacing(4, this);
    int current = -1;
    for (std::size_t i = 0; i < m_written.headings.size(); ++i) {
        if (topOf(m_written.headings[i].position) <= reading)
            current = static_cast<int>(i);
    }
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        current = static_cast<int>(m_written.headings.size()) - 1;
    setCurrentHeading(current);
}

void ArticleView::setCurrentHeading(int index)
{
    if (index == m_currentHeading)
        return;
    m_currentHeading = index;
    emit currentHeadingChanged(index);
}

void ArticleView::openLink(const QUrl &address)
{
    const QString scheme = address.scheme();
    if (scheme == u"article") {
        const QString anchor = address.fragment(QUrl::FullyDecoded);
        const QString id = address.path(QUrl::FullyDecoded);
        emit articleRequested(anchor.isEmpty() ? id : id + u'#' + anchor);
    } else if (scheme == u"reference") {
        goToAnchor(address.path(QUrl::FullyDecoded));
    } else if (scheme.isEmpty() && address.hasFragment()) {
        goToAnchor(address.fragment(QUrl::FullyDecoded));
    } else if (scheme == u"https" || scheme == u"http") {
        emit externalLinkRequested(address);
    }
}

// Never a file or an address, whoever wrote the article. The refusal has to be a picture: with
// nothing in hand QTextDocument would try to read the file by itself.
QVariant ArticleView::loadResource(int type, const QUrl &name)
{
    const bool own = name.scheme() == u"qrc" || name.toString().startsWith(u":/");
    if (own && type == QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const auto type = event->type();
    if (type != QEvent::PaletteChange && type != QEvent::FontChange)
        return;
    const int position = textPosition();
    rewrite();
    goToTextPosition(position);
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    const int position = textPosition();
    QTextBrowser::resizeEvent(event);
    centreColumn();
    if (position > 0)
        goToTextPosition(position);
}

// Rich text has no bar beside a quotation, so it is drawn here.
void ArticleView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeFor(palette()).accent);
    const int scrolled = verticalScrollBar()->value();
    const double bar = std::max(2.0, spacing(0.4, this) * 1.0);
    const QTextFrameFormat root = document()->rootFrame()->frameFormat();
    const bool mirrored = isRightToLeft();
    QTextBlock block = cursorForPosition(QPoint(width() / 2, 0)).block();
    for (; block.isValid(); block = block.next()) {
        const QRectF box =
            document()->documentLayout()->blockBoundingRect(block).translated(0, -scrolled);
        if (box.top() > viewport()->height())
            break;
        if (block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) == 0)
            continue;
        const double x =
            mirrored ? viewport()->width() - root.rightMargin() - bar : root.leftMargin();
        painter.drawRoundedRect(QRectF(x, box.top(), bar, box.height()), bar / 2, bar / 2);
    }
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        emit backRequested();
    else if (event->button() == Qt::ForwardButton)
        emit forwardRequested();
    else
        QTextBrowser::mousePressEvent(event);
}

} // namespace app
