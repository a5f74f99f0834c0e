// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_of.h"

#include "app/pages/people/couple_view.h"

#include "app/mapview/attachment_map.h"
#include "app/print/pages.h"
#include "app/print/report/couple_words.h"
#include "app/print/report/report_dialog.h"
#include "app/print/report/report_pages.h"
#include "app/print/report/report_words.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "core/content/library.h"

#include "tests/answered.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class CoupleViewTest : public testing::Test
{
protected:
    CoupleViewTest()
    {
        m_view.setTalk(core::Library::load(u":"_s, u"en"_s)->coupleTalk());
        m_view.resize(1100, 900);
        m_view.show();
    }

    app::CouplePerson person(const QString &name, int anxiety, int avoidance,
                             const QString &instrumentId = u"ecr"_s)
    {
        core::Assessment assessment =
            answeredWith(*m_instruments.instrument(instrumentId), anxiety, avoidance);
        assessment.targetName = u"Robin"_s;
        core::SavedEvaluator evaluator(m_instruments, u":/norms"_s);
        return {name, assessment, *evaluator.evaluate(assessment)};
    }

    QString shown()
    {
        QStringList texts;
        for (const QLabel *label : m_view.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }

    /// That the first or the second of the two agrees.
    QCheckBox &tick(const QString &person) { return partOf<QCheckBox>(m_view, person); }

    core::InstrumentCatalogue m_instruments{u":/instruments"_s};
    app::CoupleView m_view;
};

} // namespace

TEST_F(CoupleViewTest, ShowsNothingOfEitherResultUntilBothTicked)
{
    m_view.setCouple(person(u"Kim"_s, 6, 2), person(u"Ada"_s, 2, 6), {false, false});
    QSignalSpy changed(&m_view, &app::CoupleView::agreementChanged);
    const auto hidden = [&] {
        return !m_view.map().isVisible() && !shown().contains(u"anxiety"_s) &&
               !m_view.map().accessibleDescription().contains(u"Kim"_s);
    };
    EXPECT_TRUE(hidden());
    QTest::keyClick(&tick(u"first"_s), Qt::Key_Space);
    EXPECT_TRUE(hidden()) << "one is not enough";
    QTest::keyClick(&tick(u"second"_s), Qt::Key_Space);
    EXPECT_TRUE(m_view.map().isVisible());
    ASSERT_EQ(changed.size(), 2);
    EXPECT_EQ(changed[0], QVariantList({true, false}));
    EXPECT_EQ(changed[1], QVariantList({true, true}));
}

TEST_F(CoupleViewTest, ClosesWhenOneTakesTheTickBack)
{
    m_view.setCouple(person(u"Kim"_s, 6, 2), person(u"Ada"_s, 2, 6), {true, true});
    EXPECT_TRUE(m_view.isOpen());
    EXPECT_TRUE(m_view.map().accessibleDescription().contains(u"Kim"_s));
    QSignalSpy changed(&m_view, &app::CoupleView::agreementChanged);
    QTest::keyClick(&tick(u"second"_s), Qt::Key_Space);
    EXPECT_FALSE(m_view.isOpen());
    EXPECT_FALSE(m_view.map().isVisible());
    EXPECT_FALSE(m_view.map().accessibleDescription().contains(u"Kim"_s));
    EXPECT_EQ(changed.front(), QVariantList({true, false}));
}

TEST_F(CoupleViewTest, SaysWhoTendsToComeCloserAndTheStandingSentences)
{
    m_view.setCouple(person(u"Kim"_s, 2, 6), person(u"Ada"_s, 6, 2), {true, true});
    const QString text = shown();
    EXPECT_TRUE(text.contains(u"Ada’s answers lie higher on anxiety, Kim’s higher on avoidance"_s))
        << text.toStdString();
    for (const QString &sentence :
         {app::couplewords::ownAnswersSentence(), app::couplewords::noPredictionSentence(),
          app::couplewords::fearSentence(), u"The two regions lie apart."_s, u"By the rule"_s})
        EXPECT_TRUE(text.contains(sentence)) << sentence.toStdString();
    EXPECT_FALSE(text.contains(u"Robin"_s));
}

TEST_F(CoupleViewTest, DoesNotSubtractDifferentQuestionnaires)
{
    m_view.setCouple(person(u"Kim"_s, 6, 2), person(u"Ada"_s, 2, 6, u"atlas-24"_s), {true, true});
    EXPECT_TRUE(m_view.map().isVisible());
    EXPECT_TRUE(shown().contains(u"not subtracted"_s));
    EXPECT_FALSE(shown().contains(u"lie higher by"_s));
}

TEST_F(CoupleViewTest, SaysWhyThereIsNothingToSeeWhereOneIsNotLocated)
{
    app::CouplePerson few = person(u"Ada"_s, 2, 6);
    few.result.evaluation.classification.reset();
    m_view.setCouple(person(u"Kim"_s, 6, 2), few, {true, true});
    EXPECT_FALSE(m_view.map().isVisible());
    EXPECT_TRUE(shown().contains(u"not on the map"_s));
}

TEST_F(CoupleViewTest, LeadsToTheArticles)
{
    m_view.setCouple(person(u"Kim"_s, 6, 2), person(u"Ada"_s, 2, 6), {true, true});
    QSignalSpy requested(&m_view, &app::CoupleView::articleRequested);
    for (app::Link *link : m_view.findChildren<app::Link *>())
        QTest::keyClick(link, Qt::Key_Space);
    QStringList links;
    for (const QVariantList &arguments : requested)
        links << arguments.front().toString();
    EXPECT_EQ(links.join(u' '), u"in-couples communication "
                                "when-it-is-more#if-someone-hurts-or-frightens-you"_s);
}

TEST_F(CoupleViewTest, OffersThePageOfBothToPrint)
{
    m_view.setCouple(person(u"Kim"_s, 6, 2), person(u"Ada"_s, 2, 6), {true, true});
    partOf<app::Button>(m_view, u"print"_s).click();
    auto *dialog = m_view.findChild<app::ReportDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->report().kind, core::ReportKind::Couple);
    const auto printed = [&] {
        return app::ReportPages(dialog->report(), app::usualPaper(QLocale::c())).text();
    };
    EXPECT_EQ(dialog->report().names[1], u"Person B"_s);
    for (const QString &name : {u"Kim"_s, u"Ada"_s})
        EXPECT_FALSE(printed().contains(name)) << "nobody is named unless that is ticked";
    EXPECT_TRUE(printed().contains(u"Person A’s answers lie higher"_s)) << printed().toStdString();
    EXPECT_TRUE(printed().contains(u"Each point is one person’s result"_s)) << "the legend";
    auto &named = partOf<QCheckBox>(*dialog);
    EXPECT_FALSE(named.isChecked());
    EXPECT_TRUE(named.isVisible());
    named.click();
    EXPECT_EQ(dialog->report().names[1], u"Ada"_s);
    EXPECT_TRUE(printed().startsWith(u"Kim and Ada"_s)) << printed().toStdString();
    EXPECT_EQ(dialog->report().pseudonym, u"Kim and Ada"_s) << "at the foot of each page";
    EXPECT_FALSE(app::reportwords::fileName(dialog->report()).contains(u"Ada"_s));
}
