// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/proposal/column_names.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// A statement's text differs from column to column; what counts is the number it begins with.
bool isStatement(const QString &after)
{
    static const QRegularExpression text(u"^[.):]?\\s+\\p{L}.{6,}"_s);
    return text.match(after).hasMatch();
}

// LimeSurvey: ecr[SQ001].
QString withoutQuestionCode(QString before)
{
    static const QRegularExpression code(u"\\[SQ$"_s, QRegularExpression::CaseInsensitiveOption);
    return before.remove(code);
}

} // namespace

QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression word(u"\\p{L}+|\\d+"_s);
    QStringList words;
    for (auto match = word.globalMatch(name.toLower()); match.hasNext();)
        words << match.next().captured();
    return words;
}

std::vector<NumberedColumns> numberedColumns(const QStringList &names)
{
    static const QRegularExpression digits(u"\\d+"_s);
    std::vector<NumberedColumns> groups;
    std::map<std::pair<QString, QString>, std::size_t> places;
    for (qsizetype column = 0; column < names.size(); ++column) {
        const QString name = names[column].trimmed();
        constexpr qsizetype longest = 400; // a statement; beyond that it is no name
        if (name.size() > longest)
            continue;
        for (auto match = digits.globalMatch(name); match.hasNext();) {
            const auto number = match.next();
            if (number.capturedLength() > 4)
                continue;
            const QString before = withoutQuestionCode(name.left(number.capturedStart()));
            const QString after = name.mid(number.capturedEnd());
            const bool statement = isStatement(after) && plainName(before).size() < 40;
            const std::pair key(plainName(before), statement ? u"…"_s : plainName(after));
            const auto [place, isNew] = places.try_emplace(key, groups.size());
            if (isNew)
                groups.push_back({.before = before, .after = statement ? QString() : after});
            groups[place->second].columns[number.captured().toInt()].push_back(
                static_cast<int>(column));
        }
    }
    for (NumberedColumns &group : groups) {
        const auto name = [&](const auto &place) {
            QString text = names[place.second.front()];
            constexpr qsizetype shown = 40;
            return text.size() > shown ? text.left(shown) + u'…' : text;
        };
        group.label = u"%1 … %2"_s.arg(name(*group.columns.begin()), name(*group.columns.rbegin()));
    }
    return groups;
}

QString stemOf(const QString &name)
{
    static const QRegularExpression pattern(u"^(.*?)\\d+\\D*$"_s);
    const auto match = pattern.match(name.trimmed());
    return match.hasMatch() ? plainName(match.captured(1)) : QString();
}

bool saysRecoded(const QString &after)
{
    static const QSet<QString> words{u"r"_s,   u"rev"_s,      u"rc"_s,       u"rec"_s,
                                     u"inv"_s, u"reversed"_s, u"recoded"_s,  u"reverse"_s,
                                     u"rk"_s,  u"umgepolt"_s, u"inverted"_s, u"recode"_s};
    return words.contains(plainName(after));
}

} // namespace core
