// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/class_data.h"
#include "app/pages/classroom/plane_questionnaires.h"
#include "core/cohort/table_preview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace app
{

class Button;
class TextTable;
class TextLabel;

/// How a table is going to be read: a proposal from its first rows, and every part of it to be
/// corrected before anything is read.
class ImportStep final : public QWidget
{
    Q_OBJECT

public:
    /// What a step made anew goes on with: the rows that were read and all that was set.
    struct State {
        QString path; ///< empty: no table
        core::TablePreview preview;
        core::TableProposal proposal;
        std::vector<PlaneQuestionnaire> choices;
        int instrument = 0; ///< a place in its list
        int content = 0;
        QString itemColumns;
        core::PerDimension<int> scoreColumns;
        int lowest = 0;
        int highest = 0;
        QString missingCodes;
        int idColumn = 0;
    };

    explicit ImportStep(const core::InstrumentCatalogue &instruments, QWidget *parent = nullptr);

    /// Guesses anew how the table is read. Errors: FileUnreadable, those of previewTable().
    core::Result<core::Done> showTable(const QString &path);

    State takeState();
    /// Does not read the file again.
    void restore(State state);

signals:
    void importRequested(const app::ImportPlan &plan);
    void backRequested();

private:
    void makeForm(QGridLayout &form);
    core::Result<core::Done> readPreview(const core::GivenReading &given);
    std::vector<core::ProposalCandidate> candidates() const;
    void changeSeparator();
    void changeHeader();
    void propose(std::optional<QString> questionnaire);
    void showProposal();
    void fillQuestionnaires();
    void fillColumns();
    void showPreview();
    void check();
    std::optional<ImportPlan> plan(QString *problem) const;
    std::optional<QString> columnsProblem(std::vector<int> &columns) const;

    const core::InstrumentCatalogue &m_instruments;
    std::vector<PlaneQuestionnaire> m_choices;
    QString m_path;
    core::TablePreview m_preview;
    core::TableProposal m_proposal;
    std::vector<std::pair<TextLabel *, QWidget *>> m_rows; ///< of the form, in order
    TextLabel *m_heading;
    QComboBox *m_separator;
    QCheckBox *m_header;
    QComboBox *m_instrument;
    QComboBox *m_content;
    QLineEdit *m_itemColumns;
    core::PerDimension<QComboBox *> m_scoreColumns{};
    QSpinBox *m_lowest;
    QSpinBox *m_highest;
    QLineEdit *m_missing;
    QComboBox *m_ids;
    TextLabel *m_previewHeading;
    TextTable *m_firstRows; ///< with all their columns
    TextLabel *m_problem;
    Button *m_import;
};

} // namespace app
