// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/library.h"

#include <QString>

#include <future>
#include <memory>

namespace app
{

/// What there is to read: the library of one language at a time, read once and lent to every page.
/// To be asked from the window's thread.
class Content
{
public:
    /// As whoever holds it needs it: it stays as it is when another language is read.
    using SharedLibrary = core::Result<std::shared_ptr<const core::Library>>;

    /// `folder` as for core::Library::load.
    explicit Content(QString folder);

    const QString &folder() const { return m_folder; }

    /// Begins to read the library in a thread of its own, which library() then waits for. Leaving
    /// waits for it too.
    void readAhead(const QString &language);
    /// The library in `language`. Errors: as for core::Library::load.
    SharedLibrary library(const QString &language);

private:
    QString m_folder;
    QString m_language; ///< of what is read or being read
    std::future<SharedLibrary> m_reading;
    SharedLibrary m_library;
};

} // namespace app
