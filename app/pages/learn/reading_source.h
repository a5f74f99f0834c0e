// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/learn/reading_page.h"

#include <memory>

namespace app
{

class ReadingRecords;

/// The pages there are to read: made of the library in one language and of what is known of the
/// reader.
class ReadingSource
{
public:
    ReadingSource(const QString &language, const ReadingRecords &records);

    void setLibrary(std::shared_ptr<const core::Library> library);
    /// nullptr: it could not be read.
    const core::Library *library() const { return m_library.get(); }
    const QString &language() const { return m_language; }
    /// As Reader::position; false where it is what it was.
    bool setPosition(const std::optional<core::PerStyle<double>> &position);

    /// nullptr where the link, without its anchor, is none of an article.
    const core::Article *article(const QString &link) const;
    /// An unknown id gives a page that says so. There is a library.
    ReadingPage page(const QString &id) const;

private:
    QString m_language;
    const ReadingRecords &m_records;
    std::shared_ptr<const core::Library> m_library;
    std::optional<core::PerStyle<double>> m_position;
};

} // namespace app
