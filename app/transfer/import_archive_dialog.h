// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/tasks/background_work.h"
#include "app/transfer/record_services.h"
#include "app/widgets/fitted_dialog.h"
#include "core/archive/archive_import.h"
#include "core/records/passphrase.h"

#include <memory>

class QProgressBar;

namespace app
{

class ArchiveOwnerQuestion;
class Button;
class SealedArchiveQuestion;
class TextLabel;

/// Brings an archive back: opens it, shows what is in it, what would be new and what is here
/// already, asks whose it is, and then adds it, all or nothing.
class ImportArchiveDialog final : public FittedDialog
{
    Q_OBJECT

public:
    explicit ImportArchiveDialog(const RecordServices &services, QWidget *parent = nullptr);

    /// Reads beside the window; looked() follows. Nothing is written. A sealed archive is asked for
    /// its passphrase.
    void readFrom(const QString &path);
    void add();

signals:
    void looked(bool good);
    void added(const core::ImportSummary &summary);

private:
    void build();
    void askFile(bool folder);
    void read(const QString &path, const std::shared_ptr<const core::Passphrase> &passphrase);
    void look(const core::Result<core::Archive> &read);
    core::ImportOptions options() const;
    void plan();
    void allowAdding();
    void showContent();
    void showPlan();

    RecordServices m_services;
    QString m_path;                                       ///< of the archive looked at
    std::optional<core::Result<core::Archive>> m_archive; ///< nothing: none has been opened
    std::optional<core::Result<core::ImportSummary>> m_plan;
    bool m_isDone = false; ///< the plan has come true
    TextLabel *m_content;
    SealedArchiveQuestion *m_sealed;
    ArchiveOwnerQuestion *m_owner;
    TextLabel *m_planText;
    QProgressBar *m_progress;
    Button *m_openFile;
    Button *m_openFolder;
    Button *m_add;
    Button *m_close;
    BackgroundWork m_work;
};

} // namespace app
