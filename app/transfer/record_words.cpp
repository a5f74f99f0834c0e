// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/record_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

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
    for (std::size_t i = 0; i < std::min(people.size(), shown); ++i)
        names << nameOf(people[i]);
    if (people.size() > shown)
        names << QCoreApplication::translate("records", "%n more", nullptr,
                                             static_cast<int>(people.size() - shown));
    return QLocale().createSeparatedList(names);
}

} // namespace app::recordwords
