// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/results.h"

#include "app/pages/result/result_page.h"
#include "app/widgets/disclosure.h"
#include "app/window/navigation.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/instrument/osd_reader.h"
#include "tests/app/part_of.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shots
{
namespace
{

core::Assessment answeredWith(const core::Instrument &instrument, int anxiety, int avoidance)
{
    core::Assessment assessment;
    assessment.personId = core::me;
    assessment.instrumentId = instrument.id;
    assessment.definitionHash = instrument.definitionHash;
    assessment.formId = instrument.forms.front().id;
    assessment.startedAt = exampleDay();
    assessment.finishedAt = assessment.startedAt;
    int turn = 0;
    for (const core::Scoring &scoring : instrument.scorings) {
        const int usual = scoring.id == "anxiety"_L1 ? anxiety : avoidance;
        for (const core::KeyedItem &item : scoring.items) {
            const int level = usual + turn++ % 3 - 1;
            assessment.answers[item.itemId] = item.keying > 0 ? level : 8 - level;
        }
    }
    return assessment;
}

// A questionnaire about something else: a shipped one that says nothing of the map.
core::Result<core::Instrument> withoutPlane()
{
    QFile file(u":/instruments/raas.osd"_s);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::FileUnreadable, file.fileName()};
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QJsonObject definition = root[u"definition"_s].toObject();
    QJsonObject hints = definition[u"runner_hints"_s].toObject();
    QJsonObject ours = hints[u"attachment_atlas"_s].toObject();
    ours.remove(u"plane"_s);
    hints[u"attachment_atlas"_s] = ours;
    definition[u"runner_hints"_s] = hints;
    root[u"definition"_s] = definition;
    auto read = core::readInstrument(QJsonDocument(root).toJson(), u"other.osd"_s);
    if (!read)
        return read.error();
    return read->instrument;
}

} // namespace

void shootResults(app::MainWindow &window, Camera &camera, const ExampleRecords &records)
{
    app::Navigation &navigation = window.navigation();
    const core::InstrumentCatalogue &instruments = navigation.services().instruments;
    const auto atlas = instruments.instrument(u"atlas-24"_s);
    if (!atlas) {
        camera.shoot(nullptr, u"result-kinds"_s);
        return;
    }
    const auto shoot = [&](const core::Assessment &assessment, const QString &kind) {
        navigation.showAssessment(assessment);
        camera.shoot(&window, u"result-"_s + kind);
    };
    shoot(answeredWith(*atlas, 6, 2), u"located"_s);
    auto &page = partOf<app::ResultPage>(window);
    auto &numbers = partOf<app::Disclosure>(page);
    numbers.setOpen(true);
    camera.wait(60);
    page.ensureWidgetVisible(&numbers);
    camera.shoot(&window, u"result-numbers"_s);
    auto &reasons = partOf<QWidget>(page, u"avoidanceReasons"_s);
    reasons.setFocus();
    camera.shoot(&window, u"result-why"_s);
    shoot(answeredWith(*atlas, 4, 2), u"border"_s);
    core::Assessment contradicting = answeredWith(*atlas, 4, 4);
    for (const auto &[one, other] : atlas->oppositePairs)
        contradicting.answers[one] = contradicting.answers[other] = 7;
    shoot(contradicting, u"contradicting"_s);
    navigation.showResult(records.second);
    camera.shoot(&window, u"result-second"_s);
    const auto other = withoutPlane();
    if (!other || !instruments.keep(*other)) {
        camera.shoot(nullptr, u"result-scores"_s);
        return;
    }
    core::Assessment elsewhere = answeredWith(*other, 4, 4);
    for (const core::Item &item : other->items)
        elsewhere.answers[item.id] = 3;
    shoot(elsewhere, u"scores"_s);
    // The quiz offers what is kept.
    if (!instruments.forget(other->definitionHash))
        camera.shoot(nullptr, u"result-scores"_s);
}

} // namespace shots
