// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/rhythm.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <initializer_list>

namespace app
{

/// The column that a step of the lock page is.
inline QVBoxLayout *lockColumn(QWidget *step)
{
    auto *column = new QVBoxLayout(step);
    setRhythm(*column, 1);
    return column;
}

/// The buttons of a step, at the end of the row.
inline QHBoxLayout *lockButtons(std::initializer_list<QWidget *> buttons)
{
    auto *row = new QHBoxLayout;
    setGap(*row, 1);
    row->addStretch(1);
    for (QWidget *button : buttons)
        row->addWidget(button);
    return row;
}

} // namespace app
