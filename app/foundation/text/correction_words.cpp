// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/text/correction_words.h"

#include "app/foundation/text/wording.h"

#include <QCoreApplication>

namespace app
{

QString correctionSentence(const core::Assessment &assessment)
{
    if (assessment.corrections.empty())
        return {};
    const core::Correction &last = assessment.corrections.back();
    const core::GivenAnswers now = core::givenAnswersOf(assessment);
    const QDate before = last.before.finishedAt.toLocalTime().date();
    const QString made = wording::day(last.madeAt.toLocalTime().date());
    const bool otherAnswers =
        last.before.answers != now.answers || last.before.skipped != now.skipped;
    if (before == now.finishedAt.toLocalTime().date()) {
        //: %1 a day
        return QCoreApplication::translate("correction", "Answers corrected on %1.").arg(made);
    }
    return (otherAnswers
                //: %1 the day of the correction, %2 the day that stood there before
                ? QCoreApplication::translate("correction",
                                              "Date and answers corrected on %1; before, the date "
                                              "was %2.")
                //: %1 the day of the correction, %2 the day that stood there before
                : QCoreApplication::translate("correction",
                                              "Date corrected on %1; before, it was %2."))
        .arg(made, wording::day(before));
}

} // namespace app
