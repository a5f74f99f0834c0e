// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheets/journal_paper.h"

#include "app/foundation/theme/theme.h"
#include "app/print/document_pages.h"
#include "app/print/pages.h"
#include "app/print/pdf_file.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// Measured in points: a document is laid out at 72 an inch and scaled to the paper's dots.
constexpr int bodyPoints = 11;

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
    document.setPageSize(textArea(paper));
    JournalWriter writer(document, titles);
    for (const core::JournalEntry &entry : entries)
        writer.write(entry);
    printDocument(document, paper);
}

bool writeJournalPdf(const std::vector<core::JournalEntry> &entries, const ThemeTitles &titles,
                     const QString &path)
{
    return writePdfFile(
        QCoreApplication::translate("journal", "Journal"), usualPaper(QLocale()),
        [&](QPagedPaintDevice &paper) { printJournal(entries, titles, paper); }, path);
}

} // namespace app
