// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_of.h"

#include "app/pages/people/change_card.h"
#include "app/pages/people/item_change_card.h"
#include "app/widgets/disclosure.h"

#include "app/foundation/text/wording.h"
#include "app/print/report/change_words.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/scoring/norm_reader.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::Dimension;

namespace
{

const QDate firstDay(2025, 11, 20);

class ChangeCardTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_card.resize(900, 900);
        m_card.show();
    }

    /// Items of anxiety and of avoidance answered at these levels, the first `raised` a step up.
    core::Occasion occasion(const core::Instrument &instrument, int anxiety, int avoidance,
                            int raised, const QDate &date,
                            const std::optional<core::Norm> &norm = std::nullopt)
    {
        core::AnswerSheet sheet(instrument, instrument.forms.front());
        for (const core::Dimension dimension : core::dimensions) {
            const auto *scoring = instrument.findScoring((*instrument.plane)[dimension]);
            int left = raised;
            for (const core::KeyedItem &item : scoring->items) {
                const int level =
                    (dimension == Dimension::Anxiety ? anxiety : avoidance) + (left-- > 0 ? 1 : 0);
                EXPECT_TRUE(sheet.answer(item.itemId, item.keying > 0 ? level : 8 - level));
            }
        }
        const auto scored = core::score(instrument, sheet);
        const auto placed = core::place(instrument, *scored, norm);
        EXPECT_TRUE(placed);
        return {date, *scored, *placed};
    }

    /// As PersonChanges does with two results.
    void showChange(const core::Instrument &instrument, const core::Occasion &first,
                    const core::Occasion &second, const std::optional<core::Norm> &norm,
                    const QString &language)
    {
        const auto change = core::changeBetween(first, second, norm);
        if (change)
            m_card.showChange({first.date, first.placement, second.placement, *change}, second.date,
                              norm);
        else
            m_card.showProblem(change.error(), first.date, second.date);
        m_items.showChange(instrument, first, second, language);
        for (app::Disclosure *part : m_card.findChildren<app::Disclosure *>())
            part->setOpen(true);
    }

    QString text()
    {
        QStringList texts;
        for (const QLabel *label : m_card.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&m_card))
                texts << label->text();
        }
        return texts.join(u'\n');
    }

    void expectText(const QString &part)
    {
        EXPECT_TRUE(text().contains(part)) << part.toStdString() << "\n" << text().toStdString();
    }

    QTableView &table() { return partOf<QTableView>(m_items); }

    core::InstrumentCatalogue m_instruments{u":/instruments"_s};
    core::Instrument m_ecr = *m_instruments.instrument(u"ecr"_s);
    core::Instrument m_atlas = *m_instruments.instrument(u"atlas-24"_s);
    std::optional<core::Norm> m_norm = *core::findNorm(u":/norms"_s, u"ecr"_s);
    app::ChangeCard m_card;
    app::ItemChangeCard m_items;
};

} // namespace

TEST_F(ChangeCardTest, SaysSizeDirectionAndChanceVariationWithTheReliabilityAndItsSample)
{
    showChange(m_ecr, occasion(m_ecr, 5, 2, 9, firstDay, m_norm),
               occasion(m_ecr, 4, 4, 9, firstDay.addDays(200), m_norm), m_norm, u"en"_s);
    expectText(u"Attachment anxiety: from 5.50 to 4.50, down by 1.00. That is larger than the "
               "questionnaire's chance variation (0.96)."_s);
    expectText(u"Attachment avoidance: from 2.50 to 4.50, up by 2.00. That is larger than the "
               "questionnaire's chance variation (0.86)."_s);
    expectText(u"Attachment anxiety: reliability 0.92 (Cronbach's alpha)."_s);
    expectText(u"calls too many differences larger"_s);
    expectText(u"39,057"_s);
    expectText(u"about 95 of 100 repetitions would differ by no more than this if nothing "
               "changed. A difference that is not larger may still be real."_s);
    EXPECT_FALSE(text().contains(u"Less than a month"_s));
    EXPECT_FALSE(text().contains(u"the answers of each date differ"_s));
}

TEST_F(ChangeCardTest, FoldsAwayWhatItRestsOnUntilThatIsAskedFor)
{
    showChange(m_ecr, occasion(m_ecr, 5, 2, 9, firstDay, m_norm),
               occasion(m_ecr, 4, 4, 9, firstDay.addDays(200), m_norm), m_norm, u"en"_s);
    partOf<app::Disclosure>(m_card).setOpen(false);
    expectText(u"down by 1.00. That is larger"_s);
    EXPECT_FALSE(text().contains(u"39,057"_s));
}

TEST_F(ChangeCardTest, NamesTheSourceOfTheReliabilityInTheLanguageOfTheProgram)
{
    const auto show = [this] {
        showChange(m_ecr, occasion(m_ecr, 5, 2, 9, firstDay, m_norm),
                   occasion(m_ecr, 4, 4, 9, firstDay.addDays(200), m_norm), m_norm, u"en"_s);
    };
    show();
    expectText(m_norm->words.source);
    expectText(m_norm->words.caveat);
    const QLocale before;
    QLocale::setDefault(QLocale(u"de_DE"_s));
    show();
    expectText(m_norm->wordsIn(u"de"_s).source);
    expectText(m_norm->wordsIn(u"de"_s).caveat);
    EXPECT_FALSE(text().contains(m_norm->words.caveat));
    QLocale::setDefault(before);
}

TEST_F(ChangeCardTest, SaysWhenADifferenceIsNotLargerAndWhenThereIsNone)
{
    showChange(m_ecr, occasion(m_ecr, 4, 3, 9, firstDay, m_norm),
               occasion(m_ecr, 4, 3, 9, firstDay.addDays(12), m_norm), m_norm, u"en"_s);
    expectText(u"Attachment anxiety: from 4.50 to 4.50, no difference. That is not larger than the "
               "questionnaire's chance variation (0.96)."_s);
    expectText(u"Less than a month lies between the two dates."_s);
}

TEST_F(ChangeCardTest, SaysThatOwnQuestionnairesAreJudgedByTheirAnswersAlone)
{
    showChange(m_atlas, occasion(m_atlas, 5, 2, 6, firstDay),
               occasion(m_atlas, 3, 2, 6, firstDay.addDays(90)), std::nullopt, u"en"_s);
    expectText(
        u"Attachment anxiety: from 5.50 to 3.50, down by 2.00. That is larger than the chance "
        "variation seen in the answers themselves ("_s);
    expectText(u"Attachment Atlas has no reliability for this questionnaire in this form."_s);
    expectText(u"That is rough, and it knows nothing of good and bad days. Because the same "
               "statements were asked both times, it is often wider than needed."_s);
    EXPECT_FALSE(text().contains(u"Cronbach"_s));
    EXPECT_FALSE(text().contains(u"your"_s)) << "whoever reads it may ask about somebody else";
}

TEST_F(ChangeCardTest, NamesARetestCoefficientWithItsIntervalAndSource)
{
    for (const Dimension dimension : core::dimensions)
        m_norm->distributions[dimension].retest = {.8, 0.8, 30, u"Example & Example, 2020"_s};
    showChange(m_ecr, occasion(m_ecr, 5, 2, 9, firstDay, m_norm),
               occasion(m_ecr, 4, 4, 9, firstDay.addDays(200), m_norm), m_norm, u"en"_s);
    // English plurals come with its translation file, which the program loads.
    expectText(u"Attachment anxiety: retest reliability 0.80, measured 30 day(s) apart (Example & "
               "Example, 2020)."_s);
    expectText(u"not larger than the questionnaire's chance variation (1.49)"_s);
    EXPECT_FALSE(text().contains(u"Cronbach"_s));
}

TEST_F(ChangeCardTest, JudgesNothing)
{
    const QStringList verdicts{u"better"_s,  u"worse"_s,       u"improve"_s, u"progress"_s,
                               u"decline"_s, u"deteriorate"_s, u"recover"_s, u"success"_s,
                               u"good "_s,   u"significant"_s, u"healthy"_s};
    for (const int level : {2, 4, 6}) {
        showChange(m_ecr, occasion(m_ecr, 4, 4, 9, firstDay, m_norm),
                   occasion(m_ecr, level, level, 9, firstDay.addDays(5), m_norm), m_norm, u"en"_s);
        const QString said = text().replace(u"good and bad days"_s, QString());
        for (const QString &verdict : verdicts)
            EXPECT_FALSE(said.contains(verdict, Qt::CaseInsensitive)) << verdict.toStdString();
    }
}

TEST_F(ChangeCardTest, ComparesNothingThatIsNotTheSameMeasurement)
{
    showChange(m_ecr, occasion(m_ecr, 5, 2, 9, firstDay, m_norm),
               occasion(m_atlas, 4, 4, 9, firstDay.addDays(200)), m_norm, u"en"_s);
    expectText(u"no difference between them is shown"_s);
    EXPECT_FALSE(text().contains(u"→"_s));
    EXPECT_EQ(table().model()->rowCount(), 0);
    EXPECT_FALSE(m_items.isVisible());
    m_card.clear();
    expectText(u"Two dates are needed to compare."_s);
}

TEST_F(ChangeCardTest, ListsEveryStatementTheLargestShareFirst)
{
    const core::Occasion first = occasion(m_atlas, 5, 2, 1, firstDay);
    const core::Occasion second = occasion(m_atlas, 3, 2, 0, firstDay.addDays(90));
    showChange(m_atlas, first, second, std::nullopt, u"en"_s);
    const QAbstractItemModel &items = *table().model();
    ASSERT_EQ(items.rowCount(), 24);
    const core::Item *item =
        m_atlas.findItem(m_atlas.findScoring(u"anxiety"_s)->items.front().itemId);
    const auto cell = [&](int row, int column) {
        return items.index(row, column).data().toString();
    };
    EXPECT_EQ(cell(0, 0), m_atlas.text(item->textKey, u"en"_s));
    EXPECT_EQ(cell(0, 1), u"Anxiety"_s);
    EXPECT_EQ(cell(0, 4), u"▼ 3"_s);
    EXPECT_EQ(cell(0, 5), u"▼ 0.25"_s);
    EXPECT_EQ(cell(1, 5), u"▼ 0.17"_s);
    EXPECT_EQ(cell(23, 5), u"0.00"_s);
    EXPECT_EQ(items.headerData(2, Qt::Horizontal, Qt::DisplayRole), u"11/20/25"_s);

    showChange(m_atlas, first, second, std::nullopt, u"de"_s);
    EXPECT_EQ(cell(0, 0), m_atlas.text(item->textKey, u"de"_s));
    EXPECT_NE(cell(0, 0), m_atlas.text(item->textKey, u"en"_s));
}

TEST_F(ChangeCardTest, NamesItemsByTheirIdsWhereTheKeyHasNoWording)
{
    showChange(m_ecr, occasion(m_ecr, 5, 2, 9, firstDay, m_norm),
               occasion(m_ecr, 4, 4, 9, firstDay.addDays(200), m_norm), m_norm, u"en"_s);
    EXPECT_TRUE(table().model()->index(0, 0).data().toString().startsWith(u"ecr"_s));
}
