// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/class_data.h"

#include <QFile>
#include <QFileInfo>

namespace app
{
namespace
{

std::shared_ptr<const core::OtherColumns> othersOf(core::OtherColumns &&others)
{
    return others.names().isEmpty() ? nullptr
                                    : std::make_shared<const core::OtherColumns>(std::move(others));
}

core::Result<ClassData> loadAnswers(QFile &file, const ImportPlan &plan,
                                    const std::function<bool(qint64)> &proceed)
{
    core::ResponseImportOptions options = plan.responses;
    options.keepOthers = true;
    auto imported = core::importResponses(file, options, proceed);
    if (!imported)
        return imported.error();
    ClassData data;
    data.key = plan.key;
    auto scores = core::scoreCohort(imported->answers, plan.key);
    if (!scores)
        return scores.error();
    data.answers = std::make_shared<const core::ResponseTable>(std::move(imported->answers));
    data.ids = std::move(imported->ids);
    data.report = imported->report;
    data.scores = std::move(*scores);
    data.ownScale = options.answers;
    data.others = othersOf(std::move(imported->others));
    return data;
}

core::Result<ClassData> loadScores(QFile &file, const ImportPlan &plan,
                                   const std::function<bool(qint64)> &proceed)
{
    core::ScoreImportOptions options = plan.scores;
    options.keepOthers = true;
    auto imported = core::importScores(file, options, proceed);
    if (!imported)
        return imported.error();
    ClassData data;
    data.ids = std::move(imported->ids);
    data.report = imported->report;
    data.scores = std::move(imported->scores);
    data.ownScale = options.scale;
    data.others = othersOf(std::move(imported->others));
    return data;
}

} // namespace

core::Result<ClassData> loadClass(const ImportPlan &plan,
                                  const std::function<bool(qint64)> &proceed)
{
    QFile file(plan.path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::FileUnreadable, plan.path};
    auto loaded = plan.content == core::TableContent::ReadyScores
                      ? loadScores(file, plan, proceed)
                      : loadAnswers(file, plan, proceed);
    if (!loaded)
        return loaded;
    loaded->name = QFileInfo(plan.path).fileName();
    loaded->instrumentId = plan.instrumentId;
    loaded->doubts = plan.doubts;
    describe(*loaded);
    return loaded;
}

ClassData madeUpClass(core::CohortScores scores, const QString &instrumentId)
{
    ClassData data;
    data.instrumentId = instrumentId;
    data.scores = std::move(scores);
    describe(data);
    return data;
}

core::Result<ClassData> typedClass(const QString &name, const PlaneQuestionnaire &questionnaire,
                                   const std::vector<core::TypedSheet> &sheets, core::Scale answers)
{
    const core::PlaneKey &key = questionnaire.key;
    auto typed = core::typedResponses(sheets, key, answers);
    if (!typed)
        return typed.error();
    auto scores = core::scoreCohort(typed->answers, key);
    if (!scores)
        return scores.error();
    ClassData data;
    data.name = name;
    data.instrumentId = questionnaire.instrument.id;
    data.key = key;
    data.answers = std::make_shared<const core::ResponseTable>(std::move(typed->answers));
    data.report = typed->report;
    data.scores = std::move(*scores);
    data.ownScale = answers;
    describe(data);
    return data;
}

void describe(ClassData &data, std::size_t smallest)
{
    data.statistics.reset();
    data.answerFigures.reset();
    data.unusual.reset();
    // Too small a group has no figures; the page says so.
    if (auto statistics = core::cohortStatistics(data.scores, smallest))
        data.statistics = *statistics;
    if (!data.statistics || !data.answers)
        return;
    if (auto figures = core::answerStatistics(*data.answers, *data.key, smallest))
        data.answerFigures = std::move(*figures);
    if (data.trueKey && data.answerFigures) {
        if (auto figures = core::answerStatistics(*data.answers, *data.trueKey, smallest))
            data.answerFigures->straightLiners = std::move(figures->straightLiners);
    }
    data.unusual =
        core::unusualPeople(*data.answers, data.instrumentId, QStringLiteral(":/patterns"));
}

} // namespace app
