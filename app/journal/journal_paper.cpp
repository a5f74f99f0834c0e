#include "app/journal/journal_paper.h"

#include "app/paper/pages.h"
#include "app/shell/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// Measured in points: a document is laid out at 72 an inch and scaled to the paper's dots.
constexpr int bodyPoints = 11;
constexpr double footPoints = 28.0;

class JournalWriter
{
public:
    JournalWriter(QTextDocument &document, const ThemeTitles &titles)
        : m_cursor(&document)
        , m_titles(titles)
    {
    }

    void write(const core::JournalEntry &entry)
    {
        const double above = m_isFirst ? 0 : 2.5 * bodyPoints;
        m_isFirst = false;
        const QString theme = themeOf(entry, m_titles);
        const QString caption = theme.isEmpty() ? dayOf(entry) : dayOf(entry) + u" · "_s + theme;
        add(caption, above, 9, QFont::Normal, printTheme().mutedText);
        if (const QString title = entry.title.trimmed(); !title.isEmpty())
            add(title, 0.4 * bodyPoints, 15, QFont::DemiBold, printTheme().text);
        for (const core::JournalEntry::Answer &answer : entry.answers) {
            if (answer.text.trimmed().isEmpty())
                continue;
            add(answer.prompt, bodyPoints, bodyPoints, QFont::DemiBold, printTheme().text);
            addText(answer.text);
        }
        if (!entry.text.trimmed().isEmpty())
            addText(entry.text);
    }

private:
    void addText(const QString &text)
    {
        double above = 0.6 * bodyPoints;
        for (const QString &line : text.trimmed().split(u'\n')) {
            add(line, above, bodyPoints, QFont::Normal, printTheme().text);
            above = 0;
        }
    }

    void add(const QString &text, double above, int points, QFont::Weight weight, const QColor &ink)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        block.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        QFont font = QGuiApplication::font();
        font.setPixelSize(points);
        font.setWeight(weight);
        QTextCharFormat letters;
        letters.setFont(font);
        letters.setForeground(ink);
        if (m_isEmpty) {
            m_cursor.setBlockFormat(block);
            m_cursor.setCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
        }
        m_isEmpty = false;
        m_cursor.insertText(text, letters);
    }

    QTextCursor m_cursor;
    const ThemeTitles &m_titles;
    bool m_isFirst = true;
    bool m_isEmpty = true;
};

void paintPage(QPainter &painter, QTextDocument &document, int number, const QSizeF &sheet)
{
    const double top = number * document.pageSize().height();
    painter.save();
    painter.translate(0, -top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, top, sheet.width(), document.pageSize().height());
    context.palette.setColor(QPalette::Text, printTheme().text);
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setFont(document.defaultFont());
    painter.setPen(printTheme().mutedText);
    painter.drawText(QRectF(0, sheet.height() - footPoints, sheet.width(), footPoints),
                     static_cast<int>(Qt::AlignHCenter | Qt::AlignBottom),
                     QLocale().toString(number + 1));
}

} // namespace

void printJournal(const std::vector<core::JournalEntry> &entries, const ThemeTitles &titles,
                  QPagedPaintDevice &paper)
{
    QTextDocument document;
    document.documentLayout()->setPaintDevice(nullptr);
    document.setDocumentMargin(0);
    document.setUndoRedoEnabled(false);
    QFont font = QGuiApplication::font();
    font.setPixelSize(9);
    document.setDefaultFont(font);
    const QSizeF sheet = paper.pageLayout().paintRect(QPageLayout::Point).size();
    document.setPageSize(QSizeF(sheet.width(), sheet.height() - footPoints));
    JournalWriter writer(document, titles);
    for (const core::JournalEntry &entry : entries)
        writer.write(entry);

    QPainter painter(&paper);
    const double scale = paper.logicalDpiX() / 72.0;
    painter.scale(scale, scale);
    const int count = document.pageCount();
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            paper.newPage();
        paintPage(painter, document, number, sheet);
    }
}

bool writeJournalPdf(const std::vector<core::JournalEntry> &entries, const ThemeTitles &titles,
                     const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer(&file);
        writer.setTitle(QCoreApplication::translate("journal", "Journal"));
        writer.setCreator(u"Attachment Atlas"_s);
        writer.setPageLayout(usualPaper(QLocale()));
        printJournal(entries, titles, writer);
    }
    return file.commit();
}

} // namespace app
