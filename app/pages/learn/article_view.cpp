// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/article_view.h"

#include "app/foundation/content/article_link.h"
#include "app/widgets/announcement.h"
#include "app/widgets/text.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

ArticleView::ArticleView(QWidget *parent)
    : PageView(parent)
{
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleView::openLink);
    connect(this, &QTextBrowser::highlighted, this, &ArticleView::explainTerm);
    connect(this, &QTextEdit::copyAvailable, this, &ArticleView::choiceChanged);
    connect(this, &PageView::pageWritten, this, &ArticleView::drawSelections);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::followScrolling);
}

void ArticleView::showPage(const ReadingPage &page)
{
    m_endSeen = false;
    m_highlights.setMarks({});
    m_landed.clear();
    setAccessibleName(page.title);
    write(page);
    setCurrentHeading(-1);
}

void ArticleView::leaveDocument()
{
    m_parts.reset();
    m_highlights.forgetFound();
    setExtraSelections({});
}

void ArticleView::setDefinitions(const QHash<QString, QString> &definitions)
{
    m_definitions = definitions;
}

void ArticleView::setMarks(const std::vector<MarkedPassage> &marks)
{
    m_highlights.setMarks(marks);
    drawSelections();
}

void ArticleView::goToMark(qint64 id)
{
    if (const auto start = m_highlights.startOfMark(id))
        goToTextPosition(*start);
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
    const int count = m_highlights.find(words);
    drawSelections();
    return count;
}

int ArticleView::goToFound(bool backwards)
{
    const int number = m_highlights.step(backwards, textPosition());
    if (number == 0)
        return 0;
    goToTextPosition(m_highlights.startOfCurrent());
    drawSelections();
    return number;
}

void ArticleView::drawSelections()
{
    const Theme theme = themeFor(palette());
    QList<QTextEdit::ExtraSelection> selections;
    if (const QTextCursor entry = landing(); !entry.isNull()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = entry;
        selection.format.setBackground(theme.accentTint);
        selection.format.setForeground(theme.text);
        selections << selection;
    }
    setExtraSelections(selections + m_highlights.selections(theme));
}

QString ArticleView::textFromHere() const
{
    QTextCursor cursor(document());
    cursor.setPosition(textPosition());
    cursor.setPosition(std::max(textPosition(), written().textEnd), QTextCursor::KeepAnchor);
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
    const auto found = written().anchors.constFind(anchor);
    if (found == written().anchors.constEnd())
        return false;
    for (std::size_t i = 0; i < written().headings.size(); ++i) {
        if (written().headings[i].position == *found) {
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
    const auto found = written().anchors.constFind(m_landed);
    if (m_landed.isEmpty() || found == written().anchors.constEnd())
        return {};
    QTextCursor entry(document());
    entry.setPosition(*found);
    entry.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return entry;
}

void ArticleView::goToHeading(int index)
{
    if (index < 0 || index >= static_cast<int>(written().headings.size()))
        return;
    goToTextPosition(written().headings[static_cast<std::size_t>(index)].position);
    // Near the end of a page a heading cannot reach the top: it is the current one all the same.
    setCurrentHeading(index);
}

// From the heading to the next one.
std::pair<int, int> ArticleView::sectionOf(int heading) const
{
    const auto next = static_cast<std::size_t>(heading + 1);
    const bool isLast = next >= written().headings.size();
    return {heading < 0 ? 0 : written().headings[next - 1].position,
            isLast ? document()->characterCount() : written().headings[next].position};
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
    const int last = static_cast<int>(written().headings.size()) - 1;
    const auto [begin, end] = sectionOf(std::min(place.heading, last));
    (void)document()->size(); // laid out, it can be scrolled at once
    goToTextPosition(begin + static_cast<int>(place.share * (end - begin)));
}

void ArticleView::followScrolling()
{
    const QScrollBar *bar = verticalScrollBar();
    const double reading = bar->value() + spacing(4, this);
    int current = -1;
    for (std::size_t i = 0; i < written().headings.size(); ++i) {
        if (topOf(written().headings[i].position) <= reading)
            current = static_cast<int>(i);
    }
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        current = static_cast<int>(written().headings.size()) - 1;
    setCurrentHeading(current);
    const double bottom = bar->value() + viewport()->height();
    if (!m_endSeen && bar->value() > 0 && topOf(written().textEnd) <= bottom) {
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
    PageView::keyPressEvent(event);
}

// Rich text has no bar beside a quotation or the entry that a link led to, so it is drawn here.
void ArticleView::paintEvent(QPaintEvent *event)
{
    PageView::paintEvent(event);
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
        PageView::mousePressEvent(event);
}

} // namespace app
