// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/clock.h"
#include "app/foundation/tasks/background_work.h"
#include "app/transfer/record_services.h"
#include "app/widgets/fitted_dialog.h"
#include "core/archive/archive.h"

class QProgressBar;
class QRadioButton;

namespace app
{

class ArchiveShapeChoice;
class Button;
class SavedLine;
class TextLabel;

/// Exports records: everything or one person, as a zip file, a folder, or one file that a
/// passphrase seals. Says what is in it, and who can read it, before there is anything to read.
class ExportDialog final : public FittedDialog
{
    Q_OBJECT

public:
    /// `person`: who is offered beside everything, and chosen at first.
    ExportDialog(const RecordServices &services, std::optional<core::PersonId> person,
                 QWidget *parent = nullptr, Clock now = &QDateTime::currentDateTimeUtc);

    /// Writes what is chosen, beside the window; the dialog says what came of it.
    void save(const QString &path);

signals:
    /// Written, or not: the dialog says why.
    void ended(bool written);

private:
    void build();
    void gather();
    void allowSaving();
    void askPath();
    void end(const core::Result<core::Done> &written, const QString &path);

    RecordServices m_services;
    std::optional<core::PersonId> m_person;
    Clock m_now;
    core::Result<core::Archive> m_archive = core::Archive();
    QRadioButton *m_everything;
    QRadioButton *m_onlyPerson;
    TextLabel *m_content;
    ArchiveShapeChoice *m_shape;
    QProgressBar *m_progress;
    TextLabel *m_notice;
    SavedLine *m_saved;
    Button *m_save;
    Button *m_close;
    BackgroundWork m_work;
};

} // namespace app
