// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/learn/article_text_access.h"
#include "app/pages/learn/page_view.h"
#include "app/pages/learn/passage_highlights.h"

#include <optional>

namespace app
{

/// The reader: a page with what is marked and found on it. Opens nothing by itself: links come out
/// as signals. A word of the glossary says what it means when the mouse or the Tab key comes to it.
///
/// Arrow keys move a caret, with Shift they choose text; it starts at the top of what is seen. A
/// screen reader meets a document of words with headings, figures and links as its parts.
class ArticleView final : public PageView, public Pictured
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);

    void showPage(const ReadingPage &page);
    /// What is said of a word of the glossary, by its id.
    void setDefinitions(const QHash<QString, QString> &definitions);

    /// Passages drawn as marked. A passage is looked for by its words, nearest to its place.
    void setMarks(const std::vector<MarkedPassage> &marks);
    void goToMark(qint64 id);
    /// The chosen text as a passage; nothing where none is chosen.
    std::optional<MarkedPassage> chosenPassage() const;

    /// Draws every place where the words stand; how many there are.
    int setFound(const QString &words);
    int foundCount() const { return m_highlights.foundCount(); }
    /// Goes to the next (or previous) of them, around the end; its number from 1, 0 for none.
    int goToFound(bool backwards);

    /// The text for reading aloud, from the top of the view to the end of the article.
    QString textFromHere() const;

    /// Scrolls to a heading or a generated entry; false where the page has no such anchor. An entry
    /// is marked, said to a screen reader and under the caret, until a key or the mouse is pressed.
    bool goToAnchor(const QString &anchor);
    void goToHeading(int index);
    /// Index of the heading being read, −1 above the first.
    int currentHeading() const { return m_currentHeading; }

    /// A place that the same page has in another language too.
    struct Place {
        int heading = -1;   ///< the section; −1: above the first heading
        double share = 0.0; ///< of the section's text above the place
    };
    Place place() const;
    void goToPlace(const Place &place);

    int picturedCount() const override;
    PicturedItem pictured(int index) const override;
    QAccessible::Role pictureRole() const override { return QAccessible::Document; }
    QAccessibleTextInterface *pictureText() override { return &m_text; }
    void pressPictured(int index) override;

signals:
    void articleRequested(const QString &link); ///< id or id#anchor
    void externalLinkRequested(const QUrl &address);
    void currentHeadingChanged(int index);
    /// The last line of the article itself has come into view.
    void endReached();
    void choiceChanged(bool chosen); ///< text is chosen, or none any more
    void backRequested();
    void forwardRequested();

protected:
    void leaveDocument() override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void explainTerm(const QUrl &address);
    void drawSelections();
    void land(const QString &anchor);
    void leaveLanding();
    QTextCursor landing() const;
    void openLink(const QUrl &address);
    const std::vector<ArticlePart> &parts() const;
    void followScrolling();
    void setCurrentHeading(int index);
    std::pair<int, int> sectionOf(int heading) const;

    bool m_endSeen = false;
    QHash<QString, QString> m_definitions;
    PassageHighlights m_highlights{*this};
    int m_currentHeading = -1;
    QString m_landed; ///< anchor of the entry that is marked; empty: none
    ArticleText m_text{*this};
    mutable std::optional<std::vector<ArticlePart>> m_parts; ///< of the document shown
};

} // namespace app
