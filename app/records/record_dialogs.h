// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/records/record_services.h"

#include <functional>
#include <optional>

class QWidget;

/// What can be done with records as a whole. Each opens a dialog over its parent, waits without
/// blocking, and calls back; cancelled, it does nothing.
namespace app::recorddialogs
{

/// `person`: who is offered alone beside everything.
void openExport(QWidget &parent, const RecordServices &services,
                std::optional<core::PersonId> person = {});
/// `changed` after something has been added. With a `path` that archive is looked at, else the
/// person chooses one.
void openImport(QWidget &parent, const RecordServices &services, std::function<void()> changed,
                const QString &path = {});

/// One result as FHIR into a file. The subject is the person's pseudonym, if they have one; the
/// dialog that chooses the file says that anyone can read it. `saved` gets what came of it.
void saveFhir(QWidget &parent, const RecordServices &services, core::AssessmentId id,
              std::function<void(const core::Result<core::Done> &)> saved);

/// Asks, with what is going to be gone by counts, then erases for good, copies included. Not for
/// `me`. `erased` gets what came of it.
void askErasePerson(QWidget &parent, core::Store &records, core::PersonId person,
                    std::function<void(const core::Result<core::Done> &)> erased);
/// As above for everything; works on locked records, whose counts nobody knows.
void askEraseEverything(QWidget &parent, core::Store &records,
                        std::function<void(const core::Result<core::Done> &)> erased);

} // namespace app::recorddialogs
