// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/norm_reader.h"

#include "tests/core/scoring/specimens.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

const QByteArray sound = R"({
    "id": "n", "instrument": "plain", "scale": {"min": 1, "max": 5},
    "sample": "Forty people", "n": 40, "year": 2020, "source": "A report", "caveat": "Few people",
    "anxiety": {"mean": 3.0, "sd": 1.0, "alpha": 0.9, "omega": 0.91,
                "percentiles": [[10, 1.5], [50, 3.1], [90, 4.5]],
                "retest": {"coefficient": 0.8, "sd": 0.9, "days": 30, "source": "A report"}},
    "avoidance": {"mean": 2.5, "sd": 0.8, "alpha": 0.85}
})";

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST(NormFile, GivesWhatItSays)
{
    const auto norm = core::readNorm(sound, u"n.json"_s);
    ASSERT_TRUE(norm);
    EXPECT_EQ(norm->instrumentId, u"plain"_s);
    EXPECT_EQ(norm->scale, *core::Scale::make(1, 5));
    EXPECT_EQ(norm->n, 40);
    EXPECT_EQ(norm->distributions.anxiety.percentiles.size(), 3u);
    EXPECT_DOUBLE_EQ(norm->distributions.avoidance.alpha, 0.85);
    EXPECT_DOUBLE_EQ(norm->distributions.avoidance.omega, 0.0);
    EXPECT_EQ(norm->distributions.anxiety.retest,
              (core::RetestReliability{0.8, 0.9, 30, u"A report"_s}));
    EXPECT_FALSE(norm->distributions.avoidance.retest);
}

TEST(NormFile, WithADefectIsRefusedWithItsPlace)
{
    struct Case {
        QByteArray from;
        QByteArray to;
        ErrorCode code;
        QString place;
    };
    const Case cases[] = {
        {R"("id": "n", )", "", ErrorCode::MissingField, u"bad.json: id:"_s},
        {R"("min": 1)", R"("min": 5)", ErrorCode::OutOfRange, u"bad.json: scale.max:"_s},
        {R"("n": 40)", R"("n": 40.5)", ErrorCode::WrongType, u"bad.json: n:"_s},
        {R"("n": 40)", R"("n": "40")", ErrorCode::WrongType, u"bad.json: n:"_s},
        {R"("sample": "Forty people")", R"("sample": "")", ErrorCode::MissingField,
         u"bad.json: sample:"_s},
        {R"("sd": 1.0)", R"("sd": 0)", ErrorCode::OutOfRange, u"bad.json: anxiety.sd:"_s},
        {R"("alpha": 0.85)", R"("alpha": 1.2)", ErrorCode::OutOfRange,
         u"bad.json: avoidance.alpha:"_s},
        // Sums where means are expected: the mistake that makes every percentile nonsense.
        {R"("mean": 2.5)", R"("mean": 21.54)", ErrorCode::OutOfRange,
         u"bad.json: avoidance.mean:"_s},
        {R"([50, 3.1])", R"([50, 1.4])", ErrorCode::OutOfRange,
         u"bad.json: anxiety.percentiles[1]:"_s},
        {R"([90, 4.5])", R"([90, 5.5])", ErrorCode::OutOfRange,
         u"bad.json: anxiety.percentiles[2]:"_s},
        {R"([10, 1.5])", R"(10)", ErrorCode::WrongType, u"bad.json: anxiety.percentiles[0]:"_s},
        {R"("coefficient": 0.8)", R"("coefficient": 80)", ErrorCode::OutOfRange,
         u"bad.json: anxiety.retest.coefficient:"_s},
        // A coefficient without the SD of its sample gives no error of measurement.
        {R"("sd": 0.9, "days")", R"("days")", ErrorCode::MissingField,
         u"bad.json: anxiety.retest.sd:"_s},
        {R"("days": 30)", R"("days": 0)", ErrorCode::OutOfRange,
         u"bad.json: anxiety.retest.days:"_s},
        {R"("avoidance": {)", R"("avoidant": {)", ErrorCode::MissingField,
         u"bad.json: avoidance:"_s},
        {R"("year": 2020,)", R"("year": 2020,,)", ErrorCode::NotJson, u"bad.json:"_s},
    };
    for (const Case &each : cases) {
        SCOPED_TRACE(each.to.toStdString());
        QByteArray broken = sound;
        ASSERT_TRUE(broken.contains(each.from));
        const auto norm = core::readNorm(broken.replace(each.from, each.to), u"bad.json"_s);
        ASSERT_FALSE(norm);
        EXPECT_EQ(norm.error().code, each.code);
        EXPECT_TRUE(norm.error().detail.startsWith(each.place))
            << norm.error().detail.toStdString();
    }
}

TEST(FindNorm, TakesTheNormOfTheInstrumentAndNoOther)
{
    QTemporaryDir folder;
    writeFile(folder.filePath(u"a.json"_s), "{");
    writeFile(folder.filePath(u"b.json"_s), sound);
    const auto found = core::findNorm(folder.path(), u"plain"_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->id, u"n"_s);

    const auto afterABrokenFile = core::findNorm(folder.path(), u"other"_s);
    ASSERT_FALSE(afterABrokenFile);
    EXPECT_EQ(afterABrokenFile.error().code, ErrorCode::NotJson);

    ASSERT_TRUE(QFile::remove(folder.filePath(u"a.json"_s)));
    const auto missing = core::findNorm(folder.path(), u"other"_s);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::NormNotApplicable);
}

TEST(ShippedNorms, BelongToTheThreeInstrumentsWithPublishedAnswersAndToNoOther)
{
    const QString folder = QStringLiteral(ATLAS_SOURCE_DIR "/resources/norms");
    struct Case {
        QString id;
        double anxietyMean;
        double anxietySd;
        double anxietyAlpha;
        double avoidanceMean;
        double avoidanceSd;
        double avoidanceAlpha;
    };
    const Case cases[] = {
        {u"ecr"_s, 3.0603, 0.8007, .9161, 2.5385, 0.8293, .9376},
        {u"ecr-s"_s, 3.0581, 0.8438, .7757, 2.4028, 0.8368, .8319},
        {u"ecr-12"_s, 3.3019, 0.9637, .8415, 2.5512, 0.9057, .8524},
    };
    for (const Case &each : cases) {
        const core::Norm norm = specimens::shippedNorm(each.id);
        EXPECT_EQ(norm.instrumentId, each.id);
        EXPECT_EQ(norm.n, 39057);
        EXPECT_EQ(norm.scale, *core::Scale::make(1, 5));
        EXPECT_DOUBLE_EQ(norm.distributions.anxiety.mean, each.anxietyMean);
        EXPECT_DOUBLE_EQ(norm.distributions.anxiety.sd, each.anxietySd);
        EXPECT_DOUBLE_EQ(norm.distributions.anxiety.alpha, each.anxietyAlpha);
        EXPECT_DOUBLE_EQ(norm.distributions.avoidance.mean, each.avoidanceMean);
        EXPECT_DOUBLE_EQ(norm.distributions.avoidance.sd, each.avoidanceSd);
        EXPECT_DOUBLE_EQ(norm.distributions.avoidance.alpha, each.avoidanceAlpha);
    }
    for (const QString &id : {u"ecr"_s, u"ecr-s"_s, u"ecr-12"_s}) {
        const core::Norm norm = specimens::shippedNorm(id);
        EXPECT_TRUE(norm.wordsIn(u"de_AT"_s).sample.startsWith(u"39.057 Erwachsene"_s));
        EXPECT_FALSE(norm.wordsIn(u"de"_s).caveat.isEmpty());
        EXPECT_EQ(norm.wordsIn(u"fr_FR"_s), norm.words) << "English where there is no translation";
    }
    for (const QString &id : {u"atlas-24"_s, u"atlas-r"_s, u"ecr-r"_s, u"ecr-rs"_s, u"raas"_s}) {
        const auto norm = core::findNorm(folder, id);
        ASSERT_FALSE(norm) << id.toStdString();
        EXPECT_EQ(norm.error().code, ErrorCode::NormNotApplicable);
    }
}
