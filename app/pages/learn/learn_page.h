// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/content/content.h"
#include "app/foundation/settings/reading_style.h"
#include "app/pages/learn/article_view.h"
#include "app/pages/learn/page_stack.h"
#include "app/pages/learn/reading_history.h"
#include "app/pages/learn/reading_records.h"
#include "app/pages/learn/reading_source.h"
#include "core/scoring/norms.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QBoxLayout;

namespace app
{

class ArticleSearch;
class FindBar;
class JournalInvitation;
class PageOutline;
class PassageMarking;
class ReadAloud;
class ReadingToolbar;

/// Articles to read: what there is or what was found on the leading side, the page in the middle,
/// its headings and marks on the trailing side. It wires its parts and keeps what was read.
class LearnPage final : public QWidget
{
    Q_OBJECT

public:
    /// Begins with the first article in `language`. `log` may be nullptr: bookmarks and marks then
    /// last as long as the page's state is handed on.
    LearnPage(Content &content, const QString &language, core::ReadingLog *log,
              Clock clock = &QDateTime::currentDateTimeUtc, QWidget *parent = nullptr);
    ~LearnPage() override;

    /// Where somebody is: the pages visited and the place that is read, what was done on those that
    /// are no text, and the words that were looked for.
    struct State {
        ReadingHistory history;
        std::optional<ArticleView::Place> place; ///< in the text that is read
        ReadingRecords::State records;
        PageStack::State pages;
        QString searched; ///< everywhere
        QString toFind;   ///< on the page
    };
    /// The page is not used afterwards.
    State takeState();
    /// Before the page is shown: a text is written then.
    void restore(State state);

    void setReadingStyle(const ReadingStyle &style);
    /// Where the newest result lies: articles that fit it are named at the end of each article, of
    /// the one shown too.
    void setPosition(const std::optional<core::PerStyle<double>> &probabilities);
    /// Two sit together at this computer: what the reader marked, bookmarked, read and wrote is not
    /// shown, and nothing can be marked.
    void setInSession(bool inSession);
    /// The sample of the tours' rules by a mean or a median.
    void setNorm(const core::Norm &norm);
    /// How many entries of the journal there are of each exercise, and of which one an entry is
    /// being written (empty: of none): said below the practice articles.
    void setJournalEntries(const QHash<QString, int> &perExercise, const QString &open);
    /// Whose help lines are named, ISO 3166; empty: the system's.
    void setSupportCountry(const QString &country);
    /// What reads aloud, as for ReadAloud; without it nothing is read aloud.
    void setVoiceProgram(const QString &program);
    /// An article's id, with #anchor for a place inside; also the links of ArticleList and
    /// PageStack. An unknown id says so in the reader; the page with help lines is asked for by
    /// supportRequested().
    void showArticle(const QString &link);
    /// The same, opened from a page that is none of these, of this number: going back from the
    /// article leads there, see leaveRequested().
    void showArticleFrom(int elsewhere, const QString &link);

    /// Looks for the words everywhere; without any the field waits for them.
    void searchFor(const QString &words);
    /// Plays a tour file of the person's own; what is wrong with it stands in the list of tours.
    void openTour(const QString &path);

    QString currentLink() const { return m_history.current().link; }
    /// Of the article; empty where none is shown.
    QString title() const;
    void savePdf(const QString &path);

signals:
    void titleChanged();
    /// Back to where the article was opened from.
    void leaveRequested(int elsewhere);
    void readingStyleChosen(const ReadingStyle &style);
    void problemOccurred(const QString &sentence);
    void saved(const QString &path);
    /// To write about the exercise, or to read what was written about it.
    void journalRequested(const QString &articleId);
    void journalEntriesRequested(const QString &articleId);
    /// To the help lines: from the search, or by a link that means them.
    void supportRequested();
    /// To the quiet path of the first hour.
    void breakUpRequested();

protected:
    void hideEvent(QHideEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeMiddle();
    void makeRoom(bool forTour);
    void wireSides();
    void wireReader();
    void wireToolbar();
    void addShortcuts();

    void readLibrary(Content &content);
    void display(const ReadingPlace &place);
    void showText(const ReadingPlace &place);
    void fitAround();
    void leave();
    void goBack();
    void goForward();
    bool hasRoomBeside() const;
    void arrange();
    void makeWidthFor(const ReadingPage &page);
    void fillList();
    void showOwn();
    void toggleVoice();
    void printText();
    ArticleView &reader() const { return m_pages->reader(); }
    QString currentArticle() const; ///< id, or empty where no article is shown
    /// The same where the reader may mark and write; empty in a session.
    QString ownArticle() const;

    bool m_displaysWhenShown = true;           ///< the text is not written yet
    std::optional<ArticleView::Place> m_place; ///< to go on from when it is
    bool m_inSession = false;
    ReadingHistory m_history;
    ReadingRecords m_records;
    ReadingSource m_source;
    QBoxLayout *m_columns;
    ArticleSearch *m_search;
    ReadingToolbar *m_toolbar;
    PageStack *m_pages;
    FindBar *m_find;
    JournalInvitation *m_invitation;
    PageOutline *m_outline;
    PassageMarking *m_marking;
    ReadAloud *m_voice = nullptr;
};

} // namespace app
