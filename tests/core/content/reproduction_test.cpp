// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/reproduction.h"

#include "core/base/json_reading.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

core::Result<core::Reproduction> shipped(const QString &language)
{
    const QString path =
        QStringLiteral(ATLAS_SOURCE_DIR "/resources/reproduction/%1.json").arg(language);
    const auto bytes = core::readFile(path, 100'000);
    return bytes ? core::readReproduction(*bytes, path) : bytes.error();
}

/// 46,610 and 46.610 are one number, 18.8 and 18,8 another.
QStringList figuresIn(const core::Reproduction &reproduction)
{
    static const QRegularExpression number(u"\\d+(?:[.,]\\d+)?"_s);
    QStringList figures;
    for (const QString &step : reproduction.steps) {
        QStringList ofStep;
        for (auto found = number.globalMatch(step); found.hasNext();)
            ofStep << found.next().captured().replace(u',', u'.');
        ofStep.sort();
        figures << ofStep.join(u' ');
    }
    return figures;
}

} // namespace

TEST(Reproduction, IsReadAsItStands)
{
    const auto read =
        core::readReproduction(R"({"title": "Tea, again", "steps": ["Boil.", "Pour."]})", {});
    ASSERT_TRUE(read) << read.error().detail.toStdString();
    EXPECT_EQ(*read, (core::Reproduction{u"Tea, again"_s, {u"Boil."_s, u"Pour."_s}}));
}

TEST(Reproduction, IsRefusedWithoutTitleOrStep)
{
    const struct {
        QByteArray bytes;
        ErrorCode code;
        QString detail;
    } refusals[]{
        {R"({"steps": ["Boil."]})", ErrorCode::MissingField, u"tea.json: title: is missing"_s},
        {R"({"title": "Tea"})", ErrorCode::MissingField, u"tea.json: steps: is missing"_s},
        {R"({"title": "Tea", "steps": []})", ErrorCode::MissingField,
         u"tea.json: steps: holds no step"_s},
        {R"({"title": "Tea", "steps": [1]})", ErrorCode::WrongType,
         u"tea.json: steps[0]: is not a text"_s},
        {"tea", ErrorCode::NotJson, u"tea.json: "_s},
    };
    for (const auto &[bytes, code, detail] : refusals) {
        const auto read = core::readReproduction(bytes, u"tea.json"_s);
        ASSERT_FALSE(read) << bytes.constData();
        EXPECT_EQ(read.error().code, code) << bytes.constData();
        EXPECT_TRUE(read.error().detail.startsWith(detail)) << read.error().detail.toStdString();
    }
}

TEST(ShippedReproduction, SaysTheSameFiguresInEveryLanguage)
{
    const auto english = shipped(u"en"_s);
    const auto german = shipped(u"de"_s);
    ASSERT_TRUE(english && german);
    EXPECT_NE(english->title, german->title);
    EXPECT_EQ(figuresIn(*english), figuresIn(*german));
    EXPECT_TRUE(figuresIn(*english).join(u' ').contains(u"46.610"_s));
}
