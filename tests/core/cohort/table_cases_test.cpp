// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as people have them, each with one defect and its right value: tests/data/tables.
#include "core/cohort/cohort_scores.h"
#include "core/cohort/proposal/table_proposal.h"
#include "core/cohort/response_scoring.h"
#include "core/instrument/instrument_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cmath>

using namespace Qt::StringLiterals;
using core::DoubtKind;

namespace
{

const std::map<DoubtKind, QString> &names()
{
    static const std::map<DoubtKind, QString> all{
        {DoubtKind::EncodingIsAGuess, u"EncodingIsAGuess"_s},
        {DoubtKind::MarksAreText, u"MarksAreText"_s},
        {DoubtKind::NamesOneColumnOff, u"NamesOneColumnOff"_s},
        {DoubtKind::HeaderIsNarrower, u"HeaderIsNarrower"_s},
        {DoubtKind::LinesAbove, u"LinesAbove"_s},
        {DoubtKind::HeaderLines, u"HeaderLines"_s},
        {DoubtKind::Transposed, u"Transposed"_s},
        {DoubtKind::OneRowAnAnswer, u"OneRowAnAnswer"_s},
        {DoubtKind::RowsLeftOut, u"RowsLeftOut"_s},
        {DoubtKind::RowsWithoutAnswers, u"RowsWithoutAnswers"_s},
        {DoubtKind::RepeatedIds, u"RepeatedIds"_s},
        {DoubtKind::NoColumns, u"NoColumns"_s},
        {DoubtKind::SeveralQuestionnaires, u"SeveralQuestionnaires"_s},
        {DoubtKind::NamesSayAnother, u"NamesSayAnother"_s},
        {DoubtKind::SeveralGroups, u"SeveralGroups"_s},
        {DoubtKind::NumbersBesideIds, u"NumbersBesideIds"_s},
        {DoubtKind::OrderByNumbers, u"OrderByNumbers"_s},
        {DoubtKind::RecodedBeside, u"RecodedBeside"_s},
        {DoubtKind::ReversedByName, u"ReversedByName"_s},
        {DoubtKind::SeveralScores, u"SeveralScores"_s},
        {DoubtKind::OnlyReadyScores, u"OnlyReadyScores"_s},
        {DoubtKind::WordsAsNumbers, u"WordsAsNumbers"_s},
        {DoubtKind::UnknownWords, u"UnknownWords"_s},
        {DoubtKind::UnreadCells, u"UnreadCells"_s},
        {DoubtKind::OutsideRange, u"OutsideRange"_s},
        {DoubtKind::Decimals, u"Decimals"_s},
        {DoubtKind::NobodyAbove, u"NobodyAbove"_s},
        {DoubtKind::ZeroBesideRange, u"ZeroBesideRange"_s},
        {DoubtKind::CodesOfChoices, u"CodesOfChoices"_s},
        {DoubtKind::ObservedRange, u"ObservedRange"_s},
        {DoubtKind::LowestAgrees, u"LowestAgrees"_s},
        {DoubtKind::KeyedTheWrongWay, u"KeyedTheWrongWay"_s},
    };
    return all;
}

std::vector<core::ProposalCandidate> shippedCandidates()
{
    const core::InstrumentCatalogue shipped(
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments"));
    std::vector<core::ProposalCandidate> all;
    for (const QString &id : shipped.ids()) {
        const auto instrument = shipped.instrument(id);
        if (const auto key = core::planeKey(*instrument))
            all.push_back(core::proposalCandidate(*instrument, *key));
    }
    return all;
}

core::GivenReading givenOf(const QJsonObject &json, const QJsonValue &questionnaire)
{
    core::GivenReading given;
    if (questionnaire.isString())
        given.questionnaire = questionnaire.toString();
    given.columns = json[u"columns"_s].toString();
    if (const QJsonArray scale = json[u"scale"_s].toArray(); !scale.isEmpty())
        given.answers = core::Scale::make(scale[0].toInt(), scale[1].toInt());
    if (json.contains(u"lowestAgrees"_s))
        given.lowestAgrees = json[u"lowestAgrees"_s].toBool();
    if (json.contains(u"alreadyReversed"_s))
        given.alreadyReversed = json[u"alreadyReversed"_s].toBool();
    if (json.contains(u"missing"_s))
        given.missingCodes.emplace();
    if (json.contains(u"repeats"_s))
        given.repeats = json[u"repeats"_s] == u"each"_s ? core::RepeatedPeople::Each
                                                        : core::RepeatedPeople::First;
    const QJsonObject words = json[u"words"_s].toObject();
    for (const QString &word : words.keys())
        given.words[core::answerWord(word)] = words[word].toInt();
    return given;
}

std::string kindsOf(const core::TableProposal &proposal, core::DoubtWeight weight)
{
    QStringList kinds;
    for (const core::Doubt &doubt : proposal.doubts) {
        if (doubt.weight == weight)
            kinds << names().at(doubt.kind);
    }
    kinds.sort();
    return kinds.join(u' ').toStdString();
}

std::string textOf(const QJsonValue &kinds)
{
    QStringList all = kinds.toVariant().toStringList();
    all.sort();
    return all.join(u' ').toStdString();
}

void expectNear(double found, const QJsonValue &expected, qsizetype row, double tolerance = 1e-6)
{
    ASSERT_EQ(std::isnan(found), expected.isNull()) << "row " << row + 1;
    if (!expected.isNull()) {
        EXPECT_NEAR(found, expected.toDouble(), tolerance) << "row " << row + 1;
    }
}

class TableCases : public testing::TestWithParam<qsizetype>
{
};

QJsonArray cases()
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/tests/data/tables/expected.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

// As the command line scores: a stream.
void expectStreamedScores(QFile &file, const core::PlaneKey &key,
                          const core::TableProposal &proposal, const QJsonArray &expected)
{
    file.seek(0);
    auto opened = core::openTable(file, proposal.responses.form.encoding);
    ASSERT_TRUE(opened);
    qsizetype row = 0;
    const auto compare = [&](const core::ScoredResponse &response) {
        const QJsonArray person = expected[row].toArray();
        const double noScore = std::nan("");
        expectNear(response.mean.anxiety.value_or(noScore), person[0], row);
        EXPECT_EQ(response.answered.anxiety, person[1].toInt()) << "row " << row + 1;
        expectNear(response.mean.avoidance.value_or(noScore), person[2], row);
        EXPECT_EQ(response.answered.avoidance, person[3].toInt()) << "row " << row + 1;
        ++row;
    };
    ASSERT_TRUE(core::scoreResponses(*opened, key, proposal.responses, {}, compare));
    EXPECT_EQ(row, expected.size());
}

// As the window scores: in memory, on 1..7.
void expectImportedScores(QFile &file, const core::PlaneKey &key,
                          const core::TableProposal &proposal, const QJsonArray &expected)
{
    file.seek(0);
    const auto imported = core::importResponses(file, proposal.responses);
    ASSERT_TRUE(imported);
    const auto scores = core::scoreCohort(imported->answers, key);
    ASSERT_EQ(static_cast<qsizetype>(scores->size()), expected.size());
    const core::Scale &range = proposal.responses.answers;
    for (qsizetype row = 0; row < expected.size(); ++row) {
        const QJsonArray person = expected[row].toArray();
        for (const auto &[dimension, place] :
             {std::pair(core::Dimension::Anxiety, 0), std::pair(core::Dimension::Avoidance, 2)}) {
            const double score =
                static_cast<double>(scores->on[dimension][static_cast<std::size_t>(row)]);
            // A score in memory is a float on 1..7; the right value has six decimals.
            expectNear(core::planeScale.mapTo(range, score), person[place], row,
                       1e-6 * (1.0 + core::planeScale.stretchTo(range)));
        }
    }
}

} // namespace

TEST_P(TableCases, AreReadRightOrAskedAbout)
{
    const QJsonObject expected = cases()[GetParam()].toObject();
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/tests/data/tables/") +
               expected[u"file"_s].toString());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const core::GivenReading given =
        givenOf(expected[u"given"_s].toObject(), expected[u"questionnaire"_s]);
    const auto preview = core::previewTable(file, given);
    ASSERT_TRUE(preview) << preview.error().detail.toStdString();
    const auto candidates = shippedCandidates();
    const core::TableProposal proposal = core::propose(*preview, candidates, given);
    EXPECT_EQ(kindsOf(proposal, core::DoubtWeight::Question), textOf(expected[u"asks"_s]));
    EXPECT_EQ(kindsOf(proposal, core::DoubtWeight::Note), textOf(expected[u"says"_s]));
    const core::PlaneKey &key = candidates[proposal.candidate].key;
    if (expected.contains(u"scores"_s)) {
        ASSERT_EQ(proposal.content, core::TableContent::ItemAnswers);
        expectStreamedScores(file, key, proposal, expected[u"scores"_s].toArray());
        expectImportedScores(file, key, proposal, expected[u"scores"_s].toArray());
    }
    if (expected.contains(u"ready"_s)) {
        ASSERT_EQ(proposal.content, core::TableContent::ReadyScores);
        file.seek(0);
        const auto imported = core::importScores(file, proposal.scores);
        ASSERT_TRUE(imported);
        const QJsonArray ready = expected[u"ready"_s].toArray();
        for (qsizetype row = 0; row < ready.size(); ++row) {
            const auto place = static_cast<std::size_t>(row);
            EXPECT_NEAR(imported->scores.on.anxiety[place], ready[row][0].toDouble(), 1e-4);
            EXPECT_NEAR(imported->scores.on.avoidance[place], ready[row][1].toDouble(), 1e-4);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Tables, TableCases, testing::Range(qsizetype{0}, cases().size()),
                         [](const auto &parameter) {
                             std::string name;
                             const QJsonObject one = cases()[parameter.param].toObject();
                             for (const QChar c : one[u"file"_s].toString())
                                 name += c.isLetterOrNumber() ? c.toLatin1() : '_';
                             return name + '_' + std::to_string(parameter.index);
                         });

TEST(TableCaseFiles, AreAllThere)
{
    EXPECT_GE(cases().size(), 110);
    for (const core::ProposalCandidate &candidate : shippedCandidates())
        EXPECT_FALSE(candidate.id.isEmpty());
}
