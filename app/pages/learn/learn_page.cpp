// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/learn_page.h"

#include "app/foundation/content/article_link.h"
#include "app/foundation/text/wording.h"
#include "app/pages/learn/article_list.h"
#include "app/pages/learn/article_search.h"
#include "app/pages/learn/find_bar.h"
#include "app/pages/learn/journal_invitation.h"
#include "app/pages/learn/page_dialogs.h"
#include "app/pages/learn/page_outline.h"
#include "app/pages/learn/page_output.h"
#include "app/pages/learn/passage_marking.h"
#include "app/pages/learn/read_aloud.h"
#include "app/pages/learn/reading_toolbar.h"
#include "app/print/paper_dialogs.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

namespace app
{

LearnPage::LearnPage(Content &content, const QString &language, core::ReadingLog *log, Clock clock,
                     QWidget *parent)
    : QWidget(parent)
    , m_records(log, clock, this)
    , m_source(language, m_records)
    , m_search(new ArticleSearch(content, language))
    , m_toolbar(new ReadingToolbar)
    , m_pages(new PageStack(m_records, std::move(clock)))
    , m_find(new FindBar(reader()))
    , m_invitation(new JournalInvitation)
    , m_outline(new PageOutline)
    , m_marking(new PassageMarking(m_records, language, reader(), m_outline->marks()))
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    setRhythm(*m_columns, 0);
    m_columns->addWidget(m_search, 4);
    m_columns->addWidget(makeMiddle(), 11);
    m_columns->addWidget(m_outline, 3);
    wireSides();
    wireReader();
    wireToolbar();
    addShortcuts();
    setFocusProxy(m_pages);
    readLibrary(content);
}

LearnPage::~LearnPage() = default;

QWidget *LearnPage::makeMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    setRhythm(*column, 0);
    column->addWidget(m_toolbar);
    column->addWidget(m_find);
    column->addWidget(m_pages, 1);
    column->addWidget(m_invitation);
    connect(m_invitation, &JournalInvitation::writingRequested, this, &LearnPage::journalRequested);
    connect(m_invitation, &JournalInvitation::entriesRequested, this,
            &LearnPage::journalEntriesRequested);
    connect(m_pages, &PageStack::articleRequested, this, &LearnPage::showArticle);
    connect(m_pages, &PageStack::printTableRequested, this, [this] {
        paperdialogs::print(
            *this, [this](QPagedPaintDevice &paper) { m_pages->comparison().print(paper); });
    });
    connect(m_pages, &PageStack::tourPlayed, this, &LearnPage::makeRoom);
    return middle;
}

// A tour has the whole width to itself.
void LearnPage::makeRoom(bool forTour)
{
    m_search->setVisible(!forTour);
    m_toolbar->setVisible(!forTour);
}

void LearnPage::wireSides()
{
    connect(m_search, &ArticleSearch::chosen, this, &LearnPage::showArticle);
    // Whoever chose it with a key goes on reading with the keys.
    connect(m_search, &ArticleSearch::foundChosen, this, [this](const QString &link) {
        showArticle(link);
        m_pages->setFocus();
    });
    connect(m_search, &ArticleSearch::supportRequested, this, &LearnPage::supportRequested);
    connect(m_search, &ArticleSearch::breakUpRequested, this, &LearnPage::breakUpRequested);
    connect(m_search, &ArticleSearch::problemOccurred, this, &LearnPage::problemOccurred);
    connect(m_outline, &PageOutline::headingChosen, &reader(), &ArticleView::goToHeading);
}

void LearnPage::wireReader()
{
    ArticleView *view = &reader();
    connect(view, &ArticleView::articleRequested, this, &LearnPage::showArticle);
    connect(view, &ArticleView::externalLinkRequested, this,
            [this](const QUrl &address) { pagedialogs::openAddress(*this, address); });
    connect(view, &ArticleView::backRequested, this, &LearnPage::goBack);
    connect(view, &ArticleView::forwardRequested, this, &LearnPage::goForward);
    connect(view, &ArticleView::pageWritten, this, [this] {
        m_outline->setHeadings(reader().headings());
        m_outline->setCurrent(reader().currentHeading());
        arrange();
    });
    connect(view, &ArticleView::currentHeadingChanged, m_outline, &PageOutline::setCurrent);
    connect(view, &ArticleView::endReached, this, [this] {
        if (const QString id = currentArticle(); !id.isEmpty())
            m_records.finish(id);
    });
    connect(view, &ArticleView::choiceChanged, this,
            [this](bool chosen) { m_toolbar->setCanMark(chosen && !ownArticle().isEmpty()); });
    connect(&m_records, &ReadingRecords::changed, this, &LearnPage::fillList);
    connect(&m_records, &ReadingRecords::problemOccurred, this, [this](const core::Error &error) {
        emit problemOccurred(wording::errorSentence(error));
    });
}

void LearnPage::wireToolbar()
{
    connect(m_toolbar, &ReadingToolbar::backRequested, this, &LearnPage::goBack);
    connect(m_toolbar, &ReadingToolbar::forwardRequested, this, &LearnPage::goForward);
    connect(m_toolbar, &ReadingToolbar::findRequested, m_find, &FindBar::open);
    connect(m_toolbar, &ReadingToolbar::bookmarkRequested, this, [this](bool bookmarked) {
        m_records.setBookmarked(currentArticle(), bookmarked);
        m_toolbar->setBookmarked(bookmarked);
    });
    connect(m_toolbar, &ReadingToolbar::markRequested, m_marking, &PassageMarking::markChosen);
    connect(m_toolbar, &ReadingToolbar::voiceRequested, this, &LearnPage::toggleVoice);
    connect(m_toolbar, &ReadingToolbar::printRequested, this, &LearnPage::printText);
    connect(m_toolbar, &ReadingToolbar::pdfRequested, this, [this] {
        paperdialogs::savePdf(*this, currentArticle(),
                              [this](const QString &path) { savePdf(path); });
    });
    connect(m_toolbar, &ReadingToolbar::readingStyleChosen, this, [this](const auto &style) {
        setReadingStyle(style);
        emit readingStyleChosen(style);
    });
}

void LearnPage::addShortcuts()
{
    const auto bind = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    bind(QKeySequence::Back, [this] { goBack(); });
    bind(QKeySequence::Forward, [this] { goForward(); });
    bind(QKeySequence::Find, [this] {
        if (m_pages->isReader())
            m_find->open();
    });
    bind(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_toolbar->bookmark().click(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { m_toolbar->mark().click(); });
    bind(QKeySequence::Print, [this] { printText(); });
}

void LearnPage::readLibrary(Content &content)
{
    const auto library = content.library(m_source.language());
    if (!library) {
        reader().showPage(failurePage(wording::errorSentence(library.error())));
        return;
    }
    m_source.setLibrary(*library);
    QHash<QString, QString> definitions;
    for (const core::GlossaryTerm &term : (*library)->glossary())
        definitions.insert(term.id, term.definition);
    reader().setDefinitions(definitions);
    m_search->setLibrary(**library);
    m_pages->setLibrary(**library);
    fillList();
    m_history.visit((*library)->articles().front().id);
}

LearnPage::State LearnPage::takeState()
{
    if (!std::exchange(m_displaysWhenShown, false) && m_pages->isReader()) {
        m_history.leaveAt(reader().textPosition());
        m_place = reader().place();
    }
    return {std::exchange(m_history, {}), m_place,           m_records.takeState(),
            m_pages->takeState(),         m_search->words(), m_find->field().text()};
}

void LearnPage::restore(State state)
{
    if (!state.history.current().link.isEmpty())
        m_history = std::move(state.history);
    m_place = state.place;
    m_records.restore(std::move(state.records));
    fillList();
    m_search->setWords(state.searched);
    m_find->setWords(state.toFind);
    if (m_source.library())
        m_pages->restore(state.pages, currentLink());
    m_displaysWhenShown = m_pages->isReader();
    if (!m_displaysWhenShown) {
        makeRoom(m_pages->isPlayingTour());
        fitAround();
    }
}

void LearnPage::setReadingStyle(const ReadingStyle &style)
{
    m_toolbar->setReadingStyle(style);
    reader().setReadingStyle(style);
}

void LearnPage::setPosition(const std::optional<core::PerStyle<double>> &probabilities)
{
    const QString id = currentArticle();
    if (m_source.setPosition(probabilities) && !m_displaysWhenShown && !id.isEmpty() &&
        m_pages->isReader()) {
        m_find->hide();
        m_toolbar->setCanMark(false);
        reader().renewPage(m_source.page(id));
    }
}

void LearnPage::setInSession(bool inSession)
{
    if (inSession == m_inSession)
        return;
    m_inSession = inSession;
    m_history.forgetElsewhere();
    m_toolbar->setHistory(m_history.canGoBack(), m_history.canGoForward());
    m_pages->setInSession(inSession);
    m_search->setInSession(inSession);
    fillList();
    showOwn();
    arrange();
}

void LearnPage::setNorm(const core::Norm &norm)
{
    m_pages->setNorm(norm);
}

void LearnPage::setSupportCountry(const QString &country)
{
    m_search->setSupportCountry(country);
}

void LearnPage::setJournalEntries(const QHash<QString, int> &perExercise, const QString &open)
{
    m_invitation->setEntries(perExercise, open);
}

void LearnPage::setVoiceProgram(const QString &program)
{
    delete std::exchange(m_voice, new ReadAloud(program, this));
    const auto show = [this] {
        m_toolbar->setVoice(m_voice->isAvailable(), m_voice->isSpeaking());
    };
    connect(m_voice, &ReadAloud::availableChanged, this, show);
    connect(m_voice, &ReadAloud::speakingChanged, this, show);
}

void LearnPage::showArticle(const QString &link)
{
    if (link.section(u'#', 0, 0) == articles::whenItIsMore) {
        emit supportRequested();
        return;
    }
    leave();
    m_history.visit(link);
    const bool whole = !link.contains(u'#');
    display({link, whole ? m_records.placeIn(link) : 0});
}

void LearnPage::showArticleFrom(int elsewhere, const QString &link)
{
    showArticle(link);
    m_history.comeFrom(elsewhere);
    fitAround();
}

void LearnPage::searchFor(const QString &words)
{
    m_search->searchFor(words);
}

void LearnPage::openTour(const QString &path)
{
    showArticle(links::tours);
    m_pages->tours().openFile(path);
}

QString LearnPage::title() const
{
    const core::Article *article = m_source.article(currentLink());
    return article ? article->title : QString();
}

QString LearnPage::currentArticle() const
{
    const core::Article *article = m_source.article(currentLink());
    return article ? article->id : QString();
}

QString LearnPage::ownArticle() const
{
    return m_inSession ? QString() : currentArticle();
}

// What is known of the page that is left: how far down it was read.
void LearnPage::leave()
{
    m_place.reset();
    if (!m_displaysWhenShown) {
        m_history.leaveAt(reader().textPosition());
        if (const QString id = currentArticle(); !id.isEmpty() && m_pages->isReader())
            m_records.leaveAt(id, reader().textPosition());
    }
    if (m_voice)
        m_voice->stop();
}

void LearnPage::display(const ReadingPlace &place)
{
    m_displaysWhenShown = false;
    makeRoom(false);
    const bool isText = !m_pages->showLink(place.link);
    if (isText)
        m_pages->showReader();
    fitAround();
    if (isText && m_source.library())
        showText(place);
    emit titleChanged();
}

// What stands around the page follows what is shown.
void LearnPage::fitAround()
{
    m_toolbar->setHistory(m_history.canGoBack(), m_history.canGoForward());
    m_search->setShown(currentLink().remove(links::check));
    m_find->hide();
    if (m_pages->isReader())
        return;
    showOwn();
    m_outline->hide();
}

void LearnPage::showText(const ReadingPlace &place)
{
    const ReadingPage page = m_source.page(place.link.section(u'#', 0, 0));
    makeWidthFor(page);
    reader().showPage(page);
    showOwn();
    if (m_place) {
        reader().goToPlace(*std::exchange(m_place, std::nullopt));
        return;
    }
    if (const QString anchor = place.link.section(u'#', 1); !anchor.isEmpty())
        reader().goToAnchor(anchor);
    if (place.textPosition > 0)
        reader().goToTextPosition(place.textPosition);
}

// What is the reader's own on the page shown: its bookmark, its marks, the way into the journal.
void LearnPage::showOwn()
{
    const QString own = ownArticle();
    m_toolbar->setPage(!own.isEmpty(), m_pages->isReader());
    m_toolbar->setBookmarked(m_records.bookmarks().contains(own));
    m_toolbar->setCanMark(!own.isEmpty() && reader().chosenPassage());
    m_marking->setArticle(own);
    const core::Article *article = m_source.article(own);
    m_invitation->setExercise(article && !article->prompts.isEmpty() ? own : QString());
}

void LearnPage::goBack()
{
    if (!m_history.canGoBack())
        return;
    leave();
    if (const auto elsewhere = m_history.leaveForElsewhere()) {
        m_toolbar->setHistory(m_history.canGoBack(), m_history.canGoForward());
        emit leaveRequested(*elsewhere);
        return;
    }
    display(m_history.goBack());
}

void LearnPage::goForward()
{
    if (!m_history.canGoForward())
        return;
    leave();
    display(m_history.goForward());
}

// The headings stand beside the text where there is room for both.
bool LearnPage::hasRoomBeside() const
{
    return width() > spacing(125, this) && m_pages->isReader();
}

void LearnPage::arrange()
{
    m_outline->setVisible(hasRoomBeside() && m_outline->isNeeded());
}

// Before the page is written, which takes longer than all else, and is done for one width.
void LearnPage::makeWidthFor(const ReadingPage &page)
{
    core::Article text;
    text.markdown = page.markdown;
    const bool needed =
        core::headingsOf(text).size() > 1 || !m_marking->highlightsOf(ownArticle()).empty();
    const bool outlined = hasRoomBeside() && needed;
    if (outlined != m_outline->isHidden())
        return;
    reader().takePageAway();
    m_outline->setVisible(outlined);
    layout()->activate();
}

void LearnPage::fillList()
{
    if (const core::Library *library = m_source.library())
        m_search->list().setContent(*library,
                                    m_inSession ? QSet<QString>() : m_records.readArticles(),
                                    m_inSession ? QStringList() : m_records.bookmarks());
}

void LearnPage::toggleVoice()
{
    if (m_voice->isSpeaking())
        m_voice->stop();
    else
        m_voice->start(reader().textFromHere(), m_source.language());
}

void LearnPage::printText()
{
    paperdialogs::print(*this, [this](QPagedPaintDevice &paper) {
        printPage(reader().page(), reader().readingStyle(), paper);
    });
}

void LearnPage::savePdf(const QString &path)
{
    if (writePdf(reader().page(), reader().readingStyle(), path))
        emit saved(path);
    else
        emit problemOccurred(wording::errorSentence({core::ErrorCode::FileNotWritable, path}));
}

void LearnPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    leave();
}

void LearnPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_displaysWhenShown)
        display(m_history.current());
    // Looking for a voice may start a service of the system: not before the page is shown.
    if (m_voice)
        QTimer::singleShot(0, m_voice, &ReadAloud::look);
}

void LearnPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow window the list stands above what is read.
    const bool narrow = width() < spacing(64, this);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_search->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : spacing(44, this));
    arrange();
}

} // namespace app
