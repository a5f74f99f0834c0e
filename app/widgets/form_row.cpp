// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/form_row.h"

#include "app/widgets/text.h"

#include <QGridLayout>

namespace app
{

TextLabel *addFormRow(QGridLayout &form, const QString &name, QWidget *field, int columns,
                      Qt::Alignment alignment)
{
    auto *label = new TextLabel(TextRole::Body, name);
    label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    label->setBuddy(field);
    field->setAccessibleName(name);
    const int row = form.rowCount();
    form.addWidget(label, row, 0);
    form.addWidget(field, row, 1, 1, columns, alignment);
    return label;
}

} // namespace app
