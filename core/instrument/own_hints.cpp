// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/instrument/own_hints.h"

namespace core
{
namespace
{

const QString definitionKey = QStringLiteral("definition");
const QString hintsKey = QStringLiteral("runner_hints");
const QString ownKey = QStringLiteral("attachment_atlas");

bool areAtTop(const QJsonObject &root)
{
    return root.contains(hintsKey) && !root.value(definitionKey).toObject().contains(hintsKey);
}

QJsonObject allHints(const QJsonObject &root)
{
    return (areAtTop(root) ? root : root.value(definitionKey).toObject())
        .value(hintsKey)
        .toObject();
}

} // namespace

QJsonObject ownHints(const QJsonObject &root)
{
    return allHints(root).value(ownKey).toObject();
}

void setOwnHints(QJsonObject &root, const QJsonObject &hints)
{
    QJsonObject all = allHints(root);
    all.insert(ownKey, hints);
    if (areAtTop(root)) {
        root.insert(hintsKey, all);
        return;
    }
    QJsonObject definition = root.value(definitionKey).toObject();
    definition.insert(hintsKey, all);
    root.insert(definitionKey, definition);
}

} // namespace core
