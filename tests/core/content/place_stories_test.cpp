// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/place_stories.h"

#include "tests/core/content/content_files.h"
#include "tests/core/content/shipped_library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace
{

QJsonObject placeWords(const QString &about)
{
    QJsonObject words;
    for (const QString &part : {u"lead"_s, u"feels"_s, u"protects"_s, u"costs"_s, u"next"_s})
        words[part] = u"%1 of %2"_s.arg(part, about);
    return words;
}

QJsonArray everyPlace()
{
    QJsonArray entries;
    for (const core::Place place : core::places) {
        const QString id = core::placeId(place);
        entries << QJsonObject{{u"id"_s, id},
                               {u"article"_s, u"tea"_s},
                               {u"you"_s, placeWords(id)},
                               {u"aloud"_s, placeWords(u"somebody in "_s + id)}};
    }
    return entries;
}

core::Result<core::PlaceStories> readPlaces(const QJsonArray &entries)
{
    return core::readPlaceStories(QJsonDocument(QJsonObject{{u"places"_s, entries}}).toJson(),
                                  u"places.json"_s);
}

QStringList textsOf(const core::PlaceWords &words)
{
    return {words.lead, words.feels, words.protects, words.costs, words.nextStep};
}

} // namespace

TEST(PlaceStories, AreReadAsTheyStandInBothVoices)
{
    const auto stories = readPlaces(everyPlace());
    ASSERT_TRUE(stories) << stories.error().detail.toStdString();
    for (const core::Place place : core::places) {
        const core::PlaceStory &story = (*stories)[place];
        EXPECT_EQ(story.toYou.lead, u"lead of "_s + core::placeId(place));
        EXPECT_EQ(story.toYou.nextStep, u"next of "_s + core::placeId(place));
        EXPECT_EQ(story.aloud.costs, u"costs of somebody in "_s + core::placeId(place));
        EXPECT_EQ(story.articleId, u"tea"_s);
    }
}

TEST(PlaceStories, AreRefusedWhereAPlaceOrAVoiceIsMissingStrangeOrThereTwice)
{
    QJsonArray without = everyPlace();
    without.removeAt(4);
    QJsonArray twice = everyPlace();
    twice[1] = twice[0];
    QJsonArray strange = everyPlace();
    strange[0] = QJsonObject{{u"id"_s, u"kitchen"_s}};
    QJsonArray mute = everyPlace();
    QJsonObject entry = mute[2].toObject();
    entry.remove(u"aloud"_s);
    mute[2] = entry;
    const struct {
        QJsonArray entries;
        ErrorCode code;
        QString detail;
    } refusals[]{
        {without, ErrorCode::MissingField, u"places: \"secure-or-preoccupied\" is missing"_s},
        {twice, ErrorCode::DuplicateId, u"places[1].id: \"secure\" stands twice"_s},
        {strange, ErrorCode::UnknownValue, u"places[0].id: is no place on the map"_s},
        {mute, ErrorCode::MissingField, u"places[2].aloud"_s},
    };
    for (const auto &[entries, code, detail] : refusals) {
        SCOPED_TRACE(detail.toStdString());
        expectError(readPlaces(entries), code, u"places.json: "_s + detail);
    }
}

TEST(ShippedPlaceStories, NameTheArticleOfTheirNextStepInEveryLanguage)
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const core::Library &library = shippedLibrary(language);
        for (const core::Place place : core::places) {
            SCOPED_TRACE((language + u' ' + core::placeId(place)).toStdString());
            const core::PlaceStory &story = library.placeStories()[place];
            const core::Article *article = library.article(story.articleId);
            ASSERT_TRUE(article);
            EXPECT_EQ(story.articleId, shippedLibrary().placeStories()[place].articleId);
            for (const core::PlaceWords &words : {story.toYou, story.aloud})
                EXPECT_TRUE(words.nextStep.contains(article->title))
                    << words.nextStep.toStdString();
        }
    }
}

TEST(ShippedPlaceStories, SpeakOfTendenciesAndNeverJudgeDiagnoseOrPromise)
{
    const QStringList unkind{
        u"clingy"_s,     u"cold"_s,  u"toxic"_s,      u"disorder"_s, u"damage"_s,   u"patholog"_s,
        u"disorganis"_s, u"never"_s, u"klammer"_s,    u" kalt"_s,    u"gestört"_s,  u"krank"_s,
        u"niemals"_s,    u" nie "_s, u"desorganis"_s, u"%"_s,        u"you are "_s, u"du bist "_s};
    const QRegularExpression tendency(u"\\b(may|can|could|tend|tends|perhaps|mostly|some|kann|"
                                      u"können|könnte|eher|vielleicht|meist|"
                                      "manchen|manchmal)\\b"_s,
                                      QRegularExpression::CaseInsensitiveOption |
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &language : {u"en"_s, u"de"_s}) {
        for (const core::Place place : core::places) {
            SCOPED_TRACE((language + u' ' + core::placeId(place)).toStdString());
            const core::PlaceStory &story = shippedLibrary(language).placeStories()[place];
            for (const core::PlaceWords &words : {story.toYou, story.aloud}) {
                for (const QString &text : textsOf(words)) {
                    for (const QString &word : unkind) {
                        EXPECT_FALSE(text.contains(word, Qt::CaseInsensitive))
                            << word.toStdString() << ": " << text.toStdString();
                    }
                    EXPECT_LE(text.size(), 240) << text.toStdString();
                }
                for (const QString &text : {words.feels, words.protects, words.costs})
                    EXPECT_TRUE(tendency.match(text).hasMatch()) << text.toStdString();
            }
        }
    }
}

TEST(ShippedPlaceStories, AddressNobodyWhereTheyAreReadAloud)
{
    const QRegularExpression address(
        u"\\b(you|your|yourself|du|dein|deine|deinen|deiner|dir|dich)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString &language : {u"en"_s, u"de"_s}) {
        for (const core::Place place : core::places) {
            const core::PlaceStory &story = shippedLibrary(language).placeStories()[place];
            EXPECT_TRUE(address.match(story.toYou.lead).hasMatch());
            for (const QString &text : textsOf(story.aloud))
                EXPECT_FALSE(address.match(text).hasMatch()) << text.toStdString();
        }
    }
}
