// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QString>

#include <functional>
#include <optional>

class QPagedPaintDevice;
class QWidget;

/// Ways onto paper. Each dialog opens over its parent, waits without blocking, and hands on what
/// was chosen; cancelled, it does nothing.
namespace app::paperdialogs
{

/// Chooses a printer; `onto` draws on it. `paper` is offered instead of the printer's own.
void print(QWidget &parent, std::function<void(QPagedPaintDevice &)> onto,
           const std::optional<QPageLayout> &paper = {});
/// Chooses a file for a PDF; `name` without ending is offered, with a hyphen for what a file's name
/// may not hold on any system.
void savePdf(QWidget &parent, const QString &name,
             std::function<void(const QString &path)> receive);

} // namespace app::paperdialogs
