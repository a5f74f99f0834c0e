// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace core
{

/// The texts of a questionnaire about one relationship, in one language: "my partner" stands where
/// the definition has "someone close to me". They are kept beside the definition, in
/// `relationships/ID.json`, and are no part of its hash: what was answered before stays readable.
struct RelationshipTexts {
    /// Target id -> form -> words. The form "name" is what the relationship is called on its own;
    /// the others are those that the texts ask for: who, whom, to-whom, to-them and the like, in
    /// the cases of the language. "{name}" in words is the name that was typed.
    QMap<QString, QMap<QString, QString>> forms;
    /// Text key -> text with forms in braces: "When {who} sounds unfriendly, …".
    QMap<QString, QString> texts;

    /// What the relationship is called, or nothing where that is not known.
    QString name(const QString &targetId, const QString &targetName) const;
    /// The text for a key; nothing where there is none for this relationship, or where a form is
    /// missing, or the name.
    QString text(const QString &key, const QString &targetId, const QString &targetName) const;

    bool operator==(const RelationshipTexts &) const = default;
};

/// By language. Errors: those of parseJsonObject; UnknownId where a text asks for a form that one
/// of the relationships does not have, or a brace is not closed.
Result<QMap<QString, RelationshipTexts>> readRelationshipTexts(const QByteArray &bytes,
                                                               const QString &fileName);

} // namespace core
