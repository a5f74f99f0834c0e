// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/people/discarded.h"
#include "core/records/store.h"

#include <QObject>

#include <optional>

namespace app
{

class UndoBar;

/// Deletes people and results so that the last of them can be taken back until the program ends,
/// and says so in the bar. What cannot be done is said in one sentence and changes nothing.
class Discarding final : public QObject
{
    Q_OBJECT

public:
    /// Without `records` nothing may be discarded.
    Discarding(core::Store *records, UndoBar &bar);

    void discardPerson(core::PersonId id);
    void discardResult(core::AssessmentId id);
    /// Something was discarded, here or elsewhere: offers to take that back.
    void offerUndo(const Discarded &discarded);
    /// That was erased, or is taken back elsewhere.
    void offerNothing();
    /// Another bar stands in its place for a while; the offer holds.
    void standAside();
    void standAgain();
    /// What could still be taken back.
    const std::optional<Discarded> &last() const { return m_last; }

signals:
    /// There is something to take back now.
    void offered();
    void recordsChanged();
    /// Said before recordsChanged().
    void personTakenBack(core::PersonId id);
    /// What was deleted so far can be taken back nowhere any more.
    void erased();
    void problemOccurred(const QString &sentence);

private:
    void undo();
    void erase();
    bool check(const core::Result<core::Done> &done);

    core::Store *m_records;
    UndoBar &m_bar;
    std::optional<Discarded> m_last;
};

} // namespace app
