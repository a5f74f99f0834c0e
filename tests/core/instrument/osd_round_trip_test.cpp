// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "osd_files.h"

#include "core/instrument/osd_writer.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace
{

void expectRoundTrip(const QString &path)
{
    const auto first = core::readInstrumentFile(path);
    ASSERT_TRUE(first) << first.error().detail.toStdString();
    const auto second = core::readInstrument(core::writeInstrument(first->instrument), path);
    ASSERT_TRUE(second) << second.error().detail.toStdString();
    EXPECT_EQ(first->instrument, second->instrument) << path.toStdString();
    EXPECT_EQ(first->warnings, second->warnings) << path.toStdString();
}

void expectRoundTripOfAll(const QDir &folder, const QStringList &filters)
{
    const QStringList names = folder.entryList(filters, QDir::Files);
    ASSERT_FALSE(names.isEmpty());
    for (const QString &name : names)
        expectRoundTrip(folder.filePath(name));
}

} // namespace

TEST(OsdRoundTrip, GivesTheOddButAcceptedDefinitionsBackEqual)
{
    for (const char *name : {"good.osd",
                             "reverse-key-on-item.osd",
                             "scoring-names-unknown-item.osd",
                             "image-item.osd",
                             "visible-when.osd",
                             "notes-and-null-labels.osd",
                             "zero-based-without-options.osd",
                             "negative-minimum.osd",
                             "items-called-questions.osd",
                             "deprecated-item-coding.osd",
                             "item-coding-against-items.osd",
                             "item-coding-with-one-more-than-the-list.osd",
                             "item-twice-in-a-scoring.osd",
                             "keying-in-the-items-alone.osd",
                             "keying-in-items-and-scorings-alike.osd",
                             "section-id-twice.osd",
                             "ends-of-minus-one.osd",
                             "minus-one-as-an-answer.osd",
                             "two-points-and-ends-of-minus-one.osd",
                             "six-points-from-50-to-300.osd",
                             "plane-of-two-ranges.osd",
                             "plane-of-a-transform.osd",
                             "split/split.json",
                             "pebl/definitions/pebl.json"})
        expectRoundTrip(osdFile(name));
}

TEST(OsdRoundTrip, GivesTheShippedInstrumentsBackEqual)
{
    expectRoundTripOfAll(QDir(QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments")),
                         {u"*.osd"_s});
}

// Made up, with what published definitions hold; and of other authors those that stand beside the
// project, which are not shipped.
TEST(OsdRoundTrip, GivesPublishedDefinitionsBackEqual)
{
    for (const char *name : {"every-feature.osd", "severity-bands.osd"})
        expectRoundTrip(osdFile(name));
    const QDir others(QStringLiteral(ATLAS_SOURCE_DIR "/../shared/data/openscales"));
    if (others.exists())
        expectRoundTripOfAll(others, {u"*.osd"_s});
}

TEST(OsdRoundTrip, KeepsEveryKeyOfADefinitionWithEveryFeature)
{
    QFile file(osdFile("every-feature.osd"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto read = core::readInstrument(bytes, file.fileName());
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(QJsonDocument::fromJson(core::writeInstrument(read->instrument)),
              QJsonDocument::fromJson(bytes));
}

TEST(OsdRoundTrip, KeepsUnknownKeys)
{
    const QByteArray written = core::writeInstrument(goodInstrument());
    const QJsonObject root = QJsonDocument::fromJson(written).object();
    EXPECT_TRUE(root["x_unknown"_L1].toObject()["kept"_L1].toBool());
    EXPECT_EQ(root["runner_hints"_L1].toObject()["other_program"_L1].toObject().size(), 1);
}

TEST(OsdRoundTrip, JoinsASplitDefinitionWithItsLanguages)
{
    const QTemporaryDir folder;
    QJsonObject root = goodInstrument().source;
    const QJsonObject translations = root.take("translations"_L1).toObject();
    const auto write = [&](const QString &name, const QJsonObject &object) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(object).toJson());
    };
    write(u"tea.json"_s, root);
    write(u"tea.en.json"_s, translations["en"_L1].toObject());
    write(u"tea.de.json"_s, translations["de"_L1].toObject());
    const auto read = core::readInstrumentFile(folder.filePath(u"tea.json"_s));
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(read->instrument.languages(), (QStringList{u"de"_s, u"en"_s}));
    EXPECT_EQ(read->instrument.text(u"t1"_s, u"de"_s), u"Ich mag ihn heiß."_s);
    EXPECT_EQ(read->instrument.items, goodInstrument().items);
}

TEST(OsdRoundTrip, KeepsTheCodeThatWasTakenFromTheNameOfAFile)
{
    const auto first = core::readInstrumentFile(osdFile("missing-code.osd"));
    ASSERT_TRUE(first) << first.error().detail.toStdString();
    EXPECT_EQ(first->instrument.id, u"missing-code"_s);
    const auto second =
        core::readInstrument(core::writeInstrument(first->instrument), u"of-another-name.osd"_s);
    ASSERT_TRUE(second) << second.error().detail.toStdString();
    EXPECT_EQ(second->instrument, first->instrument);
    EXPECT_TRUE(second->warnings.empty()) << "it has a code now";
}

TEST(OsdRoundTrip, GivesADefinitionThatIsTheWholeFileTheOneFormThereIs)
{
    const QJsonObject wrapped = goodInstrument().source;
    QJsonObject bare = wrapped["definition"_L1].toObject();
    bare.insert("translations"_L1, wrapped["translations"_L1]);
    const auto read = core::readInstrument(QJsonDocument(bare).toJson(), u"tea.json"_s);
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_TRUE(read->warnings.empty());
    EXPECT_EQ(read->instrument.items, goodInstrument().items);
    EXPECT_EQ(read->instrument.scorings, goodInstrument().scorings);
    EXPECT_EQ(read->instrument.translations, goodInstrument().translations);
    const QJsonObject written =
        QJsonDocument::fromJson(core::writeInstrument(read->instrument)).object();
    EXPECT_EQ(written["definition"_L1], wrapped["definition"_L1]);
    EXPECT_EQ(written["osd_version"_L1].toString(), u"1.0"_s);
}

TEST(OsdWriter, LeavesAnExistingFileUntouchedWhenItCannotWrite)
{
    const auto written =
        core::writeInstrumentFile(goodInstrument(), u"/proc/no/such/place/tea.osd"_s);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, core::ErrorCode::FileNotWritable);
}

TEST(OsdReader, SurvivesTwoThousandDamagedFiles)
{
    const QByteArray good = core::writeInstrument(goodInstrument());
    std::mt19937 random(20261124);
    int accepted = 0;
    for (int round = 0; round < 2'000; ++round) {
        QByteArray bytes = good;
        const int damages = 1 + static_cast<int>(random() % 4);
        for (int i = 0; i < damages; ++i) {
            const auto at = static_cast<qsizetype>(random() % bytes.size());
            switch (random() % 3) {
            case 0:
                bytes[at] = static_cast<char>(random());
                break;
            case 1:
                bytes.remove(at, static_cast<qsizetype>(random() % 40));
                break;
            case 2:
                bytes.insert(at, bytes.mid(at / 2, 30));
                break;
            }
        }
        const auto read = core::readInstrument(bytes, u"damaged"_s);
        if (read) {
            ++accepted;
            EXPECT_FALSE(read->instrument.items.empty());
        } else {
            EXPECT_FALSE(read.error().detail.isEmpty());
        }
    }
    // Damage inside a text often leaves a valid file: the loop must have met both.
    EXPECT_GT(accepted, 10);
    EXPECT_LT(accepted, 1'900);
}
