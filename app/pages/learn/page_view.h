// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/learn/page_writer.h"

#include <QTextBrowser>

#include <optional>

namespace app
{

/// One page in a centred column of a readable width. Follows palette, font, width and reading style
/// without losing the place. Loads nothing but resources of the program itself (`:/`).
class PageView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    const ReadingPage &page() const { return m_page; }
    /// Shows nothing. Before the next page is shown in another width, so that the former one is not
    /// laid out for it.
    void takePageAway();
    /// The page shown, with other words in its generated sections: the place stays.
    void renewPage(const ReadingPage &page);
    void setReadingStyle(const ReadingStyle &style);
    const ReadingStyle &readingStyle() const { return m_style; }

    const std::vector<PlacedHeading> &headings() const { return m_written.headings; }

    /// The character at the top of the view, to come back to.
    int textPosition() const;
    void goToTextPosition(int position);

signals:
    void pageWritten(); ///< headings() is new

protected:
    /// Writes another page, seen from its top.
    void write(const ReadingPage &page);
    /// The document shown is about to be another: its cursors are of no use any more.
    virtual void leaveDocument() {}
    const WrittenPage &written() const { return m_written; }
    double topOf(int position) const;

    bool event(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthBesideBar() const;
    Typography typography() const;
    void rewrite();
    void drawFigures();
    void useDocument(QTextDocument *fresh);
    void fitToWidth();

    ReadingPage m_page;
    QList<QUrl> m_undrawnFigures; ///< painted without, until there is time to draw them
    ReadingStyle m_style;
    WrittenPage m_written;
    double m_columnWidth = 0.0;
    double m_side = 0.0; ///< margin beside the column
    /// What was read before the size changed, until the page fits its new width.
    std::optional<int> m_reading;
};

} // namespace app
