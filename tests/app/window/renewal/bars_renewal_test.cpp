// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the pages after a change of the language: the same, in other words.
#include "part_of.h"
#include "two_languages.h"

#include "app/widgets/card.h"
#include "app/window/navigation_rail.h"
#include "app/window/notice_bar.h"
#include "app/window/person_line.h"
#include "app/window/rail_button.h"
#include "app/window/session_bar.h"
#include "app/window/session_controller.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace
{

class BarsRenewalTest : public TwoLanguagesTest
{
protected:
    app::NavigationRail &rail() { return partOf<app::NavigationRail>(window()); }
    app::NoticeBar &notice() { return partOf<app::NoticeBar>(window()); }
    app::SessionBar &sessionBar() { return partOf<app::SessionBar>(window()); }
    app::PersonLine &personLine() { return partOf<app::PersonLine>(window()); }

    app::RailButton *onRail(const QString &text)
    {
        for (app::RailButton *found : rail().findChildren<app::RailButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
    QStringList railWords()
    {
        QStringList words;
        for (const QToolButton *each : rail().findChildren<QToolButton *>())
            words << each->text() << each->accessibleName() << each->toolTip();
        return words;
    }
};

} // namespace

TEST_F(BarsRenewalTest, KeepsTheRailAtThePageThatIsShownWithItsZoom)
{
    navigation().showPage(app::PageName::Map);
    window().look().setZoom(1.5);
    const QStringList english = railWords();
    speakGerman();
    ASSERT_TRUE(onRail(u"Karte"_s));
    EXPECT_FALSE(onRail(u"Map"_s));
    EXPECT_TRUE(onRail(u"Karte"_s)->isCurrent());
    EXPECT_FALSE(onRail(u"Start"_s)->isCurrent());
    EXPECT_FALSE(onRail(u"Sperren"_s)->isVisible()) << "there is no passphrase to lock by";
    EXPECT_FALSE(railWords().filter(u"150"_s).empty());
    QSignalSpy chosen(&rail(), &app::NavigationRail::pageChosen);
    onRail(u"Fragebogen"_s)->click();
    EXPECT_EQ(chosen.size(), 1);
    navigation().showPage(app::PageName::Map);
    speakEnglish();
    EXPECT_EQ(railWords(), english);
}

TEST_F(BarsRenewalTest, KeepsTheFocusWhereItWasOnTheRail)
{
    for (const auto &[english, german] :
         {std::pair{u"Learn"_s, u"Lesen"_s}, std::pair{u"Settings"_s, u"Einstellungen"_s}}) {
        onRail(english)->setFocus();
        speakGerman();
        ASSERT_TRUE(onRail(german)) << german.toStdString();
        EXPECT_TRUE(onRail(german)->hasFocus()) << german.toStdString();
        speakEnglish();
        EXPECT_TRUE(onRail(english)->hasFocus());
    }
}

TEST_F(BarsRenewalTest, KeepsANoticeAndSaysWhatWasSavedInTheNewLanguage)
{
    notice().showNotice(u"A sentence."_s);
    speakGerman();
    EXPECT_TRUE(shows(u"A sentence."_s));
    EXPECT_EQ(notice().accessibleName(), u"A sentence."_s);
    EXPECT_TRUE(button(u"Verstanden"_s));
    notice().withdraw(u"A sentence."_s);
    EXPECT_FALSE(notice().isVisible());
    notice().showSaved(m_folder.filePath(u"map.png"_s));
    EXPECT_TRUE(shows(u"Gespeichert als map.png."_s));
    speakEnglish();
    EXPECT_TRUE(notice().isVisible());
    EXPECT_TRUE(shows(u"Saved as map.png."_s));
    EXPECT_FALSE(shows(u"A sentence."_s));
    button(u"Understood"_s)->click();
    speakGerman();
    EXPECT_FALSE(notice().isVisible()) << "what was put away does not come back";
}

TEST_F(BarsRenewalTest, KeepsASessionAtItsPart)
{
    window().session().begin();
    ASSERT_TRUE(sessionBar().isVisible());
    click(sessionBar(), u"Read"_s);
    speakGerman();
    EXPECT_TRUE(sessionBar().isVisible());
    EXPECT_FALSE(rail().isVisible());
    QStringList checked;
    for (const QAbstractButton *each : sessionBar().findChildren<QAbstractButton *>()) {
        if (each->isChecked())
            checked << each->text();
    }
    EXPECT_EQ(checked, QStringList{u"Lesen"_s});
    QSignalSpy asked(&sessionBar(), &app::SessionBar::endRequested);
    click(sessionBar(), u"Beenden"_s);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(BarsRenewalTest, KeepsForWhomThePageIs)
{
    core::Person person;
    person.pseudonym = u"Heron"_s;
    person.createdAt = utc(QDate(2026, 4, 1), QTime(9, 0));
    person.id = 7;
    personLine().setPerson(person);
    ASSERT_TRUE(personLine().isVisible());
    personLine().renew();
    EXPECT_TRUE(personLine().isVisible());
    EXPECT_TRUE(::shows(personLine(), u"Heron"_s));
    personLine().setPerson(std::nullopt);
    speakGerman();
    EXPECT_FALSE(personLine().isVisible());
    EXPECT_FALSE(::shows(personLine(), u"Heron"_s));
}
