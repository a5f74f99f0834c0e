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

const Error neverMe{ErrorCode::Mismatch, u"person 1 is at the computer"_s};

// Everything of one person, deleted or not, becomes the other's.
template <class Value> Result<Done> moveAll(RecordTable<Value> table, PersonId from, PersonId to)
{
    auto rows = table.rows(u"owner = ?"_s, {from});
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
    auto rows = table.rows(u"id <> ?"_s, {from});
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
    const auto found = personTable(file).value(id);
    return found ? Result<Done>(Done{}) : found.error();
}

Result<Done> endAgreements(RecordFile &file, PersonId id)
{
    RecordTable<Person> table = personTable(file);
    auto rows = table.rows();
    if (!rows)
        return rows.error();
    for (auto &row : *rows) {
        const bool had =
            row.id == id ? !row.value.agreedWith.isEmpty() : row.value.agreedWith.contains(id);
        if (!had)
            continue;
        if (row.id == id)
            row.value.agreedWith.clear();
        else
            row.value.agreedWith.remove(id);
        if (const auto changed = table.update(row); !changed)
            return changed.error();
    }
    return Done{};
}

People::People(RecordFile &file)
    : m_file(file)
{
}

Result<PersonId> People::add(const Person &person)
{
    return personTable(m_file).insert(0, person);
}

Result<Done> People::change(const Person &person)
{
    if (person.id == me && person.archived)
        return neverMe;
    return personTable(m_file).change(person.id, [&](Person &stored) { stored = person; });
}

Result<Person> People::person(PersonId id) const
{
    return personTable(m_file).value(id);
}

Result<std::vector<Person>> People::people() const
{
    return personTable(m_file).values(hasStatus(Status::Finished));
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
    return personTable(m_file).markDeleted(id);
}

Result<Done> People::undelete(PersonId id)
{
    return personTable(m_file).undelete(id);
}

} // namespace core
