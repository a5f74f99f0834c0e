// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QGridLayout;
class QString;
class QWidget;

namespace app
{

class TextLabel;

/// A row of its own below those of the form: the field's name, and the field from column 1 on, over
/// `columns`. A screen reader calls the field by the name too. The label is for whoever hides the
/// row.
TextLabel *addFormRow(QGridLayout &form, const QString &name, QWidget *field, int columns = 1,
                      Qt::Alignment alignment = Qt::AlignLeading);

} // namespace app
