// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QVariantList>

#include <vector>

namespace core
{

class RecordFile;

/// Where a record lies. Discarded ones are to be erased when the program starts again.
enum class Shelf { Kept = 0, Begun = 1, Discarded = 2 };

/// One record as it is kept: whose it is (0: nobody's), on which shelf, and what it says.
struct PayloadRow {
    qint64 id = 0;
    qint64 owner = 0;
    Shelf shelf = Shelf::Kept;
    QJsonObject fields; ///< holds no "owner" and no "shelf" of its own
};

/// One table of records; all have the same columns (see resources/schema/004-people.sql).
///
/// Owner and shelf stand in the payload as well: a row whose columns say otherwise was moved by
/// other hands. Errors of any call: those of RecordFile; StoreDamaged (SealBroken where the records
/// are sealed) for a row that is no record.
class PayloadTable
{
public:
    PayloadTable(RecordFile &file, QString name);

    /// The id in it is not looked at.
    Result<qint64> insert(const PayloadRow &row);
    /// Errors of these: RecordNotFound.
    Result<Done> update(const PayloadRow &row);
    Result<Done> remove(qint64 id);
    Result<PayloadRow> row(qint64 id) const;

    /// By id. `condition` is SQL over id, owner and shelf.
    Result<std::vector<PayloadRow>> select(const QString &condition = QStringLiteral("TRUE"),
                                           const QVariantList &values = {}) const;

    /// Ids alone, in their order; nothing is opened.
    Result<std::vector<qint64>> numbers(const QString &condition) const;

private:
    Error damaged(const QString &why) const;
    Result<PayloadRow> read(qint64 id, qint64 owner, int shelf, const QByteArray &stored) const;
    QByteArray payloadOf(const PayloadRow &row) const;

    RecordFile &m_file;
    QString m_name;
};

} // namespace core
