// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/doubt_words.h"
#include "app/pages/classroom/table_reading.h"
#include "app/widgets/card.h"

namespace app
{

class TextLabel;

/// How a table will be read, in three lines, and below them each doubt with the buttons that settle
/// it: questions first, which have to be answered before anything is read, then what was done and
/// should be known.
class ProposalCard final : public Card
{
    Q_OBJECT

public:
    explicit ProposalCard(QWidget *parent = nullptr);

    void show(const TableReading &reading, const doubtwords::NameOf &nameOf);
    /// To the first question, by its first button; false where there is none.
    bool focusQuestion();

signals:
    void given(const core::GivenReading &given);
    void accepted(core::DoubtKind kind);
    void resetRequested();

private:
    QWidget *makeRow(const core::Doubt &doubt, const TableReading &reading,
                     const doubtwords::NameOf &nameOf);
    QWidget *makeButtons(const core::Doubt &doubt, bool isOpen, const doubtwords::NameOf &nameOf);

    TextLabel *m_heading;
    TextLabel *m_lines;
    TextLabel *m_questions;
    QVBoxLayout *m_rows;
    Button *m_reset;
};

} // namespace app
