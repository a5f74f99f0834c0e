// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/answer_words.h"

#include <QHash>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

struct Phrases {
    int agreement;
    const char16_t *phrases; ///< divided by "|", as answerWord() has them
};

constexpr std::array known{
    Phrases{-3, u"strongly disagree|disagree strongly|completely disagree|disagree completely|"
                u"totally disagree|fully disagree|disagree very much|"
                u"stimme überhaupt nicht zu|stimme gar nicht zu|stimme absolut nicht zu|"
                u"trifft überhaupt nicht zu|trifft gar nicht zu|lehne völlig ab|"
                u"stimme ganz und gar nicht zu|"
                u"totalmente en desacuerdo|muy en desacuerdo|"
                u"pas du tout d accord|tout à fait en désaccord|fortement en désaccord"},
    Phrases{-2, u"disagree|mostly disagree|moderately disagree|disagree moderately|"
                u"stimme nicht zu|trifft nicht zu|lehne ab|"
                u"en desacuerdo|pas d accord|en désaccord"},
    Phrases{-1, u"somewhat disagree|slightly disagree|disagree somewhat|disagree slightly|"
                u"disagree a little|rather disagree|tend to disagree|"
                u"stimme eher nicht zu|trifft eher nicht zu|stimme etwas nicht zu|lehne eher ab|"
                u"algo en desacuerdo|ligeramente en desacuerdo|parcialmente en desacuerdo|"
                u"plutôt pas d accord|un peu en désaccord|plutôt en désaccord"},
    Phrases{0, u"neither agree nor disagree|neither disagree nor agree|neutral|neither|undecided|"
               u"neutral mixed|mixed|neither nor|"
               u"weder noch|teils teils|unentschieden|weder zustimmung noch ablehnung|"
               u"ni de acuerdo ni en desacuerdo|ni en desacuerdo ni de acuerdo|indiferente|"
               u"ni d accord ni en désaccord|ni en accord ni en désaccord|neutre|"
               u"ni d accord ni pas d accord"},
    Phrases{1, u"somewhat agree|slightly agree|agree somewhat|agree slightly|agree a little|"
               u"rather agree|tend to agree|"
               u"stimme eher zu|trifft eher zu|stimme etwas zu|"
               u"algo de acuerdo|ligeramente de acuerdo|parcialmente de acuerdo|"
               u"plutôt d accord|un peu d accord"},
    Phrases{2, u"agree|mostly agree|moderately agree|agree moderately|"
               u"stimme zu|trifft zu|"
               u"de acuerdo|d accord|en accord"},
    Phrases{3, u"strongly agree|agree strongly|completely agree|agree completely|totally agree|"
               u"fully agree|agree very much|"
               u"stimme voll und ganz zu|stimme völlig zu|stimme vollkommen zu|stimme absolut zu|"
               u"stimme voll zu|trifft voll und ganz zu|trifft völlig zu|trifft genau zu|"
               u"trifft vollkommen zu|"
               u"totalmente de acuerdo|muy de acuerdo|"
               u"tout à fait d accord|fortement d accord|totalement d accord"},
};

QHash<QString, int> table()
{
    QHash<QString, int> agreements;
    for (const Phrases &entry : known) {
        const QStringList phrases = QString::fromUtf16(entry.phrases).split(u'|');
        for (const QString &phrase : phrases)
            agreements.insert(phrase, entry.agreement);
    }
    return agreements;
}

} // namespace

QString answerWord(const QString &cell)
{
    QString word;
    for (const QChar c : cell) {
        if (c.isLetterOrNumber() || c.isMark())
            word += c.toLower();
        else if (!word.isEmpty() && !word.endsWith(u' '))
            word += u' ';
    }
    return word.trimmed();
}

std::optional<int> agreementOf(const QString &cell)
{
    static const QHash<QString, int> agreements = table();
    const auto found = agreements.constFind(answerWord(cell));
    return found == agreements.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace core
