// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/with_wording.h"
#include "core/records/saved_evaluation.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

const core::InstrumentCatalogue &shipped()
{
    static const core::InstrumentCatalogue catalogue(
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"));
    return catalogue;
}

core::Assessment answered(const QString &instrumentId, const QString &formId)
{
    const core::Instrument instrument = *shipped().instrument(instrumentId);
    core::Assessment assessment;
    assessment.personId = core::me;
    assessment.instrumentId = instrument.id;
    assessment.definitionHash = instrument.definitionHash;
    assessment.formId = formId;
    int turn = 0;
    for (const QString &id : instrument.findForm(formId)->itemIds)
        assessment.answers[id] = 2 + turn++ % 4;
    return assessment;
}

core::SavedEvaluator evaluator()
{
    return {shipped(), QStringLiteral(ATLAS_SOURCE_DIR "/resources/norms")};
}

} // namespace

TEST(SavedEvaluation, UsesTheReliabilityOfTheNormWhereThereIsOne)
{
    const auto saved = evaluator().evaluate(answered(u"ecr"_s, u"full"_s));
    ASSERT_TRUE(saved);
    ASSERT_TRUE(saved->evaluation.placement);
    EXPECT_EQ(saved->evaluation.placement->on.anxiety.source,
              core::ErrorSource::PublishedReliability);
    EXPECT_NEAR(saved->evaluation.placement->on.anxiety.standardError, 0.3479, 1e-4);
    EXPECT_TRUE(saved->norm);
}

// The sample answered in English; a translated questionnaire is another one.
TEST(SavedEvaluation, ComparesNoTranslationWithTheSample)
{
    const QTemporaryDir folder;
    const core::InstrumentCatalogue catalogue(
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"), folder.path());
    core::Wording wording;
    wording.instruction = u"Wie sehr stimmst du zu?"_s;
    const core::Instrument key = *shipped().instrument(u"ecr-s"_s);
    for (const core::Item &item : key.items)
        wording.statements[item.id] = u"Aussage "_s + item.id;
    core::SavedEvaluator evaluator(catalogue, QStringLiteral(ATLAS_SOURCE_DIR "/resources/norms"));
    for (const QString &language : {u"en"_s, u"en_GB"_s, u"de"_s}) {
        wording.language = language.left(2);
        const core::Instrument worded = core::withWording(key, wording)->instrument;
        ASSERT_TRUE(catalogue.keep(worded));
        core::Assessment assessment = answered(u"ecr-s"_s, u"full"_s);
        assessment.definitionHash = worded.definitionHash;
        assessment.language = language;
        const auto saved = evaluator.evaluate(assessment);
        ASSERT_TRUE(saved) << saved.error().detail.toStdString();
        EXPECT_EQ(saved->norm.has_value(), language != u"de"_s) << language.toStdString();
        EXPECT_EQ(saved->evaluation.placement->on.anxiety.source,
                  language == u"de"_s ? core::ErrorSource::AnswerConsistency
                                      : core::ErrorSource::PublishedReliability);
    }
    core::Assessment fromPaper = answered(u"ecr-s"_s, u"full"_s);
    fromPaper.language = u"de"_s;
    EXPECT_TRUE(evaluator.evaluate(fromPaper)->norm) << "nobody knows what their copy is in";
}

TEST(SavedEvaluation, UsesThePersonsOwnConsistencyForOurOwnItems)
{
    for (const QString &form : {u"full"_s, u"short"_s}) {
        const auto saved = evaluator().evaluate(answered(u"atlas-24"_s, form));
        ASSERT_TRUE(saved) << form.toStdString();
        EXPECT_EQ(saved->evaluation.placement->on.anxiety.source,
                  core::ErrorSource::AnswerConsistency);
        EXPECT_FALSE(saved->norm);
    }
}

TEST(SavedEvaluation, RefusesAnswersToAnotherWording)
{
    core::Assessment assessment = answered(u"atlas-24"_s, u"full"_s);
    assessment.definitionHash = "another";
    EXPECT_EQ(evaluator().evaluate(assessment).error().code, core::ErrorCode::DefinitionChanged);
    assessment.instrumentId = u"gone"_s;
    EXPECT_EQ(evaluator().evaluate(assessment).error().code, core::ErrorCode::UnknownId);
}
