// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/search_index.h"

namespace core
{

/// One row of the search index: what a hit shows of it, and by what it is found.
struct SearchEntry {
    SearchHit::Kind kind;
    QString id;
    QString anchor;
    QString title;
    QString heading;
    QString text;
    std::vector<QString> names; ///< by which it is found first, as keys of WordMeanings
    QString alsoCalled;         ///< folded

    // Below the beginning, the title only says which article this is.
    bool isTitled() const { return anchor.isEmpty(); }
};

/// Everything there is to find: articles in their order, each by its passages, terms, references.
std::vector<SearchEntry> searchEntriesOf(const Library &library);

/// In their order, each without case and diacritics.
std::vector<QString> foldedWords(const QString &text);
/// Whether what stands between two words is a stroke alone: "break-up", "pursue–withdraw".
bool isStroke(QStringView between);
/// The words of a folded text that strokes join, written as one: "breakup".
QStringList joinedWords(const QString &folded);

} // namespace core
