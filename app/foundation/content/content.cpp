// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/content/content.h"

#include "core/base/json_reading.h"
#include "core/scoring/norm_reader.h"

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

Content::SharedLibrary read(const QString &folder, const QString &language)
{
    auto library = core::Library::load(folder, language);
    if (!library)
        return library.error();
    return std::make_shared<const core::Library>(std::move(*library));
}

} // namespace

Content::Content(QString folder)
    : m_folder(std::move(folder))
    , m_library(nullptr)
{
}

void Content::readAhead(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_reading = std::async(std::launch::async,
                           [folder = m_folder, language] { return read(folder, language); });
}

Content::SharedLibrary Content::library(const QString &language)
{
    if (language != m_language) {
        m_language = language;
        m_reading = {};
        m_library = read(m_folder, language);
    } else if (m_reading.valid()) {
        m_library = m_reading.get();
    }
    return m_library;
}

core::Result<std::vector<core::SupportCountry>> Content::support(const QString &language) const
{
    return core::loadSupport(m_folder, language);
}

core::Result<core::DistressWords> Content::distressWords() const
{
    return core::DistressWords::load(m_folder);
}

bool Content::isRead(const QString &language) const
{
    return language == m_language &&
           (!m_reading.valid() ||
            m_reading.wait_for(std::chrono::seconds(0)) == std::future_status::ready);
}

core::Result<core::Norm> Content::norm(const QString &instrumentId) const
{
    return core::findNorm(normsFolder(), instrumentId);
}

QString Content::normsFolder() const
{
    return m_folder + u"/norms"_s;
}

core::Result<core::ReferenceDensity> Content::referenceDensity(const QString &language) const
{
    const QString path = m_folder + u"/densities/ecr-openpsychometrics-2018.json"_s;
    const auto bytes = core::readFile(path, core::JsonLimits().bytes);
    if (!bytes)
        return bytes.error();
    return core::readReferenceDensity(*bytes, path, language);
}

} // namespace app
