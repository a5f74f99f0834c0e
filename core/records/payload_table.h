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

/// How far a record is. A kind that is not filled in step by step knows no InProgress. Deleted rows
/// are hidden, can be undeleted, and are erased when the program starts again. The numbers are
/// those in the file.
enum class Status { Finished = 0, InProgress = 1, Deleted = 2 };

/// One record as it is stored: whose it is (0: nobody's), its status, and its fields.
struct PayloadRow {
    qint64 id = 0;
    qint64 owner = 0;
    Status status = Status::Finished;
    QJsonObject fields; ///< holds no "owner" and no "shelf", the stored name of the status
};

/// One table of records; all have the same columns (see resources/schema/004-people.sql).
///
/// Owner and status stand in the payload as well: a row whose columns say otherwise was moved by
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

    /// Ordered by id. `condition` is SQL over id, owner and shelf, the column of the status.
    Result<std::vector<PayloadRow>> select(const QString &condition = QStringLiteral("TRUE"),
                                           const QVariantList &values = {}) const;

    /// Ids alone, in order; no payload is read.
    Result<std::vector<qint64>> ids(const QString &condition) const;

private:
    Error damaged(const QString &why) const;
    Result<PayloadRow> read(qint64 id, qint64 owner, int status, const QByteArray &stored) const;
    QByteArray payloadOf(const PayloadRow &row) const;

    RecordFile &m_file;
    QString m_name;
};

} // namespace core
