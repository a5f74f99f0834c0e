// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/vocabulary.h"

#include <algorithm>
#include <limits>

namespace core
{
namespace
{

qsizetype commonBeginning(QStringView a, QStringView b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

/// The table of distances between the beginnings of two words, one row a letter of the candidate.
/// Candidates come sorted, so the rows of the beginning they share are computed once.
class DistanceTable
{
public:
    explicit DistanceTable(const QString &word)
        : m_word(word)
    {
        std::vector<int> &first = m_rows.emplace_back(word.size() + 1);
        for (size_t i = 0; i < first.size(); ++i)
            first[i] = static_cast<int>(i);
    }

    /// The row of the candidate's first `length` letters; those of shorter beginnings must be
    /// there.
    const std::vector<int> &compute(QStringView candidate, size_t length)
    {
        if (m_rows.size() <= length)
            m_rows.emplace_back(m_word.size() + 1);
        std::vector<int> &row = m_rows[length];
        const std::vector<int> &above = m_rows[length - 1];
        const QChar letter = candidate[length - 1];
        row[0] = static_cast<int>(length);
        for (size_t i = 1; i < row.size(); ++i) {
            const int changed = above[i - 1] + (m_word[i - 1] == letter ? 0 : 1);
            row[i] = std::min({changed, above[i] + 1, row[i - 1] + 1});
            const bool swapped = i > 1 && length > 1 && m_word[i - 2] == letter &&
                                 m_word[i - 1] == candidate[length - 2];
            if (swapped)
                row[i] = std::min(row[i], m_rows[length - 2][i - 2] + 1);
        }
        return row;
    }

private:
    const QString &m_word;
    std::vector<std::vector<int>> m_rows;
};

/// The nearest found so far.
struct Nearest {
    Extent extent;
    int distance;
    std::vector<QString> words;

    void offer(QStringView word, int at)
    {
        // Candidates come sorted: if any beginning covers this one, it is the last.
        const bool isCovered = extent == Extent::Beginning && at == distance && !words.empty() &&
                               word.startsWith(words.back());
        if (at > distance || isCovered)
            return;
        if (at < distance)
            words.clear();
        distance = at;
        words.push_back(word.toString());
    }
};

} // namespace

int slipsAllowed(const QString &word)
{
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
        return 0;
    return word.size() < 5 ? 0 : word.size() < 8 ? 1 : 2;
}

Vocabulary::Vocabulary(std::vector<QString> words)
    : m_words(std::move(words))
{
    std::sort(m_words.begin(), m_words.end());
}

bool Vocabulary::contains(QStringView word) const
{
    return std::binary_search(m_words.begin(), m_words.end(), word);
}

bool Vocabulary::hasBeginning(QStringView letters) const
{
    const auto at = std::lower_bound(m_words.begin(), m_words.end(), letters);
    return at != m_words.end() && at->startsWith(letters);
}

std::vector<QString> Vocabulary::beginningWith(QStringView letters) const
{
    std::vector<QString> words;
    for (auto at = std::lower_bound(m_words.begin(), m_words.end(), letters);
         at != m_words.end() && at->startsWith(letters); ++at)
        words.push_back(*at);
    return words;
}

std::vector<QString> Vocabulary::nearest(const QString &word, Extent extent) const
{
    return nearest(word, extent, slipsAllowed(word));
}

std::vector<QString> Vocabulary::nearest(const QString &word, Extent extent, int slips) const
{
    Nearest nearest{extent, slips, {}};
    if (nearest.distance == 0)
        return {};
    DistanceTable table(word);
    QStringView previous;
    qsizetype hopelessFrom = std::numeric_limits<qsizetype>::max(); // in letters of the previous
    for (const QString &candidate : m_words) {
        const qsizetype shared = commonBeginning(candidate, previous);
        previous = candidate;
        if (shared >= hopelessFrom)
            continue;
        hopelessFrom = std::numeric_limits<qsizetype>::max();
        for (qsizetype length = shared + 1; length <= candidate.size(); ++length) {
            const std::vector<int> &row = table.compute(candidate, length);
            if (extent == Extent::Beginning || length == candidate.size())
                nearest.offer(QStringView(candidate).first(length), row.back());
            if (*std::min_element(row.begin(), row.end()) > nearest.distance) {
                hopelessFrom = length;
                break;
            }
        }
    }
    return nearest.words;
}

} // namespace core
