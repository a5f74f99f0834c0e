// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "by_its_words.h"
#include "part_of.h"

#include "app/foundation/content/content.h"
#include "app/pages/result/result_page.h"

#include "app/foundation/text/wording.h"
#include "app/mapview/attachment_map.h"
#include "app/mapview/map_export.h"
#include "app/pages/result/reason_list.h"
#include "app/pages/result/reason_model.h"
#include "app/pages/result/result_head.h"
#include "app/pages/result/story_card.h"
#include "app/print/report/report_dialog.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/link.h"
#include "app/widgets/probability_bars.h"
#include "app/widgets/result_day_dialog.h"

#include "tests/answered.h"

#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class ResultPageTest : public testing::Test
{
protected:
    /// All that is seen of it, the numbers unfolded.
    QString textOf(const core::Assessment &assessment)
    {
        m_page.showAssessment(assessment);
        partOf<app::Disclosure>(m_page).setOpen(true);
        return seen();
    }

    QString seen()
    {
        QStringList texts;
        for (const QLabel *label : m_page.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&m_page))
                texts << label->text();
        }
        return texts.join(u'\n');
    }

    app::ReasonList &reasons(core::Dimension dimension)
    {
        return partOf<app::ReasonList>(m_page, dimension == core::Dimension::Anxiety
                                                   ? u"anxietyReasons"_s
                                                   : u"avoidanceReasons"_s);
    }
    QString words(core::Dimension dimension, int row)
    {
        return reasons(dimension).model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    core::Assessment contradicting()
    {
        core::Assessment assessment = answeredWith(m_atlas, 4, 4);
        for (const auto &[one, other] : m_atlas.oppositePairs)
            assessment.answers[one] = assessment.answers[other] = 7;
        return assessment;
    }

    app::AttachmentMap &map() { return partOf<app::AttachmentMap>(m_page); }

    core::InstrumentCatalogue m_instruments{u":/instruments"_s};
    core::Instrument m_atlas = *m_instruments.instrument(u"atlas-24"_s);
    app::Content m_content{u":"_s};
    QDateTime m_now = utc(QDate(2026, 9, 1), QTime(12, 0));
    app::ResultPage m_page{m_instruments, nullptr, m_content, u"en"_s, [this] { return m_now; }};
};

} // namespace

TEST_F(ResultPageTest, SaysDimensionsFirstThenTheRegionWithItsRule)
{
    const QString text = textOf(answeredWith(m_atlas, 6, 2));
    EXPECT_TRUE(text.contains(u"attachment anxiety at 6.0"_s)) << text.toStdString();
    EXPECT_TRUE(
        text.contains(u"By the rule “midpoint of the scale” they most likely fall in the region "
                      "“Anxious-preoccupied”"_s));
    EXPECT_TRUE(text.contains(u"Attachment Atlas has no reliability and no comparison group"_s));
    EXPECT_FALSE(text.contains(u"This questionnaire has no published"_s));
    EXPECT_FALSE(text.contains(u"percentile: "_s));
}

TEST_F(ResultPageTest, ShowsTwoDifferentSheetsDifferently)
{
    const QString first = textOf(answeredWith(m_atlas, 6, 2));
    const QImage firstMap = app::mapImage(map().content(), map().font(), 1.0);
    EXPECT_NE(textOf(answeredWith(m_atlas, 2, 6)), first);
    EXPECT_NE(app::mapImage(map().content(), map().font(), 1.0), firstMap);
}

TEST_F(ResultPageTest, NamesNoRegionForAPointOnALine)
{
    const QString text = textOf(answeredWith(m_atlas, 4, 2));
    EXPECT_TRUE(text.contains(u"exactly on a line, so no region is named"_s)) << text.toStdString();
}

TEST_F(ResultPageTest, DoesNotLocateAStraightLineAndSaysWhy)
{
    core::Assessment straight = answeredWith(m_atlas, 4, 4);
    for (int &answer : straight.answers)
        answer = 6;
    const QString text = textOf(straight);
    EXPECT_TRUE(text.contains(u"These answers do not locate you on the map."_s));
    EXPECT_TRUE(text.contains(u"That says nothing about you."_s));
    EXPECT_TRUE(text.contains(u"Every statement got the same answer"_s));
    EXPECT_FALSE(map().isVisibleTo(&m_page));
    EXPECT_FALSE(m_page.evaluation()->classification);
}

TEST_F(ResultPageTest, DoesNotScoreAnswersToAnEarlierWording)
{
    core::Assessment earlier = answeredWith(m_atlas, 6, 2);
    earlier.definitionHash = QByteArray(32, 'x');
    EXPECT_TRUE(textOf(earlier).contains(u"earlier wording of the questionnaire"_s));
    EXPECT_FALSE(m_page.evaluation());
}

TEST_F(ResultPageTest, ListsEachStatementWithRawAndKeyedAnswer)
{
    const core::Assessment assessment = answeredWith(m_atlas, 6, 2);
    textOf(assessment);
    click(m_page, u"Show all 24 statement(s)"_s);
    int reversed = 0;
    for (const core::Dimension dimension : core::dimensions) {
        ASSERT_EQ(reasons(dimension).model()->rowCount(), 12);
        for (int row = 0; row < 12; ++row) {
            const QString said = words(dimension, row);
            if (said.contains(u"reversed"_s)) {
                ++reversed;
                EXPECT_TRUE(said.contains(u"2, counted as 6"_s) ||
                            said.contains(u"6, counted as 2"_s))
                    << said.toStdString();
            } else {
                EXPECT_FALSE(said.contains(u"counted"_s)) << said.toStdString();
            }
            EXPECT_TRUE(said.contains(u"Answer: "_s)) << said.toStdString();
        }
    }
    EXPECT_EQ(reversed, 12);
}

TEST_F(ResultPageTest, UsesTheNormOfAPublishedKey)
{
    const core::Instrument ecr = *m_instruments.instrument(u"ecr"_s);
    const QString text = textOf(answeredWith(ecr, 5, 3));
    EXPECT_EQ(m_page.evaluation()->placement->on.anxiety.source,
              core::ErrorSource::PublishedReliability);
    EXPECT_TRUE(text.contains(u"39,057"_s));
    EXPECT_TRUE(
        text.contains(u"reliability (Cronbach’s alpha) of this questionnaire in the sample "
                      "named below. It says how exactly these answers measure on one day"_s))
        << text.toStdString();
}

TEST_F(ResultPageTest, IsComputedOnceByTheRuleThatAnotherPageHandsOver)
{
    const core::Assessment ecr = answeredWith(*m_instruments.instrument(u"ecr"_s), 5, 3);
    const QSignalSpy computed(reasons(core::Dimension::Anxiety).model(),
                              &QAbstractItemModel::modelReset);
    m_page.restore({ecr, core::RuleKind::NormMedian, 2});
    EXPECT_EQ(computed.count(), 1);
    EXPECT_EQ(m_page.evaluation()->classification->rule.kind(), core::RuleKind::NormMedian);
    EXPECT_EQ(m_page.takeState()->rule, core::RuleKind::NormMedian);
    EXPECT_EQ(m_page.takeState()->statement, 2);
    m_page.restore({answeredWith(m_atlas, 6, 2), core::RuleKind::NormMedian});
    EXPECT_EQ(m_page.evaluation()->classification->rule.kind(), core::RuleKind::Midpoint)
        << "a result without a sample has no such rule";
    m_page.restore({ecr, core::RuleKind::NormMean});
    m_page.showAssessment(ecr);
    EXPECT_EQ(m_page.takeState()->rule, core::RuleKind::Midpoint) << "the next one begins anew";
}

TEST_F(ResultPageTest, ShowsTheResultOnPaperBeforePrinting)
{
    const auto button = [this]() -> QPushButton * {
        for (QPushButton *candidate : m_page.findChildren<QPushButton *>()) {
            if (candidate->text() == u"Print or save …"_s)
                return candidate;
        }
        return nullptr;
    };
    ASSERT_TRUE(button());
    core::Assessment earlier = answeredWith(m_atlas, 6, 2);
    earlier.definitionHash = QByteArray(32, 'x');
    textOf(earlier);
    EXPECT_FALSE(button()->isVisibleTo(&m_page));

    textOf(answeredWith(m_atlas, 6, 2));
    EXPECT_TRUE(button()->isVisibleTo(&m_page));
    QTest::mouseClick(button(), Qt::LeftButton);
    const auto *dialog = m_page.findChild<app::ReportDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->report().kind, core::ReportKind::Handout);
}

TEST_F(ResultPageTest, ReportsTheChangeSinceTheNewestEarlierResultOfTheSamePersonAndQuestions)
{
    auto records = *core::Store::temporary();
    core::Person heron;
    heron.pseudonym = u"Heron"_s;
    heron.createdAt = utc(QDate(2025, 1, 1), QTime(9, 0));
    const core::PersonId other = *records->people().add(heron);
    const core::Instrument ecr = *m_instruments.instrument(u"ecr"_s);
    const auto add = [&](int daysBefore, core::Assessment assessment) {
        assessment.startedAt = assessment.startedAt.addDays(-daysBefore);
        assessment.finishedAt = assessment.startedAt;
        assessment.id = *records->assessments().add(assessment);
        return assessment;
    };
    const auto since = [&](const core::Assessment &assessment) -> std::optional<QDate> {
        app::ResultPage page(m_instruments, records.get(), m_content, u"en"_s);
        page.showAssessment(assessment);
        partOf<app::Button>(page, u"print"_s).click();
        auto *dialog = page.findChild<app::ReportDialog *>();
        dialog->setKind(core::ReportKind::Full);
        const core::ReportDocument report = dialog->report();
        for (const core::ReportBlock &block : report.blocks) {
            if (const auto *change = std::get_if<core::ReportedChange>(&block))
                return change->since;
        }
        return std::nullopt;
    };

    const core::Assessment shown = add(0, answeredWith(ecr, 6, 2));
    EXPECT_FALSE(since(shown)) << "nothing came before";
    core::Assessment somebodyElse = answeredWith(ecr, 5, 3);
    somebodyElse.personId = other;
    core::Assessment anotherRelationship = answeredWith(ecr, 5, 3);
    anotherRelationship.targetId = u"named"_s;
    anotherRelationship.targetName = u"Robin"_s;
    core::Assessment notLocated = answeredWith(ecr, 5, 3);
    for (int &answer : notLocated.answers)
        answer = 6;
    add(1, somebodyElse);
    add(2, anotherRelationship);
    add(3, notLocated);
    add(4, answeredWith(m_atlas, 5, 3));
    const core::Assessment later = add(-5, answeredWith(ecr, 4, 3));
    EXPECT_FALSE(since(shown)) << "none of these can be compared with it";

    add(90, answeredWith(ecr, 4, 3));
    add(40, answeredWith(ecr, 5, 3));
    EXPECT_EQ(since(shown), QDate(2026, 3, 22));
    EXPECT_EQ(since(later), QDate(2026, 5, 1));

    core::Assessment notSaved = answeredWith(ecr, 6, 2);
    EXPECT_FALSE(since(notSaved)) << "whose it is, nobody knows";
}

TEST_F(ResultPageTest, BeginsWithWhatItMayFeelLikeAndFoldsTheNumbersAway)
{
    m_page.resize(1100, 700);
    m_page.showAssessment(answeredWith(m_atlas, 6, 2));
    m_page.show();
    const core::PlaceWords &story =
        (*m_content.library(u"en"_s))->placeStories()[core::Place::Preoccupied].toYou;
    const QString text = seen();
    for (const QString &part :
         {story.lead, story.feels, story.protects, story.costs, story.nextStep})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    EXPECT_FALSE(partOf<app::ProbabilityBars>(m_page).isVisible());
    EXPECT_FALSE(partOf<QComboBox>(m_page).isVisible());
    const auto top = [&](const QWidget &part) { return part.mapTo(&m_page, QPoint(0, 0)).y(); };
    EXPECT_LT(top(partOf<app::StoryCard>(m_page)), top(map()));
    EXPECT_LT(top(map()), top(partOf<app::Disclosure>(m_page)));
    EXPECT_LT(top(partOf<app::StoryCard>(m_page)) + partOf<app::StoryCard>(m_page).height(), 700)
        << "all of it is seen at once";
    QSignalSpy opened(&m_page, &app::ResultPage::articleRequested);
    partOf<app::Button>(m_page, u"nextStep"_s).click();
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].toString(), u"practice-self-worth"_s);
}

TEST_F(ResultPageTest, SaysItselfWhenItIsOpened)
{
    m_page.showAssessment(answeredWith(m_atlas, 6, 2));
    m_page.show();
    m_page.activateWindow();
    m_page.setFocus();
    ASSERT_TRUE(QTest::qWaitFor([this] { return partOf<app::StoryCard>(m_page).hasFocus(); }));
    const QAccessibleInterface *story =
        QAccessible::queryAccessibleInterface(&partOf<app::StoryCard>(m_page));
    EXPECT_TRUE(
        story->text(QAccessible::Name).startsWith(u"Result: Your answers lie higher on anxiety"_s))
        << story->text(QAccessible::Name).toStdString();
    EXPECT_TRUE(story->text(QAccessible::Description).contains(u"It can cost calm"_s));
    EXPECT_EQ(m_page.accessibleName(), story->text(QAccessible::Name));
}

TEST_F(ResultPageTest, SpeaksOfAClientSoThatItCanBeReadAloud)
{
    core::Assessment client = answeredWith(m_atlas, 2, 6);
    client.personId = core::me + 1;
    m_page.showAssessment(client);
    EXPECT_TRUE(seen().contains(u"For people who answer like this"_s)) << seen().toStdString();
}

TEST_F(ResultPageTest, SaysOfWhichDayItIs)
{
    m_page.showAssessment(answeredWith(m_atlas, 6, 2)); // of 1 May
    EXPECT_TRUE(seen().contains(u"Result of May 1, 2026"_s)) << seen().toStdString();
    EXPECT_TRUE(seen().contains(u"On May 1, 2026 these answers put"_s));
    EXPECT_FALSE(seen().contains(u"oday"_s)) << seen().toStdString();
    m_now = utc(QDate(2026, 5, 1), QTime(11, 0));
    m_page.showAssessment(answeredWith(m_atlas, 6, 2));
    EXPECT_TRUE(seen().contains(u"Your result"_s));
    EXPECT_TRUE(seen().contains(u"Today these answers put"_s)) << seen().toStdString();
}

TEST_F(ResultPageTest, NamesBothBordersThatAreEquallyNearAndNoFigureForWhatIsMostLikely)
{
    const QString text = textOf(answeredWith(m_atlas, 6, 2));
    EXPECT_TRUE(text.contains(u"Equally near, 2.00 away on the scale from 1 to 7, are the borders "
                              "to “Secure” and “Fearful-avoidant”."_s))
        << text.toStdString();
    EXPECT_FALSE(text.contains(u"99 %"_s));
    EXPECT_FALSE(text.contains(u"disorganised"_s));
    EXPECT_FALSE(partOf<app::ProbabilityBars>(m_page).accessibleDescription().contains(u"9"_s))
        << partOf<app::ProbabilityBars>(m_page).accessibleDescription().toStdString();
}

TEST_F(ResultPageTest, ShowsWhereThePointWouldLieWithoutTheAnswerTheKeyboardIsAt)
{
    m_page.resize(1100, 700);
    core::Assessment assessment = answeredWith(m_atlas, 6, 2);
    for (const core::KeyedItem &item : m_atlas.scorings.front().items) {
        assessment.answers[item.itemId] = item.keying > 0 ? 1 : 7;
        break;
    }
    m_page.showAssessment(assessment);
    m_page.show();
    m_page.activateWindow();
    auto &without = partOf<QLabel>(m_page, u"without"_s);
    const QString invitation = without.text();
    EXPECT_FALSE(map().content().comparedPoint);
    app::ReasonList &list = reasons(core::Dimension::Anxiety);
    list.setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.hasFocus(); }));
    ASSERT_EQ(list.marked(), 0);
    const core::AttachmentPoint point = m_page.evaluation()->placement->point();
    ASSERT_TRUE(map().content().comparedPoint);
    EXPECT_GT(map().content().comparedPoint->anxiety, point.anxiety)
        << "the answer that is unlike the others pulls the point down";
    EXPECT_EQ(without.text(), u"Without this answer: anxiety %1 instead of %2."_s.arg(
                                  app::wording::number(map().content().comparedPoint->anxiety, 2),
                                  app::wording::number(point.anxiety, 2)));
    partOf<app::Button>(m_page, u"allStatements"_s).click();
    settle();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_End);
    EXPECT_EQ(list.marked(), 11);
    const QRect row = list.visualRect(list.currentIndex());
    const QPoint place = list.viewport()->mapTo(m_page.viewport(), row.center());
    EXPECT_TRUE(m_page.viewport()->rect().contains(place)) << "the page follows the keyboard";
    EXPECT_TRUE(
        m_page.viewport()->rect().contains(map().mapTo(m_page.viewport(), map().rect().center())))
        << "and the map stays in view";
    partOf<app::StoryCard>(m_page).setFocus();
    EXPECT_FALSE(list.marked());
    EXPECT_FALSE(map().content().comparedPoint);
    EXPECT_EQ(without.text(), invitation);
}

TEST_F(ResultPageTest, MarksTheRowUnderTheMouseAndLeavesTheWheelToThePage)
{
    m_page.resize(1100, 700);
    m_page.showAssessment(answeredWith(m_atlas, 6, 2));
    m_page.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_page));
    app::ReasonList &list = reasons(core::Dimension::Anxiety);
    m_page.ensureWidgetVisible(&list);
    const QPoint third = list.visualRect(list.model()->index(2, 0)).center();
    QTest::mouseMove(list.viewport(), third);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list.marked() == 2; }));
    EXPECT_TRUE(map().content().comparedPoint);
    EXPECT_GE(list.viewport()->height(), list.visualRect(list.model()->index(2, 0)).bottom())
        << "nothing scrolls within the page";
    QWheelEvent wheel(third, list.viewport()->mapToGlobal(third), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(list.viewport(), &wheel);
    EXPECT_FALSE(wheel.isAccepted());
}

TEST_F(ResultPageTest, IsReadRowByRowAsAList)
{
    m_page.showAssessment(answeredWith(m_atlas, 6, 2));
    partOf<app::Button>(m_page, u"allStatements"_s).click();
    QAccessibleInterface *list =
        QAccessible::queryAccessibleInterface(&reasons(core::Dimension::Avoidance));
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), u"Attachment avoidance: why this score"_s);
    ASSERT_EQ(list->childCount(), 12);
    EXPECT_EQ(list->child(3)->text(QAccessible::Name), words(core::Dimension::Avoidance, 3));
}

TEST_F(ResultPageTest, ListsThePairsThatContradictAndLeadsBackToThemAndShowsNothingElse)
{
    m_page.showAssessment(contradicting());
    const QString text = seen();
    EXPECT_TRUE(text.contains(u"That says nothing about you."_s)) << text.toStdString();
    for (const auto &[one, other] : m_atlas.oppositePairs) {
        for (const QString &id : {one, other}) {
            EXPECT_TRUE(text.contains(m_atlas.text(m_atlas.findItem(id)->textKey, u"en"_s) +
                                      u"”: answer "_s));
        }
    }
    partOf<app::Disclosure>(m_page).setOpen(true);
    for (const QString &absent : {u"Why it lies"_s, u"map shows"_s, u"shaded region"_s,
                                  u"By the rule"_s, u"Without this answer"_s})
        EXPECT_FALSE(seen().contains(absent)) << absent.toStdString();
    EXPECT_FALSE(map().isVisibleTo(&m_page));
    EXPECT_FALSE(reasons(core::Dimension::Anxiety).isVisibleTo(&m_page));
    EXPECT_FALSE(partOf<app::ProbabilityBars>(m_page).isVisibleTo(&m_page));

    QSignalSpy asked(&m_page, &app::ResultPage::answersReviewRequested);
    partOf<app::Button>(m_page, u"lookAgain"_s).click();
    ASSERT_EQ(asked.count(), 1);
    QStringList expected;
    for (const auto &[one, other] : m_atlas.oppositePairs)
        expected << one << other;
    EXPECT_EQ(asked[0][1].toStringList(), expected);
    EXPECT_EQ(asked[0][0].value<core::Assessment>().answers, contradicting().answers);

    m_page.showAssessment(answeredWith(m_atlas, 6, 2));
    EXPECT_FALSE(partOf<app::Button>(m_page, u"lookAgain"_s).isVisibleTo(&m_page));
}

TEST_F(ResultPageTest, LeadsToTheAnswersThatWereLeftOut)
{
    core::Assessment thin = answeredWith(m_atlas, 6, 2);
    const QStringList all = thin.answers.keys();
    const QStringList missing = all.mid(0, 10);
    for (const QString &id : missing)
        thin.answers.remove(id);
    m_page.showAssessment(thin);
    ASSERT_FALSE(m_page.evaluation() && m_page.evaluation()->classification);
    QSignalSpy asked(&m_page, &app::ResultPage::answersReviewRequested);
    partOf<app::Button>(m_page, u"lookAgain"_s).click();
    ASSERT_EQ(asked.count(), 1);
    QStringList items = asked[0][1].toStringList();
    items.sort();
    EXPECT_EQ(items, missing);
}

TEST_F(ResultPageTest, TellsAtOnceWhatChangedSinceTheOneBefore)
{
    auto records = *core::Store::temporary();
    const auto add = [&](core::Assessment assessment, const QDate &day) {
        assessment.startedAt = utc(day, QTime(10, 0));
        assessment.finishedAt = assessment.startedAt;
        assessment.id = *records->assessments().add(assessment);
        return assessment;
    };
    app::ResultPage page(m_instruments, records.get(), m_content, u"en"_s,
                         [this] { return m_now; });
    auto &shown = partOf<app::AttachmentMap>(page);
    QSignalSpy timeline(&page, &app::ResultPage::timelineRequested);
    page.showAssessment(add(answeredWith(m_atlas, 6, 2), QDate(2026, 5, 3)));
    EXPECT_EQ(shown.content().results.size(), 1U);
    for (app::Link *link : page.findChildren<app::Link *>())
        EXPECT_NE(link->isVisibleTo(&page) ? link->text() : QString(), u"See it over time"_s);

    const core::Assessment second = add(answeredWith(m_atlas, 4, 2), QDate(2026, 8, 30));
    page.showAssessment(second);
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts << label->text();
    EXPECT_TRUE(
        texts.contains(u"Since May 3, 2026: anxiety down by 2.0, more than chance explains; "
                       "avoidance about the same."_s))
        << texts.join(u'\n').toStdString();
    ASSERT_EQ(shown.content().results.size(), 2U);
    EXPECT_EQ(shown.content().results[1].label, u"May 3, 2026"_s);
    EXPECT_EQ(app::trails(shown.content().results).size(), 1U) << "an arrow leads to the newer one";
    for (app::Link *link : page.findChildren<app::Link *>()) {
        if (link->text() == u"See it over time"_s)
            link->click();
    }
    EXPECT_EQ(timeline.count(), 1);
}

TEST_F(ResultPageTest, SaysOfAnAnswerWhatItPointsToBeforeHowItLiesBesideTheOthers)
{
    // All as anxious as can be but one, which is anxious too.
    core::Assessment assessment = answeredWith(m_atlas, 7, 4);
    const core::Scoring &anxiety = m_atlas.scorings.front();
    for (const core::KeyedItem &item : anxiety.items)
        assessment.answers[item.itemId] = item.keying > 0 ? 7 : 1;
    const core::KeyedItem &mild = anxiety.items.front();
    assessment.answers[mild.itemId] = mild.keying > 0 ? 6 : 2;
    m_page.showAssessment(assessment);
    const auto said = [&](core::Dimension dimension, int row) {
        const auto &list = reasons(dimension);
        return list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    const QString text = said(core::Dimension::Anxiety, 0);
    EXPECT_TRUE(text.contains(u": points to more anxiety; below the other answers (score −"_s))
        << text.toStdString();
    for (const char *misread : {"moves", "pull", "anxiety down", "lowers"})
        EXPECT_FALSE(text.contains(QLatin1String(misread))) << text.toStdString();
    EXPECT_TRUE(said(core::Dimension::Anxiety, 1).contains(u"above the other answers (score +"_s))
        << said(core::Dimension::Anxiety, 1).toStdString();
    EXPECT_TRUE(said(core::Dimension::Avoidance, 0).contains(u"points neither way"_s))
        << said(core::Dimension::Avoidance, 0).toStdString();
}

TEST_F(ResultPageTest, ShowsThreeStatementsOfEachDimensionThatMovedThePointMostAndAllOnWish)
{
    core::Assessment assessment = answeredWith(m_atlas, 4, 4);
    int step = 0;
    for (const core::Scoring &scoring : m_atlas.scorings) {
        for (const core::KeyedItem &item : scoring.items)
            assessment.answers[item.itemId] = 1 + (step += 3) % 7;
    }
    m_page.showAssessment(assessment);
    auto &rest = partOf<app::Button>(m_page, u"allStatements"_s);
    const auto pullOf = [&](core::Dimension dimension, int row) {
        const auto &shown =
            static_cast<app::ReasonModel *>(reasons(dimension).model())->reason(row);
        return std::abs(shown.without[dimension] -
                        m_page.evaluation()->placement->point()[dimension]);
    };
    for (const core::Dimension dimension : core::dimensions)
        EXPECT_EQ(reasons(dimension).model()->rowCount(), 3);
    rest.click();
    for (const core::Dimension dimension : core::dimensions) {
        ASSERT_EQ(reasons(dimension).model()->rowCount(), 12);
        double least = pullOf(dimension, 0);
        for (int row = 1; row < 3; ++row)
            least = std::min(least, pullOf(dimension, row));
        for (int row = 3; row < 12; ++row)
            EXPECT_LE(pullOf(dimension, row), least + 1e-9);
    }
    reasons(core::Dimension::Avoidance)
        .setCurrentIndex(reasons(core::Dimension::Avoidance).model()->index(7, 0));
    const auto state = m_page.takeState();
    rest.click();
    EXPECT_EQ(reasons(core::Dimension::Anxiety).model()->rowCount(), 3);
    m_page.restore(*state);
    EXPECT_EQ(reasons(core::Dimension::Anxiety).model()->rowCount(), 12)
        << "as it was left where the page is made anew";
}

TEST_F(ResultPageTest, IsMetWithStoryMapAndActionsWithinTwoScreens)
{
    // What a window has for its page at 1366×768, beside the rail.
    m_page.resize(1270, 735);
    m_page.showAssessment(answeredWith(m_atlas, 6, 2));
    m_page.show();
    settle();
    const auto bottomOf = [&](QWidget &part) {
        return part.mapTo(m_page.widget(), QPoint(0, part.height())).y();
    };
    EXPECT_LT(bottomOf(partOf<app::ResultHead>(m_page)), m_page.viewport()->height() / 3);
    EXPECT_LT(bottomOf(partOf<app::StoryCard>(m_page)), m_page.viewport()->height());
    EXPECT_LT(bottomOf(map()), 2 * m_page.viewport()->height());
    EXPECT_LT(m_page.widget()->height(), 3 * m_page.viewport()->height());
}

TEST_F(ResultPageTest, CorrectsTheDayAndTakesThatBack)
{
    QTemporaryDir folder;
    const auto store = std::move(*core::Store::open(folder.path()));
    app::ResultPage page(m_instruments, store.get(), m_content, u"en"_s, [this] { return m_now; });
    const core::AssessmentId id = *store->assessments().add(answeredWith(m_atlas, 6, 2));
    const core::Assessment first = *store->assessments().assessment(id);
    page.showAssessment(first);
    page.show();
    const auto choose = [&](const QString &words) {
        partOf<app::Button>(page, u"moreActions"_s).setFocus();
        partOf<app::Button>(page, u"moreActions"_s).click();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == words)
                action->trigger();
        }
        menu->close();
        settle();
    };
    choose(u"Correct the date …"_s);
    auto *dialog = page.findChild<app::ResultDayDialog *>();
    ASSERT_TRUE(dialog);
    auto &line = partOf<QLineEdit>(*dialog);
    line.selectAll();
    QTest::keyClicks(&line, u"2026-09-02"_s);
    click(*dialog, u"Save"_s);
    EXPECT_TRUE(dialog->isVisible()) << "a day to come";
    line.selectAll();
    QTest::keyClicks(&line, u"2026-04-03"_s);
    click(*dialog, u"Save"_s);
    settle();
    EXPECT_EQ(store->assessments().assessment(id)->finishedAt->toLocalTime().date(),
              QDate(2026, 4, 3));
    EXPECT_TRUE(shows(page, u"Result of April 3, 2026"_s));
    EXPECT_EQ(page.window()->focusWidget(), &partOf<app::Button>(page, u"moreActions"_s))
        << "the keys are where they were";
    EXPECT_TRUE(shows(page, u"Date corrected on September 1, 2026; before, it was May 1, 2026."_s));
    click(page, u"Take the correction back"_s);
    EXPECT_EQ(*store->assessments().assessment(id), first);
    EXPECT_TRUE(shows(page, u"Result of May 1, 2026"_s));
    EXPECT_FALSE(shows(page, u"corrected on"_s));
}

TEST_F(ResultPageTest, ComputesTheScoreOfCorrectedAnswersAnew)
{
    QTemporaryDir folder;
    const auto store = std::move(*core::Store::open(folder.path()));
    app::ResultPage page(m_instruments, store.get(), m_content, u"en"_s, [this] { return m_now; });
    core::Assessment sheet = answeredWith(m_atlas, 6, 2);
    sheet.onPaper = true;
    sheet.id = *store->assessments().add(sheet);
    page.showAssessment(sheet);
    QSignalSpy wished(&page, &app::ResultPage::sheetCorrectionRequested);
    page.show();
    partOf<app::Button>(page, u"moreActions"_s).click();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Correct answers …"_s)
            action->trigger();
    }
    menu->close();
    EXPECT_EQ(wished.count(), 1);
    core::GivenAnswers given = core::givenAnswersOf(sheet);
    given.answers = answeredWith(m_atlas, 2, 6).answers;
    ASSERT_TRUE(store->assessments().correct(sheet.id, given, m_now));
    page.refresh();
    EXPECT_NEAR(page.evaluation()->placement->point().anxiety, 2.0, 1e-9);
    EXPECT_TRUE(shows(page, u"Answers corrected on September 1, 2026."_s));
}

TEST_F(ResultPageTest, TellsTwoResultsOfOneDayApartByTheHour)
{
    QTemporaryDir folder;
    const auto store = std::move(*core::Store::open(folder.path()));
    app::ResultPage page(m_instruments, store.get(), m_content, u"en"_s, [this] { return m_now; });
    core::Assessment morning = answeredWith(m_atlas, 6, 2);
    ASSERT_TRUE(store->assessments().add(morning));
    core::Assessment evening = answeredWith(m_atlas, 2, 2);
    evening.finishedAt = morning.finishedAt->addSecs(8 * 60 * 60 + 7 * 60);
    evening.id = *store->assessments().add(evening);
    page.showAssessment(evening);
    const auto hour = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
    };
    EXPECT_TRUE(shows(page, u"Since May 1, 2026, %1: "_s.arg(hour(*morning.finishedAt))));
    EXPECT_TRUE(shows(page, u"May 1, 2026, %1"_s.arg(hour(*evening.finishedAt)))) << "the head";
}

TEST_F(ResultPageTest, HasAFootWithHelpOfEveryResult)
{
    QSignalSpy support(&m_page, &app::ResultPage::supportRequested);
    for (const core::Assessment &assessment : {answeredWith(m_atlas, 6, 2), contradicting()}) {
        m_page.showAssessment(assessment);
        auto &link = partOf<app::Link>(m_page, u"support"_s);
        ASSERT_TRUE(link.isVisibleTo(&m_page));
        link.click();
    }
    EXPECT_EQ(support.count(), 2);
}

TEST_F(ResultPageTest, ShowsScoresOfAQuestionnaireWithoutAPlace)
{
    const QTemporaryDir folder;
    QFile shipped(u":/instruments/raas.osd"_s);
    ASSERT_TRUE(shipped.open(QIODevice::ReadOnly));
    QJsonObject root = QJsonDocument::fromJson(shipped.readAll()).object();
    QJsonObject definition = root[u"definition"_s].toObject();
    QJsonObject hints = definition[u"runner_hints"_s].toObject();
    QJsonObject ours = hints[u"attachment_atlas"_s].toObject();
    ours.remove(u"plane"_s);
    hints[u"attachment_atlas"_s] = ours;
    definition[u"runner_hints"_s] = hints;
    root[u"definition"_s] = definition;
    QFile file(folder.filePath(u"raas.osd"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(root).toJson());
    file.close();
    const core::InstrumentCatalogue instruments(folder.path());
    const auto other = instruments.instrument(u"raas"_s);
    ASSERT_TRUE(other && !other->plane);
    core::Assessment assessment = answeredWith(*other, 3, 3);
    for (const core::Item &item : other->items)
        assessment.answers[item.id] = 3;
    assessment.formId = other->forms.front().id;

    app::ResultPage page(instruments, nullptr, m_content, u"en"_s);
    page.showAssessment(assessment);
    EXPECT_TRUE(partOf<QTableWidget>(page).isVisibleTo(&page));
    EXPECT_GT(partOf<QTableWidget>(page).rowCount(), 1);
    EXPECT_FALSE(partOf<app::AttachmentMap>(page).isVisibleTo(&page));
    EXPECT_FALSE(partOf<app::ReasonList>(page, u"anxietyReasons"_s).isVisibleTo(&page));
    EXPECT_TRUE(partOf<app::StoryCard>(page).accessibleName().contains(u"no place on the map"_s))
        << partOf<app::StoryCard>(page).accessibleName().toStdString();
}
