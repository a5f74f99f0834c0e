// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/scrolling_page.h"
#include "core/content/practice_schedule.h"

#include <array>
#include <optional>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace app
{

class Card;

/// Articles of one section, in reading order.
struct ProgressSection {
    struct Article {
        QString link;
        QString title;
        bool isRead = false;
    };

    QString name;
    std::vector<Article> articles;
};

struct ProgressBookmark {
    QString link;
    QString title; ///< of the article, and of the heading where the link has an anchor
};

struct ProgressHighlight {
    qint64 id = 0; ///< core::Highlight
    QString link;
    QString articleTitle;
    QString quotation;
    QString note; ///< may be empty
};

/// Where the things of one kind stand that can be practised.
struct PracticeProgress {
    int practised = 0;
    int all = 0;
    std::array<int, 5> boxes{};   ///< how many lie in each of Leitner's boxes
    int dueNow = 0;               ///< due today or earlier
    std::optional<QDate> nextDue; ///< of those not due yet, the soonest

    bool operator==(const PracticeProgress &) const = default;
};

/// Counts `states`, one for each thing practised so far, of `all`.
PracticeProgress practiceProgress(const std::vector<core::PracticeState> &states, int all,
                                  const QDate &today);

/// What the progress page shows, in the language of the program.
struct ProgressContent {
    std::vector<ProgressSection> sections;
    std::vector<ProgressBookmark> bookmarks;
    std::vector<ProgressHighlight> highlights;
    PracticeProgress scenes;
    PracticeProgress questions;
};

/// What was read, marked and practised: a place to find things again. Nothing to chase: no shares,
/// no streaks, no calendar.
class ProgressView final : public ScrollingPage
{
    Q_OBJECT

public:
    explicit ProgressView(QWidget *parent = nullptr);

    /// Keeps the place in the page.
    void setContent(const ProgressContent &content);

signals:
    void articleRequested(const QString &link);
    void scenesRequested();
    void bookmarkRemovalRequested(const QString &link);
    /// One with a note only after the person has said so.
    void highlightRemovalRequested(qint64 id);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isEmpty() const;
    void fill();
    void addEmpty(QVBoxLayout &column);
    void addArticles(QVBoxLayout &column);
    void addBookmarks(QVBoxLayout &column);
    void addHighlights(QVBoxLayout &column);
    void addPractice(QVBoxLayout &column);
    Card *sectionCard(const ProgressSection &section);
    Card *practiceCard(const QString &heading, const QString &sentence,
                       const PracticeProgress &progress);
    QString dueSentence(const PracticeProgress &progress) const;
    void askRemove(const ProgressHighlight &highlight);
    void arrange();

    ProgressContent m_content;
    std::vector<QBoxLayout *> m_pairs; ///< side by side where the page is wide
};

} // namespace app
