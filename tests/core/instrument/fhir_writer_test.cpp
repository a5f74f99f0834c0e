// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "osd_files.h"

#include "core/instrument/fhir_writer.h"

#include "tests/utc.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

TEST(FhirWriter, WritesALikertItemAsAChoiceWithOrdinalValues)
{
    const QJsonObject questionnaire = core::toFhirQuestionnaire(goodInstrument(), u"en"_s);
    EXPECT_EQ(questionnaire["resourceType"_L1].toString(), u"Questionnaire"_s);
    const QJsonArray items = questionnaire["item"_L1].toArray();
    ASSERT_EQ(items.size(), 8) << "five items and three scores";
    EXPECT_EQ(items[0].toObject()["type"_L1].toString(), u"display"_s);
    const QJsonObject choice = items[1].toObject();
    EXPECT_EQ(choice["linkId"_L1].toString(), u"t1"_s);
    EXPECT_EQ(choice["type"_L1].toString(), u"choice"_s);
    const QJsonArray options = choice["answerOption"_L1].toArray();
    ASSERT_EQ(options.size(), 7);
    const QJsonObject last = options[6].toObject()["valueCoding"_L1].toObject();
    EXPECT_EQ(last["display"_L1].toString(), u"yes"_s);
    EXPECT_EQ(last["extension"_L1].toArray()[0].toObject()["valueDecimal"_L1].toInt(), 7);
    EXPECT_TRUE(items[7].toObject()["readOnly"_L1].toBool());
}

TEST(FhirWriter, LeavesUnansweredItemsOutOfTheResponse)
{
    const core::Instrument tea = goodInstrument();
    core::AnswerSheet sheet(tea, tea.forms.front());
    sheet.answer(u"t2"_s, 3);
    sheet.skip(u"t1"_s);
    const QDateTime authored = utc(QDate(2026, 3, 1), QTime(12, 0));
    const QJsonObject response = core::toFhirResponse(tea, sheet, {{u"warm"_s, 5.0}}, authored);
    const QJsonArray items = response["item"_L1].toArray();
    ASSERT_EQ(items.size(), 2);
    EXPECT_EQ(items[0].toObject()["linkId"_L1].toString(), u"t2"_s);
    EXPECT_EQ(response["status"_L1].toString(), u"in-progress"_s);
    EXPECT_EQ(response["authored"_L1].toString(), u"2026-03-01T12:00:00Z"_s);
    EXPECT_EQ(items[1].toObject()["answer"_L1].toArray()[0].toObject()["valueDecimal"_L1],
              QJsonValue(5.0));
}
