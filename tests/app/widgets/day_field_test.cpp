// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/day_field.h"

#include "app/foundation/text/typed_day.h"
#include "app/widgets/card.h"

#include "by_its_words.h"
#include "part_of.h"
#include "wheel.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{

const QDate endOfNovember(2026, 11, 30);

class DayFieldTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_field = std::make_unique<app::DayField>(u"The day"_s);
        m_field->setLatest(QDate(2026, 12, 1));
        m_field->setDay(endOfNovember);
        m_field->show();
        m_field->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_field.get()));
    }
    void TearDown() override { QLocale::setDefault(m_before); }

    QLineEdit &line() { return partOf<QLineEdit>(*m_field); }
    void type(const QString &text) { QTest::keyClicks(&line(), text); }

    const QLocale m_before;
    std::unique_ptr<app::DayField> m_field;
};

} // namespace

TEST(TypedDay, IsTheDayThatWasMeantOrNone)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    const QDate fourth(2026, 3, 4);
    struct Row {
        QString typed;
        QLocale locale;
        std::optional<QDate> day;
    };
    for (const auto &[typed, locale, day] : {
             Row{u"2026-11-30"_s, british, endOfNovember},
             Row{u"2026-11-30"_s, american, endOfNovember},
             Row{u"30.11.2026"_s, german, endOfNovember},
             Row{u"30.11.26"_s, american, endOfNovember},
             Row{u"30/11/26"_s, british, endOfNovember},
             Row{u" 30 / 11 / 2026 "_s, british, endOfNovember},
             Row{u"30-11-2026"_s, british, endOfNovember},
             Row{u"30 11 2026"_s, german, endOfNovember},
             Row{u"11/30/2026"_s, american, endOfNovember},
             Row{u"30/11/2026"_s, american, endOfNovember}, // no month 30
             Row{u"11/30/2026"_s, british, endOfNovember},
             Row{u"4/3/2026"_s, british, fourth},
             Row{u"3/4/2026"_s, american, fourth},
             Row{u"4.3.2026"_s, american, fourth},
             Row{u"30 November 2026"_s, british, endOfNovember},
             Row{u"Monday, 30 November 2026"_s, british, endOfNovember},
             Row{u"Nov 30, 2026"_s, american, endOfNovember},
             Row{u"30. november 2026"_s, german, endOfNovember},
             Row{u"4. März 2026"_s, german, fourth},
             Row{u""_s, british, std::nullopt},
             Row{u"30/11"_s, british, std::nullopt},
             Row{u"2026"_s, british, std::nullopt},
             Row{u"31/02/2026"_s, british, std::nullopt},
             Row{u"29.2.2025"_s, german, std::nullopt},
             Row{u"30/11/202"_s, british, std::nullopt},
             Row{u"30/11/20266"_s, british, std::nullopt},
             Row{u"300/11/2026"_s, british, std::nullopt},
             Row{u"30/11/1026"_s, british, std::nullopt},
             Row{u"30/11/2026 7"_s, british, std::nullopt},
             Row{u"0/11/2026"_s, british, std::nullopt},
             Row{u"yesterday"_s, british, std::nullopt},
             Row{u"30 Novembre 2026"_s, british, std::nullopt},
             Row{u"30 November December 2026"_s, british, std::nullopt},
         })
        EXPECT_EQ(app::typedDay(typed, locale), day)
            << typed.toStdString() << " in " << locale.name().toStdString();
}

TEST(TypedDay, HasAnotherReadingWhereDayAndMonthMayChangePlaces)
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    struct Row {
        QString typed;
        QLocale locale;
        std::optional<QDate> other;
    };
    for (const auto &[typed, locale, other] : {
             Row{u"05-11-2026"_s, american, QDate(2026, 11, 5)},
             Row{u"05-11-2026"_s, british, QDate(2026, 5, 11)},
             Row{u"5/11/26"_s, american, QDate(2026, 11, 5)},
             Row{u"5 11 2026"_s, german, QDate(2026, 5, 11)},
             Row{u"5.11.2026"_s, american, std::nullopt},
             Row{u"2026-11-05"_s, american, std::nullopt},
             Row{u"30/11/2026"_s, american, std::nullopt},
             Row{u"11/11/2026"_s, american, std::nullopt},
             Row{u"5 May 2026"_s, british, std::nullopt},
             Row{u"May 5, 2026"_s, american, std::nullopt},
             Row{u"5/11"_s, american, std::nullopt},
         })
        EXPECT_EQ(app::otherDay(typed, locale), other)
            << typed.toStdString() << " in " << locale.name().toStdString();
}

TEST(TypedDay, ReadsBackWhatIsWrittenInEveryLocale)
{
    for (const QLocale &locale : QLocale::matchingLocales(
             QLocale::AnyLanguage, QLocale::LatinScript, QLocale::AnyTerritory)) {
        for (const QDate &day : {QDate(2026, 12, 1), QDate(2026, 3, 4), endOfNovember}) {
            const QString written = app::dayToType(day, locale);
            EXPECT_EQ(app::typedDay(written, locale), day)
                << written.toStdString() << " in " << locale.name().toStdString();
        }
    }
}

TEST_F(DayFieldTest, TakesADayTypedOverEverythingThatWasSelectedAsThatDay)
{
    const auto byKeys = [&] { QTest::keyClick(&line(), Qt::Key_A, Qt::ControlModifier); };
    const auto byMouse = [&] {
        QTest::mouseDClick(&line(), Qt::LeftButton);
        QTest::mouseClick(&line(), Qt::LeftButton); // a third click selects the line
    };
    for (const auto &select : {std::function<void()>(byKeys), std::function<void()>(byMouse)}) {
        m_field->setDay(endOfNovember);
        line().setFocus();
        select();
        EXPECT_TRUE(line().hasSelectedText());
        byKeys();
        type(u"2/3/2026"_s);
        EXPECT_EQ(line().text(), u"2/3/2026"_s) << "it stays as it was typed";
        EXPECT_EQ(m_field->day(), QDate(2026, 3, 2));
        EXPECT_TRUE(shows(*m_field, u"2 March 2026"_s)) << "and it is said which day that is";
    }
}

TEST_F(DayFieldTest, IsNoDayWhileNoneStandsThereAndSaysSo)
{
    for (const auto &[typed, said] :
         {std::pair(u"31/2/2026"_s, u"“31/2/2026” is no date"_s),
          std::pair(u"2/12/2026"_s, u"That day lies in the future."_s),
          std::pair(QString(), u"Type the day, for example 01/12/2026"_s)}) {
        line().selectAll();
        QTest::keyClick(&line(), Qt::Key_Delete);
        type(typed);
        EXPECT_EQ(m_field->day(), std::nullopt) << typed.toStdString();
        EXPECT_TRUE(shows(*m_field, said)) << typed.toStdString();
        EXPECT_TRUE(line().accessibleDescription().contains(said)) << typed.toStdString();
        m_field->setFocus();
        EXPECT_EQ(m_field->takeDay(), std::nullopt);
        EXPECT_TRUE(line().hasFocus());
    }
}

TEST_F(DayFieldTest, SaysBothDaysThatTheSameNumbersMayMeanAndTakesTheOtherOnWish)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    auto &other = partOf<app::Button>(*m_field, u"otherDay"_s);
    line().selectAll();
    type(u"05-11-2026"_s);
    EXPECT_EQ(m_field->day(), QDate(2026, 5, 11));
    EXPECT_TRUE(shows(*m_field, u"Monday, May 11, 2026, not Thursday, November 5, 2026."_s));
    EXPECT_TRUE(line().accessibleDescription().contains(u"November 5"_s));
    ASSERT_TRUE(other.isVisible());
    EXPECT_EQ(other.text(), u"It was Thursday, November 5, 2026"_s);
    other.click();
    EXPECT_EQ(m_field->day(), QDate(2026, 11, 5));
    EXPECT_FALSE(other.isVisible()) << "it was said";
    EXPECT_TRUE(line().hasFocus());
    // A day that was not typed, one that can be read in one way, and one that is yet to come.
    m_field->setDay(QDate(2026, 5, 11));
    EXPECT_FALSE(other.isVisible());
    for (const QString &typed : {u"2026-05-11"_s, u"11.5.2026"_s, u"1/12/2026"_s}) {
        line().selectAll();
        type(typed);
        EXPECT_EQ(other.isVisible(), typed == u"1/12/2026"_s) << typed.toStdString();
    }
    line().selectAll();
    type(u"2/12/2026"_s); // December 2 would lie in the future
    EXPECT_EQ(m_field->day(), QDate(2026, 2, 12));
    EXPECT_FALSE(other.isVisible());
}

TEST_F(DayFieldTest, OffersACalendarThatEndsWithTheLastDay)
{
    click(*m_field, u"Calendar"_s);
    auto *calendar =
        qobject_cast<QWidget *>(QApplication::activePopupWidget())->findChild<QCalendarWidget *>();
    ASSERT_TRUE(calendar);
    EXPECT_EQ(calendar->selectedDate(), endOfNovember);
    EXPECT_EQ(calendar->maximumDate(), QDate(2026, 12, 1));
    EXPECT_FALSE(calendar->accessibleName().isEmpty());
    emit calendar->clicked(QDate(2026, 11, 3));
    settle();
    EXPECT_EQ(m_field->day(), QDate(2026, 11, 3));
    EXPECT_FALSE(QApplication::activePopupWidget());
    EXPECT_TRUE(line().hasFocus());
}

TEST_F(DayFieldTest, GoesOnInAnotherLanguageWithTheDayOrWithTheWords)
{
    m_field->setDay(QDate(2026, 3, 4));
    const app::DayField::State known = m_field->state();
    line().setText(u"4/x"_s);
    const app::DayField::State unknown = m_field->state();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    app::DayField other(u"The day"_s);
    other.restore(known);
    EXPECT_EQ(other.day(), QDate(2026, 3, 4)) << "not the third of April";
    other.restore(unknown);
    EXPECT_EQ(partOf<QLineEdit>(other).text(), u"4/x"_s);
}

TEST_F(DayFieldTest, IsNotChangedByTheWheelAndNamed)
{
    turnWheel(line(), -120);
    turnWheel(line(), 120);
    EXPECT_EQ(m_field->day(), endOfNovember);
    EXPECT_EQ(line().accessibleName(), u"The day"_s);
}
