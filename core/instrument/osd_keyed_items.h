// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instrument/osd_reading.h"

#include <QHash>

namespace core::osd
{

/// The items of a definition by id, and their place in the file.
class ItemIndex
{
public:
    explicit ItemIndex(const std::vector<Item> &items);

    const Item *find(const QString &id) const;
    /// Place in the file; only for ids that find() knows.
    std::size_t place(const QString &id) const { return m_places.value(id); }

private:
    const std::vector<Item> &m_items;
    QHash<QString, std::size_t> m_places;
};

/// One entry of OSD `scoring`.
struct ScoringEntry {
    QString id;
    JsonFields fields;
};

enum class Computable { Yes, No };

/// Fills in the scoring's items with keying and weight, in the file's order of items. `items`
/// decides which they are: a list of ids or an object of keyings. The older `item_coding` gives the
/// keyings of a list (+1 where it has none) and takes the place of `items` where there is none;
/// what it says otherwise is ignored with a warning. With a weighted method an item without a
/// weight does not count. No (and a warning UnsupportedScoring) when a counting item cannot be
/// answered here or a weighted method has no weights.
Computable readKeyedItems(ScoringEntry &entry, const ItemIndex &items, Scoring &scoring,
                          Reading &reading);

/// Fills in the value map. OSD gives a list for each item or for `default`: entry i stands for the
/// answer lowest + i. No (and a warning) when items differ in their map, or a mapped item is
/// reversed on another range than its own: Scoring holds one map.
Computable readValueMap(ScoringEntry &entry, const ItemIndex &items, Scoring &scoring,
                        Reading &reading);

} // namespace core::osd
