// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A database whose rows somebody else wrote: each line `TABLE OWNER STATUS PAYLOAD` is a row as it
// would stand in the file. Every call answers, with a record or with an error, and a record that
// can be read can be kept.
#include "fuzzer.h"
#include "qt_application.h"

#include "core/records/people.h"
#include "core/records/record_file.h"
#include "core/records/record_tables.h"
#include "core/records/schema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace
{

const std::array tables{u"class_draft_row"_s, u"class_draft"_s, u"practice"_s,
                        u"highlight"_s,       u"reading"_s,     u"bookmark"_s,
                        u"journal_entry"_s,   u"assessment"_s,  u"person"_s};

core::RecordFile emptyFile()
{
    auto database = core::Database::open(u":memory:"_s);
    fuzz::require(database && core::migrate(**database, {}), "memory holds a database");
    return {std::move(*database), {}};
}

void fill(core::RecordFile &file, const QByteArray &lines)
{
    (void)file.database().run(u"PRAGMA foreign_keys = OFF"_s);
    for (const QString &table : tables)
        (void)file.database().run(u"DELETE FROM "_s + table);
    for (const QByteArray &line : lines.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        const QString table = QString::fromLatin1(words[0]);
        if (words.size() < 4 || std::find(tables.begin(), tables.end(), table) == tables.end())
            continue;
        const qsizetype start = words[0].size() + words[1].size() + words[2].size() + 3;
        (void)file.database().run(
            u"INSERT INTO %1 (owner, shelf, payload) VALUES (?, ?, ?)"_s.arg(table),
            {words[1] == "-" ? QVariant(QMetaType::fromType<qint64>())
                             : QVariant(words[1].toLongLong()),
             words[2].toLongLong(), line.mid(start)});
    }
}

template <class Value> void readAndKeep(core::RecordTable<Value> table)
{
    const auto rows = table.rows();
    if (!rows) {
        fuzz::require(rows.error().code == core::ErrorCode::StoreDamaged,
                      "a row that is no record is said to be damaged");
        return;
    }
    for (const auto &row : *rows) {
        const auto kept = table.update(row);
        fuzz::require(kept.has_value(), "a record that was read can be kept");
        const auto again = table.row(row.id);
        fuzz::require(again && again->value == row.value && again->owner == row.owner &&
                          again->status == row.status,
                      "a record is read as it was kept");
    }
}

// What the program does with people and what is theirs.
void live(core::RecordFile &file)
{
    core::People people(file);
    core::Journal journal(file);
    core::ReadingLog readings(file);
    core::ClassDrafts drafts(file);
    const auto everybody = people.people();
    if (everybody) {
        for (const core::Person &person : *everybody) {
            (void)journal.entries(person.id);
            (void)people.change(person);
            (void)people.merge(person.id, core::me);
            (void)people.markDeleted(person.id);
            (void)people.undelete(person.id);
        }
    }
    (void)readings.bookmarks();
    (void)readings.readings();
    (void)readings.highlights();
    (void)readings.practice();
    if (const auto found = drafts.drafts()) {
        for (const core::ClassDraft &draft : *found)
            (void)drafts.addRow(draft.id);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::startQt();
    static core::RecordFile &file = *new core::RecordFile(emptyFile()); // outlives Qt's own statics
    fill(file, fuzz::bytesOf(data, size));
    readAndKeep(core::personTable(file));
    readAndKeep(core::assessmentTable(file));
    readAndKeep(core::journalTable(file));
    readAndKeep(core::bookmarkTable(file));
    readAndKeep(core::readingTable(file));
    readAndKeep(core::highlightTable(file));
    readAndKeep(core::practiceTable(file));
    readAndKeep(core::classDraftTable(file));
    readAndKeep(core::classDraftRowTable(file));
    live(file);
    return 0;
}
