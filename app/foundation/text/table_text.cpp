// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/text/table_text.h"

#include "core/base/csv_cell.h"

#include <QLocale>

namespace app
{

QString TableText::toText() const
{
    const auto line = [](const QStringList &cells) {
        QStringList pasted;
        for (const QString &cell : cells)
            pasted << pastedCell(cell);
        return pasted.join(u'\t') + u'\n';
    };
    QString text = line(head);
    for (const QStringList &row : rows)
        text += line(row);
    return text;
}

QString pastedCell(QString text)
{
    for (QChar &letter : text) {
        if (letter == u'\t' || letter == u'\n' || letter == u'\r')
            letter = u' ';
    }
    // A number as the person's own language writes it is one to the spreadsheet too.
    bool isNumber = false;
    QLocale().toDouble(text, &isNumber);
    return isNumber ? text : core::withoutFormula(std::move(text));
}

} // namespace app
