// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/page_writer.h"

#include "app/foundation/theme/style_mark.h"
#include "app/pages/learn/figure.h"
#include "app/pages/learn/term_marks.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

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
        , m_line(typography.lineHeight())
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
        markTerms(m_document, page.terms, m_typography);
        placeFigures(page);
        styleTop(page);
        findHeadings();
        m_written.textEnd = m_document.characterCount() - 1;
        for (const PageSection &section : page.sections)
            append(section);
        return std::move(m_written);
    }

private:
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
            return m_typography.blockFormat(0, 0, 130);
        if (block.textList())
            return m_typography.blockFormat(0, 0.3);
        QTextBlockFormat format = m_typography.blockFormat(0, 0.75);
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
        cursor.mergeBlockFormat(m_typography.blockFormat(title ? 0 : (level <= 2 ? 1.5 : 0.9),
                                                         title ? 0.35 : 0.45, 115));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat format = m_typography.charFormat(role, m_typography.theme.text);
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
            cursor.mergeCharFormat(address.startsWith("term:"_L1) ? m_typography.termFormat(address)
                                                                  : link);
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
        cursor.mergeBlockFormat(m_typography.blockFormat(0.6, 0.3, 100));
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertBlock(
            m_typography.blockFormat(0, 1.2, 130),
            m_typography.charFormat(TextRole::Caption, m_typography.theme.mutedText));
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
            restyle(block, m_typography.blockFormat(0, 1.2),
                    m_typography.charFormat(TextRole::Caption, m_typography.theme.mutedText));
            block = block.next();
        }
        if (!page.notice.isEmpty()) {
            QTextBlockFormat format = m_typography.blockFormat(0, 1.2);
            format.setBackground(m_typography.theme.accentTint);
            restyle(block, format,
                    m_typography.charFormat(TextRole::Body, m_typography.theme.text));
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
        const QTextCharFormat plain =
            m_typography.charFormat(TextRole::Body, m_typography.theme.text);
        if (!section.heading.isEmpty()) {
            QTextBlockFormat format = m_typography.blockFormat(2.0, 0.45, 115);
            format.setHeadingLevel(2);
            cursor.insertBlock(format,
                               m_typography.charFormat(TextRole::Heading, m_typography.theme.text));
            addHeading({2, section.heading, section.anchor}, cursor.position());
            cursor.insertText(section.heading);
        }
        for (const PageItem &item : section.items) {
            cursor.insertBlock(m_typography.blockFormat(0, 0.65), plain);
            setAnchor(item.anchor, cursor.position());
            QTextCharFormat lead =
                item.leadLink.isEmpty() ? plain : m_typography.linkFormat(item.leadLink);
            lead.setFontWeight(QFont::DemiBold);
            cursor.insertText(item.lead, lead);
            if (!item.text.isEmpty())
                cursor.insertText(u"  "_s + item.text, plain);
            if (!item.address.isEmpty()) {
                cursor.insertText(u" "_s, plain);
                cursor.insertText(item.address, m_typography.linkFormat(item.address));
            }
        }
    }

    const Typography &m_typography;
    QTextDocument &m_document;
    double m_line;
    WrittenPage m_written;
};

} // namespace

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
