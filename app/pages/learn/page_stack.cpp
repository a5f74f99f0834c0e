// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/page_stack.h"

#include "app/foundation/content/article_link.h"
#include "app/pages/learn/article_view.h"
#include "app/pages/learn/practice/progress_view.h"
#include "app/pages/learn/sections.h"
#include "app/pages/learn/tours/tour_list.h"

#include <QScrollBar>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

PracticeProgress progressOf(const QHash<QString, core::PracticeState> &states, int all,
                            const QDate &today)
{
    return practiceProgress({states.begin(), states.end()}, all, today);
}

} // namespace

PageStack::PageStack(ReadingRecords &records, Clock clock, QWidget *parent)
    : QStackedWidget(parent)
    , m_records(records)
    , m_clock(std::move(clock))
    , m_reader(new ArticleView)
{
    addWidget(m_reader);
}

QDate PageStack::today() const
{
    return m_clock().toLocalTime().date();
}

PageStack::State PageStack::takeState() const
{
    State state;
    if (m_comparison)
        state.comparison = m_comparison->takeState();
    if (m_scenes)
        state.scenes = m_scenes->takeState();
    if (m_check && currentWidget() == m_check)
        state.check = m_check->takeState();
    if (m_tours)
        state.tours = m_tours->takeState();
    if (m_scrolled) { // it was not laid out yet
        state.scrolled = *m_scrolled;
    } else if (const QAbstractScrollArea *area = scrolledArea()) {
        const QScrollBar *bar = area->verticalScrollBar();
        state.scrolled = bar->maximum() > 0 ? bar->value() / double(bar->maximum()) : 0.0;
    }
    return state;
}

void PageStack::restore(const State &state, const QString &link)
{
    if (state.comparison)
        comparison().restore(*state.comparison);
    if (state.scenes)
        scenes().restore(*state.scenes);
    if (state.tours)
        tours().restore(*state.tours);
    // A link to the tours leads to their list.
    if (link == links::tours && m_tours && m_tours->isPlaying())
        setCurrentWidget(m_tours);
    else if (!showLink(link))
        m_reader->setFocus();
    if (state.check && currentWidget() == m_check)
        m_check->restore(*state.check);
    m_scrolled = state.scrolled;
}

QAbstractScrollArea *PageStack::scrolledArea() const
{
    if (currentWidget() == m_comparison && m_comparison)
        return &m_comparison->table();
    if (currentWidget() == m_tours && m_tours)
        return &m_tours->list();
    // The reader knows its place by the text.
    return isReader() ? nullptr : qobject_cast<QAbstractScrollArea *>(currentWidget());
}

// After what else is to be done when the page is laid out.
void PageStack::scrollBack()
{
    const auto scroll = [this] {
        const std::optional<double> share = std::exchange(m_scrolled, std::nullopt);
        if (QAbstractScrollArea *area = share ? scrolledArea() : nullptr) {
            QScrollBar *bar = area->verticalScrollBar();
            bar->setValue(qRound(*share * bar->maximum()));
        }
    };
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

void PageStack::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    if (m_scrolled)
        scrollBack();
}

void PageStack::setNorm(const core::Norm &norm)
{
    m_norm = norm;
    if (m_tours)
        m_tours->setNorm(norm);
}

void PageStack::setInSession(bool inSession)
{
    m_inSession = inSession;
    if (m_library && m_progress)
        fillProgress();
}

void PageStack::showReader()
{
    setCurrentWidget(m_reader);
}

bool PageStack::isReader() const
{
    return currentWidget() == m_reader;
}

bool PageStack::isPlayingTour() const
{
    return m_tours && currentWidget() == m_tours && m_tours->isPlaying();
}

bool PageStack::showLink(const QString &link)
{
    m_scrolled.reset();
    if (!m_library)
        return false;
    if (link == links::comparison) {
        setCurrentWidget(&comparison());
    } else if (link == links::practice) {
        setCurrentWidget(&scenes());
        fillScenes();
    } else if (link == links::progress) {
        fillProgress();
        setCurrentWidget(&progress());
    } else if (link == links::tours) {
        tours().showList();
        setCurrentWidget(&tours());
    } else if (link.startsWith(links::check)) {
        const core::KnowledgeCheck *questions = m_library->check(link.mid(links::check.size()));
        if (!questions)
            return false;
        check().setCheck(*questions, statesOf(core::PracticeKind::Question));
        setCurrentWidget(&check());
    } else {
        return false;
    }
    currentWidget()->setFocus();
    return true;
}

ComparisonView &PageStack::comparison()
{
    if (!m_comparison) {
        m_comparison = new ComparisonView(m_library->comparison());
        addWidget(m_comparison);
        connect(m_comparison, &ComparisonView::articleRequested, this,
                &PageStack::articleRequested);
        connect(m_comparison, &ComparisonView::printRequested, this,
                &PageStack::printTableRequested);
    }
    return *m_comparison;
}

VignettePractice &PageStack::scenes()
{
    if (!m_scenes) {
        m_scenes = new VignettePractice([this] { return today(); });
        addWidget(m_scenes);
        connect(m_scenes, &VignettePractice::articleRequested, this, &PageStack::articleRequested);
        connect(m_scenes, &VignettePractice::practised, this,
                [this](const QString &id, core::PracticeOutcome outcome,
                       const core::PracticeState &after) {
                    save(core::PracticeKind::Vignette, id, outcome, after);
                });
    }
    return *m_scenes;
}

KnowledgeCheckView &PageStack::check()
{
    if (!m_check) {
        m_check = new KnowledgeCheckView([this] { return today(); });
        addWidget(m_check);
        connect(m_check, &KnowledgeCheckView::articleRequested, this, &PageStack::articleRequested);
        connect(m_check, &KnowledgeCheckView::closed, this,
                [this] { emit articleRequested(m_check->articleId()); });
        connect(m_check, &KnowledgeCheckView::practised, this,
                [this](const QString &id, core::PracticeOutcome outcome,
                       const core::PracticeState &after) {
                    save(core::PracticeKind::Question, id, outcome, after);
                });
    }
    return *m_check;
}

TourView &PageStack::tours()
{
    if (!m_tours) {
        m_tours = new TourView;
        addWidget(m_tours);
        m_tours->setTours(m_library->tours());
        if (m_norm)
            m_tours->setNorm(*m_norm);
        connect(m_tours, &TourView::opened, this, [this] { emit tourPlayed(true); });
        connect(m_tours, &TourView::closed, this, [this] { emit tourPlayed(false); });
    }
    return *m_tours;
}

ProgressView &PageStack::progress()
{
    if (!m_progress) {
        m_progress = new ProgressView;
        addWidget(m_progress);
        connect(m_progress, &ProgressView::articleRequested, this, &PageStack::articleRequested);
        connect(m_progress, &ProgressView::scenesRequested, this,
                [this] { emit articleRequested(links::practice); });
        connect(m_progress, &ProgressView::bookmarkRemovalRequested, this,
                [this](const QString &link) {
                    m_records.setBookmarked(link, false);
                    fillProgress();
                });
        connect(m_progress, &ProgressView::highlightRemovalRequested, this, [this](qint64 id) {
            m_records.removeHighlight(id);
            fillProgress();
        });
    }
    return *m_progress;
}

void PageStack::fillScenes()
{
    QHash<QString, QString> titles;
    for (const core::Article &article : m_library->articles())
        titles.insert(article.id, article.title);
    scenes().setArticleTitles(titles);
    scenes().setStates(statesOf(core::PracticeKind::Vignette));
    scenes().setVignettes(m_library->vignettes());
}

void PageStack::fillProgress()
{
    const QSet<QString> read = m_inSession ? QSet<QString>() : m_records.readArticles();
    ProgressContent content;
    for (const auto &[id, name] : sectionNames()) {
        ProgressSection section{name, {}};
        for (const core::Article &article : m_library->articles()) {
            if (article.section == id)
                section.articles.push_back({article.id, article.title, read.contains(article.id)});
        }
        content.sections.push_back(std::move(section));
    }
    if (!m_inSession)
        addOwn(content);
    progress().setContent(content);
}

void PageStack::addOwn(ProgressContent &content) const
{
    const auto titleOf = [this](const QString &link) {
        const core::Article *article = m_library->article(link.section(u'#', 0, 0));
        return article ? article->title : link;
    };
    int questions = 0;
    for (const core::Article &article : m_library->articles()) {
        if (const core::KnowledgeCheck *check = m_library->check(article.id))
            questions += static_cast<int>(check->questions.size());
    }
    for (const QString &link : m_records.bookmarks())
        content.bookmarks.push_back({link, titleOf(link)});
    for (const core::Highlight &highlight : m_records.highlights()) {
        content.highlights.push_back({highlight.id, highlight.articleId,
                                      titleOf(highlight.articleId),
                                      highlight.quotation.simplified(), highlight.note});
    }
    content.scenes = progressOf(statesOf(core::PracticeKind::Vignette),
                                static_cast<int>(m_library->vignettes().size()), today());
    content.questions = progressOf(statesOf(core::PracticeKind::Question), questions, today());
}

QHash<QString, core::PracticeState> PageStack::statesOf(core::PracticeKind kind) const
{
    QHash<QString, core::PracticeState> states;
    for (const core::PracticeRecord &record : m_records.practice(kind))
        states.insert(record.id, {record.box, record.due});
    return states;
}

void PageStack::save(core::PracticeKind kind, const QString &id, core::PracticeOutcome outcome,
                     const core::PracticeState &after)
{
    const core::PracticeRecord before = m_records.practice(kind).value(id);
    m_records.savePractice({kind, id, after.box, after.due, before.times + 1,
                            before.hits + (outcome == core::PracticeOutcome::Hit ? 1 : 0)});
}

} // namespace app
