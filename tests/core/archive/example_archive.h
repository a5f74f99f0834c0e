// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/records/saved_evaluation.h"
#include "core/records/store.h"

#include "tests/utc.h"

#include <QTemporaryDir>

#include <algorithm>

inline const core::InstrumentCatalogue &shippedInstruments()
{
    static const core::InstrumentCatalogue catalogue(
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"));
    return catalogue;
}

inline QString normsFolder()
{
    return QStringLiteral(ATLAS_SOURCE_DIR "/resources/norms");
}

inline core::SavedEvaluator evaluator()
{
    return core::SavedEvaluator(shippedInstruments(), normsFolder());
}

inline QDateTime at(int day, int hour)
{
    return utc(QDate(2026, 5, day), QTime(hour, 15, 3, 120));
}

/// Answers to every item but the third, which was left out on purpose.
inline core::Assessment exampleResult(core::PersonId person, const QDateTime &startedAt,
                                      const QString &instrumentId = QStringLiteral("atlas-r"))
{
    using namespace Qt::StringLiterals;
    const core::Instrument instrument = *shippedInstruments().instrument(instrumentId);
    core::Assessment assessment;
    assessment.personId = person;
    assessment.title = u"Vor dem Umzug 🏡"_s;
    assessment.notes = u"=müde, \"sehr\"\nund froh"_s;
    assessment.instrumentId = instrument.id;
    assessment.definitionHash = instrument.definitionHash;
    assessment.formId = u"full"_s;
    assessment.targetId = u"named"_s;
    assessment.targetName = u"Großmutter Zöe"_s;
    assessment.language = u"de"_s;
    assessment.startedAt = startedAt;
    assessment.finishedAt = startedAt.addSecs(300);
    int turn = 0;
    for (const core::Item &item : instrument.items) {
        if (item.type != core::ItemType::Likert)
            continue;
        if (++turn == 3)
            assessment.skipped.insert(item.id);
        else
            assessment.answers.insert(item.id, 2 + turn % 3);
    }
    return assessment;
}

inline core::Person examplePerson(const QString &pseudonym, int day)
{
    core::Person person;
    person.pseudonym = pseudonym;
    person.createdAt = at(day, 9);
    return person;
}

inline core::ClassDraft exampleDraft()
{
    using namespace Qt::StringLiterals;
    core::ClassDraft draft;
    draft.instrumentId = u"atlas-r"_s;
    draft.definitionHash = shippedInstruments().instrument(u"atlas-r"_s)->definitionHash;
    draft.answers = *core::Scale::make(1, 5);
    draft.startedAt = at(7, 8);
    draft.rows = {{0, {{u"a"_s, 3}, {u"b"_s, std::nullopt}}}, {0, {}}};
    return draft;
}

/// Something of everything: umlauts, emoji, empty fields, skipped answers, a quiz not finished, an
/// archived person, an agreement of one side and of both. Counted as gather() counts.
inline core::Archive exampleArchive()
{
    using namespace Qt::StringLiterals;
    core::Archive archive;
    archive.madeAt = at(20, 12);
    archive.programVersion = QStringLiteral(ATLAS_VERSION);
    core::Person mine = examplePerson({}, 1);
    mine.id = core::me;
    mine.agreedWith = {2};
    core::Person kim = examplePerson(u"Kim ❤️ Jürgen"_s, 2);
    kim.id = 2;
    kim.mark = core::ColourMark::Orange;
    kim.notes = u"\"Zitat\", Komma;\tund\n@Zeile"_s;
    kim.agreedWith = {1, 3};
    core::Person sam = examplePerson(u"Sam"_s, 3);
    sam.id = 3;
    sam.archived = true;
    archive.people = {mine, kim, sam};
    core::Assessment unfinished = exampleResult(core::me, at(5, 7));
    unfinished.finishedAt.reset();
    unfinished.title.clear();
    unfinished.notes.clear();
    unfinished.targetId.clear();
    unfinished.targetName.clear();
    unfinished.answers.clear();
    unfinished.currentItemId = unfinished.skipped.values().constFirst();
    archive.assessments = {exampleResult(core::me, at(4, 7)), unfinished,
                           exampleResult(2, at(6, 7), u"atlas-24"_s), exampleResult(2, at(8, 7)),
                           exampleResult(3, at(6, 7))};
    for (std::size_t i = 0; i < archive.assessments.size(); ++i)
        archive.assessments[i].id = static_cast<core::AssessmentId>(i) + 1;
    archive.journal = {
        {0, core::me, at(4, 9), {}, {}, u"Frei geschrieben 🌱"_s, {}},
        {0,
         2,
         at(5, 9),
         u"practice-self-worth"_s,
         u"Übung"_s,
         {},
         {{u"Was war gut?"_s, u"+Alles"_s}, {u"Und sonst?"_s, {}}}},
    };
    archive.reading.bookmarks = {u"article:myths"_s, u"article:coping"_s};
    archive.reading.readings = {{u"myths"_s, 120, true, at(9, 9)},
                                {u"coping"_s, 0, false, at(8, 9)}};
    archive.reading.highlights = {{0, u"myths"_s, u"de"_s, 12, u"ein „Satz“"_s, {}, at(9, 10)}};
    archive.reading.practice = {
        {core::PracticeKind::Vignette, u"v1"_s, 2, QDate(2026, 6, 1), 3, 2},
        {core::PracticeKind::Question, u"myths/1"_s, 1, QDate(2026, 6, 2), 1, 0}};
    archive.classDrafts = {exampleDraft()};
    archive.instruments = {*shippedInstruments().instrument(u"atlas-r"_s),
                           *shippedInstruments().instrument(u"atlas-24"_s)};
    for (core::Instrument &instrument : archive.instruments)
        instrument.relationshipTexts.clear(); // lie beside the definition
    std::sort(archive.instruments.begin(), archive.instruments.end(),
              [](const auto &a, const auto &b) { return a.definitionHash < b.definitionHash; });
    return archive;
}
