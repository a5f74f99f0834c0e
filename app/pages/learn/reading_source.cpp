// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/reading_source.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/learn/reading_records.h"

#include <QCoreApplication>

namespace app
{

ReadingSource::ReadingSource(const QString &language, const ReadingRecords &records)
    : m_language(language)
    , m_records(records)
{
}

void ReadingSource::setLibrary(std::shared_ptr<const core::Library> library)
{
    m_library = std::move(library);
}

bool ReadingSource::setPosition(const std::optional<core::PerStyle<double>> &position)
{
    return std::exchange(m_position, position) != position;
}

const core::Article *ReadingSource::article(const QString &link) const
{
    return m_library ? m_library->article(link.section(u'#', 0, 0)) : nullptr;
}

ReadingPage ReadingSource::page(const QString &id) const
{
    if (id == links::glossary)
        return glossaryPage(*m_library);
    if (id == links::sources)
        return bibliographyPage(*m_library);
    if (const core::Article *found = m_library->article(id))
        return articlePage(*m_library, *found, {m_language, m_position, m_records.readArticles()});
    return failurePage(
        QCoreApplication::translate("ReadingSource",
                                    "There is no article “%1”. Choose another one in the list.")
            .arg(id));
}

} // namespace app
