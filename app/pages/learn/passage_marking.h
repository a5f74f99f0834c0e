// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/reading_log.h"

#include <QObject>

namespace app
{

class ArticleView;
class MarksList;
class ReadingRecords;

/// The passages that the reader marks on an article, with notes to them: shown in the text and in a
/// list beside it, and kept in the records.
class PassageMarking final : public QObject
{
    Q_OBJECT

public:
    /// `language` is that of the text.
    PassageMarking(ReadingRecords &records, const QString &language, ArticleView &view,
                   MarksList &list);

    /// Shows what is marked on this article; empty: nothing is, and nothing can be marked.
    void setArticle(const QString &id);
    std::vector<core::Highlight> highlightsOf(const QString &article) const;
    /// Marks the chosen text and asks for a note.
    void markChosen();

private:
    void show();
    void askNote(qint64 highlightId);

    ReadingRecords &m_records;
    QString m_language;
    ArticleView &m_view;
    MarksList &m_list;
    QString m_article;
};

} // namespace app
