// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/help_lines.h"

#include "tests/core/content/content_files.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace
{

const QString resources = QStringLiteral(ATLAS_SOURCE_DIR "/resources");

std::vector<core::SupportCountry> shipped(const QString &language)
{
    const auto countries = core::loadSupport(resources, language);
    EXPECT_TRUE(countries) << countries.error().detail.toStdString();
    return countries ? *countries : std::vector<core::SupportCountry>();
}

// Each number with the day and the place where it was read.
void expectConfirmed(const core::NumberSource &source)
{
    EXPECT_FALSE(source.addresses.isEmpty());
    for (const QString &address : source.addresses) {
        const QUrl url(address, QUrl::StrictMode);
        EXPECT_TRUE(url.isValid() && !url.host().isEmpty()) << address.toStdString();
    }
    EXPECT_GE(source.confirmed, QDate(2026, 11, 1));
    static const QRegularExpression month(u"\\A(|20\\d\\d(-(0[1-9]|1[0-2]))?)\\z"_s);
    EXPECT_TRUE(month.match(source.published).hasMatch()) << source.published.toStdString();
    EXPECT_LE(source.published, source.confirmed.toString(u"yyyy-MM"_s))
        << "read after it was written";
}

QByteArray aCountry(const QByteArray &line, const QByteArray &confirmed = "2026-11-30")
{
    return R"({"country": "XY", "name": {"en": "Anywhere", "de": "Irgendwo"},
        "emergency": {"number": "112", "what": {"en": "all"}, "sources": ["https://a.example"],
        "confirmed": ")" +
           confirmed + R"("}, "lines": [)" + line + "]}";
}

const QByteArray goodLine = R"({"id": "a", "name": "A", "number": "1", "helps": ["panic"],
    "who": {"en": "everyone"}, "sources": ["https://a.example"], "confirmed": "2026-11-30"})";

} // namespace

TEST(HelpLines, AreThereForNineCountriesAndEveryOther)
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        QSet<QString> codes;
        const auto countries = shipped(language);
        for (const core::SupportCountry &country : countries) {
            SCOPED_TRACE(country.code.toStdString());
            EXPECT_FALSE(codes.contains(country.code));
            codes.insert(country.code);
            EXPECT_FALSE(country.emergency.isEmpty());
            expectConfirmed(country.emergencySource);
            EXPECT_EQ(country.lines.empty(), country.code == core::otherCountry);
            for (const core::HelpLine &line : country.lines) {
                SCOPED_TRACE(line.id.toStdString());
                expectConfirmed(line.source);
                EXPECT_FALSE(line.helps.empty());
                EXPECT_GE(line.source.confirmed, core::confirmedSince(country));
                static const QRegularExpression host(u"\\A(|[a-z0-9.-]+\\.[a-z]{2,})\\z"_s);
                EXPECT_TRUE(host.match(line.web).hasMatch()) << line.web.toStdString();
                // Its pages were named by a page that was read.
                EXPECT_TRUE(line.web.isEmpty() || !line.source.addresses.isEmpty());
                static const QRegularExpression number(u"\\A[0-9][0-9 -]{1,18}[0-9]\\z"_s);
                for (const QString &dialled : QStringList{line.number} + line.also)
                    EXPECT_TRUE(number.match(dialled).hasMatch()) << dialled.toStdString();
            }
        }
        EXPECT_TRUE(codes.contains(QSet<QString>{u"DE"_s, u"AT"_s, u"CH"_s, u"GB"_s, u"IE"_s,
                                                 u"US"_s, u"CA"_s, u"AU"_s, u"NZ"_s, u"other"_s}));
        ASSERT_FALSE(countries.empty());
        EXPECT_EQ(countries.back().code, core::otherCountry);
    }
}

TEST(HelpLines, BeginWithOneForEverybodyAndGiveTheSameNumbersInEveryLanguage)
{
    const auto english = shipped(u"en"_s);
    for (const core::SupportCountry &german : shipped(u"de"_s)) {
        const auto *same = core::supportFor(english, german.code);
        ASSERT_EQ(same->lines.size(), german.lines.size());
        EXPECT_EQ(same->emergency, german.emergency);
        for (std::size_t i = 0; i < german.lines.size(); ++i) {
            EXPECT_EQ(same->lines[i].number, german.lines[i].number);
            EXPECT_NE(same->lines[i].who, german.lines[i].who) << german.lines[i].id.toStdString();
        }
        if (german.lines.empty())
            continue;
        const auto &helps = german.lines.front().helps;
        for (const auto distress : {core::Distress::Suicide, core::Distress::CannotGoOn})
            EXPECT_NE(std::find(helps.begin(), helps.end(), distress), helps.end());
    }
}

TEST(HelpLines, AreThereForViolenceForMenAndForTheYoungOrTheCountrySaysWhere)
{
    for (const core::SupportCountry &country : shipped(u"en"_s)) {
        SCOPED_TRACE(country.code.toStdString());
        if (country.code == core::otherCountry)
            continue;
        const auto isThere = [&](auto matches) {
            return std::any_of(country.lines.begin(), country.lines.end(), matches);
        };
        const auto isFor = [&](const QString &words) {
            return isThere([&](const core::HelpLine &line) { return line.who.contains(words); });
        };
        const bool knowsViolence = isThere([](const core::HelpLine &line) {
            const bool isForTheYoung =
                line.who.contains(u"children"_s) || line.who.contains(u"aged"_s);
            return !isForTheYoung && std::find(line.helps.begin(), line.helps.end(),
                                               core::Distress::Violence) != line.helps.end();
        });
        EXPECT_TRUE(knowsViolence || !country.note.isEmpty());
        // Where all who are hurt are meant, men are.
        EXPECT_TRUE(isFor(u"for men"_s) || isFor(u"for everyone who is"_s) ||
                    isFor(u"when someone is hurting you"_s) || !country.note.isEmpty());
        EXPECT_TRUE(isFor(u"children"_s) || isFor(u"18 and under"_s) || isFor(u"5 to 25"_s) ||
                    isFor(u"12 to 24"_s));
    }
}

TEST(HelpLines, AreAsFreshAsTheOldestOfThem)
{
    core::SupportCountry country;
    country.emergencySource.confirmed = QDate(2026, 11, 30);
    EXPECT_EQ(core::confirmedSince(country), QDate(2026, 11, 30));
    for (const QDate &day : {QDate(2026, 12, 1), QDate(2025, 1, 2), QDate(2026, 6, 5)}) {
        core::HelpLine line;
        line.source.confirmed = day;
        country.lines.push_back(line);
    }
    EXPECT_EQ(core::confirmedSince(country), QDate(2025, 1, 2));
}

TEST(HelpLines, AreChosenByWhatSomebodyNeeds)
{
    const auto countries = shipped(u"en"_s);
    const auto *germany = core::supportFor(countries, u"DE"_s);
    const auto first = [&](core::Distress distress) {
        return core::linesFor(*germany, {distress}, 3).front().id;
    };
    EXPECT_EQ(first(core::Distress::Suicide), u"telefonseelsorge"_s);
    EXPECT_EQ(first(core::Distress::Violence), u"gewalt-gegen-frauen"_s);
    EXPECT_EQ(core::linesFor(*germany, {core::Distress::Violence}, 3)[1].id,
              u"gewalt-an-maennern"_s)
        << "men are hurt too";
    EXPECT_EQ(core::linesFor(*germany, {}, 3).size(), 1U);
    EXPECT_EQ(core::linesFor(*germany, {core::Distress::Violence}, 1).size(), 1U);
    const auto *canada = core::supportFor(countries, u"CA"_s);
    for (const auto distress : core::distresses)
        EXPECT_FALSE(core::linesFor(*canada, {distress}, 3).empty()) << "the first line at least";
    EXPECT_EQ(core::supportFor(countries, u"FR"_s)->code, core::otherCountry);
    EXPECT_TRUE(
        core::linesFor(*core::supportFor(countries, u"FR"_s), {core::Distress::Panic}, 3).empty());
}

TEST(HelpLines, ReadWordsInTheirLanguageElseInEnglish)
{
    const auto german = core::readSupportCountry(aCountry(goodLine), u"a.json"_s, u"de_AT"_s);
    ASSERT_TRUE(german) << german.error().detail.toStdString();
    EXPECT_EQ(german->name, u"Irgendwo"_s);
    EXPECT_EQ(german->lines.front().who, u"everyone"_s);
}

TEST(HelpLines, RefuseAFileThatLeavesSomethingOpen)
{
    const auto expect = [](const QByteArray &json, core::ErrorCode code, const QString &detail) {
        expectError(core::readSupportCountry(json, u"a.json"_s, u"en"_s), code, u"a.json: line "_s);
        const auto country = core::readSupportCountry(json, u"a.json"_s, u"en"_s);
        EXPECT_TRUE(country.error().detail.contains(detail))
            << country.error().detail.toStdString();
    };
    const auto without = [](QByteArray line, const char *from, const char *to) {
        return aCountry(line.replace(from, to));
    };
    expect(without(goodLine, R"("number": "1", )", ""), core::ErrorCode::MissingField,
           u"lines[0].number"_s);
    expect(without(goodLine, R"(["https://a.example"])", "[]"), core::ErrorCode::MissingField,
           u"lines[0].sources"_s);
    expect(without(goodLine, "panic", "joy"), core::ErrorCode::UnknownValue, u"lines[0].helps"_s);
    expect(without(goodLine, R"({"en": "everyone"})", R"({"fr": "tous"})"),
           core::ErrorCode::MissingField, u"lines[0].who.en"_s);
    expect(aCountry(goodLine, "yesterday"), core::ErrorCode::WrongType, u"emergency.confirmed"_s);
    expect(aCountry(goodLine + "," + goodLine), core::ErrorCode::DuplicateId, u"lines[1].id"_s);
    const QTemporaryDir empty;
    EXPECT_EQ(core::loadSupport(empty.path(), u"en"_s).error().code, core::ErrorCode::FileNotFound);
}
