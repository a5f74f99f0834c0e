// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/reading_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

ReadingRecords::ReadingRecords(core::ReadingLog *log, Clock clock, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(std::move(clock))
{
    if (!m_log)
        return;
    if (const auto readings = m_log->readings()) {
        for (const core::ReadingState &state : *readings)
            m_held.readings.insert(state.articleId, state);
    }
    if (const auto bookmarks = m_log->bookmarks())
        m_held.bookmarks = *bookmarks;
    if (const auto highlights = m_log->highlights())
        m_held.highlights = *highlights;
    if (const auto records = m_log->practice()) {
        for (const core::PracticeRecord &record : *records)
            m_held.practice[record.kind].insert(record.id, record);
    }
}

QSet<QString> ReadingRecords::readArticles() const
{
    QSet<QString> ids;
    for (const core::ReadingState &state : m_held.readings) {
        if (state.finished)
            ids.insert(state.articleId);
    }
    return ids;
}

std::vector<core::Highlight> ReadingRecords::highlightsOf(const QString &articleId,
                                                          const QString &language) const
{
    std::vector<core::Highlight> found;
    std::copy_if(m_held.highlights.begin(), m_held.highlights.end(), std::back_inserter(found),
                 [&](const core::Highlight &highlight) {
                     return highlight.articleId == articleId && highlight.language == language;
                 });
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.start < b.start; });
    return found;
}

int ReadingRecords::placeIn(const QString &articleId) const
{
    const auto state = m_held.readings.constFind(articleId);
    return state == m_held.readings.constEnd() || state->finished ? 0 : state->textPosition;
}

void ReadingRecords::setBookmarked(const QString &link, bool bookmarked)
{
    m_held.bookmarks.removeAll(link);
    if (bookmarked)
        m_held.bookmarks.prepend(link);
    if (m_log)
        save(m_log->setBookmarked(link, bookmarked, m_clock()));
    emit changed();
}

void ReadingRecords::leaveAt(const QString &articleId, int textPosition)
{
    core::ReadingState state = m_held.readings.value(articleId, {articleId, 0, false, {}});
    // Opened and left at once is not begun.
    if (textPosition == state.textPosition)
        return;
    state.textPosition = textPosition;
    saveReading(state);
}

void ReadingRecords::finish(const QString &articleId)
{
    core::ReadingState state = m_held.readings.value(articleId, {articleId, 0, false, {}});
    if (state.finished)
        return;
    state.finished = true;
    saveReading(state);
    emit changed();
}

void ReadingRecords::saveReading(const core::ReadingState &state)
{
    core::ReadingState now = state;
    now.lastRead = m_clock();
    m_held.readings.insert(now.articleId, now);
    if (m_log)
        save(m_log->saveReading(now));
}

qint64 ReadingRecords::mark(const QString &articleId, const QString &language, int start,
                            const QString &quotation)
{
    core::Highlight highlight{0, articleId, language, start, quotation, {}, m_clock()};
    if (m_log) {
        const auto id = m_log->addHighlight(highlight);
        if (id)
            highlight.id = *id;
        else
            emit problemOccurred(id.error());
    }
    if (highlight.id == 0) // kept for this session: below every id of the log
        highlight.id = -1 - static_cast<qint64>(m_held.highlights.size());
    m_held.highlights.push_back(highlight);
    emit changed();
    return highlight.id;
}

core::Result<core::Done> ReadingRecords::setNote(qint64 highlightId, const QString &note)
{
    if (m_log && highlightId > 0) {
        if (const auto kept = m_log->setNote(highlightId, note); !kept)
            return kept;
    }
    for (core::Highlight &highlight : m_held.highlights) {
        if (highlight.id == highlightId)
            highlight.note = note;
    }
    emit changed();
    return core::Done{};
}

void ReadingRecords::removeHighlight(qint64 highlightId)
{
    std::erase_if(m_held.highlights,
                  [&](const core::Highlight &highlight) { return highlight.id == highlightId; });
    if (m_log && highlightId > 0)
        save(m_log->removeHighlight(highlightId));
    emit changed();
}

QHash<QString, core::PracticeRecord> ReadingRecords::practice(core::PracticeKind kind) const
{
    return m_held.practice.value(kind);
}

void ReadingRecords::savePractice(const core::PracticeRecord &record)
{
    m_held.practice[record.kind].insert(record.id, record);
    if (m_log)
        save(m_log->savePractice(record));
}

void ReadingRecords::save(const core::Result<core::Done> &done)
{
    if (!done)
        emit problemOccurred(done.error());
}

} // namespace app
