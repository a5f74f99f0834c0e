// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>

namespace core
{

/// How people ask for what is written here, in one language.
struct SearchWords {
    /// Words that say nothing of what is looked for: "how", "my".
    QStringList ordinary;
    /// By article: what it is also called, "clingy" or "trust issues".
    QHash<QString, QStringList> alsoCalled;

    bool operator==(const SearchWords &) const = default;
};

/// Reads search/<lang>.json. Errors: those of parseJsonObject and of JsonFields, DuplicateId (an
/// article that stands twice).
Result<SearchWords> readSearchWords(const QByteArray &bytes, const QString &fileName);

} // namespace core
