// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/distress.h"

#include "core/base/json_fields.h"
#include "core/base/json_reading.h"
#include "core/content/plain_text.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

constexpr qsizetype mostEntries = 10'000;
constexpr qsizetype mostWords = 12;
constexpr qsizetype mostTyped = 40;
constexpr qsizetype slipsFrom = 5;     ///< letters of a word
constexpr qsizetype stemSlipsFrom = 6; ///< and of a stem
constexpr qint64 largestWordList = 1024 * 1024;
const QString anyWords = u"..."_s;
constexpr qsizetype widestGap = 3;
constexpr qsizetype mostFillers = 2;

struct DistressName {
    Distress distress;
    QLatin1StringView id;
};

constexpr std::array<DistressName, distresses.size()> distressNames{
    {{Distress::Suicide, "suicide"_L1},
     {Distress::SelfHarm, "self-harm"_L1},
     {Distress::Violence, "violence"_L1},
     {Distress::Abuse, "abuse"_L1},
     {Distress::Panic, "panic"_L1},
     {Distress::CannotGoOn, "cannot-go-on"_L1},
     {Distress::BreakUp, "break-up"_L1}}};

// "can't", "cant" and "can’t" are one word.
QStringList typedWords(QString text)
{
    text.remove(u'\'').remove(u'’').remove(u'‘').remove(u'`').remove(u'´');
    const QString plain = folded(text);
    QStringList words;
    for (const QStringView word : wordsIn(plain))
        words << word.toString();
    return words;
}

bool isStem(const QString &word)
{
    return word.endsWith(u'*');
}

using Meanings = std::vector<QStringList>; // of each word that was typed

/// Where the words of an entry from `word` on are found when the first of them stands at `place`:
/// the place after the last one; −1 where they are not.
class EntrySearch
{
public:
    EntrySearch(const Meanings &typed, const QStringList &raw, const QStringList &fillers,
                const QStringList &entry)
        : m_typed(typed)
        , m_raw(raw)
        , m_fillers(fillers)
        , m_entry(entry)
    {
    }

    qsizetype endFrom(qsizetype place) const { return end(0, place); }

private:
    bool stands(qsizetype word, qsizetype place) const
    {
        return m_typed[static_cast<std::size_t>(place)].contains(m_entry[word]);
    }

    qsizetype end(qsizetype word, qsizetype place) const
    {
        if (place >= m_raw.size() || !stands(word, place))
            return -1;
        qsizetype next = word + 1;
        if (next == m_entry.size())
            return place + 1;
        const bool isGap = m_entry[next] == anyWords;
        next += isGap ? 1 : 0;
        const qsizetype most = isGap ? widestGap : mostFillers;
        for (qsizetype skipped = 0; skipped <= most; ++skipped) {
            const qsizetype at = place + 1 + skipped;
            if (const qsizetype found = end(next, at); found >= 0)
                return found;
            if (at >= m_raw.size() || (!isGap && !m_fillers.contains(m_raw[at])))
                return -1;
        }
        return -1;
    }

    const Meanings &m_typed;
    const QStringList &m_raw;
    const QStringList &m_fillers;
    const QStringList &m_entry;
};

} // namespace

QString distressId(Distress distress)
{
    const auto found = std::find_if(distressNames.begin(), distressNames.end(),
                                    [&](const auto &name) { return name.distress == distress; });
    return found->id;
}

std::optional<Distress> distressFromId(const QString &id)
{
    const auto found = std::find_if(distressNames.begin(), distressNames.end(),
                                    [&](const auto &name) { return name.id == id; });
    return found == distressNames.end() ? std::nullopt : std::optional(found->distress);
}

Result<DistressWords> DistressWords::load(const QString &folder)
{
    const QDir lists(folder + u"/distress"_s);
    const QStringList names = lists.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return Error{ErrorCode::FileNotFound, lists.path()};
    DistressWords words;
    for (const QString &name : names) {
        const QString path = lists.filePath(name);
        const Result<QByteArray> bytes = readFile(path, largestWordList);
        if (!bytes)
            return bytes.error();
        if (const auto error = words.add(*bytes, path))
            return *error;
    }
    return words;
}

DistressWords::Entry DistressWords::entryOf(const QString &text, std::optional<Distress> kind)
{
    Entry entry{{}, kind};
    for (const QString &piece : text.simplified().split(u' ')) {
        if (piece == anyWords) {
            // Only between two words.
            if (!entry.words.isEmpty() && entry.words.last() != anyWords)
                entry.words << anyWords;
            continue;
        }
        const QStringList words = typedWords(piece);
        entry.words << words;
        if (!words.isEmpty() && isStem(piece))
            entry.words.last() += u'*';
    }
    if (!entry.words.isEmpty() && entry.words.last() == anyWords)
        entry.words.removeLast();
    return entry;
}

std::optional<Error> DistressWords::add(const QByteArray &bytes, const QString &fileName)
{
    const Result<QJsonObject> root = parseJsonObject(bytes, fileName);
    if (!root)
        return root.error();
    JsonReading reading(fileName, bytes);
    JsonFields fields(*root, {}, reading);
    std::vector<Entry> entries;
    const auto take = [&entries](JsonFields &from, const QString &key,
                                 std::optional<Distress> kind) {
        const QStringList texts = from.texts(key);
        if (!from.accepts(key, texts.size(), u"entries"_s))
            return;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            Entry entry = entryOf(texts[i], kind);
            if (entry.words.isEmpty())
                from.fail(ErrorCode::UnknownValue, indexed(key, i), u"holds no word"_s);
            else if (entry.words.size() > mostWords)
                from.fail(ErrorCode::TooMany, indexed(key, i), u"has too many words"_s);
            else
                entries.push_back(std::move(entry));
        }
    };
    for (JsonFields &kind : fields.objects(u"kinds"_s, distresses.size())) {
        const QString id = kind.text(u"kind"_s);
        const auto known = distressFromId(id);
        if (!known)
            kind.fail(ErrorCode::UnknownValue, u"kind"_s, u"\"%1\" is no kind"_s.arg(id));
        else
            take(kind, u"entries"_s, known);
    }
    take(fields, u"ordinary"_s, std::nullopt);
    QStringList fillers;
    for (const QString &filler : fields.texts(u"fillers"_s))
        fillers << typedWords(filler);
    if (reading.error())
        return *reading.error();
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    m_fillers << fillers;
    index();
    return std::nullopt;
}

void DistressWords::index()
{
    std::vector<QString> words;
    std::vector<QString> longStems;
    m_stems.clear();
    for (const Entry &entry : m_entries) {
        for (const QString &word : entry.words) {
            if (word == anyWords)
                continue;
            if (!isStem(word)) {
                words.push_back(word);
                continue;
            }
            m_stems << word.chopped(1);
            if (word.size() > stemSlipsFrom)
                longStems.push_back(word.chopped(1));
        }
    }
    m_words = Vocabulary(std::move(words));
    m_longStems = Vocabulary(std::move(longStems));
}

QStringList DistressWords::meaningsOf(const QString &word) const
{
    QStringList meanings;
    const auto mean = [&meanings](const QString &one) {
        if (!meanings.contains(one))
            meanings << one;
    };
    for (const QString &stem : m_stems) {
        if (word.startsWith(stem))
            mean(stem + u'*');
    }
    if (m_words.contains(word))
        mean(word);
    if (!meanings.isEmpty() || word.size() < slipsFrom)
        return meanings;
    for (const QString &near : m_words.nearest(word, Extent::Whole)) {
        if (near.front() == word.front())
            mean(near);
    }
    for (qsizetype length = stemSlipsFrom - 1; length <= word.size(); ++length) {
        for (const QString &stem : m_longStems.nearest(word.first(length), Extent::Whole)) {
            if (stem.front() == word.front())
                mean(stem + u'*');
        }
    }
    return meanings;
}

std::vector<Distress> DistressWords::kindsIn(const QString &words) const
{
    constexpr qsizetype longest = 2'000;
    const QStringList raw = typedWords(words.left(longest)).mid(0, mostTyped);
    Meanings typed;
    for (const QString &word : raw)
        typed.push_back(meaningsOf(word));

    const auto places = [&](const Entry &entry, auto found) {
        const EntrySearch search(typed, raw, m_fillers, entry.words);
        for (qsizetype place = 0; place < raw.size(); ++place) {
            if (const qsizetype end = search.endFrom(place); end >= 0)
                found(place, end);
        }
    };
    // What is ordinary speech goes first.
    std::vector<std::pair<qsizetype, qsizetype>> ordinary;
    for (const Entry &entry : m_entries) {
        if (!entry.kind)
            places(entry, [&](qsizetype from, qsizetype to) { ordinary.emplace_back(from, to); });
    }
    for (const auto &[from, to] : ordinary) {
        for (qsizetype place = from; place < to; ++place)
            typed[static_cast<std::size_t>(place)].clear();
    }
    std::array<bool, distresses.size()> isThere{};
    for (const Entry &entry : m_entries) {
        if (entry.kind) {
            places(entry, [&](qsizetype, qsizetype) {
                isThere[static_cast<std::size_t>(*entry.kind)] = true;
            });
        }
    }
    std::vector<Distress> kinds;
    for (const Distress distress : distresses) {
        if (isThere[static_cast<std::size_t>(distress)])
            kinds.push_back(distress);
    }
    return kinds;
}

} // namespace core
