// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/passage_marking.h"

#include "app/pages/learn/article_view.h"
#include "app/pages/learn/marks_list.h"
#include "app/pages/learn/page_dialogs.h"
#include "app/pages/learn/reading_records.h"

namespace app
{

PassageMarking::PassageMarking(ReadingRecords &records, const QString &language, ArticleView &view,
                               MarksList &list)
    : QObject(&view)
    , m_records(records)
    , m_language(language)
    , m_view(view)
    , m_list(list)
{
    connect(&m_list, &MarksList::chosen, &m_view, &ArticleView::goToMark);
    connect(&m_list, &MarksList::noteRequested, this, &PassageMarking::askNote);
    connect(&m_list, &MarksList::removeRequested, this, [this](qint64 id) {
        m_records.removeHighlight(id);
        show();
    });
}

void PassageMarking::setArticle(const QString &id)
{
    m_article = id;
    show();
}

std::vector<core::Highlight> PassageMarking::highlightsOf(const QString &article) const
{
    return m_records.highlightsOf(article, m_language);
}

void PassageMarking::show()
{
    const std::vector<core::Highlight> highlights = highlightsOf(m_article);
    std::vector<MarkedPassage> passages;
    for (const core::Highlight &highlight : highlights)
        passages.push_back({highlight.id, highlight.start, highlight.quotation});
    m_view.setMarks(passages);
    m_list.setHighlights(highlights);
}

void PassageMarking::markChosen()
{
    const auto passage = m_view.chosenPassage();
    if (!passage || m_article.isEmpty())
        return;
    const qint64 mark = m_records.mark(m_article, m_language, passage->start, passage->quotation);
    show();
    askNote(mark);
}

void PassageMarking::askNote(qint64 highlightId)
{
    QString note;
    for (const core::Highlight &highlight : m_records.highlights()) {
        if (highlight.id == highlightId)
            note = highlight.note;
    }
    pagedialogs::writeNote(m_view, note, [this, highlightId](const QString &text) {
        const auto kept = m_records.setNote(highlightId, text);
        show();
        return kept;
    });
}

} // namespace app
