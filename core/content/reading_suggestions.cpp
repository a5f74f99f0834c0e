// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/reading_suggestions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

// Probabilities that differ by less are called equal: they come out of different sums.
constexpr double rounding = 1e-9;

/// Only the two most probable; what is as probable as the second counts with it.
PerStyle<double> nearStyles(PerStyle<double> probabilities)
{
    std::array<double, 4> sorted = probabilities.values;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    for (double &probability : probabilities.values) {
        if (probability < sorted[1] - rounding)
            probability = 0.0;
    }
    return probabilities;
}

/// In steps of `rounding`, so that what is meant to be equal is.
double weightOf(const Article &article, const PerStyle<double> &nearby)
{
    if (article.styles.empty())
        return 0.0;
    double sum = 0.0;
    for (const Style style : article.styles)
        sum += nearby[style];
    return std::round(sum / static_cast<double>(article.styles.size()) / rounding);
}

} // namespace

QStringList suggestedReading(const Library &library, const PerStyle<double> &probabilities,
                             const QSet<QString> &alreadyRead, int count)
{
    struct Suggestion {
        QString id;
        bool read;
        double weight;
    };
    const PerStyle<double> nearby = nearStyles(probabilities);
    std::vector<Suggestion> suggestions;
    for (const Article &article : library.articles()) {
        const double weight = weightOf(article, nearby);
        if (weight > 0.0)
            suggestions.push_back({article.id, alreadyRead.contains(article.id), weight});
    }
    // The library is in reading order, and a stable sort keeps it among equals.
    std::stable_sort(suggestions.begin(), suggestions.end(),
                     [](const Suggestion &a, const Suggestion &b) {
                         return a.read != b.read ? !a.read : a.weight > b.weight;
                     });
    QStringList ids;
    for (const Suggestion &suggestion : suggestions) {
        if (ids.size() < count)
            ids.append(suggestion.id);
    }
    return ids;
}

QString nextArticle(const Library &library, const std::optional<PerStyle<double>> &probabilities,
                    const QSet<QString> &alreadyRead)
{
    QStringList ids;
    if (probabilities)
        ids = suggestedReading(library, *probabilities, alreadyRead, 1);
    for (const Article &article : library.articles())
        ids.append(article.id);
    for (const QString &id : ids) {
        if (!alreadyRead.contains(id) && library.article(id)->section != u"help"_s)
            return id;
    }
    return {};
}

} // namespace core
