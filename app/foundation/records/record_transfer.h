// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/store.h"

#include <functional>
#include <optional>

class QWidget;

namespace app
{

/// What can be done with records as a whole, for a page that offers it. Each opens a dialog over
/// its parent, waits without blocking, and calls back; cancelled, it does nothing.
class RecordTransfer
{
public:
    using Callback = std::function<void(const core::Result<core::Done> &)>;
    /// With the path of the file.
    using SavedCallback = std::function<void(const core::Result<QString> &)>;

    virtual ~RecordTransfer() = default;

    /// `person`: who is offered alone beside everything.
    virtual void openExport(QWidget &parent, std::optional<core::PersonId> person = {}) = 0;
    /// `changed` after something has been added. With a `path` that archive is looked at, else the
    /// person chooses one.
    virtual void openImport(QWidget &parent, std::function<void()> changed,
                            const QString &path = {}) = 0;
    /// One result as FHIR into a file. The subject is the person's pseudonym, if they have one; the
    /// dialog that chooses the file says that anyone can read it. `saved` gets what came of it.
    virtual void saveFhir(QWidget &parent, core::AssessmentId id, SavedCallback saved) = 0;
    /// Asks, with what is going to be gone by counts, then erases for good, copies included. Not
    /// for `me`. `erased` gets what came of it.
    virtual void askErasePerson(QWidget &parent, core::PersonId person, Callback erased) = 0;
    /// As above for everything; works on locked records, whose counts nobody knows.
    virtual void askEraseEverything(QWidget &parent, Callback erased) = 0;
};

} // namespace app
