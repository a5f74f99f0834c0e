// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A result after a change of the language: the same answers by the same rule, at the same row.
#include "finished_result.h"
#include "part_of.h"
#include "two_languages.h"

#include "app/mapview/attachment_map.h"
#include "app/pages/result/result_page.h"
#include "app/widgets/card.h"

#include "tests/answered.h"

#include <QComboBox>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace
{

class ResultRenewalTest : public TwoLanguagesTest
{
protected:
    app::ResultPage &page() { return *find<app::ResultPage>(); }
    app::AttachmentMap &map() { return partOf<app::AttachmentMap>(page()); }
    QListView &statements() { return partOf<QListView>(page(), u"avoidanceReasons"_s); }
    QComboBox &rule() { return *page().findChild<QComboBox *>(); }

    QString statement(int row) { return statements().model()->index(row, 0).data().toString(); }
    QString worded(const core::Instrument &instrument, const QString &english)
    {
        for (const core::Item &item : instrument.items) {
            if (instrument.text(item.textKey, u"en"_s) == english)
                return instrument.text(item.textKey, u"de"_s);
        }
        return {};
    }
};

/// An ECR has a sample of its own, so that there are rules to choose from.
core::Assessment finishedEcr()
{
    return answeredWith(*core::InstrumentCatalogue(u":/instruments"_s).instrument(u"ecr"_s), 6, 2);
}

} // namespace

TEST_F(ResultRenewalTest, StaysAtTheRowThatSaysWhy)
{
    const auto id = records().assessments().add(finishedAtlas24());
    ASSERT_TRUE(id);
    navigation().showResult(*id);
    ASSERT_TRUE(shows(u"Result of May 1, 2026"_s));
    const core::Evaluation before = *page().evaluation();
    partOf<app::Button>(page(), u"allStatements"_s).click();
    const QString english = statement(5);
    statements().setFocus();
    statements().setCurrentIndex(statements().model()->index(5, 0));
    EXPECT_TRUE(map().content().comparedPoint);
    for (const bool german : {true, false, true}) {
        german ? speakGerman() : speakEnglish();
        ASSERT_TRUE(page().isVisible());
        EXPECT_TRUE(shows(german ? u"Ergebnis vom 1. Mai 2026"_s : u"Result of May 1, 2026"_s));
        EXPECT_TRUE(button(german ? u"Ergebnis benennen"_s : u"Name this result"_s));
        EXPECT_EQ(page().evaluation()->placement, before.placement);
        EXPECT_EQ(statements().currentIndex().row(), 5);
        EXPECT_FALSE(map().content().comparedPoint) << "nobody points at the row";
    }
    EXPECT_EQ(
        statement(5),
        worded(*core::InstrumentCatalogue(u":/instruments"_s).instrument(u"atlas-24"_s), english));
    click(u"Löschen"_s);
    EXPECT_TRUE(records().assessments().finished(core::me)->empty()) << "it is the saved one";
}

TEST_F(ResultRenewalTest, KeepsAResultThatIsNotSaved)
{
    core::Assessment assessment = finishedAtlas24();
    assessment.targetName = u"Heron"_s;
    navigation().showAssessment(assessment);
    speakGerman();
    speakEnglish();
    speakGerman();
    ASSERT_TRUE(page().isVisible());
    ASSERT_TRUE(page().evaluation());
    EXPECT_TRUE(shows(u"Heron"_s));
    EXPECT_TRUE(shows(u"Ergebnis vom 1. Mai 2026"_s));
    EXPECT_FALSE(button(u"Löschen"_s)) << "there is nothing to delete";
    EXPECT_TRUE(records().assessments().finished(core::me)->empty());
    navigation().showPage(app::PageName::Home);
    speakEnglish();
    EXPECT_TRUE(page().evaluation()) << "nor is it lost while another page is shown";
}

TEST_F(ResultRenewalTest, KeepsTheRuleThatWasChosen)
{
    navigation().showAssessment(finishedEcr());
    ASSERT_EQ(rule().count(), 4);
    rule().setCurrentIndex(2);
    const core::Classification before = *page().evaluation()->classification;
    ASSERT_NE(before.rule.kind(), core::RuleKind::Midpoint);
    speakGerman();
    EXPECT_EQ(rule().currentIndex(), 2);
    EXPECT_EQ(page().evaluation()->classification->rule, before.rule);
    EXPECT_EQ(map().content().rule, before.rule);
    speakEnglish();
    EXPECT_EQ(page().evaluation()->classification->rule, before.rule);
}
