// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/learn/article_text_access.h"
#include "app/pages/learn/page_writer.h"

#include <QTextBrowser>

#include <optional>

namespace app
{

/// A passage that the reader has marked, as it stands in the page shown.
struct MarkedPassage {
    qint64 id = 0;
    int start = 0;
    QString quotation;
};

/// The reader: one page in a centred column of a readable width.
///
/// Follows palette, font, width and reading style without losing the place. Loads nothing but
/// resources of the program itself (`:/`), opens nothing by itself: links come out as signals. A
/// word of the glossary says what it means when the mouse or the Tab key comes to it.
///
/// Arrow keys move a caret, with Shift they choose text; it starts at the top of what is seen. A
/// screen reader meets a document of words with headings, figures and links as its parts.
class ArticleView final : public QTextBrowser, public Pictured
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);

    void showPage(const ReadingPage &page);
    /// Shows nothing. Before the next page is shown in another width, so that the former one is not
    /// laid out for it.
    void takePageAway();
    /// The page shown, with other words in its generated sections: place, marks and what was read
    /// of it stay.
    void renewPage(const ReadingPage &page);
    const ReadingPage &page() const { return m_page; }
    void setReadingStyle(const ReadingStyle &style);
    /// What is said of a word of the glossary, by its id.
    void setDefinitions(const QHash<QString, QString> &definitions);

    /// Passages drawn as marked. A passage is looked for by its words, nearest to its place.
    void setMarks(const std::vector<MarkedPassage> &marks);
    void goToMark(qint64 id);
    /// The chosen text as a passage; nothing where none is chosen.
    std::optional<MarkedPassage> chosenPassage() const;

    /// Draws every place where the words stand; how many there are.
    int setFound(const QString &words);
    int foundCount() const { return static_cast<int>(m_found.size()); }
    /// Goes to the next (or previous) of them, around the end; its number from 1, 0 for none.
    int goToFound(bool backwards);

    /// The text for reading aloud, from the top of the view to the end of the article.
    QString textFromHere() const;

    const std::vector<PlacedHeading> &headings() const { return m_written.headings; }

    /// Scrolls to a heading or a generated entry; false where the page has no such anchor. An entry
    /// is marked, said to a screen reader and under the caret, until a key or the mouse is pressed.
    bool goToAnchor(const QString &anchor);
    void goToHeading(int index);
    /// Index of the heading being read, −1 above the first.
    int currentHeading() const { return m_currentHeading; }

    /// The character at the top of the view, to come back to.
    int textPosition() const;
    void goToTextPosition(int position);

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
    void pageWritten(); ///< headings() is new
    /// The last line of the article itself has come into view.
    void endReached();
    void choiceChanged(bool chosen); ///< text is chosen, or none any more
    void backRequested();
    void forwardRequested();

protected:
    bool event(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void explainTerm(const QUrl &address);
    void drawSelections();
    void land(const QString &anchor);
    void leaveLanding();
    QTextCursor landing() const;
    QTextCursor placeOf(const MarkedPassage &passage) const;
    int widthBesideBar() const;
    Typography typography() const;
    void rewrite();
    void drawFigures();
    void useDocument(QTextDocument *fresh);
    void fitToWidth();
    void openLink(const QUrl &address);
    const std::vector<ArticlePart> &parts() const;
    void followScrolling();
    void setCurrentHeading(int index);
    double topOf(int position) const;
    std::pair<int, int> sectionOf(int heading) const;

    ReadingPage m_page;
    QList<QUrl> m_undrawnFigures; ///< painted without, until there is time to draw them
    ReadingStyle m_style;
    WrittenPage m_written;
    double m_columnWidth = 0.0;
    double m_side = 0.0; ///< margin beside the column
    /// What was read before the size changed, until the page fits its new width.
    std::optional<int> m_reading;
    bool m_endSeen = false;
    QHash<QString, QString> m_definitions;
    std::vector<MarkedPassage> m_marks;
    std::vector<QTextCursor> m_found;
    int m_currentFound = -1;
    int m_currentHeading = -1;
    QString m_landed; ///< anchor of the entry that is marked; empty: none
    ArticleText m_text{*this};
    mutable std::optional<std::vector<ArticlePart>> m_parts; ///< of the document shown
};

} // namespace app
