// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/shown_counts.h"

#include <QWidget>

namespace app
{

class TextTable;
class TextLabel;

/// The same people read in two ways: a heading, a sentence on how many are read otherwise, and who
/// went from where to where.
class ReadingChange final : public QWidget
{
    Q_OBJECT

public:
    /// `corner` says what rows and columns are.
    ReadingChange(const QString &heading, const QString &corner, QWidget *parent = nullptr);

    void setComparison(const QString &sentence, const core::ShownComparison &comparison);
    /// Heading, sentence and table, for the clipboard.
    QString toText() const;

private:
    TextLabel *m_heading;
    TextLabel *m_sentence;
    TextTable *m_table;
    QString m_corner;
};

} // namespace app
