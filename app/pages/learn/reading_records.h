// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/clock.h"
#include "core/records/reading_log.h"

#include <QObject>

#include <utility>

namespace app
{

/// What the reader has read, bookmarked and marked: held in memory, written to the log where there
/// is one. Without a log everything works and is gone with the program.
class ReadingRecords final : public QObject
{
    Q_OBJECT

public:
    /// `log` may be nullptr.
    ReadingRecords(core::ReadingLog *log, Clock clock, QObject *parent = nullptr);

    /// All that is held. What could not be written to a log lies nowhere else.
    struct State {
        QHash<QString, core::ReadingState> readings;
        QStringList bookmarks;
        std::vector<core::Highlight> highlights;
        QHash<core::PracticeKind, QHash<QString, core::PracticeRecord>> practice;
    };
    State takeState() { return std::exchange(m_held, {}); }
    void restore(State state) { m_held = std::move(state); }

    QSet<QString> readArticles() const;
    const QStringList &bookmarks() const { return m_held.bookmarks; }
    const std::vector<core::Highlight> &highlights() const { return m_held.highlights; }
    std::vector<core::Highlight> highlightsOf(const QString &articleId,
                                              const QString &language) const;
    /// Where to go on in an article that was left before its end; 0: at its beginning.
    int placeIn(const QString &articleId) const;

    void setBookmarked(const QString &link, bool bookmarked);
    void leaveAt(const QString &articleId, int textPosition);
    void finish(const QString &articleId);
    /// The id of the new highlight.
    qint64 mark(const QString &articleId, const QString &language, int start,
                const QString &quotation);
    /// Where it cannot be kept nothing changes. Errors: those of the log.
    core::Result<core::Done> setNote(qint64 highlightId, const QString &note);
    void removeHighlight(qint64 highlightId);

    /// What was practised of a kind, by id.
    QHash<QString, core::PracticeRecord> practice(core::PracticeKind kind) const;
    void savePractice(const core::PracticeRecord &record);

signals:
    void changed(); ///< of read articles, bookmarks or highlights
    void problemOccurred(const core::Error &error);

private:
    void save(const core::Result<core::Done> &done);
    void saveReading(const core::ReadingState &state);

    core::ReadingLog *m_log;
    Clock m_clock;
    State m_held;
};

} // namespace app
