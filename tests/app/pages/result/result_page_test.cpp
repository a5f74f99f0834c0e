// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_of.h"

#include "app/foundation/content/content.h"
#include "app/pages/result/result_page.h"

#include "app/mapview/attachment_map.h"
#include "app/mapview/map_export.h"
#include "app/print/report/report_dialog.h"
#include "app/widgets/card.h"

#include "tests/utc.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

core::Assessment answeredWith(const core::Instrument &instrument, int anxiety, int avoidance)
{
    core::Assessment assessment;
    assessment.personId = core::me;
    assessment.instrumentId = instrument.id;
    assessment.definitionHash = instrument.definitionHash;
    assessment.formId = u"full"_s;
    assessment.startedAt = utc(QDate(2026, 5, 1), QTime(10, 0));
    assessment.finishedAt = assessment.startedAt;
    for (const core::Scoring &scoring : instrument.scorings) {
        const int level = scoring.id == "anxiety"_L1 ? anxiety : avoidance;
        for (const core::KeyedItem &item : scoring.items)
            assessment.answers[item.itemId] = item.keying > 0 ? level : 8 - level;
    }
    return assessment;
}

class ResultPageTest : public testing::Test
{
protected:
    QString textOf(const core::Assessment &assessment)
    {
        m_page.showAssessment(assessment);
        QStringList texts;
        for (const QLabel *label : m_page.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&m_page))
                texts << label->text();
        }
        return texts.join(u'\n');
    }

    /// The statements that say why, by their pull.
    QAbstractItemModel *contributions()
    {
        for (const QTableView *view : m_page.findChildren<QTableView *>()) {
            if (view->model()->columnCount() == 5)
                return view->model();
        }
        return nullptr;
    }

    app::AttachmentMap &map() { return partOf<app::AttachmentMap>(m_page); }

    core::InstrumentCatalogue m_instruments{u":/instruments"_s};
    core::Instrument m_atlas = *m_instruments.instrument(u"atlas-24"_s);
    const app::Content m_content{u":"_s};
    app::ResultPage m_page{m_instruments, nullptr, m_content, u"en"_s};
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
    textOf(answeredWith(m_atlas, 6, 2));
    const QAbstractItemModel *model = contributions();
    ASSERT_TRUE(model);
    ASSERT_EQ(model->rowCount(), 24);
    int reversed = 0;
    for (int row = 0; row < 24; ++row) {
        const QString raw = model->index(row, 2).data().toString();
        const QString keyed = model->index(row, 3).data().toString();
        if (keyed.contains(u"reversed"_s)) {
            ++reversed;
            EXPECT_NE(raw, keyed.left(1));
        } else {
            EXPECT_EQ(raw, keyed);
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
    EXPECT_TRUE(text.contains(u"reliability (Cronbach’s alpha) of this questionnaire in the sample "
                              "named below. It says how exactly these answers measure today"_s))
        << text.toStdString();
}

TEST_F(ResultPageTest, IsComputedOnceByTheRuleThatAnotherPageHandsOver)
{
    const core::Assessment ecr = answeredWith(*m_instruments.instrument(u"ecr"_s), 5, 3);
    const QSignalSpy computed(contributions(), &QAbstractItemModel::modelReset);
    m_page.restore({ecr, core::RuleKind::NormMedian, 4});
    EXPECT_EQ(computed.count(), 1);
    EXPECT_EQ(m_page.evaluation()->classification->rule.kind(), core::RuleKind::NormMedian);
    EXPECT_EQ(m_page.takeState()->rule, core::RuleKind::NormMedian);
    EXPECT_EQ(m_page.takeState()->statement, 4);
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
