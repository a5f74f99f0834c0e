// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace core
{

class RecordFile;

/// An article to find again.
struct Bookmark {
    QString link;
    QDateTime madeAt; ///< UTC

    bool operator==(const Bookmark &) const = default;
};

/// Where an article was left, and whether it has been read to its end.
struct ReadingState {
    QString articleId;
    int textPosition = 0; ///< character at the top of the view
    bool finished = false;
    QDateTime lastRead; ///< UTC

    bool operator==(const ReadingState &) const = default;
};

/// A passage marked by the person, with their note. The quotation finds it again when the article
/// has changed a little.
struct Highlight {
    qint64 id = 0; ///< given by the log
    QString articleId;
    QString language;
    int start = 0; ///< character in the page
    QString quotation;
    QString note;     ///< may be empty
    QDateTime madeAt; ///< UTC

    bool operator==(const Highlight &) const = default;
};

/// What can be practised. Records and archives hold it as `vignette`, `question`.
enum class PracticeKind { Vignette, Question };

/// How often one vignette or question was practised, and when it comes again.
struct PracticeRecord {
    PracticeKind kind = PracticeKind::Vignette;
    QString id;  ///< a question's is ARTICLE/QUESTION
    int box = 1; ///< 1..5, core::PracticeState
    QDate due;
    int times = 0;
    int hits = 0;

    bool operator==(const PracticeRecord &) const = default;
};

/// What was read, marked and practised; part of the Store's file, erased with it. Errors of any
/// call: those of Store; a failed call changes nothing.
class ReadingLog
{
public:
    explicit ReadingLog(RecordFile &file);

    Result<Done> setBookmarked(const QString &link, bool bookmarked, const QDateTime &now);
    /// Those that are not set yet.
    Result<Done> addBookmarks(const std::vector<Bookmark> &bookmarks);
    Result<QStringList> bookmarks() const; ///< newest first

    /// `finished` stays true once it was.
    Result<Done> saveReadings(const std::vector<ReadingState> &states);
    Result<Done> saveReading(const ReadingState &state) { return saveReadings({state}); }
    Result<std::vector<ReadingState>> readings() const; ///< newest first

    Result<qint64> addHighlight(const Highlight &highlight);
    Result<Done> setNote(qint64 highlightId, const QString &note);
    Result<Done> removeHighlight(qint64 highlightId);
    Result<std::vector<Highlight>> highlights() const; ///< in reading order of each article

    Result<Done> savePractice(const std::vector<PracticeRecord> &records);
    Result<Done> savePractice(const PracticeRecord &record)
    {
        return savePractice(std::vector{record});
    }
    Result<std::vector<PracticeRecord>> practice() const; ///< by kind, then by id

private:
    RecordFile &m_file;
};

} // namespace core
