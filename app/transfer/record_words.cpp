// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/record_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <ranges>

namespace app::recordwords
{

QString counted(const core::ArchiveCounts &counts)
{
    const std::pair<int, const char *> kinds[] = {
        {counts.people, QT_TRANSLATE_N_NOOP("records", "%n person(s)")},
        {counts.results, QT_TRANSLATE_N_NOOP("records", "%n result(s)")},
        {counts.unfinished, QT_TRANSLATE_N_NOOP("records", "%n quiz(zes) not finished")},
        {counts.journalEntries, QT_TRANSLATE_N_NOOP("records", "%n journal entry(ies)")},
        {counts.readingRecords,
         QT_TRANSLATE_N_NOOP("records", "%n mark(s) of reading and practice")},
        {counts.classDrafts,
         QT_TRANSLATE_N_NOOP("records", "%n class(es) whose answers are being typed in")},
        {counts.instruments, QT_TRANSLATE_N_NOOP("records", "%n questionnaire(s)")},
    };
    QStringList parts;
    for (const auto &[count, words] : kinds) {
        if (count > 0)
            parts << QCoreApplication::translate("records", words, nullptr, count);
    }
    return parts.isEmpty() ? QCoreApplication::translate("records", "nothing")
                           : QLocale().createSeparatedList(parts);
}

QString nameOf(const core::Person &person)
{
    if (!person.pseudonym.isEmpty())
        return person.pseudonym;
    return person.id == core::me
               //: The person at the computer, in a list of people's pseudonyms
               ? QCoreApplication::translate("records", "me")
               : QCoreApplication::translate("records", "somebody without a name");
}

QString names(const std::vector<core::Person> &people)
{
    constexpr std::size_t shown = 8;
    QStringList names;
    for (const core::Person &person : people | std::views::take(shown))
        names << nameOf(person);
    const auto more = static_cast<int>(people.size()) - static_cast<int>(shown);
    if (more > 0)
        names << QCoreApplication::translate("records", "%n more", nullptr, more);
    return QLocale().createSeparatedList(names);
}

} // namespace app::recordwords
