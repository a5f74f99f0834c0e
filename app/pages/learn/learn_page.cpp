// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/learn_page.h"

#include "app/foundation/content/article_link.h"
#include "app/foundation/text/wording.h"
#include "app/pages/learn/article_list.h"
#include "app/pages/learn/find_bar.h"
#include "app/pages/learn/journal_invitation.h"
#include "app/pages/learn/marks_list.h"
#include "app/pages/learn/page_dialogs.h"
#include "app/pages/learn/page_output.h"
#include "app/pages/learn/read_aloud.h"
#include "app/pages/learn/reading_toolbar.h"
#include "app/pages/learn/search_results.h"
#include "app/pages/learn/support_card.h"
#include "app/print/paper_dialogs.h"
#include "app/widgets/help_numbers.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace app
{

LearnPage::LearnPage(Content &content, const QString &language, core::ReadingLog *log, Clock clock,
                     QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_records(log, clock, this)
    , m_search(new QLineEdit)
    , m_leading(new QStackedWidget)
    , m_list(new ArticleList)
    , m_results(new SearchResults)
    , m_support(new SupportCard)
    , m_distress(content.distressWords())
    , m_countries(content.support(language))
    , m_toolbar(new ReadingToolbar)
    , m_find(new FindBar)
    , m_pages(new PageStack(m_records, std::move(clock)))
    , m_invitation(new JournalInvitation)
    , m_view(&m_pages->reader())
    , m_contents(new QListWidget)
    , m_marks(new MarksList)
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, this);
    setRhythm(*m_columns, 0);
    m_leadingColumn = makeLeading();
    m_columns->addWidget(m_leadingColumn, 4);
    m_columns->addWidget(makeMiddle(), 11);
    m_trailing = makeTrailing();
    m_columns->addWidget(m_trailing, 3);
    wireReader();
    wireToolbar();
    addShortcuts();
    setFocusProxy(m_pages);
    readLibrary(content);
}

LearnPage::~LearnPage() = default;

QWidget *LearnPage::makeLeading()
{
    auto *leading = new QWidget;
    auto *column = new QVBoxLayout(leading);
    setRhythm(*column, 1, {2, 2, 1, 2});
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search (Ctrl+Shift+F)"));
    m_search->setAccessibleName(tr("Search articles, words and sources"));
    m_search->setClearButtonEnabled(true);
    m_results->setAccessibleName(tr("What was found"));
    column->addWidget(m_search);
    column->addWidget(m_support);
    m_leading->addWidget(m_list);
    m_leading->addWidget(m_results);
    column->addWidget(m_leading, 1);
    leading->setMinimumWidth(spacing(26, this));
    connect(m_search, &QLineEdit::textChanged, this, &LearnPage::search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::returnPressed, this, &LearnPage::chooseFirst);
    connect(m_support, &SupportCard::supportRequested, this, &LearnPage::supportRequested);
    connect(m_support, &SupportCard::breakUpRequested, this, &LearnPage::breakUpRequested);
    connect(m_list, &ArticleList::chosen, this, &LearnPage::showArticle);
    connect(m_results, &SearchResults::chosen, this, &LearnPage::showArticle);
    return leading;
}

QWidget *LearnPage::makeMiddle()
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    setRhythm(*column, 0);
    column->addWidget(m_toolbar);
    column->addWidget(m_find);
    column->addWidget(m_pages, 1);
    column->addWidget(m_invitation);
    m_invitation->hide();
    connect(m_invitation, &JournalInvitation::writingRequested, this,
            [this] { emit journalRequested(currentArticle()); });
    connect(m_invitation, &JournalInvitation::entriesRequested, this,
            [this] { emit journalEntriesRequested(currentArticle()); });
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
    m_leadingColumn->setVisible(!forTour);
    m_toolbar->setVisible(!forTour);
}

QWidget *LearnPage::makeTrailing()
{
    auto *trailing = new QWidget;
    auto *column = new QVBoxLayout(trailing);
    setMargins(*column, {1, 5, 1, 2});
    column->addWidget(new TextLabel(TextRole::Caption, tr("On this page")));
    column->addWidget(m_contents, 3);
    column->addWidget(m_marks, 2);
    m_contents->setAccessibleName(tr("Headings of this page"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->viewport()->setAutoFillBackground(false);
    const auto jump = [this](const QListWidgetItem *item) {
        m_view->goToHeading(m_contents->row(item));
    };
    connect(m_contents, &QListWidget::itemClicked, this, jump);
    connect(m_contents, &QListWidget::itemActivated, this, jump);
    connect(m_marks, &MarksList::chosen, m_view, &ArticleView::goToMark);
    connect(m_marks, &MarksList::noteRequested, this, &LearnPage::askNote);
    connect(m_marks, &MarksList::removeRequested, this, [this](qint64 id) {
        m_records.removeHighlight(id);
        showMarks();
    });
    return trailing;
}

void LearnPage::wireReader()
{
    connect(m_view, &ArticleView::articleRequested, this, &LearnPage::showArticle);
    connect(m_view, &ArticleView::externalLinkRequested, this,
            [this](const QUrl &address) { pagedialogs::openAddress(*this, address); });
    connect(m_view, &ArticleView::backRequested, this, &LearnPage::goBack);
    connect(m_view, &ArticleView::forwardRequested, this, &LearnPage::goForward);
    connect(m_view, &ArticleView::pageWritten, this, &LearnPage::fillContents);
    connect(m_view, &ArticleView::currentHeadingChanged, m_contents,
            [this](int index) { m_contents->setCurrentRow(index); });
    connect(m_view, &ArticleView::endReached, this, [this] {
        if (const QString id = currentArticle(); !id.isEmpty())
            m_records.finish(id);
    });
    connect(m_view, &ArticleView::choiceChanged, this,
            [this](bool chosen) { m_toolbar->setCanMark(chosen && canMark()); });
    connect(&m_records, &ReadingRecords::changed, this, &LearnPage::fillList);
    connect(&m_records, &ReadingRecords::problemOccurred, this, [this](const core::Error &error) {
        emit problemOccurred(wording::errorSentence(error));
    });
    connect(m_find, &FindBar::wordsChanged, this, &LearnPage::find);
    connect(m_find, &FindBar::closed, this, [this] {
        m_view->setFound({});
        m_view->setFocus();
    });
    const auto step = [this](bool backwards) {
        const int current = m_view->goToFound(backwards);
        m_find->setState(current, m_view->foundCount());
    };
    connect(m_find, &FindBar::nextRequested, this, [step] { step(false); });
    connect(m_find, &FindBar::previousRequested, this, [step] { step(true); });
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
    connect(m_toolbar, &ReadingToolbar::markRequested, this, &LearnPage::markPassage);
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
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { searchFor({}); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { m_toolbar->bookmark().click(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { m_toolbar->mark().click(); });
    bind(QKeySequence::Print, [this] { printText(); });
}

void LearnPage::readLibrary(Content &content)
{
    const auto library = content.library(m_language);
    if (!library) {
        m_view->showPage(failurePage(wording::errorSentence(library.error())));
        return;
    }
    m_library = *library;
    QHash<QString, QString> definitions;
    for (const core::GlossaryTerm &term : m_library->glossary())
        definitions.insert(term.id, term.definition);
    m_view->setDefinitions(definitions);
    m_pages->setLibrary(*m_library);
    fillList();
    m_history.visit(m_library->articles().front().id);
}

LearnPage::State LearnPage::takeState()
{
    if (!std::exchange(m_displaysWhenShown, false) && m_pages->isReader()) {
        m_history.leaveAt(m_view->textPosition());
        m_place = m_view->place();
    }
    return {std::exchange(m_history, {}), m_place,          m_records.takeState(),
            m_pages->takeState(),         m_search->text(), m_find->field().text()};
}

void LearnPage::restore(State state)
{
    if (!state.history.current().link.isEmpty())
        m_history = std::move(state.history);
    m_place = state.place;
    m_records.restore(std::move(state.records));
    fillList();
    m_search->setText(state.searched);
    {
        // To be found when somebody asks: what may stand there is not the page gone on with.
        const QSignalBlocker blocker(m_find);
        m_find->field().setText(state.toFind);
    }
    if (m_library)
        m_pages->restore(state.pages, currentLink());
    m_displaysWhenShown = m_pages->isReader();
    if (!m_displaysWhenShown) {
        makeRoom(m_pages->isPlayingTour());
        fitAround();
    }
}

void LearnPage::setReadingStyle(const ReadingStyle &style)
{
    m_style = style;
    m_toolbar->setReadingStyle(style);
    m_view->setReadingStyle(style);
}

void LearnPage::setPosition(const std::optional<core::PerStyle<double>> &probabilities)
{
    if (probabilities == m_position)
        return;
    m_position = probabilities;
    const QString id = currentArticle();
    if (!m_displaysWhenShown && !id.isEmpty() && m_pages->isReader()) {
        m_find->hide();
        m_toolbar->setCanMark(false);
        m_view->renewPage(pageOf(id));
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
    hear(m_search->text());
    fillList();
    showOwn();
    arrange();
}

void LearnPage::setNorm(const core::Norm &norm)
{
    m_pages->setNorm(norm);
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

void LearnPage::setJournalEntries(const QHash<QString, int> &perExercise, const QString &open)
{
    m_journalEntries = perExercise;
    m_openExercise = open;
    invite();
}

// Below what has prompts to write along.
void LearnPage::invite()
{
    const QString id = currentArticle();
    const core::Article *article = m_library ? m_library->article(id) : nullptr;
    m_invitation->setVisible(!m_inSession && article && !article->prompts.isEmpty());
    m_invitation->setEntries(m_journalEntries.value(id), !id.isEmpty() && m_openExercise == id);
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
    if (!words.isEmpty())
        m_search->setText(words);
    m_search->selectAll();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void LearnPage::openTour(const QString &path)
{
    showArticle(links::tours);
    m_pages->tours().openFile(path);
}

QString LearnPage::title() const
{
    const core::Article *article = m_library ? m_library->article(currentArticle()) : nullptr;
    return article ? article->title : QString();
}

QString LearnPage::currentArticle() const
{
    const QString id = currentLink().section(u'#', 0, 0);
    return m_library && m_library->article(id) ? id : QString();
}

// What is known of the page that is left: how far down it was read.
void LearnPage::leave()
{
    m_place.reset();
    if (!m_displaysWhenShown) {
        m_history.leaveAt(m_view->textPosition());
        if (const QString id = currentArticle(); !id.isEmpty() && m_pages->isReader())
            m_records.leaveAt(id, m_view->textPosition());
    }
    if (m_voice)
        m_voice->stop();
}

ReadingPage LearnPage::pageOf(const QString &id) const
{
    if (id == links::glossary)
        return glossaryPage(*m_library);
    if (id == links::sources)
        return bibliographyPage(*m_library);
    if (const core::Article *article = m_library->article(id))
        return articlePage(*m_library, *article,
                           {m_language, m_position, m_records.readArticles()});
    return failurePage(tr("There is no article “%1”. Choose another one in the list.").arg(id));
}

void LearnPage::display(const ReadingPlace &place)
{
    m_displaysWhenShown = false;
    makeRoom(false);
    const bool isText = !m_pages->showLink(place.link);
    if (isText)
        m_pages->showReader();
    fitAround();
    if (isText && m_library)
        showText(place);
    emit titleChanged();
}

// What stands around the page follows what is shown.
void LearnPage::fitAround()
{
    m_toolbar->setHistory(m_history.canGoBack(), m_history.canGoForward());
    m_list->setCurrent(currentLink().remove(links::check));
    m_find->hide();
    if (m_pages->isReader())
        return;
    showOwn();
    m_trailing->hide();
}

void LearnPage::showText(const ReadingPlace &place)
{
    const ReadingPage page = pageOf(place.link.section(u'#', 0, 0));
    makeWidthFor(page);
    m_view->showPage(page);
    showOwn();
    if (m_place) {
        m_view->goToPlace(*std::exchange(m_place, std::nullopt));
        return;
    }
    if (const QString anchor = place.link.section(u'#', 1); !anchor.isEmpty())
        m_view->goToAnchor(anchor);
    if (place.textPosition > 0)
        m_view->goToTextPosition(place.textPosition);
}

bool LearnPage::canMark() const
{
    return !m_inSession && !currentArticle().isEmpty();
}

// What is the reader's own on the page shown: its bookmark, its marks, the way into the journal.
void LearnPage::showOwn()
{
    const bool own = canMark();
    m_toolbar->setPage(own, m_pages->isReader());
    m_toolbar->setBookmarked(own && m_records.bookmarks().contains(currentArticle()));
    m_toolbar->setCanMark(own && m_view->chosenPassage());
    showMarks();
    invite();
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

void LearnPage::setSupportCountry(const QString &country)
{
    if (country == m_supportCountry)
        return;
    m_supportCountry = country;
    m_support->setNeed({}, nullptr);
    hear(m_search->text());
}

// Before anything is looked up: help must not wait for an index.
void LearnPage::hear(const QString &words)
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

void LearnPage::chooseFirst()
{
    if (m_support->isUrgent())
        emit supportRequested();
    else
        m_results->chooseFirst();
}

void LearnPage::search(const QString &words)
{
    hear(words);
    const bool searching = !words.trimmed().isEmpty() && m_library;
    m_leading->setCurrentWidget(searching ? static_cast<QWidget *>(m_results) : m_list);
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
    const auto hits = m_index->search(words);
    if (!hits) {
        m_results->setHits({});
        emit problemOccurred(wording::errorSentence(hits.error()));
        return;
    }
    m_results->setHits(*hits);
}

void LearnPage::find(const QString &words)
{
    const int count = m_view->setFound(words);
    m_find->setState(words.isEmpty() ? 0 : m_view->goToFound(false), count);
}

void LearnPage::fillContents()
{
    m_contents->clear();
    for (const PlacedHeading &placed : m_view->headings())
        m_contents->addItem(placed.heading.text);
    m_contents->setCurrentRow(m_view->currentHeading());
    arrange();
}

// The headings stand beside the text where there is room for both.
bool LearnPage::hasRoomBeside() const
{
    return width() > spacing(125, this) && m_pages->isReader();
}

void LearnPage::arrange()
{
    const bool needed = m_contents->count() > 1 || m_marks->list().count() > 0;
    m_trailing->setVisible(hasRoomBeside() && needed);
}

// Before the page is written, which takes longer than all else, and is done for one width.
void LearnPage::makeWidthFor(const ReadingPage &page)
{
    core::Article text;
    text.markdown = page.markdown;
    const bool needed =
        core::headingsOf(text).size() > 1 ||
        (canMark() && !m_records.highlightsOf(currentArticle(), m_language).empty());
    const bool trailing = hasRoomBeside() && needed;
    if (trailing != m_trailing->isHidden())
        return;
    m_view->takePageAway();
    m_trailing->setVisible(trailing);
    layout()->activate();
}

void LearnPage::fillList()
{
    if (m_library)
        m_list->setContent(*m_library, m_inSession ? QSet<QString>() : m_records.readArticles(),
                           m_inSession ? QStringList() : m_records.bookmarks());
}

void LearnPage::showMarks()
{
    const QString id = currentArticle();
    const std::vector<core::Highlight> highlights =
        m_inSession ? std::vector<core::Highlight>() : m_records.highlightsOf(id, m_language);
    std::vector<MarkedPassage> passages;
    for (const core::Highlight &highlight : highlights)
        passages.push_back({highlight.id, highlight.start, highlight.quotation});
    m_view->setMarks(passages);
    m_marks->setHighlights(highlights);
}

void LearnPage::markPassage()
{
    const auto passage = m_view->chosenPassage();
    const QString id = currentArticle();
    if (!passage || !canMark())
        return;
    const qint64 mark = m_records.mark(id, m_language, passage->start, passage->quotation);
    showMarks();
    askNote(mark);
}

void LearnPage::askNote(qint64 highlightId)
{
    QString note;
    for (const core::Highlight &highlight : m_records.highlights()) {
        if (highlight.id == highlightId)
            note = highlight.note;
    }
    pagedialogs::writeNote(*this, note, [this, highlightId](const QString &text) {
        const auto kept = m_records.setNote(highlightId, text);
        showMarks();
        return kept;
    });
}

void LearnPage::toggleVoice()
{
    if (m_voice->isSpeaking())
        m_voice->stop();
    else
        m_voice->start(m_view->textFromHere(), m_language);
}

void LearnPage::printText()
{
    paperdialogs::print(
        *this, [this](QPagedPaintDevice &paper) { printPage(m_view->page(), m_style, paper); });
}

void LearnPage::savePdf(const QString &path)
{
    if (writePdf(m_view->page(), m_style, path))
        emit saved(path);
    else
        emit problemOccurred(wording::errorSentence({core::ErrorCode::FileNotWritable, path}));
}

// Down leads from the field into what it has found.
bool LearnPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_leading->currentWidget()->setFocus();
        if (m_leading->currentWidget() == m_results)
            m_results->setCurrentRow(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
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
    m_leadingColumn->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : spacing(44, this));
    arrange();
}

} // namespace app
