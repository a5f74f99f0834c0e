// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheets/entry_text.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QString firstLineOf(const QString &text)
{
    return text.trimmed().section(u'\n', 0, 0).trimmed();
}

QStringList writtenParts(const core::JournalEntry &entry)
{
    QStringList parts;
    for (const core::JournalEntry::Answer &answer : entry.answers)
        parts.append(answer.text);
    parts.append(entry.text);
    return parts;
}

QString firstWritten(const core::JournalEntry &entry)
{
    for (const QString &part : writtenParts(entry)) {
        if (const QString line = firstLineOf(part); !line.isEmpty())
            return line;
    }
    return {};
}

// Date and theme, as the line under a heading or before one.
QString captionOf(const core::JournalEntry &entry, const ThemeTitles &titles)
{
    const QString theme = themeOf(entry, titles);
    return theme.isEmpty() ? dayOf(entry) : dayOf(entry) + u" · "_s + theme;
}

// What would be markup in Markdown becomes the character it is; a line stays a line.
QString escaped(const QString &text)
{
    static const QRegularExpression anywhere(u"([\\\\`*_\\[\\]<>&|~])"_s);
    static const QRegularExpression atTheStart(u"^([ \\t]*)([#+=-])"_s);
    static const QRegularExpression numbered(u"^([ \\t]*[0-9]+)([.)])"_s);
    QStringList lines = text.trimmed().split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString &line = lines[i];
        line = line.trimmed();
        line.replace(anywhere, u"\\\\1"_s);
        line.replace(atTheStart, u"\\1\\\\2"_s);
        line.replace(numbered, u"\\1\\\\2"_s);
        const bool goesOn = i + 1 < lines.size() && !lines[i + 1].trimmed().isEmpty();
        if (goesOn && !line.isEmpty())
            line += u'\\';
    }
    return lines.join(u'\n');
}

} // namespace

bool isEmpty(const core::JournalEntry &entry)
{
    return entry.title.trimmed().isEmpty() && firstWritten(entry).isEmpty();
}

QString headline(const core::JournalEntry &entry)
{
    const QString title = entry.title.trimmed();
    return title.isEmpty() ? firstWritten(entry) : title;
}

QString firstLine(const core::JournalEntry &entry)
{
    return entry.title.trimmed().isEmpty() ? QString() : firstWritten(entry);
}

bool contains(const core::JournalEntry &entry, const QString &words)
{
    QStringList everything{entry.title, entry.text};
    for (const core::JournalEntry::Answer &answer : entry.answers) {
        if (!answer.text.trimmed().isEmpty())
            everything << answer.prompt << answer.text;
    }
    const QString text = everything.join(u'\n');
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

QString dayOf(const core::JournalEntry &entry)
{
    return QLocale().toString(entry.writtenAt.toLocalTime().date(), QLocale::LongFormat);
}

QString themeOf(const core::JournalEntry &entry, const ThemeTitles &titles)
{
    return titles.value(entry.theme, entry.theme);
}

QString asPlainText(const std::vector<core::JournalEntry> &entries, const ThemeTitles &titles)
{
    QStringList blocks;
    for (const core::JournalEntry &entry : entries) {
        QStringList parts{captionOf(entry, titles)};
        if (!entry.title.trimmed().isEmpty())
            parts.append(entry.title.trimmed());
        for (const core::JournalEntry::Answer &answer : entry.answers) {
            if (!answer.text.trimmed().isEmpty())
                parts << answer.prompt + u"\n\n"_s + answer.text.trimmed();
        }
        if (!entry.text.trimmed().isEmpty())
            parts.append(entry.text.trimmed());
        blocks.append(parts.join(u"\n\n"_s));
    }
    return blocks.join(u"\n\n\n* * *\n\n\n"_s) + u'\n';
}

QString asMarkdown(const std::vector<core::JournalEntry> &entries, const ThemeTitles &titles)
{
    QStringList blocks;
    for (const core::JournalEntry &entry : entries) {
        const QString title = entry.title.trimmed();
        QStringList parts;
        if (title.isEmpty())
            parts.append(u"## "_s + escaped(captionOf(entry, titles)));
        else
            parts << u"## "_s + escaped(title.simplified()) << escaped(captionOf(entry, titles));
        for (const core::JournalEntry::Answer &answer : entry.answers) {
            if (!answer.text.trimmed().isEmpty())
                parts << u"### "_s + escaped(answer.prompt.simplified()) << escaped(answer.text);
        }
        if (!entry.text.trimmed().isEmpty())
            parts.append(escaped(entry.text));
        blocks.append(parts.join(u"\n\n"_s));
    }
    return blocks.join(u"\n\n"_s) + u'\n';
}

} // namespace app
