// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/reproduction.h"

#include "tests/core/content/content_files.h"
#include "tests/core/content/shipped_library.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

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
        SCOPED_TRACE(bytes.constData());
        expectError(core::readReproduction(bytes, u"tea.json"_s), code, detail);
    }
}

TEST(ShippedReproduction, SaysTheSameFiguresInEveryLanguage)
{
    const core::Reproduction english = shippedLibrary().reproduction();
    const core::Reproduction german = shippedLibrary(u"de"_s).reproduction();
    EXPECT_NE(english.title, german.title);
    EXPECT_EQ(figuresIn(english), figuresIn(german));
    EXPECT_TRUE(figuresIn(english).join(u' ').contains(u"46.610"_s));
}
