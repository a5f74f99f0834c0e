// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/records/record_transfer.h"
#include "app/transfer/record_services.h"

namespace app
{

/// The dialogs of RecordTransfer.
class RecordDialogs final : public RecordTransfer
{
public:
    explicit RecordDialogs(const RecordServices &services);

    void openExport(QWidget &parent, std::optional<core::PersonId> person = {}) override;
    void openImport(QWidget &parent, std::function<void()> changed,
                    const QString &path = {}) override;
    void saveFhir(QWidget &parent, core::AssessmentId id, SavedCallback saved) override;
    void askErasePerson(QWidget &parent, core::PersonId person, Callback erased) override;
    void askEraseEverything(QWidget &parent, Callback erased) override;

private:
    RecordServices m_services;
};

} // namespace app
