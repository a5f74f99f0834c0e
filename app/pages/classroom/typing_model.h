// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cohort/plane_key.h"
#include "core/cohort/typed_responses.h"
#include "core/records/typing_comparison.h"

#include <QAbstractTableModel>

namespace app
{

/// Paper answers while they are typed in: a row for each student, a column for each item of the
/// questionnaire in its order. Every change is kept by the log before it is shown.
///
/// There is always a row to type into; one that nothing was typed into is no student yet.
///
/// In the second typing the first is hidden. When both are compared the first is shown, and where
/// they differ both; what is typed then is what both have from there on.
class TypingModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit TypingModel(QObject *parent = nullptr);

    enum class View { First, Second, Compared };

    /// Shows a draft of the log, which outlives the model. What does not fit the key or the range
    /// stays out.
    void setDraft(core::ClassDrafts &drafts, core::ClassDraft draft, const core::PlaneKey &key);

    /// With the row to type into.
    const core::ClassDraft &draft() const { return m_draft; }
    const core::Scale &answers() const { return m_draft.answers; }

    /// The typing that is under way, as setDraft() has it, or both compared.
    View view() const { return m_view; }
    /// The second typing begins, over the same sheets. Errors: those of the log.
    core::Result<core::Done> beginAgain();
    /// Both typings as they stand now, or on with the second.
    void compare(bool compared);
    /// What two typings come to.
    core::TypingComparison comparison() const;
    /// The two answers of a cell that is compared and differs.
    std::optional<core::TypingDifference> difference(const QModelIndex &cell) const;
    /// The first cell that differs, from this one on and then from the top; invalid: none.
    QModelIndex nextDifference(const QModelIndex &from) const;

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

    /// Nothing was typed, neither time.
    bool isEmpty() const;
    /// Rows up to the last one that something was typed into.
    int students() const;
    bool isBegun(int row) const;
    /// Cells without an answer, up to where the typing has come.
    int gaps() const;
    /// The students' rows, as they are scored: the first typing, with what was settled.
    std::vector<core::TypedSheet> sheets() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &cell, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    core::Typing typing() const;
    void findDifferences();
    core::Result<core::Done> keepRow(core::DraftRow &row);
    QString text(const QModelIndex &cell) const;
    QString accessibleText(const QModelIndex &cell) const;

    core::ClassDrafts *m_drafts = nullptr;
    core::ClassDraft m_draft; ///< a row with id 0 is not kept yet
    View m_view = View::First;
    std::vector<core::TypingDifference> m_differences; ///< while they are compared
    QStringList m_itemIds;
    QPersistentModelIndex m_unfinishedCell;
    QString m_unfinished;
};

} // namespace app
