// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QString>

#include <functional>

class QPagedPaintDevice;

namespace app
{

/// A PDF of what `draw` paints, with title, language (of the program) and the program's name; false
/// where the file cannot be written: what was there before stays then.
bool writePdfFile(const QString &title, const QPageLayout &layout,
                  const std::function<void(QPagedPaintDevice &)> &draw, const QString &path);

} // namespace app
