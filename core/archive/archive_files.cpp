// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive_files.h"

#include "core/base/first_error.h"
#include "core/base/json_fields.h"
#include "core/base/json_reading.h"
#include "core/instrument/osd_writer.h"
#include "core/records/record_json.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

const QString formatName = u"attachment-atlas-archive"_s;
const QString peopleName = u"people.json"_s;
const QString assessmentsName = u"assessments.json"_s;
const QString journalName = u"journal.json"_s;
const QString readingName = u"reading.json"_s;
const QString draftsName = u"class-drafts.json"_s;
const QString instrumentsFolder = u"instruments/"_s;

// --- writing ----------------------------------------------------------------------------------

QByteArray oneLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A JSON object of lists, one record a line: a person finds their way, and so does `diff`.
class RecordFileText
{
public:
    template <class List, class ToObject>
    void add(const QString &key, const List &list, ToObject toObject)
    {
        m_text += m_text.isEmpty() ? "{\n" : ",\n";
        m_text += '"' + key.toUtf8() + "\": [";
        bool first = true;
        for (const auto &record : list) {
            m_text += first ? "\n" : ",\n";
            first = false;
            m_text += oneLine(toObject(record));
        }
        m_text += first ? "]" : "\n]";
    }

    QByteArray text() const { return m_text + "\n}\n"; }

private:
    QByteArray m_text;
};

template <class Record> QJsonObject ownedJson(const Record &record)
{
    QJsonObject object = toJson(record);
    object.insert(u"person"_s, record.personId);
    return object;
}

QByteArray manifestText(const Archive &archive)
{
    return QJsonDocument(
               QJsonObject{{u"format"_s, formatName},
                           {u"formatNumber"_s, archiveFormat},
                           {u"madeAt"_s, archive.madeAt.toUTC().toString(Qt::ISODateWithMs)},
                           {u"program"_s, archive.programVersion}})
        .toJson(QJsonDocument::Indented);
}

QByteArray peopleText(const Archive &archive)
{
    RecordFileText file;
    file.add(u"people"_s, archive.people, [](const Person &person) {
        QJsonObject object = toJson(person);
        object.insert(u"id"_s, person.id);
        return object;
    });
    return file.text();
}

QByteArray assessmentsText(const Archive &archive)
{
    RecordFileText file;
    file.add(u"assessments"_s, archive.assessments, ownedJson<Assessment>);
    return file.text();
}

QByteArray journalText(const Archive &archive)
{
    RecordFileText file;
    file.add(u"journal"_s, archive.journal, ownedJson<JournalEntry>);
    return file.text();
}

QByteArray readingText(const ReadingRecords &reading)
{
    const auto bookmarkJson = [](const QString &link) { return QJsonObject{{u"link"_s, link}}; };
    RecordFileText file;
    file.add(u"bookmarks"_s, reading.bookmarks, bookmarkJson);
    file.add(u"readings"_s, reading.readings, [](const ReadingState &r) { return toJson(r); });
    file.add(u"highlights"_s, reading.highlights, [](const Highlight &h) { return toJson(h); });
    file.add(u"practice"_s, reading.practice, [](const PracticeRecord &p) { return toJson(p); });
    return file.text();
}

QByteArray draftsText(const Archive &archive)
{
    RecordFileText file;
    file.add(u"classDrafts"_s, archive.classDrafts, [](const ClassDraft &draft) {
        QJsonObject object = toJson(draft);
        QJsonArray sheets;
        for (const DraftRow &row : draft.rows)
            sheets.append(toJson(row));
        object.insert(u"sheets"_s, sheets);
        return object;
    });
    return file.text();
}

// A definition that is passed over because of a letter of its name would be lost without a word.
bool isDamagedNameOfInstrument(const QString &name)
{
    static const QRegularExpression hashedFile(u"[0-9a-f]{32}\\..{3}$"_s);
    return name.contains(hashedFile) || name.endsWith(u".osd"_s);
}

// Named by its hash, as where it is kept: an id comes from the file and may hold anything.
QString nameOf(const Instrument &instrument)
{
    return instrumentsFolder + QString::fromLatin1(instrument.definitionHash.toHex().left(32)) +
           u".osd"_s;
}

// --- reading ----------------------------------------------------------------------------------

QString entryPlace(const QString &file, const QString &list, std::size_t index)
{
    return u"%1: %2[%3]"_s.arg(file, list, QString::number(index));
}

/// Reads file by file.
class RecordFilesReader
{
public:
    RecordFilesReader(const QStringList &names,
                      const std::function<Result<QByteArray>(const QString &)> &read)
        : m_names(names)
        , m_read(read)
    {
    }

    Result<Archive> archive()
    {
        readManifest();
        readPeople();
        readAssessments();
        readJournal();
        readReading();
        readDrafts();
        readInstruments();
        return m_error.resultOf(std::move(m_archive));
    }

private:
    QByteArray bytesOf(const QString &name)
    {
        if (m_error)
            return {};
        if (!m_names.contains(name)) {
            m_error.keep({ErrorCode::MissingField, name + u": is missing"_s});
            return {};
        }
        QByteArray bytes = m_error.valueOf(m_read(name));
        m_total += bytes.size();
        if (m_total > ArchiveLimits::allBytes)
            m_error.keep(
                {ErrorCode::FileTooLarge, u"%1: with the others larger than %2 bytes"_s.arg(
                                              name, QString::number(ArchiveLimits::allBytes))});
        return bytes;
    }

    /// Reads one file with `use`, which gets its fields.
    template <class Use> void eachField(const QString &name, Use use)
    {
        constexpr int nesting = 8;
        const QByteArray bytes = bytesOf(name);
        if (m_error)
            return;
        const auto object = parseJsonObject(
            bytes, name, {ArchiveLimits::fileBytes, nesting, ArchiveLimits::textLength});
        m_error.keep(object);
        if (!object)
            return;
        JsonReading reading(name, bytes);
        JsonFields fields(*object, {}, reading);
        use(fields);
        if (reading.error())
            m_error.keep(*reading.error());
    }

    /// `use` gets each object of a list, its fields and where it stands.
    template <class Use>
    void eachRecord(JsonFields &fields, const QString &name, const QString &list, qsizetype most,
                    Use use)
    {
        const QJsonArray objects = fields.array(list);
        std::vector<JsonFields> records = fields.objects(list, most);
        for (std::size_t i = 0; i < records.size() && !m_error; ++i)
            use(objects[static_cast<qsizetype>(i)].toObject(), records[i],
                entryPlace(name, list, i));
    }

    PersonId personIn(JsonFields &fields, const QString &key)
    {
        return fields.wholeNumber(key, 1, static_cast<int>(ArchiveLimits::people) + 1);
    }

    PersonId knownPersonIn(JsonFields &fields)
    {
        const QString key = u"person"_s;
        const PersonId id = personIn(fields, key);
        if (!m_people.contains(id))
            fields.fail(ErrorCode::UnknownId, key, u"is nobody in people.json"_s);
        return id;
    }

    void readManifest()
    {
        eachField(manifestName(), [&](JsonFields &fields) {
            if (fields.text(u"format"_s) != formatName)
                fields.fail(ErrorCode::UnknownValue, u"format"_s, u"is not "_s + formatName);
            const QString key = u"formatNumber"_s;
            const int number = fields.wholeNumber(key, 1, std::numeric_limits<int>::max());
            if (number > archiveFormat)
                fields.fail(ErrorCode::ArchiveNewer, key,
                            u"%1 is newer than %2"_s.arg(QString::number(number),
                                                         QString::number(archiveFormat)));
            const QString madeAt = fields.text(u"madeAt"_s);
            m_archive.madeAt = QDateTime::fromString(madeAt, Qt::ISODateWithMs).toUTC();
            if (!m_archive.madeAt.isValid())
                fields.fail(ErrorCode::WrongType, u"madeAt"_s, u"is not a time"_s);
            m_archive.programVersion = fields.text(u"program"_s);
        });
    }

    void readPeople()
    {
        eachField(peopleName, [&](JsonFields &fields) {
            eachRecord(fields, peopleName, u"people"_s, ArchiveLimits::people,
                       [&](const QJsonObject &object, JsonFields &record, const QString &where) {
                           Person person = m_error.valueOf(readPerson(object, where));
                           person.id = personIn(record, u"id"_s);
                           if (m_people.contains(person.id))
                               record.fail(ErrorCode::DuplicateId, u"id"_s, u"stands twice"_s);
                           if (person.id == me && person.archived)
                               record.fail(ErrorCode::OutOfRange, u"archived"_s,
                                           u"person 1 is never archived"_s);
                           m_people.insert(person.id);
                           m_archive.people.push_back(std::move(person));
                       });
        });
        for (std::size_t i = 0; i < m_archive.people.size(); ++i) {
            const Person &person = m_archive.people[i];
            if (!m_people.contains(person.agreedWith) || person.agreedWith.contains(person.id))
                m_error.keep(
                    {ErrorCode::UnknownId, entryPlace(peopleName, u"people"_s, i) +
                                               u": agreedWith: holds nobody else in the list"_s});
        }
    }

    void readAssessments()
    {
        eachField(assessmentsName, [&](JsonFields &fields) {
            eachRecord(fields, assessmentsName, u"assessments"_s, ArchiveLimits::records,
                       [&](const QJsonObject &object, JsonFields &record, const QString &where) {
                           Assessment assessment = m_error.valueOf(readAssessment(object, where));
                           assessment.id =
                               static_cast<AssessmentId>(m_archive.assessments.size()) + 1;
                           assessment.personId = knownPersonIn(record);
                           m_archive.assessments.push_back(std::move(assessment));
                       });
        });
    }

    void readJournal()
    {
        eachField(journalName, [&](JsonFields &fields) {
            eachRecord(fields, journalName, u"journal"_s, ArchiveLimits::records,
                       [&](const QJsonObject &object, JsonFields &record, const QString &where) {
                           JournalEntry entry = m_error.valueOf(readJournalEntry(object, where));
                           entry.personId = knownPersonIn(record);
                           m_archive.journal.push_back(std::move(entry));
                       });
        });
    }

    void readReading()
    {
        const qsizetype most = ArchiveLimits::people;
        ReadingRecords &reading = m_archive.reading;
        eachField(readingName, [&](JsonFields &fields) {
            eachRecord(fields, readingName, u"bookmarks"_s, most,
                       [&](const QJsonObject &, JsonFields &record, const QString &) {
                           reading.bookmarks.append(record.text(u"link"_s));
                       });
            eachRecord(fields, readingName, u"readings"_s, most,
                       [&](const QJsonObject &object, JsonFields &, const QString &where) {
                           reading.readings.push_back(
                               m_error.valueOf(readReadingState(object, where)));
                       });
            eachRecord(fields, readingName, u"highlights"_s, most,
                       [&](const QJsonObject &object, JsonFields &, const QString &where) {
                           reading.highlights.push_back(
                               m_error.valueOf(readHighlight(object, where)));
                       });
            eachRecord(fields, readingName, u"practice"_s, most,
                       [&](const QJsonObject &object, JsonFields &, const QString &where) {
                           reading.practice.push_back(
                               m_error.valueOf(readPracticeRecord(object, where)));
                       });
        });
    }

    void readDrafts()
    {
        eachField(draftsName, [&](JsonFields &fields) {
            eachRecord(fields, draftsName, u"classDrafts"_s, ArchiveLimits::people,
                       [&](const QJsonObject &object, JsonFields &record, const QString &where) {
                           ClassDraft draft = m_error.valueOf(readClassDraft(object, where));
                           eachRecord(
                               record, where, u"sheets"_s, ArchiveLimits::people,
                               [&](const QJsonObject &sheet, JsonFields &, const QString &there) {
                                   draft.rows.push_back(
                                       m_error.valueOf(readDraftRow(sheet, there)));
                               });
                           m_archive.classDrafts.push_back(std::move(draft));
                       });
        });
    }

    void readInstruments()
    {
        QStringList names;
        for (const QString &name : m_names) {
            if (name.startsWith(instrumentsFolder) && name.endsWith(u".osd"_s))
                names.append(name);
            else if (isDamagedNameOfInstrument(name))
                m_error.keep({ErrorCode::UnknownValue, name + u": is no name of a file here"_s});
        }
        if (names.size() > ArchiveLimits::instruments)
            m_error.keep({ErrorCode::TooMany, instrumentsFolder + u": holds more than "_s +
                                                  QString::number(ArchiveLimits::instruments)});
        for (const QString &name : names) {
            const QByteArray bytes = bytesOf(name);
            if (m_error)
                return;
            m_archive.instruments.push_back(
                m_error.valueOf(readInstrument(bytes, name)).instrument);
        }
    }

    const QStringList &m_names;
    const std::function<Result<QByteArray>(const QString &)> &m_read;
    Archive m_archive;
    QSet<PersonId> m_people;
    qint64 m_total = 0;
    FirstError m_error;
};

} // namespace

QString manifestName()
{
    return u"archive.json"_s;
}

Result<NamedFiles> recordFiles(const Archive &archive)
{
    NamedFiles files{
        {manifestName(), manifestText(archive)},     {peopleName, peopleText(archive)},
        {assessmentsName, assessmentsText(archive)}, {journalName, journalText(archive)},
        {readingName, readingText(archive.reading)}, {draftsName, draftsText(archive)},
    };
    for (const Instrument &instrument : archive.instruments)
        files.insert(nameOf(instrument), writeInstrument(instrument));
    qint64 total = 0;
    for (auto file = files.begin(); file != files.end(); ++file) {
        total += file->size();
        if (file->size() > ArchiveLimits::fileBytes || total > ArchiveLimits::allBytes)
            return Error{ErrorCode::FileTooLarge, file.key()};
    }
    return files;
}

Result<Archive> readRecordFiles(const QStringList &names,
                                const std::function<Result<QByteArray>(const QString &)> &read)
{
    return RecordFilesReader(names, read).archive();
}

} // namespace core
