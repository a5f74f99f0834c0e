#include "core/records/saved_evaluation.h"

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
