// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cohort/typed_responses.h"

#include "core/base/csv_cell.h"

using namespace Qt::StringLiterals;

namespace core
{

Result<ImportedResponses> typedResponses(const std::vector<TypedSheet> &sheets, const PlaneKey &key,
                                         Scale answers)
{
    auto table = ResponseTable::make(key.items(), answers);
    if (!table) {
        return Error{ErrorCode::Mismatch,
                     u"%1 items on %2 points"_s.arg(QString::number(key.items()),
                                                    QString::number(answers.points()))};
    }
    ImportReport report;
    for (const TypedSheet &sheet : sheets) {
        const std::size_t row = table->addRow();
        int answered = 0;
        for (int item = 0; item < key.items(); ++item) {
            const std::optional<int> answer = sheet.value(key.itemIds[item]);
            if (!answer)
                ++report.missingCells;
            else if (table->setAnswer(row, item, answer))
                ++answered;
            else
                report.problems[ResponseProblem::OutOfRange].note(static_cast<qint64>(row) + 1);
        }
        ++report.rows;
        report.emptyRows += answered == 0;
    }
    return ImportedResponses{std::move(*table), {}, report, {}};
}

Result<Done> writeResponses(QIODevice &table, const ResponseTable &answers,
                            const QStringList &itemIds)
{
    if (itemIds.size() != answers.items())
        return Error{ErrorCode::Mismatch, u"%1 names"_s.arg(QString::number(itemIds.size()))};
    QByteArray text = "id";
    for (const QString &id : itemIds)
        text += ',' + QByteArray::fromStdString(csvCell(id));
    text += "\r\n";
    for (std::size_t row = 0; row < answers.rows(); ++row) {
        text += QByteArray::number(static_cast<qulonglong>(row) + 1);
        for (int item = 0; item < answers.items(); ++item) {
            text += ',';
            if (const auto answer = answers.exactAnswer(row, item))
                text += QByteArray::number(*answer, 'g', 7);
        }
        text += "\r\n";
    }
    if (table.write(text) != text.size())
        return Error{ErrorCode::FileNotWritable, table.errorString()};
    return Done{};
}

} // namespace core
