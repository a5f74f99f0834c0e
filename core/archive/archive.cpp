// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"

#include "core/base/first_error.h"
#include "core/records/store.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

void forgetId(ClassDraft &draft)
{
    draft.id = 0;
    for (DraftRow &row : draft.rows)
        row.id = 0;
}

// People and assessments as they stand in the archive; nothing refers to the others.
void countAnew(Archive &archive)
{
    QHash<PersonId, PersonId> numbers{{me, me}};
    for (Person &person : archive.people) {
        if (person.id != me)
            numbers.insert(person.id, static_cast<PersonId>(numbers.size()) + 1);
    }
    for (Person &person : archive.people) {
        person.id = numbers.value(person.id);
        QSet<PersonId> agreedWith;
        for (const PersonId other : std::as_const(person.agreedWith)) {
            // Who was deleted is not here any more.
            if (numbers.contains(other))
                agreedWith.insert(numbers.value(other));
        }
        person.agreedWith = agreedWith;
    }
    AssessmentId next = 1;
    for (Assessment &assessment : archive.assessments) {
        assessment.id = next++;
        assessment.personId = numbers.value(assessment.personId);
    }
    for (JournalEntry &entry : archive.journal) {
        entry.id = 0;
        entry.personId = numbers.value(entry.personId);
    }
    for (Highlight &highlight : archive.reading.highlights)
        highlight.id = 0;
    for (ClassDraft &draft : archive.classDrafts)
        forgetId(draft);
    std::sort(archive.instruments.begin(), archive.instruments.end(),
              [](const Instrument &a, const Instrument &b) {
                  return a.definitionHash < b.definitionHash;
              });
}

/// Takes the parts out of a Store one by one.
class Gathering
{
public:
    Gathering(Store &store, Archive &archive)
        : m_store(store)
        , m_archive(archive)
    {
    }

    void records(std::optional<PersonId> onlyThis)
    {
        if (onlyThis)
            onePerson(*onlyThis);
        else
            people();
        assessmentsAndJournal();
        if (!onlyThis || *onlyThis == me)
            reading();
        if (!onlyThis)
            m_archive.classDrafts = m_error.valueOf(m_store.classDrafts().drafts());
    }

    const FirstError &error() const { return m_error; }

private:
    void people() { m_archive.people = m_error.valueOf(m_store.people().people()); }

    void onePerson(PersonId id)
    {
        const Person person = m_error.valueOf(m_store.people().person(id));
        if (m_error)
            return;
        m_archive.people = {person};
        m_archive.people.front().agreedWith.clear();
        // They are the notes of whoever keeps the records about somebody else, who may be given
        // this.
        if (id != me)
            m_archive.people.front().notes.clear();
    }

    void assessmentsAndJournal()
    {
        for (const Person &person : m_archive.people) {
            auto theirs = m_error.valueOf(m_store.assessments().finished(person.id));
            append(theirs, m_error.valueOf(m_store.assessments().unfinished(person.id)));
            std::stable_sort(theirs.begin(), theirs.end(),
                             [](const Assessment &a, const Assessment &b) {
                                 return std::pair(a.startedAt, a.id) < std::pair(b.startedAt, b.id);
                             });
            append(m_archive.assessments, std::move(theirs));
            auto entries = m_error.valueOf(m_store.journal().entries(person.id));
            std::reverse(entries.begin(), entries.end());
            append(m_archive.journal, std::move(entries));
        }
    }

    void reading()
    {
        const ReadingLog &log = m_store.readingLog();
        ReadingRecords &reading = m_archive.reading;
        reading.bookmarks = m_error.valueOf(log.bookmarks());
        reading.readings = m_error.valueOf(log.readings());
        reading.highlights = m_error.valueOf(log.highlights());
        reading.practice = m_error.valueOf(log.practice());
    }

    template <class T> static void append(std::vector<T> &to, std::vector<T> from)
    {
        to.insert(to.end(), std::make_move_iterator(from.begin()),
                  std::make_move_iterator(from.end()));
    }

    Store &m_store;
    Archive &m_archive;
    FirstError m_error;
};

/// Adds definitions to an archive, each once. One that is not here any more stays out: its answers
/// are kept without it.
class Definitions
{
public:
    Definitions(const InstrumentCatalogue &instruments, Archive &archive)
        : m_instruments(instruments)
        , m_archive(archive)
    {
    }

    void addOwn()
    {
        for (Instrument &own : m_instruments.ownInstruments())
            add(std::move(own));
    }

    void addAnswered()
    {
        for (const Assessment &assessment : m_archive.assessments)
            addAnswered(assessment.instrumentId, assessment.definitionHash);
        for (const ClassDraft &draft : m_archive.classDrafts)
            addAnswered(draft.instrumentId, draft.definitionHash);
    }

private:
    void addAnswered(const QString &id, const QByteArray &hash)
    {
        if (m_looked.contains(hash))
            return;
        if (Result<Instrument> found = m_instruments.definition(id, hash))
            add(std::move(*found));
        m_looked.insert(hash);
    }

    void add(Instrument instrument)
    {
        if (m_looked.contains(instrument.definitionHash))
            return;
        m_looked.insert(instrument.definitionHash);
        // Beside the definition, and no part of it.
        instrument.relationshipTexts.clear();
        m_archive.instruments.push_back(std::move(instrument));
    }

    const InstrumentCatalogue &m_instruments;
    Archive &m_archive;
    QSet<QByteArray> m_looked;
};

} // namespace

ArchiveCounts countsOf(const Archive &archive)
{
    const auto results = std::count_if(archive.assessments.begin(), archive.assessments.end(),
                                       [](const Assessment &a) { return bool(a.finishedAt); });
    const ReadingRecords &reading = archive.reading;
    const auto count = [](const auto &list) { return static_cast<int>(list.size()); };
    return {
        .people = count(archive.people),
        .results = static_cast<int>(results),
        .unfinished = count(archive.assessments) - static_cast<int>(results),
        .journalEntries = count(archive.journal),
        .readingRecords = count(reading.bookmarks) + count(reading.readings) +
                          count(reading.highlights) + count(reading.practice),
        .classDrafts = count(archive.classDrafts),
        .instruments = count(archive.instruments),
    };
}

Result<Archive> gather(Store &store, const InstrumentCatalogue &instruments,
                       std::optional<PersonId> onlyThis, const QDateTime &now)
{
    Archive archive;
    archive.madeAt = now.toUTC();
    archive.programVersion = QStringLiteral(ATLAS_VERSION);
    Gathering gathering(store, archive);
    gathering.records(onlyThis);
    if (gathering.error())
        return *gathering.error();
    Definitions definitions(instruments, archive);
    if (!onlyThis)
        definitions.addOwn();
    definitions.addAnswered();
    countAnew(archive);
    return archive;
}

Result<ArchiveCounts> countRecords(Store &store, std::optional<PersonId> onlyThis)
{
    Archive archive;
    Gathering gathering(store, archive);
    gathering.records(onlyThis);
    return gathering.error().resultOf(countsOf(archive));
}

} // namespace core
