// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/people.h"

#include "core/records/record_file.h"
#include "core/records/record_tables.h"

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

Person personOf(RecordTable<Person>::Row row)
{
    row.value.id = row.id;
    return std::move(row.value);
}

Error notFound(PersonId id)
{
    return {ErrorCode::RecordNotFound, QString::number(id)};
}

const Error neverMe{ErrorCode::OutOfRange, u"person 1 is at the computer"_s};

// Everything of one person, deleted or not, becomes the other's.
template <class Value> Result<Done> moveAll(RecordTable<Value> table, PersonId from, PersonId to)
{
    auto rows = table.select(u"owner = ?"_s, {from});
    if (!rows)
        return rows.error();
    for (auto &row : *rows) {
        row.owner = to;
        if (const auto moved = table.update(row); !moved)
            return moved.error();
    }
    return Done{};
}

// Who agreed with the one has agreed with the other; nobody agrees with themselves.
bool exchange(QSet<PersonId> &agreedWith, PersonId from, PersonId to, PersonId self)
{
    if (!agreedWith.remove(from))
        return false;
    if (to != self)
        agreedWith.insert(to);
    return true;
}

// Of everybody, deleted or not.
Result<Done> exchangeAgreements(RecordTable<Person> table, PersonId from, PersonId to)
{
    auto rows = table.select(u"id <> ?"_s, {from});
    if (!rows)
        return rows.error();
    for (auto &row : *rows) {
        if (!exchange(row.value.agreedWith, from, to, row.id))
            continue;
        if (const auto changed = table.update(row); !changed)
            return changed.error();
    }
    return Done{};
}

} // namespace

Result<Done> checkPersonExists(RecordFile &file, PersonId id)
{
    const auto row = personTable(file).row(id);
    if (!row)
        return row.error();
    return row->status == Status::Finished ? Result<Done>(Done{}) : notFound(id);
}

People::People(RecordFile &file)
    : m_file(file)
{
}

Result<PersonId> People::add(const Person &person)
{
    return personTable(m_file).insert(0, Status::Finished, person);
}

Result<Done> People::change(const Person &person)
{
    if (person.id == me && person.archived)
        return neverMe;
    return m_file.transaction([&]() -> Result<Done> {
        if (const auto there = checkPersonExists(m_file, person.id); !there)
            return there.error();
        return personTable(m_file).update({person.id, 0, Status::Finished, person});
    });
}

Result<Person> People::person(PersonId id) const
{
    auto row = personTable(m_file).row(id);
    if (!row)
        return row.error();
    if (row->status != Status::Finished)
        return notFound(id);
    return personOf(std::move(*row));
}

Result<std::vector<Person>> People::people() const
{
    auto rows = personTable(m_file).select(u"shelf = 0"_s);
    if (!rows)
        return rows.error();
    std::vector<Person> people;
    people.reserve(rows->size());
    for (auto &row : *rows)
        people.push_back(personOf(std::move(row)));
    return people;
}

Result<Done> People::merge(PersonId duplicate, PersonId into)
{
    if (duplicate == me || duplicate == into)
        return neverMe;
    return m_file.transaction([&]() -> Result<Done> {
        const auto gone = person(duplicate);
        if (!gone)
            return gone.error();
        auto kept = person(into);
        if (!kept)
            return kept.error();
        if (!gone->notes.isEmpty())
            kept->notes += (kept->notes.isEmpty() ? u""_s : u"\n\n"_s) + gone->notes;
        kept->agreedWith.unite(gone->agreedWith);
        kept->agreedWith.remove(into);
        if (const auto changed = change(*kept); !changed)
            return changed.error();
        if (const auto agreed = exchangeAgreements(personTable(m_file), duplicate, into); !agreed)
            return agreed.error();
        if (const auto moved = moveAll(assessmentTable(m_file), duplicate, into); !moved)
            return moved.error();
        if (const auto moved = moveAll(journalTable(m_file), duplicate, into); !moved)
            return moved.error();
        return personTable(m_file).remove(duplicate);
    });
}

Result<Done> People::markDeleted(PersonId id)
{
    if (id == me)
        return neverMe;
    return m_file.transaction([&]() -> Result<Done> {
        auto row = personTable(m_file).row(id);
        if (!row)
            return row.error();
        row->status = Status::Deleted;
        return personTable(m_file).update(*row);
    });
}

Result<Done> People::undelete(PersonId id)
{
    return m_file.transaction([&]() -> Result<Done> {
        auto row = personTable(m_file).row(id);
        if (!row)
            return row.error();
        row->status = Status::Finished;
        return personTable(m_file).update(*row);
    });
}

} // namespace core
