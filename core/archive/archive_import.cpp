// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_import.h"

#include "core/base/first_error.h"
#include "core/records/store.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

enum class Mode { Plan, Write };

/// What is the same about two times of taking an instrument, whatever they are called.
QByteArray sittingOf(const Assessment &assessment)
{
    // One that was corrected since is still the same.
    const GivenAnswers given =
        assessment.corrections.empty()
            ? GivenAnswers{assessment.finishedAt.value_or(QDateTime::fromMSecsSinceEpoch(0)),
                           assessment.answers, assessment.skipped}
            : assessment.corrections.front().before;
    QByteArray sitting = assessment.definitionHash;
    const auto add = [&](const QString &text) { sitting += text.toUtf8() + '\0'; };
    const auto addTime = [&](const QDateTime &time) {
        sitting += QByteArray::number(time.toMSecsSinceEpoch()) + '\0';
    };
    add(assessment.instrumentId);
    add(assessment.formId);
    add(assessment.targetId);
    add(assessment.targetName);
    addTime(assessment.startedAt);
    addTime(given.finishedAt);
    for (auto it = given.answers.begin(); it != given.answers.end(); ++it) {
        add(it.key());
        sitting += QByteArray::number(it.value()) + '\0';
    }
    QStringList skipped = given.skipped.values();
    skipped.sort();
    for (const QString &itemId : std::as_const(skipped))
        add(itemId);
    return QCryptographicHash::hash(sitting, QCryptographicHash::Sha256);
}

/// Things that are here; each can stand for one of the archive only, so two equal ones there need
/// two here.
template <class Thing> bool takeEqual(std::vector<Thing> &here, const Thing &thing)
{
    const auto found = std::find(here.begin(), here.end(), thing);
    if (found == here.end())
        return false;
    here.erase(found);
    return true;
}

bool isSamePerson(const Person &a, const Person &b)
{
    if (a.pseudonym != b.pseudonym || a.createdAt != b.createdAt)
        return false;
    return a.createdAt.isValid() ||
           (a.mark == b.mark && a.notes == b.notes && a.archived == b.archived);
}

bool isBlank(const Person &person)
{
    return person.pseudonym.isEmpty() && person.mark == ColourMark::None &&
           person.notes.isEmpty() && person.agreedWith.isEmpty();
}

/// One import, part by part. After the first failure nothing more happens.
class Import
{
public:
    Import(Store &store, const InstrumentCatalogue &instruments, const Archive &archive,
           const ImportOptions &options, Mode mode, const std::function<bool(qint64)> &proceed)
        : m_store(store)
        , m_instruments(instruments)
        , m_archive(archive)
        , m_options(options)
        , m_writes(mode == Mode::Write)
        , m_proceed(proceed)
    {
    }

    Result<Done> records()
    {
        people();
        agreements();
        assessments();
        journal();
        if (!m_options.meAs)
            reading();
        classDrafts();
        return m_error.resultOf(Done{});
    }

    Result<Done> definitions()
    {
        for (const Instrument &instrument : m_archive.instruments) {
            if (m_instruments.definition(instrument.id, instrument.definitionHash)) {
                ++m_summary.alreadyHere.instruments;
                continue;
            }
            ++m_summary.added.instruments;
            if (!m_writes)
                continue;
            if (const auto kept = m_instruments.keep(instrument); !kept)
                return kept.error();
            m_kept.append(instrument.definitionHash);
        }
        return Done{};
    }

    void forgetDefinitions() const
    {
        for (const QByteArray &hash : m_kept)
            std::ignore = m_instruments.forget(hash);
    }

    const ImportSummary &summary() const { return m_summary; }

private:
    /// Whether one more of its kind is to be added.
    bool count(int ArchiveCounts::*kind, bool isHere)
    {
        ArchiveCounts &counts = isHere ? m_summary.alreadyHere : m_summary.added;
        ++(counts.*kind);
        return !isHere;
    }
    /// Where this is no plan.
    template <class Write> void write(Write write)
    {
        if (m_writes && !m_error)
            m_error.keep(write());
    }
    template <class Write> void add(int ArchiveCounts::*kind, Write write)
    {
        count(kind, false);
        this->write(write);
    }
    void isHere(int ArchiveCounts::*kind) { count(kind, true); }

    void step()
    {
        ++m_done;
        if (m_proceed && !m_error && !m_proceed(m_done))
            m_error.keep({ErrorCode::Cancelled, {}});
    }

    void people()
    {
        m_before = m_error.valueOf(m_store.people().people());
        std::vector<Person> unmatched = m_before;
        for (Person person : m_archive.people) {
            if (person.id == me && !m_options.meAs) {
                mapMe(person);
                continue;
            }
            if (person.id == me)
                person.pseudonym = *m_options.meAs;
            const auto same =
                std::find_if(unmatched.begin(), unmatched.end(), [&](const Person &here) {
                    return here.id != me && isSamePerson(here, person);
                });
            if (same != unmatched.end()) {
                isHere(&ArchiveCounts::people);
                m_numbers.insert(person.id, same->id);
                unmatched.erase(same);
                continue;
            }
            addPerson(person);
        }
    }

    void mapMe(const Person &person)
    {
        m_numbers.insert(me, me);
        isHere(&ArchiveCounts::people);
        const auto here = std::find_if(m_before.begin(), m_before.end(),
                                       [](const Person &p) { return p.id == me; });
        if (!m_writes || m_error || here == m_before.end() || !isBlank(*here))
            return;
        Person mine = person;
        mine.agreedWith.clear();
        m_error.keep(m_store.people().change(mine));
    }

    void addPerson(Person person)
    {
        const PersonId number = person.id;
        person.agreedWith.clear();
        m_added.insert(number);
        add(&ArchiveCounts::people, [&] {
            const auto id = m_store.people().add(person);
            if (id)
                m_numbers.insert(number, *id);
            return id;
        });
    }

    void agreements()
    {
        if (!m_writes)
            return;
        for (const Person &person : m_archive.people) {
            QSet<PersonId> agreed;
            for (const PersonId other : person.agreedWith) {
                if (m_added.contains(person.id) || m_added.contains(other))
                    agreed.insert(m_numbers.value(other));
            }
            if (agreed.isEmpty() || m_error)
                continue;
            Person here = m_error.valueOf(m_store.people().person(m_numbers.value(person.id)));
            here.agreedWith.unite(agreed);
            if (!m_error)
                m_error.keep(m_store.people().change(here));
        }
    }

    std::vector<Assessment> assessmentsHere(PersonId person)
    {
        std::vector<Assessment> here = m_error.valueOf(m_store.assessments().finished(person));
        const std::vector<Assessment> unfinished =
            m_error.valueOf(m_store.assessments().unfinished(person));
        here.insert(here.end(), unfinished.begin(), unfinished.end());
        return here;
    }

    void assessments()
    {
        QHash<PersonId, QHash<QByteArray, int>> here; // how many of each sitting
        for (const Assessment &assessment : m_archive.assessments) {
            if (m_error)
                return;
            const PersonId number = assessment.personId;
            if (!here.contains(number)) {
                auto &sittings = here[number];
                if (!m_added.contains(number)) {
                    for (const Assessment &kept : assessmentsHere(m_numbers.value(number)))
                        ++sittings[sittingOf(kept)];
                }
            }
            const auto count =
                assessment.finishedAt ? &ArchiveCounts::results : &ArchiveCounts::unfinished;
            if (here[number][sittingOf(assessment)]-- > 0)
                isHere(count);
            else
                add(count, [&] { return addAssessment(assessment); });
            step();
        }
    }

    Result<AssessmentId> addAssessment(Assessment assessment)
    {
        assessment.personId = m_numbers.value(assessment.personId);
        return m_store.assessments().add(assessment);
    }

    void journal()
    {
        QHash<PersonId, std::vector<JournalEntry>> here;
        for (JournalEntry entry : m_archive.journal) {
            if (m_error)
                return;
            const PersonId number = entry.personId;
            entry.personId = m_numbers.value(number);
            if (!here.contains(number)) {
                auto &entries = here[number];
                if (!m_added.contains(number))
                    entries = m_error.valueOf(m_store.journal().entries(entry.personId));
                for (JournalEntry &kept : entries)
                    kept.id = 0;
            }
            if (takeEqual(here[number], entry))
                isHere(&ArchiveCounts::journalEntries);
            else
                add(&ArchiveCounts::journalEntries, [&] { return m_store.journal().add(entry); });
            step();
        }
    }

    void reading()
    {
        bookmarks();
        readings();
        highlights();
        practice();
    }

    void bookmarks()
    {
        ReadingLog &log = m_store.readingLog();
        const QStringList kept = m_error.valueOf(log.bookmarks());
        const QSet<QString> here(kept.begin(), kept.end());
        std::vector<Bookmark> toAdd;
        // Oldest first, so that they stand in the same order again.
        QDateTime time = m_archive.madeAt;
        for (auto link = m_archive.reading.bookmarks.crbegin();
             link != m_archive.reading.bookmarks.crend(); ++link) {
            time = time.addMSecs(1);
            if (count(&ArchiveCounts::readingRecords, here.contains(*link)))
                toAdd.push_back({*link, time});
            step();
        }
        write([&] { return log.addBookmarks(toAdd); });
    }

    void readings()
    {
        ReadingLog &log = m_store.readingLog();
        QHash<QString, ReadingState> here;
        for (const ReadingState &state : m_error.valueOf(log.readings()))
            here.insert(state.articleId, state);
        std::vector<ReadingState> toSave;
        for (const ReadingState &state : m_archive.reading.readings) {
            const auto kept = here.constFind(state.articleId);
            ReadingState merged = state;
            if (kept != here.constEnd()) {
                merged = state.lastRead > kept->lastRead ? state : *kept;
                merged.finished = state.finished || kept->finished;
            }
            const bool isHere = kept != here.constEnd() && merged == *kept;
            if (count(&ArchiveCounts::readingRecords, isHere))
                toSave.push_back(merged);
            step();
        }
        write([&] { return log.saveReadings(toSave); });
    }

    void highlights()
    {
        ReadingLog &log = m_store.readingLog();
        std::vector<Highlight> here = m_error.valueOf(log.highlights());
        for (Highlight &highlight : here)
            highlight.id = 0;
        for (const Highlight &highlight : m_archive.reading.highlights) {
            if (takeEqual(here, highlight))
                isHere(&ArchiveCounts::readingRecords);
            else
                add(&ArchiveCounts::readingRecords, [&] { return log.addHighlight(highlight); });
        }
    }

    void practice()
    {
        ReadingLog &log = m_store.readingLog();
        std::map<std::pair<PracticeKind, QString>, int> times;
        for (const PracticeRecord &record : m_error.valueOf(log.practice()))
            times[{record.kind, record.id}] = record.times;
        std::vector<PracticeRecord> toSave;
        for (const PracticeRecord &record : m_archive.reading.practice) {
            const auto here = times.find({record.kind, record.id});
            const bool isHere = here != times.end() && here->second >= record.times;
            if (count(&ArchiveCounts::readingRecords, isHere))
                toSave.push_back(record);
            step();
        }
        write([&] { return log.savePractice(toSave); });
    }

    void classDrafts()
    {
        ClassDrafts &log = m_store.classDrafts();
        std::vector<ClassDraft> here = m_error.valueOf(log.drafts());
        for (ClassDraft &draft : here) {
            draft.id = 0;
            for (DraftRow &row : draft.rows)
                row.id = 0;
        }
        // Newest first in the archive; the newest is added last.
        for (auto draft = m_archive.classDrafts.crbegin(); draft != m_archive.classDrafts.crend();
             ++draft) {
            if (takeEqual(here, *draft))
                isHere(&ArchiveCounts::classDrafts);
            else
                add(&ArchiveCounts::classDrafts, [&] { return log.add(*draft); });
        }
    }

    Store &m_store;
    const InstrumentCatalogue &m_instruments;
    const Archive &m_archive;
    const ImportOptions &m_options;
    bool m_writes;
    const std::function<bool(qint64)> &m_proceed;
    std::vector<Person> m_before;        ///< people here when it began
    QHash<PersonId, PersonId> m_numbers; ///< in the archive -> here
    QSet<PersonId> m_added;              ///< numbers in the archive
    QList<QByteArray> m_kept;            ///< definitions kept by this import
    ImportSummary m_summary;
    qint64 m_done = 0;
    FirstError m_error;
};

} // namespace

Result<ImportSummary> planImport(Store &store, const InstrumentCatalogue &instruments,
                                 const Archive &archive, const ImportOptions &options)
{
    const std::function<bool(qint64)> nothing;
    Import import(store, instruments, archive, options, Mode::Plan, nothing);
    if (const auto known = import.definitions(); !known)
        return known.error();
    if (const auto known = import.records(); !known)
        return known.error();
    return import.summary();
}

Result<ImportSummary> importArchive(Store &store, const InstrumentCatalogue &instruments,
                                    const Archive &archive, const ImportOptions &options,
                                    const std::function<bool(qint64 done)> &proceed)
{
    Import import(store, instruments, archive, options, Mode::Write, proceed);
    // Files first, for they can be taken back; the records are one transaction.
    Result<Done> done = import.definitions();
    if (done)
        done = store.transaction([&] { return import.records(); });
    if (done)
        return import.summary();
    import.forgetDefinitions();
    return done.error();
}

} // namespace core
