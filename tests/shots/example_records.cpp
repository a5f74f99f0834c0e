// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/example_records.h"

#include "core/instrument/instrument_catalogue.h"
#include "core/records/people.h"
#include "core/records/vault.h"
#include "tests/utc.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace shots
{
namespace
{

// A believable sheet: mostly agreeing with closeness, somewhat worried, not all of a piece.
core::Assessment exampleAssessment(const core::Instrument &instrument, const QString &targetId,
                                   int anxietyTilt, const QDateTime &when)
{
    core::Assessment assessment;
    assessment.personId = core::me;
    assessment.instrumentId = instrument.id;
    assessment.definitionHash = instrument.definitionHash;
    assessment.formId = u"full"_s;
    assessment.targetId = targetId;
    assessment.language = u"en"_s;
    assessment.startedAt = when;
    assessment.finishedAt = when.addSecs(240);
    int turn = 0;
    for (const core::Scoring &scoring : instrument.scorings) {
        const bool anxiety = scoring.id == "anxiety"_L1;
        for (const core::KeyedItem &item : scoring.items) {
            const int usual = anxiety ? 4 + anxietyTilt : 3 + std::min(anxietyTilt, 0);
            const int level = std::clamp(usual + (turn++ % 3) - 1, 1, 7);
            assessment.answers[item.itemId] = item.keying < 0 ? 8 - level : level;
        }
    }
    return assessment;
}

core::PersonId keep(core::Store &records, const QString &pseudonym, core::ColourMark mark,
                    bool archived = false)
{
    core::Person person;
    person.pseudonym = pseudonym;
    person.mark = mark;
    person.archived = archived;
    person.createdAt = utc(QDate(2026, 3, 2), QTime(9, 0));
    if (mark == core::ColourMark::Orange)
        person.notes = u"Every second Tuesday. Wants to look at the spring again."_s;
    const auto id = records.people().add(person);
    return id ? *id : 0;
}

// Days of somebody who writes now and then; the last entry along an exercise.
core::Result<core::JournalEntryId> addJournal(core::Journal &journal, const QDateTime &today)
{
    core::JournalEntry entry;
    entry.personId = core::me;
    entry.writtenAt = today.addDays(-41);
    entry.text = u"Called my sister back after three days. It was easier than the three days."_s;
    if (const auto id = journal.add(entry); !id)
        return id;
    entry.writtenAt = today.addDays(-12);
    entry.theme = u"practice-boundaries"_s;
    entry.title = u"Saying no to the extra shift"_s;
    entry.text = u"I said I would think about it, and then I did not sleep."_s;
    if (const auto id = journal.add(entry); !id)
        return id;
    entry.writtenAt = today.addDays(-1);
    entry.theme = u"practice-self-worth"_s;
    entry.title.clear();
    entry.text.clear();
    entry.answers = {
        {u"When did you last feel all right about yourself, and what were you doing?"_s,
         u"On Sunday, while the bread was in the oven. Nobody needed anything from me, and I was "
         u"not waiting for a message. I noticed it only when it was over."_s},
        {u"What would a fair friend say you are good for?"_s,
         u"That I keep secrets. That I remember what people said last time."_s},
        {u"On whom or what did your worth hang this week?"_s, {}},
        {u"Which unkind sentence do you say to yourself most, and what would be a truer one?"_s,
         {}},
        {u"What is one thing you will do this week because you count?"_s, {}}};
    return journal.add(entry);
}

} // namespace

QDateTime exampleDay()
{
    return utc(QDate(2026, 11, 20), QTime(18, 30));
}

core::Result<ExampleRecords> addExampleRecords(core::Store &records)
{
    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    const auto instrument = instruments.instrument(u"atlas-24"_s);
    const auto relationships = instruments.instrument(u"atlas-r"_s);
    if (!instrument || !relationships)
        return core::Error{core::ErrorCode::UnknownId, u"atlas-24"_s};
    const QDateTime today = exampleDay();
    const auto partner = records.assessments().add(
        exampleAssessment(*instrument, u"partner"_s, 1, today.addDays(-90)));
    if (!partner)
        return partner.error();
    const auto general =
        records.assessments().add(exampleAssessment(*instrument, u"general"_s, -1, today));
    if (!general)
        return general.error();
    const auto entry = addJournal(records.journal(), today);
    if (!entry)
        return entry.error();
    core::AssessmentId second = 0;
    for (const auto &[target, tilt, days] :
         {std::tuple(u"mother"_s, 0, 40), std::tuple(u"friend"_s, -1, 30),
          std::tuple(u"partner"_s, 0, 300), std::tuple(u"partner"_s, -1, 120),
          std::tuple(u"partner"_s, -2, 10)}) {
        const auto added = records.assessments().add(
            exampleAssessment(*relationships, target, tilt, today.addDays(-days)));
        if (!added)
            return added.error();
        second = *added;
    }
    return ExampleRecords{*general, second, *entry};
}

core::Result<core::Done> addExamplePeople(core::Store &records)
{
    const auto relationships =
        core::InstrumentCatalogue(u":/instruments"_s).instrument(u"atlas-r"_s);
    if (!relationships)
        return relationships.error();
    const QDateTime today = exampleDay();
    keep(records, u"Old oak"_s, core::ColourMark::Purple, true);
    keep(records, u"Otter"_s, core::ColourMark::Blue);
    if (auto self = records.people().person(core::me)) {
        self->pseudonym = u"Owl"_s;
        (void)records.people().change(*self);
    }
    const core::PersonId heron = keep(records, u"Grey heron"_s, core::ColourMark::Orange);
    for (const auto &[target, tilt, days] :
         {std::tuple(u"mother"_s, 1, 200), std::tuple(u"father"_s, 0, 190),
          std::tuple(u"friend"_s, -2, 180), std::tuple(u"partner"_s, 2, 170),
          std::tuple(u"partner"_s, 1, 80), std::tuple(u"partner"_s, 0, 10)}) {
        core::Assessment assessment =
            exampleAssessment(*relationships, target, tilt, today.addDays(-days));
        assessment.personId = heron;
        if (days == 80)
            assessment.notes = u"After the move."_s;
        if (const auto added = records.assessments().add(assessment); !added)
            return added.error();
    }
    return core::Done{};
}

core::Result<core::Done> addThousandPeople(core::Store &records)
{
    return records.transaction([&records]() -> core::Result<core::Done> {
        for (std::size_t i = 1; i <= 1000; ++i)
            keep(records, u"Person %1"_s.arg(i), core::colourMarks[i % core::colourMarks.size()]);
        return core::Done{};
    });
}

core::Result<core::Done> sealExampleRecords(core::Store &records)
{
    // Nobody waits here for what a real passphrase costs.
    constexpr core::PassphraseCost quick = {1, 8192};
    const auto passphrase = core::Passphrase::take(u"four quiet herons"_s);
    if (!passphrase)
        return core::Error{core::ErrorCode::OutOfRange, {}};
    auto created = core::Vault::create(*passphrase, quick);
    if (!created)
        return created.error();
    return records.seal(std::move(created->vault), created->header);
}

} // namespace shots
