// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/table_reading.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace app
{

class TextLabel;

/// Which columns of a table are read and how their cells are understood, to be corrected.
class AnswersForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswersForm(QWidget *parent = nullptr);

    void show(const TableReading &reading);
    /// What stands here and cannot be; empty: nothing.
    QString problem(const TableReading &reading) const;

signals:
    void given(const core::GivenReading &given);
    void questionnaireChosen(int place);
    /// The range that stands here has become possible, or impossible.
    void problemChanged();

private:
    void makeRows(QGridLayout &form);
    void connectFields();
    void fillColumns(const core::TablePreview &table);
    void giveRange();
    bool isRangePossible() const;

    std::vector<std::pair<TextLabel *, QWidget *>> m_rows; ///< in order
    QComboBox *m_instrument;
    QComboBox *m_content;
    QLineEdit *m_itemColumns;
    core::PerDimension<QComboBox *> m_scoreColumns{};
    QSpinBox *m_lowest;
    QSpinBox *m_highest;
    QComboBox *m_direction;
    QComboBox *m_reversed;
    QLineEdit *m_missing;
    QComboBox *m_ids;
    QComboBox *m_repeats;
};

} // namespace app
