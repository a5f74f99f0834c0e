// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/support/support_page.h"

#include "by_its_words.h"
#include "part_of.h"

#include "app/pages/support/breathing_circle.h"
#include "app/pages/support/first_hour_page.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/help_numbers.h"
#include "app/widgets/link.h"
#include "app/widgets/text.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class SupportPageTest : public testing::Test
{
protected:
    // The size of the page in a small window: its rail and its title take the rest.
    void open(const QString &country, const QSize &size = {700, 560},
              const QString &language = u"en"_s)
    {
        m_page = std::make_unique<app::SupportPage>(m_content, language, country);
        m_page->resize(size);
        m_page->show();
        QTest::qWait(10);
    }

    QStringList numbers()
    {
        QStringList found;
        for (const auto *label : m_page->findChildren<app::TextLabel *>(u"number"_s))
            found << label->text();
        return found;
    }

    QComboBox &choice() { return partOf<QComboBox>(*m_page, u"country"_s); }

    app::Content m_content{u":"_s};
    std::unique_ptr<app::SupportPage> m_page;
};

template <class Sender, class Signal>
void expectWish(app::FirstHourPage &page, const QString &button, Sender &sender, Signal signal)
{
    QSignalSpy wish(&sender, signal);
    for (auto *found : page.findChildren<QAbstractButton *>()) {
        if (found->text() == button)
            found->click();
    }
    EXPECT_EQ(wish.size(), 1) << button.toStdString();
}

} // namespace

TEST_F(SupportPageTest, ShowsEveryNumberInTheFirstScreenOfASmallWindow)
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const auto countries = m_content.support(language);
        ASSERT_TRUE(countries);
        for (const core::SupportCountry &country : *countries) {
            open(country.code, {700, 560}, language);
            const auto labels = m_page->findChildren<app::TextLabel *>(u"number"_s);
            ASSERT_EQ(labels.size(), country.lines.size() + 1) << country.code.toStdString();
            EXPECT_EQ(labels.front()->text(), country.emergency) << "first of all";
            for (const auto *label : labels) {
                const QRect place(label->mapTo(m_page.get(), QPoint()), label->size());
                EXPECT_GE(label->width(), label->sizeHint().width()) << "nothing is cut";
                EXPECT_TRUE(m_page->rect().contains(place))
                    << country.code.toStdString() << ' ' << label->text().toStdString();
            }
        }
    }
}

TEST_F(SupportPageTest, ShowsTheNumbersOfTheCountryThatIsChosenAndTellsWhichItIs)
{
    open(u"DE"_s);
    EXPECT_EQ(numbers().front(), u"112"_s);
    EXPECT_TRUE(numbers().contains(u"116 016"_s) && numbers().contains(u"0800 123 99 00"_s));
    EXPECT_EQ(choice().currentText(), u"Germany"_s);
    QSignalSpy chosen(m_page.get(), &app::SupportPage::countryChosen);
    const int canada = choice().findData(u"CA"_s);
    choice().setCurrentIndex(canada);
    emit choice().activated(canada);
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().toString(), u"CA"_s);
    EXPECT_TRUE(numbers().contains(u"988"_s));
    EXPECT_FALSE(numbers().contains(u"116 016"_s));
    m_page->setCountry(u"FR"_s);
    EXPECT_EQ(choice().currentData().toString(), core::otherCountry) << "there is no file for it";
    EXPECT_EQ(numbers(), QStringList{u"112"_s});
}

TEST_F(SupportPageTest, CopiesANumberAndSaysSo)
{
    open(u"AT"_s);
    for (auto *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Copy the number 142, Telefonseelsorge"_s) {
            button->click();
            EXPECT_EQ(button->text(), u"Copied"_s);
        }
    }
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"142"_s);
}

TEST_F(SupportPageTest, GoesToTheHeadingThatALinkMeans)
{
    open(u"GB"_s);
    EXPECT_EQ(m_page->verticalScrollBar()->value(), 0);
    m_page->goTo(u"if-someone-hurts-or-frightens-you"_s);
    EXPECT_GT(m_page->verticalScrollBar()->value(), 300);
    m_page->goTo({});
    EXPECT_EQ(m_page->verticalScrollBar()->value(), 0);
}

TEST_F(SupportPageTest, TellsOfEachNumberWhereAndWhenItWasRead)
{
    open(u"NZ"_s);
    QString all;
    for (const auto *label : m_page->findChildren<app::TextLabel *>())
        all += label->text() + u'\n';
    EXPECT_TRUE(all.contains(u"womensrefuge.org.nz"_s));
    EXPECT_TRUE(all.contains(u"govt.nz"_s));
    EXPECT_EQ(all.count(u", read on "_s), 5) << "four lines and the emergency number";
}

TEST_F(SupportPageTest, SaysOfNoNumberThatItWasReadLaterThanItWas)
{
    const auto countries = m_content.support(u"en"_s);
    ASSERT_TRUE(countries);
    for (const core::SupportCountry &country : *countries) {
        open(country.code);
        const QString said =
            partOf<QAbstractButton>(partOf<app::Disclosure>(*m_page)).accessibleName();
        const QString since =
            QLocale().toString(core::confirmedSince(country), QLocale::ShortFormat);
        EXPECT_TRUE(said.contains(since)) << said.toStdString();
        for (const core::HelpLine &line : country.lines)
            EXPECT_GE(line.source.confirmed, core::confirmedSince(country));
    }
}

TEST_F(SupportPageTest, GoesBackByKeyWhereThereIsSomewhereToGo)
{
    open(u"US"_s);
    m_page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    QSignalSpy back(m_page.get(), &app::SupportPage::backRequested);
    QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(back.size(), 1);
    m_page->setCanGoBack(false);
    QTest::keyClick(m_page.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(back.size(), 1);
}

TEST_F(SupportPageTest, LeadsBackWhereThereIsSomewhereToGo)
{
    open(u"US"_s);
    QSignalSpy back(m_page.get(), &app::SupportPage::backRequested);
    auto &link = partOf<app::Link>(*m_page);
    link.click();
    EXPECT_EQ(back.size(), 1);
    m_page->setCanGoBack(false);
    EXPECT_FALSE(link.isVisible());
}

TEST(FirstHourPage, LeadsToPeopleWritingReadingAndTheQuizLast)
{
    app::FirstHourPage page;
    page.resize(700, 560);
    page.show();
    expectWish(page, u"Help lines"_s, page, &app::FirstHourPage::supportRequested);
    expectWish(page, u"Write in the journal"_s, page, &app::FirstHourPage::journalRequested);
    expectWish(page, u"After a break-up"_s, page, &app::FirstHourPage::articleRequested);
    expectWish(page, u"I am ready for the quiz"_s, page, &app::FirstHourPage::quizRequested);
    expectWish(page, u"Back"_s, page, &app::FirstHourPage::backRequested);
    QStringList buttons;
    for (const auto *button : page.findChildren<QAbstractButton *>())
        buttons << button->text();
    EXPECT_EQ(buttons.last(), u"I am ready for the quiz"_s);
}

TEST(FirstHourPage, SaysWhoCanReadWhatIsWrittenWithAPassphraseAndWithout)
{
    app::FirstHourPage page;
    const auto says = [&page](const QString &words) {
        for (const auto *label : page.findChildren<app::TextLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(says(u"whoever uses your account can open it, unless you set a passphrase"_s));
    EXPECT_FALSE(says(u"only who knows the passphrase"_s));
    page.setEncrypted(true);
    EXPECT_TRUE(says(u"only who knows the passphrase can read it"_s));
    EXPECT_FALSE(says(u"whoever uses your account"_s));
}

TEST(FirstHourPage, MovesNothingUntilItIsAskedTo)
{
    app::FirstHourPage page;
    page.resize(700, 560);
    page.show();
    auto *circle = page.findChild<app::BreathingCircle *>();
    if (page.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &page) <= 0) {
        EXPECT_FALSE(circle) << "where nothing is to move there are words alone";
        return;
    }
    ASSERT_TRUE(circle);
    EXPECT_FALSE(circle->isVisible() || circle->isMoving());
    const auto press = [&page](const QString &text) {
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                return button->click();
        }
    };
    press(u"Breathe along"_s);
    EXPECT_TRUE(circle->isVisible() && circle->isMoving());
    press(u"Enough"_s);
    EXPECT_FALSE(circle->isVisible() || circle->isMoving());
}
