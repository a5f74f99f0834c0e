#pragma once

#include "core/content/library.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace app
{

/// What there is to read: articles by section, then the comparison, the glossary and the sources; a
/// field above narrows it to what contains the words.
class ArticleList final : public QWidget
{
    Q_OBJECT

public:
    /// Links of the entries that are no article.
    static const QString comparisonLink;
    static const QString glossaryLink;
    static const QString sourcesLink;

    explicit ArticleList(QWidget *parent = nullptr);

    void setLibrary(const core::Library &library);
    void setCurrent(const QString &link);
    QLineEdit &filter() { return *m_filter; }
    QListWidget &list() { return *m_list; }

signals:
    void chosen(const QString &link);

private:
    void fill();
    void addSection(const QString &name);
    void addEntry(const QString &link, const QString &title, const QString &toolTip);

    const core::Library *m_library = nullptr;
    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace app
