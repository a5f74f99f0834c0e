// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/plane_key.h"
#include "core/cohort/typed_responses.h"
#include "core/records/class_drafts.h"

#include <QAbstractTableModel>

namespace app
{

/// Paper answers while they are typed in: a row for each student, a column for each item of the
/// questionnaire in its order. Every change is kept by the log before it is shown.
///
/// There is always a row to type into; one that nothing was typed into is no student yet.
class TypingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TypingModel(QObject *parent = nullptr);

    /// Shows a draft of the log, which outlives the model. What does not fit the key or the range
    /// stays out.
    void setDraft(core::ClassDrafts &drafts, core::ClassDraft draft, const core::PlaneKey &key);

    /// With the row to type into.
    const core::ClassDraft &draft() const { return m_draft; }
    const core::Scale &answers() const { return m_draft.answers; }

    /// An answer inside the range, or that the item was left out. Errors: those of the log.
    core::Result<core::Done> enter(const QModelIndex &cell, std::optional<int> answer);
    /// The item has not been reached. Errors: those of the log.
    core::Result<core::Done> clear(const QModelIndex &cell);
    /// Errors: those of the log.
    core::Result<core::Done> removeStudent(int row);
    /// A row to type into after the last one, which is it already if nothing was typed into it.
    void beginStudent();

    /// The digits of an answer that is not complete yet; empty: none.
    void setUnfinished(const QModelIndex &cell, const QString &digits);

    /// Rows up to the last one that something was typed into.
    int students() const;
    bool isBegun(int row) const;
    /// Cells without an answer, up to where the typing has come.
    int gaps() const;
    /// The students' rows, as they are scored.
    std::vector<core::TypedSheet> sheets() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &cell, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    core::Result<core::Done> keepRow(core::DraftRow &row);
    QString text(const QModelIndex &cell) const;
    QString accessibleText(const QModelIndex &cell) const;

    core::ClassDrafts *m_drafts = nullptr;
    core::ClassDraft m_draft; ///< a row with id 0 is not kept yet
    QStringList m_itemIds;
    QPersistentModelIndex m_unfinishedCell;
    QString m_unfinished;
};

} // namespace app
