// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <map>
#include <vector>

namespace core
{

/// A name as it is compared: letters and digits alone, in lower case.
QString plainName(const QString &name);

/// The words of a name, in lower case, and digits apart from letters: "att.1_" -> att, 1.
QStringList wordsOf(const QString &name);

/// Columns that share all of their name but a number: Q1, Q2, …; ecr[SQ001], …; mother_1, ….
struct NumberedColumns {
    QString before; ///< the number, as it stands in the first name
    QString after;
    std::map<int, std::vector<int>> columns; ///< number -> columns (from 0), several where a name
                                             ///< stands twice

    /// The first and the last name: "mother_1 … mother_9".
    QString label;
};

/// Every such group of names, in the order of their first columns; a name stands in as many groups
/// as it has numbers. Full statements that begin with their number are a group too.
std::vector<NumberedColumns> numberedColumns(const QStringList &names);

/// The name of the column, where it is numbered: what stands before the last number. Else empty.
QString stemOf(const QString &name);

/// Whether what stands behind the number says that the item was recoded: "R", "_rev", "_recoded".
bool saysRecoded(const QString &after);

} // namespace core
