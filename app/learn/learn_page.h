#pragma once

#include "app/learn/reading_history.h"
#include "app/learn/reading_page.h"
#include "core/content/library.h"

#include <QUrl>
#include <QWidget>

#include <optional>

class QListWidget;
class QStackedWidget;

namespace app
{

class ArticleList;
class ArticleView;
class Button;
class ComparisonView;
class TextLabel;

/// Articles to browse: the list, the reader, the headings of the page; back and forward.
class LearnPage final : public QWidget
{
    Q_OBJECT

public:
    /// `contentFolder` as for core::Library::load. Nothing is read before a language is set.
    explicit LearnPage(QString contentFolder, QWidget *parent = nullptr);

    void setLanguage(const QString &language);
    /// An article's id, with #anchor for a place inside; also the links of ArticleList. An unknown
    /// id says so in the reader.
    void showArticle(const QString &link);

    ArticleView &view() { return *m_view; }
    ArticleList &list() { return *m_list; }
    QString currentLink() const { return m_history.current().link; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void display(const QString &link);
    void goBack();
    void goForward();
    void fillContents();
    void askToOpen(const QUrl &address);
    void retranslate();

    QString m_contentFolder;
    QString m_language;
    std::optional<core::Library> m_library;
    QString m_problem;
    ReadingHistory m_history;
    ArticleList *m_list;
    QStackedWidget *m_pages;
    ArticleView *m_view;
    ComparisonView *m_comparison;
    QWidget *m_contentsColumn;
    TextLabel *m_contentsHeading;
    QListWidget *m_contents;
    Button *m_back;
    Button *m_forward;
};

} // namespace app
