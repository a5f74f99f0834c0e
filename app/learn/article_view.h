#pragma once

#include "app/learn/page_writer.h"

#include <QTextBrowser>

namespace app
{

/// The reader: one page in a centred column of 60–75 characters.
///
/// Follows palette, font and width without losing the place. Loads nothing but resources of the
/// program itself (`:/`), opens nothing by itself: links come out as signals.
class ArticleView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);

    void showPage(const ReadingPage &page);
    const std::vector<PlacedHeading> &headings() const { return m_written.headings; }

    /// Scrolls to a heading or a generated entry; false where the page has no such anchor.
    bool goToAnchor(const QString &anchor);
    void goToHeading(int index);
    /// Index of the heading being read, −1 above the first.
    int currentHeading() const { return m_currentHeading; }

    /// The character at the top of the view, to come back to.
    int textPosition() const;
    void goToTextPosition(int position);

signals:
    void articleRequested(const QString &link); ///< id or id#anchor
    void externalLinkRequested(const QUrl &address);
    void currentHeadingChanged(int index);
    void pageWritten(); ///< headings() is new
    void backRequested();
    void forwardRequested();

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void rewrite();
    void centreColumn();
    void openLink(const QUrl &address);
    void followScrolling();
    void setCurrentHeading(int index);
    double topOf(int position) const;

    ReadingPage m_page;
    WrittenPage m_written;
    int m_currentHeading = -1;
};

} // namespace app
