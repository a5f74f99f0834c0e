// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/page_writer.h"

#include "app/foundation/theme/style_mark.h"
#include "app/pages/learn/figure.h"
#include "app/widgets/text.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// Plain text in Markdown: CommonMark allows a backslash before every ASCII punctuation character.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text.simplified()) {
        if (c.unicode() < 0x80 && c.isPrint() && !c.isLetterOrNumber() && !c.isSpace())
            result += u'\\';
        result += c;
    }
    return result;
}

QString wholeMarkdown(const ReadingPage &page)
{
    QString text = u"# "_s + escaped(page.title) + u"\n\n"_s;
    for (const QString &line : {page.caption, page.notice}) {
        if (!line.isEmpty())
            text += escaped(line) + u"\n\n"_s;
    }
    return text + page.markdown;
}

class Writer
{
public:
    Writer(const Typography &typography, QTextDocument &document)
        : m_typography(typography)
        , m_document(document)
        , m_line(QFontMetricsF(typography.body).height())
    {
    }

    WrittenPage write(const ReadingPage &page)
    {
        m_document.setUndoRedoEnabled(false);
        m_document.clear();
        m_document.setDefaultFont(m_typography.body);
        m_document.setIndentWidth(m_line * 1.6);
        m_document.setMarkdown(wholeMarkdown(page), QTextDocument::MarkdownFeatures(
                                                        QTextDocument::MarkdownDialectGitHub |
                                                        QTextDocument::MarkdownNoHTML));
        setMargins();
        styleBody();
        styleTables(m_document.rootFrame());
        markTerms(page);
        placeFigures(page);
        styleTop(page);
        findHeadings();
        m_written.textEnd = m_document.characterCount() - 1;
        for (const PageSection &section : page.sections)
            append(section);
        return std::move(m_written);
    }

private:
    QTextBlockFormat blockFormat(double above, double below, double lineHeight = 145) const
    {
        QTextBlockFormat format;
        format.setTopMargin(m_line * above);
        format.setBottomMargin(m_line * below);
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        return format;
    }

    QTextCharFormat charFormat(TextRole role, const QColor &color) const
    {
        QTextCharFormat format;
        format.setFont(fontFor(role, m_typography.body));
        format.setForeground(color);
        return format;
    }

    QTextCharFormat linkFormat(const QString &address) const
    {
        QTextCharFormat format = charFormat(TextRole::Body, m_typography.link);
        format.setAnchor(true);
        format.setAnchorHref(address);
        format.setFontUnderline(true);
        return format;
    }

    // A word of the glossary is quieter than a link.
    QTextCharFormat termFormat(const QString &address) const
    {
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(address);
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_typography.theme.accent);
        format.setForeground(m_typography.theme.text);
        return format;
    }

    // The column is made of the root frame's margins, so the wheel works beside the text too.
    void setMargins()
    {
        QTextFrameFormat format = m_document.rootFrame()->frameFormat();
        format.setMargin(0);
        format.setLeftMargin(m_typography.margins.left());
        format.setRightMargin(m_typography.margins.right());
        format.setTopMargin(m_typography.margins.top());
        format.setBottomMargin(m_typography.margins.bottom());
        m_document.rootFrame()->setFrameFormat(format);
    }

    void setAnchor(const QString &anchor, int position)
    {
        if (!anchor.isEmpty() && !m_written.anchors.contains(anchor))
            m_written.anchors.insert(anchor, position);
    }

    void styleBody()
    {
        QTextCursor cursor(&m_document);
        cursor.beginEditBlock();
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            cursor.setPosition(block.position());
            const int level = block.blockFormat().headingLevel();
            if (level > 0)
                styleHeading(block, level);
            else
                cursor.mergeBlockFormat(formatOf(block, cursor));
            colourLinks(block);
        }
        cursor.endEditBlock();
    }

    QTextBlockFormat formatOf(const QTextBlock &block, const QTextCursor &cursor) const
    {
        if (cursor.currentTable())
            return blockFormat(0, 0, 130);
        if (block.textList())
            return blockFormat(0, 0.3);
        QTextBlockFormat format = blockFormat(0, 0.75);
        if (block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0) {
            format.setLeftMargin(m_line * 1.2);
            format.setRightMargin(0);
        }
        return format;
    }

    void styleHeading(const QTextBlock &block, int level)
    {
        // The first block is the page's title.
        const bool title = block.position() == 0;
        const TextRole role =
            title ? TextRole::Title : (level <= 2 ? TextRole::Heading : TextRole::Body);
        QTextCursor cursor(block);
        cursor.mergeBlockFormat(
            blockFormat(title ? 0 : (level <= 2 ? 1.5 : 0.9), title ? 0.35 : 0.45, 115));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat format = charFormat(role, m_typography.theme.text);
        format.setFontWeight(QFont::DemiBold);
        // Markdown gives headings a size of its own by this property, and it outweighs the font's:
        // steps of 1.2 and 1.5 are the nearest it has to the type scale.
        format.setProperty(QTextFormat::FontSizeAdjustment, title ? 2 : level <= 2 ? 1 : 0);
        cursor.mergeCharFormat(format);
    }

    // Last, when nothing moves any more.
    void findHeadings()
    {
        for (QTextBlock block = m_document.begin().next(); block.isValid(); block = block.next()) {
            const int level = block.blockFormat().headingLevel();
            if (level > 0)
                addHeading({level, block.text(), core::anchorOf(block.text())}, block.position());
        }
    }

    void addHeading(const core::Heading &heading, int position)
    {
        m_written.headings.push_back({heading, position});
        setAnchor(heading.anchor, position);
    }

    void colourLinks(const QTextBlock &block)
    {
        QTextCharFormat link;
        link.setForeground(m_typography.link);
        link.setFontUnderline(true); // by more than its colour
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isAnchor())
                continue;
            QTextCursor cursor(&m_document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            const QString address = fragment.charFormat().anchorHref();
            cursor.mergeCharFormat(address.startsWith("term:"_L1) ? termFormat(address) : link);
        }
    }

    // The first place of each word of the glossary, a longer word before a shorter one inside it.
    void markTerms(const ReadingPage &page)
    {
        std::vector<PageTerm> terms = page.terms;
        std::stable_sort(terms.begin(), terms.end(), [](const PageTerm &a, const PageTerm &b) {
            return a.word.size() > b.word.size();
        });
        // Folded once for all of them, letter by letter: places are the document's.
        QString text = m_document.toRawText();
        for (QChar &c : text)
            c = c == QChar::Nbsp ? QChar(u' ') : c.toCaseFolded();
        for (const PageTerm &term : terms) {
            if (!m_markedTerms.contains(term.id))
                markTerm(term, text);
        }
    }

    static bool isWholeWord(const QString &text, qsizetype begin, qsizetype end)
    {
        return (begin == 0 || !text[begin - 1].isLetterOrNumber()) &&
               (end == text.size() || !text[end].isLetterOrNumber());
    }

    void markTerm(const PageTerm &term, const QString &text)
    {
        QString word = term.word;
        for (QChar &c : word)
            c = c.toCaseFolded();
        QTextCursor found(&m_document);
        for (qsizetype begin = text.indexOf(word); begin >= 0;
             begin = text.indexOf(word, begin + 1)) {
            const qsizetype end = begin + word.size();
            if (!isWholeWord(text, begin, end))
                continue;
            found.setPosition(static_cast<int>(begin));
            found.setPosition(static_cast<int>(end), QTextCursor::KeepAnchor);
            const bool heading = found.blockFormat().headingLevel() > 0;
            // A link keeps its own meaning; the format of the last character tells.
            if (heading || found.charFormat().isAnchor())
                continue;
            m_markedTerms.insert(term.id);
            found.mergeCharFormat(termFormat(u"term:"_s + term.id));
            return;
        }
    }

    // Figures as wide as the text, what they show in words below them.
    void placeFigures(const ReadingPage &page)
    {
        std::vector<QTextBlock> blocks;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            if (block.begin().atEnd())
                continue; // an empty line has no fragment to ask
            const QTextCharFormat first = block.begin().fragment().charFormat();
            if (first.isImageFormat() && first.toImageFormat().name().startsWith(u"figure:"))
                blocks.push_back(block);
        }
        for (const QTextBlock &block : blocks)
            placeFigure(block, page);
    }

    void placeFigure(const QTextBlock &block, const ReadingPage &page)
    {
        QTextImageFormat format = block.begin().fragment().charFormat().toImageFormat();
        const QString words = format.property(QTextFormat::ImageAltText).toString();
        const QString path = page.figures.value(format.name().section(u':', 1));
        // With its size known, a picture is asked for only when it comes into view.
        format.setWidth(m_typography.columnWidth);
        format.setHeight(figureHeight(path, m_typography.columnWidth));
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        cursor.setCharFormat(format);
        cursor.setPosition(block.position());
        // A picture's line is as high as the picture: a proportional height would add to it.
        cursor.mergeBlockFormat(blockFormat(0.6, 0.3, 100));
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(blockFormat(0, 1.2, 130),
                           charFormat(TextRole::Caption, m_typography.theme.mutedText));
        cursor.insertText(words);
    }

    void styleTables(QTextFrame *frame)
    {
        for (QTextFrame *child : frame->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(child))
                styleTable(*table);
            styleTables(child);
        }
    }

    void styleTable(QTextTable &table)
    {
        QTextTableFormat format = table.format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_typography.theme.border);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(m_line * 0.45);
        format.setTopMargin(m_line * 0.3);
        format.setBottomMargin(m_line);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table.setFormat(format);
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(0, column);
            QTextCharFormat header = cell.format();
            header.setBackground(m_typography.theme.accentTint);
            cell.setFormat(header);
        }
    }

    void styleTop(const ReadingPage &page)
    {
        QTextBlock block = m_document.begin().next();
        if (!page.caption.isEmpty()) {
            restyle(block, blockFormat(0, 1.2),
                    charFormat(TextRole::Caption, m_typography.theme.mutedText));
            block = block.next();
        }
        if (!page.notice.isEmpty()) {
            QTextBlockFormat format = blockFormat(0, 1.2);
            format.setBackground(m_typography.theme.accentTint);
            restyle(block, format, charFormat(TextRole::Body, m_typography.theme.text));
        }
        if (page.styles.size() == 1)
            insertMark(page.styles.front());
    }

    void restyle(const QTextBlock &block, const QTextBlockFormat &format,
                 const QTextCharFormat &text)
    {
        QTextCursor cursor(block);
        cursor.mergeBlockFormat(format);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(text);
    }

    void insertMark(core::Style style)
    {
        const double side =
            QFontMetricsF(fontFor(TextRole::Title, m_typography.body)).capHeight() * 1.15;
        // Air between the mark and the title belongs to the picture.
        QImage picture(QSizeF(side * 1.45, side).toSize() * m_typography.pixelRatio,
                       QImage::Format_ARGB32_Premultiplied);
        picture.setDevicePixelRatio(m_typography.pixelRatio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_typography.theme.mark[style]);
        painter.drawPath(stylePath(style, QRectF(0.5, 0.5, side - 1, side - 1)));
        painter.end();
        const QString name = u"mark:"_s + core::styleId(style);
        m_document.addResource(QTextDocument::ImageResource, QUrl(name), picture);
        QTextImageFormat format;
        format.setName(name);
        format.setWidth(side * 1.45);
        format.setHeight(side);
        QTextCursor(&m_document).insertImage(format);
    }

    void append(const PageSection &section)
    {
        QTextCursor cursor(&m_document);
        cursor.movePosition(QTextCursor::End);
        const QTextCharFormat plain = charFormat(TextRole::Body, m_typography.theme.text);
        if (!section.heading.isEmpty()) {
            QTextBlockFormat format = blockFormat(2.0, 0.45, 115);
            format.setHeadingLevel(2);
            cursor.insertBlock(format, charFormat(TextRole::Heading, m_typography.theme.text));
            addHeading({2, section.heading, section.anchor}, cursor.position());
            cursor.insertText(section.heading);
        }
        for (const PageItem &item : section.items) {
            cursor.insertBlock(blockFormat(0, 0.65), plain);
            setAnchor(item.anchor, cursor.position());
            QTextCharFormat lead = item.leadLink.isEmpty() ? plain : linkFormat(item.leadLink);
            lead.setFontWeight(QFont::DemiBold);
            cursor.insertText(item.lead, lead);
            if (!item.text.isEmpty())
                cursor.insertText(u"  "_s + item.text, plain);
            if (!item.address.isEmpty()) {
                cursor.insertText(u" "_s, plain);
                cursor.insertText(item.address, linkFormat(item.address));
            }
        }
    }

    const Typography &m_typography;
    QTextDocument &m_document;
    double m_line;
    WrittenPage m_written;
    QSet<QString> m_markedTerms; ///< by one of their forms
};

} // namespace

namespace
{

QFont bodyFont(const QFont &base, const ReadingStyle &style)
{
    QFont font = fontFor(TextRole::Body, base);
    if (style.face == TypeFace::Serif) {
        font.setStyleHint(QFont::Serif);
        font.setFamilies({u"Noto Serif"_s, u"DejaVu Serif"_s, u"serif"_s});
    }
    return font;
}

// 60 to 75 characters are the usual measure; some read better with less, some want more.
double charactersOf(TextWidth width)
{
    switch (width) {
    case TextWidth::Narrow:
        return 56;
    case TextWidth::Normal:
        return 72;
    case TextWidth::Wide:
        return 92;
    }
    return 72;
}

} // namespace

Typography typographyFor(const QWidget *view, const ReadingStyle &style)
{
    Typography typography;
    typography.theme = themeFor(view->palette());
    typography.link = view->palette().color(QPalette::Active, QPalette::Link);
    // A system palette may hold a link colour that its own background swallows.
    if (contrastRatio(typography.link, typography.theme.surface) < 4.5)
        typography.link = typography.theme.text;
    typography.body = bodyFont(view->font(), style);
    typography.pixelRatio = view->devicePixelRatioF();
    const double air = 2.0 * spacing(3, view);
    typography.columnWidth =
        std::min(QFontMetricsF(typography.body).averageCharWidth() * charactersOf(style.width),
                 std::max(200.0, view->width() - air));
    return typography;
}

Typography printTypography(const ReadingStyle &style, double columnWidth)
{
    constexpr int size = 11;           // a sheet is measured in points here
    constexpr double pixelRatio = 3.0; // figures stay sharp on paper
    QFont base = QApplication::font();
    base.setPixelSize(size);
    Typography typography;
    typography.theme = printTheme();
    typography.link = typography.theme.text;
    typography.body = bodyFont(base, style);
    typography.pixelRatio = pixelRatio;
    typography.columnWidth = columnWidth;
    return typography;
}

WrittenPage writePage(const ReadingPage &page, const Typography &typography,
                      QTextDocument &document)
{
    return Writer(typography, document).write(page);
}

QImage pictureOf(const ReadingPage &page, const QUrl &name, const Typography &typography)
{
    return name.scheme() == u"figure"
               ? figureImage(page.figures.value(name.path()), typography.theme,
                             typography.columnWidth, typography.pixelRatio)
               : QImage();
}

} // namespace app
