#include "app/learn/page_writer.h"

#include "app/widgets/style_mark.h"
#include "app/widgets/text.h"

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
        styleBody();
        styleTables(m_document.rootFrame());
        styleTop(page);
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
        if (title)
            return;
        const QString text = block.text();
        addHeading({level, text, core::anchorOf(text)}, block.position());
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
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().isAnchor())
                continue;
            QTextCursor cursor(&m_document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(link);
        }
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
        for (PlacedHeading &heading : m_written.headings)
            ++heading.position;
        for (int &position : m_written.anchors)
            ++position;
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
};

} // namespace

Typography typographyFor(const QWidget *view)
{
    Typography typography;
    typography.theme = themeFor(view->palette());
    typography.link = view->palette().color(QPalette::Active, QPalette::Link);
    // A system palette may hold a link colour that its own background swallows.
    if (contrastRatio(typography.link, typography.theme.surface) < 4.5)
        typography.link = typography.theme.text;
    typography.body = fontFor(TextRole::Body, view->font());
    typography.pixelRatio = view->devicePixelRatioF();
    return typography;
}

WrittenPage writePage(const ReadingPage &page, const Typography &typography,
                      QTextDocument &document)
{
    return Writer(typography, document).write(page);
}

} // namespace app
