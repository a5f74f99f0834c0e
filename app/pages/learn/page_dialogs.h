// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QUrl>

#include <functional>

class QWidget;

/// What the reader is asked while reading. Each dialog opens over its parent, waits without
/// blocking, and hands on what was answered; cancelled, it does nothing.
namespace app::pagedialogs
{

/// A note to a marked passage, spaces around it taken off; one that was not changed is not handed
/// on. Where `receive` fails the dialog stays open and says why.
void writeNote(QWidget &parent, const QString &note,
               std::function<core::Result<core::Done>(const QString &)> receive);
/// Shows the address and opens it in the browser only when told to.
void openAddress(QWidget &parent, const QUrl &address);

} // namespace app::pagedialogs
