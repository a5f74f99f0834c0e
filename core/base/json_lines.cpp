// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_lines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cctype>
#include <optional>

using namespace Qt::StringLiterals;

namespace core
{
namespace
{

/// Walks over JSON text without a tree, because a tree has forgotten its lines.
class JsonWalk
{
public:
    explicit JsonWalk(const QByteArray &json)
        : m_json(json)
    {
        if (m_json.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
    }

    qsizetype position() const { return m_at; }
    void moveTo(qsizetype position) { m_at = position; }

    bool isAt(char expected) const { return m_at < m_json.size() && m_json[m_at] == expected; }

    /// Takes the character if it comes next.
    bool take(char expected)
    {
        skipSpace();
        const bool found = isAt(expected);
        m_at += found;
        return found;
    }

    void skipSpace()
    {
        while (m_at < m_json.size() && std::isspace(static_cast<unsigned char>(m_json[m_at])))
            ++m_at;
    }

    /// Takes a text and gives it as it is meant, escapes resolved.
    QString takeText()
    {
        const qsizetype start = m_at;
        skipText();
        const QByteArray list = '[' + m_json.mid(start, m_at - start) + ']';
        return QJsonDocument::fromJson(list).array().at(0).toString();
    }

    void skipValue()
    {
        skipSpace();
        int depth = 0;
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (depth == 0 && (c == ',' || c == ']' || c == '}'))
                return;
            if (c == '"') {
                skipText();
                continue;
            }
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
            ++m_at;
        }
    }

private:
    void skipText()
    {
        for (++m_at; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
        }
        m_at = std::min(m_at + 1, m_json.size());
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

/// Where a key and its value stand.
struct KeyPlace {
    qsizetype key;
    qsizetype value;
};

std::optional<KeyPlace> findKey(JsonWalk &walk, const QString &key)
{
    if (!walk.take('{'))
        return std::nullopt;
    std::optional<KeyPlace> found;
    do {
        walk.skipSpace();
        if (!walk.isAt('"'))
            return found;
        const qsizetype start = walk.position();
        const bool same = walk.takeText() == key;
        if (!walk.take(':'))
            return found;
        walk.skipSpace();
        if (same)
            found = KeyPlace{start, walk.position()};
        walk.skipValue();
    } while (walk.take(','));
    return found;
}

std::optional<qsizetype> findEntry(JsonWalk &walk, int index)
{
    if (!walk.take('['))
        return std::nullopt;
    for (int i = 0; i < index; ++i) {
        walk.skipValue();
        if (!walk.take(','))
            return std::nullopt;
    }
    walk.skipSpace();
    return walk.isAt(']') ? std::nullopt : std::optional(walk.position());
}

} // namespace

int lineOf(const QByteArray &json, const QString &path)
{
    static const QRegularExpression part(u"([^.\\[\\]]+)|\\[(\\d+)\\]"_s);
    JsonWalk walk(json);
    walk.skipSpace();
    qsizetype place = walk.position();
    for (auto it = part.globalMatch(path); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.hasCaptured(2)) {
            const auto entry = findEntry(walk, match.captured(2).toInt());
            if (!entry)
                break;
            place = *entry;
            walk.moveTo(*entry);
        } else {
            const auto found = findKey(walk, match.captured(1));
            if (!found)
                break;
            place = found->key;
            walk.moveTo(found->value);
        }
    }
    return static_cast<int>(std::count(json.begin(), json.begin() + place, '\n')) + 1;
}

} // namespace core
