// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace core
{

/// What a reader sees of Markdown, on one line: links keep their text, figures their description,
/// table cells are parted by a middle dot; marks of lists, quotations and emphasis are gone.
QString plainText(const QString &markdown);

/// Without case, diacritics, ligatures and invisible characters: "Feußner" and "FEUSSNER" are both
/// "feussner", "Mikulincér" is "mikulincer".
QString folded(QStringView text);

/// A folded word as it is without the "e" by which German umlauts are typed: "gefuehl" is "gefuhl",
/// as folded() has "Gefühl"; "treue" and "quelle" stay.
QString withoutSpelledUmlauts(const QString &word);

/// The runs of letters and digits, as views of the text; a combining mark belongs to its letter.
std::vector<QStringView> wordsIn(QStringView text);

} // namespace core
