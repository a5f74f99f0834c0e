// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/content/content.h"
#include "core/content/search_index.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QStackedWidget;

namespace app
{

class ArticleList;
class SearchResults;
class SupportCard;

/// The way to what is read: all there is, or what was found for the words typed; above it help,
/// where the words tell of need.
class ArticleSearch final : public QWidget
{
    Q_OBJECT

public:
    ArticleSearch(Content &content, const QString &language, QWidget *parent = nullptr);
    ~ArticleSearch() override;

    /// Before it nothing can be found. The library outlives the search.
    void setLibrary(const core::Library &library) { m_library = &library; }
    ArticleList &list() { return *m_list; }

    /// What is shown is marked in the list, and among what was found.
    void setShown(const QString &link);

    QString words() const;
    void setWords(const QString &words);
    /// Looks for the words everywhere; without any the field waits for them.
    void searchFor(const QString &words);

    /// While two sit together there is no way into the journal.
    void setInSession(bool inSession);
    /// Whose help lines are named, ISO 3166; empty: the system's.
    void setSupportCountry(const QString &country);

signals:
    void chosen(const QString &link);
    void foundChosen(const QString &link); ///< of what the search found
    void supportRequested();
    void breakUpRequested();
    void problemOccurred(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &words);
    void sayNothingFound(const QString &words);
    void hear(const QString &words);
    void chooseFirst();

    const core::Library *m_library = nullptr;
    std::unique_ptr<core::SearchIndex> m_index;
    core::Result<core::DistressWords> m_distress;
    core::Result<std::vector<core::SupportCountry>> m_countries;
    QString m_supportCountry;
    bool m_inSession = false;
    QLineEdit *m_field;
    SupportCard *m_support;
    QStackedWidget *m_shown;
    ArticleList *m_list;
    SearchResults *m_results;
};

} // namespace app
