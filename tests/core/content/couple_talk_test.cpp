// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/couple_talk.h"

#include "tests/core/content/content_files.h"
#include "tests/core/content/shipped_library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

QJsonArray everyPull()
{
    QJsonArray entries;
    for (const core::Pull pull : core::pulls) {
        entries << QJsonObject{{u"id"_s, core::pullId(pull)},
                               {u"text"_s, u"Text of "_s + core::pullId(pull)},
                               {u"questions"_s, QJsonArray{u"Tea?"_s, u"Coffee?"_s}}};
    }
    return entries;
}

core::Result<core::CoupleTalk> read(const QJsonArray &entries)
{
    const QJsonObject file{{u"pulls"_s, entries},
                           {u"differentRelationships"_s, u"Two kinds of tea."_s},
                           {u"closingQuestion"_s, u"Another cup?"_s}};
    return core::readCoupleTalk(QJsonDocument(file).toJson(), u"couples.json"_s);
}

} // namespace

TEST(CoupleTalk, IsReadAsItStands)
{
    const auto talk = read(everyPull());
    ASSERT_TRUE(talk) << talk.error().detail.toStdString();
    for (const core::Pull pull : core::pulls) {
        EXPECT_EQ(talk->pulls[pull].text, u"Text of "_s + core::pullId(pull));
        EXPECT_EQ(talk->pulls[pull].questions, (QStringList{u"Tea?"_s, u"Coffee?"_s}));
    }
    EXPECT_EQ(talk->differentRelationships, u"Two kinds of tea."_s);
    EXPECT_EQ(talk->closingQuestion, u"Another cup?"_s);
}

TEST(CoupleTalk, IsRefusedWhereAPullIsMissingStrangeOrThereTwice)
{
    QJsonArray without = everyPull();
    without.removeAt(3);
    QJsonArray twice = everyPull();
    twice[1] = twice[0];
    QJsonArray strange = everyPull();
    strange[0] = QJsonObject{{u"id"_s, u"push"_s}};
    QJsonArray mute = everyPull();
    mute[2] = QJsonObject{{u"id"_s, u"both-withdraw"_s}, {u"questions"_s, QJsonArray()}};
    const struct {
        QJsonArray entries;
        ErrorCode code;
        QString detail;
    } refusals[]{
        {without, ErrorCode::MissingField, u"pulls: \"steady\" is missing"_s},
        {twice, ErrorCode::DuplicateId, u"pulls[1].id: \"pursue-withdraw\" stands twice"_s},
        {strange, ErrorCode::UnknownValue, u"pulls[0].id: is no way in which"_s},
        {mute, ErrorCode::MissingField, u"pulls[2].text: is missing"_s},
    };
    for (const auto &[entries, code, detail] : refusals) {
        SCOPED_TRACE(detail.toStdString());
        expectError(read(entries), code, u"couples.json: "_s + detail);
    }
}

TEST(CoupleTalk, TakesANameAsItIs)
{
    EXPECT_EQ(core::withNames(u"{one} and {other}, {other} and {one}"_s, u"{other}"_s, u"%1"_s),
              u"{other} and %1, %1 and {other}"_s);
    EXPECT_EQ(core::withNames(u"Nobody is named."_s, u"Kim"_s, u"Ada"_s), u"Nobody is named."_s);
}

TEST(ShippedCoupleTalk, AsksEveryCoupleAndScoresNobodyInEveryLanguage)
{
    const core::CoupleTalk &english = shippedLibrary().coupleTalk();
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const core::CoupleTalk &talk = shippedLibrary(language).coupleTalk();
        QStringList texts;
        for (const core::Pull pull : core::pulls) {
            SCOPED_TRACE((language + u' ' + core::pullId(pull)).toStdString());
            const auto &[text, questions] = talk.pulls[pull];
            EXPECT_FALSE(texts.contains(text));
            texts << text;
            EXPECT_GT(text.size(), 80);
            for (const QString &word : {u"%"_s, u"compatib"_s, u"match"_s, u"clingy"_s, u"cold"_s,
                                        u"kompatib"_s, u"klammer"_s, u"zusammenpass"_s, u" kalt"_s})
                EXPECT_FALSE((text + questions.join(u' ')).contains(word)) << word.toStdString();
            EXPECT_EQ(text.contains(u"{one}"_s), english.pulls[pull].text.contains(u"{one}"_s));
            EXPECT_EQ(text.contains(u"{other}"_s), english.pulls[pull].text.contains(u"{other}"_s));
            EXPECT_FALSE(core::withNames(text, {}, {}).contains(u'{'));
            EXPECT_EQ(questions.size(), english.pulls[pull].questions.size());
            EXPECT_GE(questions.size(), 4);
            EXPECT_LE(questions.size(), 5);
            for (const QString &question : questions)
                EXPECT_TRUE(question.endsWith(u'?')) << question.toStdString();
        }
        EXPECT_TRUE(talk.closingQuestion.endsWith(u'?'));
        EXPECT_FALSE(talk.differentRelationships.contains(u'{'));
    }
    EXPECT_NE(shippedLibrary(u"de"_s).coupleTalk(), english) << "not translated";
}
