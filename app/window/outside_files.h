// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/incoming_files.h"

class QWidget;

namespace app
{

class LockController;
class Navigation;
class NoticeBar;
class Presentation;

/// Files given to the program from outside, each shown on its page; see IncomingFiles for when.
class OutsideFiles final : public QObject
{
    Q_OBJECT

public:
    /// `window`: above which dialogs stand. What is to be said of a file is said on the lock page
    /// or in `notice`.
    OutsideFiles(Navigation &navigation, const Presentation &presentation, LockController &lock,
                 NoticeBar &notice, const QWidget &window);

    void open(const QStringList &paths) { m_files.open(paths); }
    /// Something fills a screen for others, who must not see what is not theirs.
    bool isAudienceLooking() const;

private:
    Hindrance hindrance(FileKind kind) const;

    const Navigation &m_navigation;
    const Presentation &m_presentation;
    const LockController &m_lock;
    const QWidget &m_window;
    IncomingFiles m_files;
};

} // namespace app
