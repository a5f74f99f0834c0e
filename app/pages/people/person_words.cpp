// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_words.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app::personwords
{

QString name(const core::Person &person)
{
    //: The person at the computer, in the list of people
    return person.pseudonym.isEmpty() ? QCoreApplication::translate("people", "You")
                                      : person.pseudonym;
}

QString initials(const core::Person &person)
{
    QString letters;
    for (const QString &word : name(person).split(u' ', Qt::SkipEmptyParts)) {
        if (letters.size() < 2 && word.front().isLetterOrNumber())
            letters += word.front().toUpper();
    }
    return letters;
}

QString markName(core::ColourMark mark)
{
    const auto named = [](const char *text) { return QCoreApplication::translate("people", text); };
    switch (mark) {
    case core::ColourMark::None:
        return named(QT_TRANSLATE_NOOP("people", "No colour"));
    case core::ColourMark::Blue:
        return named(QT_TRANSLATE_NOOP("people", "Blue"));
    case core::ColourMark::Orange:
        return named(QT_TRANSLATE_NOOP("people", "Orange"));
    case core::ColourMark::Green:
        return named(QT_TRANSLATE_NOOP("people", "Green"));
    case core::ColourMark::Purple:
        return named(QT_TRANSLATE_NOOP("people", "Purple"));
    case core::ColourMark::Yellow:
        return named(QT_TRANSLATE_NOOP("people", "Yellow"));
    case core::ColourMark::Grey:
        return named(QT_TRANSLATE_NOOP("people", "Grey"));
    }
    return {};
}

} // namespace app::personwords
