// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/specimens.h"

#include "core/instrument/osd_reader.h"
#include "core/scoring/norm_reader.h"

#include <gtest/gtest.h>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace specimens
{

core::Instrument shipped(const QString &instrumentId)
{
    const QString path =
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/instruments/%1.osd").arg(instrumentId);
    const auto read = core::readInstrumentFile(path);
    EXPECT_TRUE(read) << read.error().detail.toStdString();
    return read ? read->instrument : core::Instrument();
}

core::Norm shippedNorm(const QString &instrumentId)
{
    const auto norm =
        core::findNorm(QStringLiteral(ATLAS_SOURCE_DIR "/resources/norms"), instrumentId);
    EXPECT_TRUE(norm) << norm.error().detail.toStdString();
    return norm ? *norm : core::Norm();
}

core::Instrument answeredOn(core::Instrument instrument, int lo, int hi)
{
    for (core::Item &item : instrument.items) {
        if (item.type == core::ItemType::Likert)
            item.scale = core::Scale::make(lo, hi);
    }
    return instrument;
}

core::Instrument plain(int items, int lo, int hi)
{
    core::Instrument instrument;
    instrument.id = u"plain"_s;
    core::Form full;
    full.id = u"full"_s;
    for (int i = 1; i <= items; ++i) {
        core::Item item;
        item.id = u'i' + QString::number(i);
        item.scale = core::Scale::make(lo, hi);
        full.itemIds.append(item.id);
        instrument.items.push_back(item);
    }
    instrument.forms.push_back(full);
    return instrument;
}

core::Scoring scoring(const QString &id, core::ScoringMethod method, const std::vector<int> &items)
{
    core::Scoring scoring;
    scoring.id = id;
    scoring.method = method;
    for (const int item : items)
        scoring.items.push_back({u'i' + QString::number(std::abs(item)), item < 0 ? -1 : 1, 1.0});
    return scoring;
}

core::Instrument eightItems(int lo, int hi)
{
    core::Instrument instrument = plain(8, lo, hi);
    instrument.scorings = {scoring(u"x"_s, core::ScoringMethod::MeanCoded, {1, 2, -3, -4}),
                           scoring(u"y"_s, core::ScoringMethod::MeanCoded, {5, 6, -7, -8})};
    instrument.plane = core::PerDimension<QString>{u"x"_s, u"y"_s};
    return instrument;
}

core::AnswerSheet sheet(const core::Instrument &instrument, const QString &answers,
                        const QString &formId)
{
    const core::Form *form = instrument.findForm(formId);
    EXPECT_TRUE(form) << formId.toStdString();
    core::AnswerSheet sheet(instrument, *form);
    const QStringList values = answers.split(u' ', Qt::SkipEmptyParts);
    EXPECT_EQ(values.size(), sheet.itemIds().size());
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i] != u"-"_s) {
            EXPECT_TRUE(sheet.answer(sheet.itemIds()[i], values[i].toInt()));
        }
    }
    return sheet;
}

core::AnswerSheet straightLine(const core::Instrument &instrument, int answer)
{
    core::AnswerSheet sheet(instrument, instrument.forms.front());
    for (const QString &itemId : sheet.itemIds())
        EXPECT_TRUE(sheet.answer(itemId, answer));
    return sheet;
}

core::SubscaleScore scoreOf(const core::Instrument &instrument, const core::AnswerSheet &sheet,
                            const QString &scoringId)
{
    const core::Result<core::Score> score = core::score(instrument, sheet);
    EXPECT_TRUE(score);
    const core::SubscaleScore *found = score ? score->find(scoringId) : nullptr;
    EXPECT_TRUE(found) << scoringId.toStdString();
    return found ? *found : core::SubscaleScore();
}

std::optional<double> valueOf(const core::Instrument &instrument, const core::AnswerSheet &sheet,
                              const QString &scoringId)
{
    return scoreOf(instrument, sheet, scoringId).value;
}

} // namespace specimens
