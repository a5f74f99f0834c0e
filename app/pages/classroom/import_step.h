// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/doubt_words.h"
#include "app/pages/classroom/table_reading.h"

#include <QWidget>

namespace app
{

class AnswersForm;
class Button;
class Disclosure;
class FileForm;
class ProposalCard;
class TextLabel;
class TextTable;

/// How a table is going to be read: a proposal from its first rows with what is doubtful about it,
/// and every part of it to be corrected. Nothing is read while a question is open.
class ImportStep final : public QWidget
{
    Q_OBJECT

public:
    /// What a step made anew goes on with: the rows that were read and all that was said.
    struct State {
        TableReading reading;
        bool correcting = false;
    };

    explicit ImportStep(const core::InstrumentCatalogue &instruments, QWidget *parent = nullptr);

    /// Guesses anew how the table is read. Errors: FileUnreadable, those of previewTable().
    core::Result<core::Done> showTable(const QString &path);

    /// To the first question; where there is none, to what reads the table.
    void takeFocus();

    State takeState();
    /// Does not read the file again.
    void restore(State state);

signals:
    void importRequested(const app::ImportPlan &plan);
    void backRequested();
    void problemOccurred(const QString &sentence);

private:
    QWidget *makeCorrections();
    void follow(const core::Result<core::Done> &proposed);
    void showReading();
    void showPreview();
    void check();
    doubtwords::NameOf nameOf() const;

    const core::InstrumentCatalogue &m_instruments;
    TableReading m_reading;
    ProposalCard *m_proposal;
    Disclosure *m_corrections;
    FileForm *m_file;
    AnswersForm *m_answers;
    TextLabel *m_previewHeading;
    TextTable *m_firstRows; ///< with all their columns
    TextLabel *m_problem;
    Button *m_import;
};

} // namespace app
