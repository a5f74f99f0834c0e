// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/table_reading.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace app
{

/// How a file is cut into rows and cells, to be corrected.
class FileForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FileForm(QWidget *parent = nullptr);

    void show(const TableReading &reading);

signals:
    void given(const core::GivenReading &given);

private:
    QComboBox *m_separator;
    QComboBox *m_encoding;
    QSpinBox *m_headerLines;
};

} // namespace app
