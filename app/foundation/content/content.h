// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cohort/reference_density.h"
#include "core/content/help_lines.h"
#include "core/content/library.h"
#include "core/scoring/norms.h"

#include <QString>

#include <future>
#include <memory>

namespace app
{

/// What is shipped to be read and compared with: the library of one language at a time, read once
/// and lent to every page; help lines; published norms; how a published sample lies on the map. To
/// be asked from the window's thread.
class Content
{
public:
    /// As whoever holds it needs it: it stays as it is when another language is read.
    using SharedLibrary = core::Result<std::shared_ptr<const core::Library>>;

    /// The questionnaire of the one sample that everything without norms of its own is seen beside:
    /// the web sample of the full ECR.
    static constexpr QLatin1StringView referenceInstrument{"ecr"};

    /// `folder` as for core::Library::load; norms and densities are in folders of it.
    explicit Content(QString folder);

    /// Begins to read the library in a thread of its own, which library() then waits for. Leaving
    /// waits for it too.
    void readAhead(const QString &language);
    /// The library in `language`. Errors: as for core::Library::load.
    SharedLibrary library(const QString &language);
    /// Whether library() answers at once.
    bool isRead(const QString &language) const;

    /// Help lines of every country, in `language`. Errors: as for core::loadSupport.
    core::Result<std::vector<core::SupportCountry>> support(const QString &language) const;
    /// Errors: as for core::DistressWords::load.
    core::Result<core::DistressWords> distressWords() const;

    /// Errors: as for core::findNorm.
    core::Result<core::Norm> norm(const QString &instrumentId) const;
    /// Where all norms are, for core::SavedEvaluator.
    QString normsFolder() const;
    /// How the reference sample lies on the map, its source and caveat in `language`. Errors: as
    /// for core::readFile and core::readReferenceDensity.
    core::Result<core::ReferenceDensity> referenceDensity(const QString &language) const;

private:
    QString m_folder;
    QString m_language; ///< of what is read or being read
    std::future<SharedLibrary> m_reading;
    SharedLibrary m_library;
};

} // namespace app
