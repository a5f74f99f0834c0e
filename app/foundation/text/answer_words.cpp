// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/text/answer_words.h"

#include "app/foundation/text/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace app::answerwords
{
namespace
{

QString translated(const char *text)
{
    return QCoreApplication::translate("answerwords", text);
}

QString pointsTo(double keyed, core::Dimension dimension, const core::Scale &scale)
{
    const double middle = (scale.lo() + scale.hi()) / 2.0;
    const bool isAnxiety = dimension == core::Dimension::Anxiety;
    if (keyed > middle)
        return isAnxiety ? translated(QT_TRANSLATE_NOOP("answerwords", "points to more anxiety"))
                         : translated(QT_TRANSLATE_NOOP("answerwords", "points to more avoidance"));
    if (keyed < middle)
        return isAnxiety ? translated(QT_TRANSLATE_NOOP("answerwords", "points to less anxiety"))
                         : translated(QT_TRANSLATE_NOOP("answerwords", "points to less avoidance"));
    return translated(QT_TRANSLATE_NOOP("answerwords", "points neither way"));
}

} // namespace

QString answer(const core::ItemContribution &contribution, core::Dimension dimension,
               const std::optional<core::Scale> &scale)
{
    if (!contribution.raw || !contribution.keyed)
        return translated(QT_TRANSLATE_NOOP("answerwords", "Not answered"));
    QString given = translated(QT_TRANSLATE_NOOP("answerwords", "Answer: %1"))
                        .arg(QLocale().toString(*contribution.raw));
    if (contribution.reversed) {
        given = translated(QT_TRANSLATE_NOOP("answerwords", "Answer: %1, counted as %2 (reversed)"))
                    .arg(QLocale().toString(*contribution.raw),
                         wording::number(*contribution.keyed, 0));
    }
    if (!scale)
        return given;
    //: An answer, and what it points to by itself
    return QCoreApplication::translate("answerwords", "%1: %2")
        .arg(given, pointsTo(*contribution.keyed, dimension, *scale));
}

QString besideOthers(double moved)
{
    const QString size = wording::number(std::abs(moved), 2);
    if (wording::rounded(moved, 2) == 0.0)
        return translated(QT_TRANSLATE_NOOP("answerwords", "like the other answers"));
    if (moved > 0)
        return translated(QT_TRANSLATE_NOOP("answerwords", "above the other answers (score +%1)"))
            .arg(size);
    return translated(QT_TRANSLATE_NOOP("answerwords", "below the other answers (score −%1)"))
        .arg(size);
}

QString signedMove(double moved)
{
    const QString number = wording::number(moved, 2);
    return wording::rounded(moved, 2) > 0.0 ? u'+' + number : number;
}

} // namespace app::answerwords
