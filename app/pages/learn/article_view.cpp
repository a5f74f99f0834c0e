// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/article_view.h"

#include "app/foundation/content/article_link.h"
#include "app/widgets/announcement.h"
#include "app/widgets/text.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace app
{

ArticleView::ArticleView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleView::openLink);
    connect(this, &QTextBrowser::highlighted, this, &ArticleView::explainTerm);
    connect(this, &QTextEdit::copyAvailable, this, &ArticleView::choiceChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::followScrolling);
}

void ArticleView::showPage(const ReadingPage &page)
{
    m_page = page;
    m_reading.reset();
    m_endSeen = false;
    m_marks.clear();
    m_landed.clear();
    setAccessibleName(page.title);
    rewrite();
    verticalScrollBar()->setValue(0);
    setCurrentHeading(-1);
}

void ArticleView::takePageAway()
{
    m_reading.reset();
    m_written = {};
    m_landed.clear();
    m_found.clear();
    setExtraSelections({});
    useDocument(new QTextDocument(this));
}

// Whoever asked for another page may be in the middle of a click on the former one.
void ArticleView::useDocument(QTextDocument *fresh)
{
    // The very first document belongs to the text control, which deletes it itself.
    QTextDocument *const former = document()->parent() == this ? document() : nullptr;
    m_undrawnFigures.clear();
    m_parts.reset();
    // Nearly every page is higher than its window. Without this the bar is taken away for the page
    // that is not laid out yet, and the page is laid out for both widths.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setDocument(fresh);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    if (former)
        former->deleteLater();
}

void ArticleView::renewPage(const ReadingPage &page)
{
    m_page = page;
    const int scrolled = verticalScrollBar()->value();
    rewrite();
    // Asking for its size lays out the whole page, so that it can be scrolled at once.
    (void)document()->size();
    verticalScrollBar()->setValue(scrolled);
}

void ArticleView::setReadingStyle(const ReadingStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    const int position = textPosition();
    rewrite();
    goToTextPosition(position);
}

void ArticleView::setDefinitions(const QHash<QString, QString> &definitions)
{
    m_definitions = definitions;
}

void ArticleView::rewrite()
{
    const Typography now = typography();
    m_columnWidth = now.columnWidth;
    m_side = now.margins.left();
    m_found.clear();
    setExtraSelections({});
    // Written where nobody looks: a document that is shown answers every change, and takes twenty
    // times as long. Its parent lends it loadResource().
    auto *fresh = new QTextDocument(this);
    m_written = writePage(m_page, now, *fresh);
    // A page of no size is not laid out: the view then does so once, for its own width.
    fresh->setPageSize(QSizeF(0, 0));
    useDocument(fresh);
    drawSelections();
    emit pageWritten();
}

// Of the text, with the scroll bar taken off whether it is shown or not: a page must not be written
// for another width because laying it out has shown the bar.
int ArticleView::widthBesideBar() const
{
    return contentsRect().width() - verticalScrollBar()->sizeHint().width();
}

Typography ArticleView::typography() const
{
    Typography typography = typographyFor(this, m_style);
    const double air = spacing(3, this);
    const double side = std::max(air, (widthBesideBar() - typography.columnWidth) / 2);
    typography.margins = {side, 1.0 * spacing(4, this), side, 1.0 * spacing(8, this)};
    return typography;
}

void ArticleView::setMarks(const std::vector<MarkedPassage> &marks)
{
    m_marks = marks;
    drawSelections();
}

// The words at their place; else, in a text that has changed, the nearest place with these words.
QTextCursor ArticleView::placeOf(const MarkedPassage &passage) const
{
    QTextCursor nearest;
    for (QTextCursor found = document()->find(passage.quotation); !found.isNull();
         found = document()->find(passage.quotation, found)) {
        const auto distance = [&](const QTextCursor &cursor) {
            return std::abs(cursor.selectionStart() - passage.start);
        };
        if (nearest.isNull() || distance(found) < distance(nearest))
            nearest = found;
    }
    // Words that run over a paragraph's end are not found as one: they stand where they stood.
    const int end = passage.start + static_cast<int>(passage.quotation.size());
    if (nearest.isNull() && passage.quotation.contains(QChar::ParagraphSeparator) &&
        end < document()->characterCount()) {
        nearest = QTextCursor(document());
        nearest.setPosition(passage.start);
        nearest.setPosition(end, QTextCursor::KeepAnchor);
    }
    return nearest;
}

void ArticleView::goToMark(qint64 id)
{
    for (const MarkedPassage &mark : m_marks) {
        if (mark.id == id)
            goToTextPosition(placeOf(mark).selectionStart());
    }
}

std::optional<MarkedPassage> ArticleView::chosenPassage() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection())
        return std::nullopt;
    return MarkedPassage{0, cursor.selectionStart(), cursor.selectedText()};
}

int ArticleView::setFound(const QString &words)
{
    m_found.clear();
    m_currentFound = -1;
    if (!words.isEmpty()) {
        for (QTextCursor found = document()->find(words); !found.isNull();
             found = document()->find(words, found))
            m_found.push_back(found);
    }
    drawSelections();
    return static_cast<int>(m_found.size());
}

int ArticleView::goToFound(bool backwards)
{
    if (m_found.empty())
        return 0;
    const int count = static_cast<int>(m_found.size());
    if (m_currentFound < 0 && !backwards) {
        // The first one at or below what is being read.
        const auto here = std::find_if(m_found.begin(), m_found.end(), [&](const auto &found) {
            return found.selectionStart() >= textPosition();
        });
        m_currentFound = here == m_found.end() ? 0 : static_cast<int>(here - m_found.begin());
    } else {
        m_currentFound = (std::max(0, m_currentFound) + (backwards ? count - 1 : 1)) % count;
    }
    goToTextPosition(m_found[static_cast<std::size_t>(m_currentFound)].selectionStart());
    drawSelections();
    return m_currentFound + 1;
}

void ArticleView::drawSelections()
{
    const Theme theme = themeFor(palette());
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](const QTextCursor &cursor, const QColor &ground, const QColor &ink) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = cursor;
        selection.format.setBackground(ground);
        selection.format.setForeground(ink);
        selections.append(selection);
    };
    if (const QTextCursor entry = landing(); !entry.isNull())
        add(entry, theme.accentTint, theme.text);
    for (const MarkedPassage &mark : m_marks) {
        if (const QTextCursor place = placeOf(mark); !place.isNull())
            add(place, theme.tint[core::Style::Preoccupied], theme.text);
    }
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        const bool current = static_cast<int>(i) == m_currentFound;
        add(m_found[i], current ? theme.accent : theme.accentTint,
            current ? theme.onAccent : theme.text);
    }
    setExtraSelections(selections);
}

QString ArticleView::textFromHere() const
{
    QTextCursor cursor(document());
    cursor.setPosition(textPosition());
    cursor.setPosition(std::max(textPosition(), m_written.textEnd), QTextCursor::KeepAnchor);
    return cursor.selectedText().remove(QChar::ObjectReplacementCharacter);
}

void ArticleView::explainTerm(const QUrl &address)
{
    const QString definition = address.scheme() == u"term"
                                   ? m_definitions.value(address.path(QUrl::FullyDecoded))
                                   : QString();
    if (definition.isEmpty()) {
        QToolTip::hideText();
        return;
    }
    const bool byMouse = viewport()->underMouse();
    const QPoint place =
        byMouse ? QCursor::pos() : viewport()->mapToGlobal(cursorRect().bottomLeft());
    QToolTip::showText(place, definition, viewport());
    setAccessibleDescription(definition);
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
    land(anchor);
    goToTextPosition(*found);
    return true;
}

void ArticleView::land(const QString &anchor)
{
    m_landed = anchor;
    const QTextCursor entry = landing();
    QTextCursor caret = entry;
    caret.setPosition(entry.selectionStart());
    setTextCursor(caret);
    drawSelections();
    announce(*this, entry.selectedText().simplified());
}

void ArticleView::leaveLanding()
{
    if (m_landed.isEmpty())
        return;
    m_landed.clear();
    setAccessibleDescription({});
    drawSelections();
    viewport()->update();
}

QTextCursor ArticleView::landing() const
{
    const auto found = m_written.anchors.constFind(m_landed);
    if (m_landed.isEmpty() || found == m_written.anchors.constEnd())
        return {};
    QTextCursor entry(document());
    entry.setPosition(*found);
    entry.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return entry;
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
    if (m_reading)
        return *m_reading;
    return verticalScrollBar()->value() == 0 ? 0
                                             : cursorForPosition(QPoint(width() / 2, 4)).position();
}

void ArticleView::goToTextPosition(int position)
{
    // While the width is about to change there is nothing to scroll to yet.
    if (m_reading)
        m_reading = position;
    verticalScrollBar()->setValue(position <= 0 ? 0 : qRound(topOf(position)) - spacing(1, this));
}

// From the heading to the next one.
std::pair<int, int> ArticleView::sectionOf(int heading) const
{
    const auto next = static_cast<std::size_t>(heading + 1);
    const bool isLast = next >= m_written.headings.size();
    return {heading < 0 ? 0 : m_written.headings[next - 1].position,
            isLast ? document()->characterCount() : m_written.headings[next].position};
}

ArticleView::Place ArticleView::place() const
{
    (void)document()->size(); // what is far down may not be laid out yet
    const auto [begin, end] = sectionOf(m_currentHeading);
    // Some air above it belongs to a heading as well.
    const int inside = std::max(0, textPosition() - begin);
    return {m_currentHeading, end > begin ? inside / static_cast<double>(end - begin) : 0.0};
}

void ArticleView::goToPlace(const Place &place)
{
    const int last = static_cast<int>(m_written.headings.size()) - 1;
    const auto [begin, end] = sectionOf(std::min(place.heading, last));
    (void)document()->size(); // laid out, it can be scrolled at once
    goToTextPosition(begin + static_cast<int>(place.share * (end - begin)));
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
    const double bottom = bar->value() + viewport()->height();
    if (!m_endSeen && bar->value() > 0 && topOf(m_written.textEnd) <= bottom) {
        m_endSeen = true;
        emit endReached();
    }
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
    } else if (scheme == u"term") {
        emit articleRequested(links::glossary + u"#"_s + address.path(QUrl::FullyDecoded));
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
    if (name.scheme() == u"figure" && !m_undrawnFigures.contains(name)) {
        m_undrawnFigures.append(name);
        QTimer::singleShot(0, this, &ArticleView::drawFigures);
    }
    const bool own = name.scheme() == u"qrc" || name.toString().startsWith(u":/");
    if (own && type == QTextDocument::ImageResource)
        return QTextBrowser::loadResource(type, name);
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

// A figure takes as long to draw as all the text around it, which can be read meanwhile.
void ArticleView::drawFigures()
{
    for (const QUrl &name : std::exchange(m_undrawnFigures, {})) {
        if (const QImage picture = pictureOf(m_page, name, typography()); !picture.isNull())
            document()->addResource(QTextDocument::ImageResource, name, picture);
    }
    viewport()->update();
}

const std::vector<ArticlePart> &ArticleView::parts() const
{
    if (!m_parts)
        m_parts = articleParts(*this);
    return *m_parts;
}

int ArticleView::picturedCount() const
{
    return static_cast<int>(parts().size());
}

PicturedItem ArticleView::pictured(int index) const
{
    const ArticlePart &part = parts()[static_cast<std::size_t>(index)];
    QTextCursor place(document());
    place.setPosition(part.position);
    PicturedItem item = part.item;
    item.box = cursorRect(place).translated(viewport()->pos());
    item.box.setWidth(fontMetrics().horizontalAdvance(item.name));
    return item;
}

void ArticleView::pressPictured(int index)
{
    openLink(QUrl(parts()[static_cast<std::size_t>(index)].address));
}

// The caret is where one reads, not where it was left before the page was scrolled.
void ArticleView::keyPressEvent(QKeyEvent *event)
{
    leaveLanding();
    const bool moves = event->key() >= Qt::Key_Home && event->key() <= Qt::Key_PageDown;
    if (moves && !viewport()->rect().intersects(cursorRect())) {
        const int scrolled = verticalScrollBar()->value();
        QTextCursor caret = textCursor();
        caret.setPosition(textPosition());
        setTextCursor(caret);
        verticalScrollBar()->setValue(scrolled);
    }
    QTextBrowser::keyPressEvent(event);
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

// Not written anew here: the size may change once more while the layout around this view, or the
// text's own with its scroll bar, is still at work on the page.
void ArticleView::resizeEvent(QResizeEvent *event)
{
    if (!m_reading)
        m_reading = textPosition();
    QTextBrowser::resizeEvent(event);
    QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest)); // many become one
}

bool ArticleView::event(QEvent *event)
{
    const bool done = QTextBrowser::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitToWidth();
    return done;
}

void ArticleView::fitToWidth()
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

// Rich text has no bar beside a quotation or the entry that a link led to, so it is drawn here.
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
    const QTextCursor landed = landing();
    // From the top: asking what stands at a place would lay out the page to its end.
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QRectF box =
            document()->documentLayout()->blockBoundingRect(block).translated(0, -scrolled);
        if (box.top() > viewport()->height())
            break;
        const bool isLanded = !landed.isNull() && block == landed.block();
        if (!isLanded && block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) == 0)
            continue;
        // A quotation stands back from its bar; before an entry it stands in the margin.
        const double before = isLanded ? 2 * bar : 0;
        const double x = mirrored ? viewport()->width() - root.rightMargin() - bar + before
                                  : root.leftMargin() - before;
        painter.drawRoundedRect(QRectF(x, box.top(), bar, box.height()), bar / 2, bar / 2);
    }
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    leaveLanding();
    if (event->button() == Qt::BackButton)
        emit backRequested();
    else if (event->button() == Qt::ForwardButton)
        emit forwardRequested();
    else
        QTextBrowser::mousePressEvent(event);
}

} // namespace app
