// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/answer_words.h"

#include "core/cohort/answer_cells.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using core::AnswerCells;

TEST(AnswerWords, AreComparedWithoutCaseAndPunctuation)
{
    EXPECT_EQ(core::answerWord(u" Neither agree, nor disagree. "_s),
              u"neither agree nor disagree"_s);
    EXPECT_EQ(core::answerWord(u"Teils/teils"_s), u"teils teils"_s);
    EXPECT_EQ(core::answerWord(u"?"_s), QString());
}

TEST(AnswerWords, OfAgreementAreKnownInFourLanguages)
{
    const std::vector<QStringList> scales{
        {u"Strongly Disagree"_s, u"Disagree"_s, u"Slightly disagree"_s, u"Neutral"_s,
         u"Slightly agree"_s, u"Agree"_s, u"Strongly agree"_s},
        {u"Stimme überhaupt nicht zu"_s, u"Stimme nicht zu"_s, u"Stimme eher nicht zu"_s,
         u"Weder noch"_s, u"Stimme eher zu"_s, u"Stimme zu"_s, u"Stimme voll und ganz zu"_s},
        {u"Muy en desacuerdo"_s, u"En desacuerdo"_s, u"Algo en desacuerdo"_s,
         u"Ni de acuerdo ni en desacuerdo"_s, u"Algo de acuerdo"_s, u"De acuerdo"_s,
         u"Muy de acuerdo"_s},
        {u"Pas du tout d'accord"_s, u"Pas d'accord"_s, u"Plutôt pas d'accord"_s,
         u"Ni d'accord ni en désaccord"_s, u"Plutôt d'accord"_s, u"D'accord"_s,
         u"Tout à fait d'accord"_s}};
    for (const QStringList &scale : scales) {
        for (qsizetype i = 0; i < scale.size(); ++i)
            EXPECT_EQ(core::agreementOf(scale[i]), static_cast<int>(i) - 3)
                << scale[i].toStdString();
    }
    EXPECT_EQ(core::agreementOf(u"often"_s), std::nullopt);
}

TEST(AnswerCells, ReadNumbersWordsAndCodes)
{
    const AnswerCells cells(*core::Scale::make(1, 7), {u"9"_s, u"NA"_s},
                            {{u"always"_s, 7}, {u"a5"_s, 5}});
    const auto expect = [&](const char *cell, AnswerCells::Kind kind, double value = 0.0) {
        const auto reading = cells.read(cell);
        EXPECT_EQ(reading.kind, kind) << cell;
        if (kind == AnswerCells::Kind::Answer) {
            EXPECT_NEAR(reading.value + static_cast<double>(reading.rest), value, 1e-6) << cell;
        }
    };
    using Kind = AnswerCells::Kind;
    expect("5", Kind::Answer, 5);
    expect(" 5 ", Kind::Answer, 5);
    expect("4,33", Kind::Answer, 4.33);
    expect("7 = agree", Kind::Answer, 7);
    expect("Always", Kind::Answer, 7);
    expect("A5", Kind::Answer, 5);
    expect("", Kind::Missing);
    expect(" ", Kind::Missing);
    expect("9", Kind::Missing);
    expect(" NA ", Kind::Missing);
    expect("8", Kind::OutOfRange);
    expect("7.5", Kind::OutOfRange);
    expect("0 - never", Kind::OutOfRange);
    expect("sometimes", Kind::NotANumber);
}

TEST(AnswerCells, ReadADigitThatStandsForAnother)
{
    const AnswerCells cells(*core::Scale::make(1, 7), {}, {{u"2"_s, 1}});
    EXPECT_EQ(cells.read("2").value, 1);
    EXPECT_EQ(cells.read("3").value, 3);
}
