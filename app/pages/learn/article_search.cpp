// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/article_search.h"

#include "app/foundation/text/wording.h"
#include "app/pages/learn/article_list.h"
#include "app/pages/learn/search_results.h"
#include "app/pages/learn/support_card.h"
#include "app/widgets/help_numbers.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{

ArticleSearch::ArticleSearch(Content &content, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_distress(content.distressWords())
    , m_countries(content.support(language))
    , m_field(new QLineEdit)
    , m_support(new SupportCard)
    , m_shown(new QStackedWidget)
    , m_list(new ArticleList)
    , m_results(new SearchResults)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1, {2, 2, 1, 2});
    m_field->setObjectName(u"search"_s);
    m_field->setPlaceholderText(tr("Search (Ctrl+Shift+F)"));
    m_field->setAccessibleName(tr("Search articles, words and sources"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_results->setAccessibleName(tr("What was found"));
    column->addWidget(m_field);
    column->addWidget(m_support);
    m_shown->addWidget(m_list);
    m_shown->addWidget(m_results);
    column->addWidget(m_shown, 1);
    setMinimumWidth(spacing(26, this));
    connect(m_field, &QLineEdit::textChanged, this, &ArticleSearch::search);
    connect(m_field, &QLineEdit::returnPressed, this, &ArticleSearch::chooseFirst);
    connect(m_support, &SupportCard::supportRequested, this, &ArticleSearch::supportRequested);
    connect(m_support, &SupportCard::breakUpRequested, this, &ArticleSearch::breakUpRequested);
    connect(m_list, &ArticleList::chosen, this, &ArticleSearch::chosen);
    connect(m_results, &SearchResults::chosen, this, &ArticleSearch::foundChosen);
    connect(m_results, &SearchResults::breakUpRequested, this, &ArticleSearch::breakUpRequested);
    connect(m_results, &SearchResults::wordsRequested, this, [this](const QString &words) {
        m_field->setText(words);
        m_field->setFocus(Qt::OtherFocusReason);
    });
}

ArticleSearch::~ArticleSearch() = default;

void ArticleSearch::setShown(const QString &link)
{
    m_list->setShown(link);
    m_results->setShown(link);
}

QString ArticleSearch::words() const
{
    return m_field->text();
}

void ArticleSearch::setWords(const QString &words)
{
    m_field->setText(words);
}

void ArticleSearch::setInSession(bool inSession)
{
    m_inSession = inSession;
    hear(m_field->text());
}

void ArticleSearch::searchFor(const QString &words)
{
    if (!words.isEmpty())
        m_field->setText(words);
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void ArticleSearch::setSupportCountry(const QString &country)
{
    if (country == m_supportCountry)
        return;
    m_supportCountry = country;
    m_support->setNeed({}, nullptr);
    hear(m_field->text());
}

// Before anything is looked up: help must not wait for an index.
void ArticleSearch::hear(const QString &words)
{
    const core::SupportCountry *country =
        m_countries ? core::supportFor(*m_countries, supportCountryCode(m_supportCountry))
                    : nullptr;
    std::vector<core::Distress> kinds =
        m_distress ? m_distress->kindsIn(words) : std::vector<core::Distress>();
    // The way through the first hour leads to the journal, which is nobody else's.
    if (m_inSession)
        std::erase(kinds, core::Distress::BreakUp);
    m_support->setNeed(kinds, country);
}

void ArticleSearch::chooseFirst()
{
    if (m_support->isUrgent())
        emit supportRequested();
    else
        m_results->chooseFirst();
}

void ArticleSearch::search(const QString &words)
{
    hear(words);
    const bool searching = !words.trimmed().isEmpty() && m_library;
    m_shown->setCurrentWidget(searching ? static_cast<QWidget *>(m_results) : m_list);
    if (!searching)
        return;
    if (!m_index) {
        auto index = core::SearchIndex::build(*m_library);
        if (!index) {
            emit problemOccurred(wording::errorSentence(index.error()));
            return;
        }
        m_index = std::move(*index);
    }
    auto hits = m_index->search(words);
    if (!hits) {
        m_results->setNothing({});
        emit problemOccurred(wording::errorSentence(hits.error()));
        return;
    }
    // The way through the first hour leads to the journal, and the card offers it already.
    if (m_inSession || !m_support->isHidden()) {
        std::erase_if(*hits, [](const core::SearchHit &hit) {
            return hit.kind == core::SearchHit::Kind::FirstHour;
        });
    }
    if (hits->empty())
        sayNothingFound(words);
    else
        m_results->setHits(*hits);
}

void ArticleSearch::sayNothingFound(const QString &words)
{
    if (!m_support->isHidden()) {
        m_results->setNothing({.isHelpAbove = true});
        return;
    }
    SearchResults::Nothing nothing;
    if (const auto spelling = m_index->nearestSpelling(words))
        nothing.spelling = spelling->value_or(QString());
    nothing.doors = m_index->doors();
    if (m_inSession) {
        std::erase_if(nothing.doors, [](const core::SearchHit &door) {
            return door.kind == core::SearchHit::Kind::FirstHour;
        });
    }
    m_results->setNothing(nothing);
}

// Down leads from the field into what it has found.
bool ArticleSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_shown->currentWidget()->setFocus();
        if (m_shown->currentWidget() == m_results)
            m_results->goToFirst();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace app
