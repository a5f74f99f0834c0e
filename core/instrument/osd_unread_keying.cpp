// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/osd_unread_keying.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core::osd
{
namespace
{

enum class KeyingName { None, Coding, Reversal };

KeyingName nameOf(const QString &key)
{
    QString plain = key.toLower();
    plain.remove(u'_');
    plain.remove(u'-');
    if (plain == "coding"_L1 || plain == "itemcoding"_L1 || plain == "keyed"_L1 ||
        plain == "keying"_L1)
        return KeyingName::Coding;
    if (plain.startsWith("reverse"_L1) || plain == "isreversed"_L1 || plain == "isreverse"_L1)
        return KeyingName::Reversal;
    return KeyingName::None;
}

/// What an item says of its keying; nothing where it says nothing.
std::optional<int> statedKeying(KeyingName name, const QJsonValue &value)
{
    const QString text = value.toVariant().toString().trimmed().toLower();
    if (value.isNull() || text.isEmpty())
        return std::nullopt;
    if (name == KeyingName::Reversal) {
        const bool isNot = text == "0"_L1 || text == "false"_L1 || text == "no"_L1;
        return isNot ? std::nullopt : std::optional(-1);
    }
    if (text.startsWith(u'+') || text == "1"_L1 || text == "plus"_L1 || text == "positive"_L1 ||
        text == "forward"_L1 || text == "normal"_L1)
        return 1;
    return text == "0"_L1 ? 0 : -1;
}

/// The keyings that the scorings give to each item.
QHash<QString, QSet<int>> keyingsOf(const Instrument &instrument)
{
    QHash<QString, QSet<int>> keyings;
    for (const Scoring &scoring : instrument.scorings) {
        for (const KeyedItem &item : scoring.items)
            keyings[item.itemId].insert(item.keying);
    }
    return keyings;
}

bool isRead(int stated, QSet<int> given)
{
    given.remove(0);
    if (given.isEmpty())
        return stated >= 0;
    return given == QSet<int>{stated};
}

} // namespace

void warnOfUnreadKeying(JsonFields &definition, const Instrument &instrument, Reading &reading)
{
    const QHash<QString, QSet<int>> keyings = keyingsOf(instrument);
    const QString list = definition.has(u"items"_s) ? u"items"_s : u"questions"_s;
    const QJsonArray items = definition.array(list);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const JsonFields item = definition.fieldsAt(indexed(list, i), items[i]);
        const QString id = item.value(u"id"_s).toVariant().toString();
        const QJsonObject &json = item.json();
        for (auto entry = json.begin(); entry != json.end(); ++entry) {
            const KeyingName name = nameOf(entry.key());
            const auto stated =
                name == KeyingName::None ? std::nullopt : statedKeying(name, entry.value());
            if (stated && !isRead(*stated, keyings.value(id)))
                reading.warn(InstrumentWarning::Kind::IgnoredKey, item.pathOf(entry.key()), id);
        }
    }
}

} // namespace core::osd
