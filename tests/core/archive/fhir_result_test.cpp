// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "example_archive.h"
#include "fhir_structure.h"

#include "core/archive/archive_writer.h"
#include "core/archive/fhir_result.h"
#include "core/archive/result_tables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

QList<QJsonObject> resources(const QByteArray &ndjson)
{
    QList<QJsonObject> found;
    for (const QByteArray &line : ndjson.split('\n')) {
        if (!line.isEmpty())
            found.append(QJsonDocument::fromJson(line).object());
    }
    return found;
}

} // namespace

TEST(FhirResult, IsWellFormedForEveryShippedInstrument)
{
    core::SavedEvaluator computed = evaluator();
    for (const QString &id : shippedInstruments().ids()) {
        const core::Assessment assessment = exampleResult(2, at(4, 7), id);
        const auto bundle = core::toFhirBundle(assessment, computed, u"Kim"_s);
        ASSERT_TRUE(bundle) << id.toStdString();
        EXPECT_EQ(fhirProblems(*bundle).join(u'\n').toStdString(), "") << id.toStdString();
        const QJsonArray entries = (*bundle)["entry"_L1].toArray();
        ASSERT_EQ(entries.size(), 2);
        const QJsonObject questionnaire = entries[0]["resource"_L1].toObject();
        const QJsonObject response = entries[1]["resource"_L1].toObject();
        EXPECT_EQ(fhirMismatches(response, questionnaire).join(u'\n').toStdString(), "");
        EXPECT_GE(response["item"_L1].toArray().size(), assessment.answers.size() + 1)
            << "answers and a score";
        EXPECT_EQ(response["status"_L1].toString(), u"completed"_s);
    }
}

// A statement may be left open for good; whoever receives it is not to wait for it.
TEST(FhirResult, IsCompletedOnceItWasFinishedWhateverIsOpen)
{
    core::SavedEvaluator computed = evaluator();
    core::Assessment assessment = exampleResult(2, at(4, 7));
    assessment.answers.clear();
    assessment.skipped.clear();
    const QJsonObject finished = *core::toFhirResponse(assessment, computed, {});
    EXPECT_EQ(finished["status"_L1].toString(), u"completed"_s);
    EXPECT_FALSE(finished.contains(u"item"_s)) << "FHIR allows no empty list";
    assessment.corrections = {{*assessment.finishedAt, core::givenAnswersOf(assessment)}};
    EXPECT_EQ((*core::toFhirResponse(assessment, computed, {}))["status"_L1].toString(),
              u"amended"_s);
    assessment.corrections.clear();
    assessment.finishedAt.reset();
    const QJsonObject begun = *core::toFhirResponse(assessment, computed, {});
    EXPECT_EQ(begun["status"_L1].toString(), u"in-progress"_s);
}

TEST(FhirResult, NamesThePseudonymOrNobodyAndNothingElse)
{
    core::SavedEvaluator computed = evaluator();
    const core::Assessment assessment = exampleResult(2, at(4, 7));
    const QJsonObject named = *core::toFhirResponse(assessment, computed, u"Kim"_s);
    EXPECT_EQ(named["subject"_L1].toObject(), (QJsonObject{{u"display"_s, u"Kim"_s}}));
    const QJsonObject nameless = *core::toFhirResponse(assessment, computed, {});
    EXPECT_FALSE(nameless.contains("subject"_L1));
    const QByteArray bytes = QJsonDocument(*core::toFhirBundle(assessment, computed, {})).toJson();
    for (const QString &own : {assessment.title, assessment.targetName, u"müde"_s})
        EXPECT_FALSE(bytes.contains(own.toUtf8())) << own.toStdString();
}

TEST(FhirResult, HasOneNameInEveryExport)
{
    core::SavedEvaluator computed = evaluator();
    const core::Assessment first = exampleResult(2, at(4, 7));
    const core::Assessment second = exampleResult(2, at(5, 7));
    const auto name = [&](const core::Assessment &assessment) {
        return (*core::toFhirResponse(assessment, computed, {}))["identifier"_L1].toObject();
    };
    EXPECT_EQ(name(first), name(first));
    EXPECT_NE(name(first), name(second));
}

TEST(FhirResult, StandsInTheArchiveWithItsQuestionnaire)
{
    core::SavedEvaluator computed = evaluator();
    const core::NamedFiles tables = *core::resultTables(exampleArchive(), computed);
    const auto questionnaires = resources(tables[u"fhir/Questionnaire.ndjson"_s]);
    const auto responses = resources(tables[u"fhir/QuestionnaireResponse.ndjson"_s]);
    EXPECT_EQ(questionnaires.size(), 2);
    ASSERT_EQ(responses.size(), 4) << "finished results only";
    for (const QJsonObject &resource : questionnaires + responses)
        EXPECT_EQ(fhirProblems(resource).join(u'\n').toStdString(), "");
    for (const QJsonObject &response : responses) {
        EXPECT_TRUE(std::any_of(questionnaires.begin(), questionnaires.end(), [&](const auto &q) {
            return fhirMismatches(response, q).isEmpty();
        }));
    }
}

TEST(FhirResult, IsWrittenIntoAFileOfItsOwn)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"result.json"_s);
    core::SavedEvaluator computed = evaluator();
    ASSERT_TRUE(core::writeFhirFile(exampleResult(2, at(4, 7)), computed, u"Kim"_s, path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(fhirProblems(QJsonDocument::fromJson(file.readAll()).object()), QStringList());
}

TEST(FhirStructure, NoticesWhatIsWrong)
{
    core::SavedEvaluator computed = evaluator();
    const QJsonObject good = *core::toFhirResponse(exampleResult(2, at(4, 7)), computed, u"Kim"_s);
    ASSERT_EQ(fhirProblems(good), QStringList());
    const std::pair<QString, QJsonValue> damages[] = {
        {u"status"_s, u"done"_s},       {u"authored"_s, u"yesterday"_s},
        {u"subject"_s, QJsonObject()},  {u"title"_s, u"x"_s},
        {u"item"_s, QJsonArray()},      {u"questionnaire"_s, u"x"_s},
        {u"resourceType"_s, u"Other"_s}};
    for (const auto &[key, value] : damages) {
        QJsonObject bad = good;
        bad.insert(key, value);
        EXPECT_FALSE(fhirProblems(bad).isEmpty()) << key.toStdString();
    }
}
