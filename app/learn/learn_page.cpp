#include "app/learn/learn_page.h"

#include "app/learn/article_list.h"
#include "app/learn/article_view.h"
#include "app/learn/comparison_view.h"
#include "app/shell/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace app
{

LearnPage::LearnPage(QString contentFolder, QWidget *parent)
    : QWidget(parent)
    , m_contentFolder(std::move(contentFolder))
    , m_list(new ArticleList)
    , m_pages(new QStackedWidget)
    , m_view(new ArticleView)
    , m_comparison(new ComparisonView)
    , m_contentsColumn(new QWidget)
    , m_contentsHeading(new TextLabel(TextRole::Caption))
    , m_contents(new QListWidget)
    , m_back(new Button(ButtonRole::Quiet, QString()))
    , m_forward(new Button(ButtonRole::Quiet, QString()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list->setFixedWidth(spacing(30, this));
    row->addWidget(m_list);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(spacing(1, this), spacing(1, this), spacing(1, this), 0);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    column->addLayout(bar);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_comparison);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);

    auto *contents = new QVBoxLayout(m_contentsColumn);
    contents->setContentsMargins(spacing(1, this), spacing(5, this), spacing(1, this),
                                 spacing(2, this));
    contents->addWidget(m_contentsHeading);
    contents->addWidget(m_contents, 1);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setWordWrap(true);
    m_contents->viewport()->setAutoFillBackground(false);
    m_contentsColumn->setFixedWidth(spacing(26, this));
    row->addWidget(m_contentsColumn);

    connect(m_list, &ArticleList::chosen, this, &LearnPage::showArticle);
    connect(m_comparison, &ComparisonView::articleRequested, this, &LearnPage::showArticle);
    connect(m_view, &ArticleView::articleRequested, this, &LearnPage::showArticle);
    connect(m_view, &ArticleView::externalLinkRequested, this, &LearnPage::askToOpen);
    connect(m_view, &ArticleView::backRequested, this, &LearnPage::goBack);
    connect(m_view, &ArticleView::forwardRequested, this, &LearnPage::goForward);
    connect(m_view, &ArticleView::pageWritten, this, &LearnPage::fillContents);
    connect(m_view, &ArticleView::currentHeadingChanged, m_contents,
            [this](int index) { m_contents->setCurrentRow(index); });
    const auto jump = [this](const QListWidgetItem *item) {
        m_view->goToHeading(m_contents->row(item));
    };
    connect(m_contents, &QListWidget::itemClicked, this, jump);
    connect(m_contents, &QListWidget::itemActivated, this, jump);
    connect(m_back, &QPushButton::clicked, this, &LearnPage::goBack);
    connect(m_forward, &QPushButton::clicked, this, &LearnPage::goForward);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this,
            &LearnPage::goBack);
    connect(new QShortcut(QKeySequence::Forward, this), &QShortcut::activated, this,
            &LearnPage::goForward);
    retranslate();
}

void LearnPage::setLanguage(const QString &language)
{
    m_language = language;
    auto library = core::Library::load(m_contentFolder, language);
    if (!library) {
        m_library.reset();
        m_problem = wording::errorSentence(library.error());
        m_view->showPage(failurePage(m_problem));
        return;
    }
    m_library = std::move(*library);
    m_list->setLibrary(*m_library);
    m_comparison->setGrid(m_library->comparison());
    if (m_history.current().link.isEmpty())
        m_history.visit(m_library->articles().front().id);
    display(m_history.current().link);
}

void LearnPage::showArticle(const QString &link)
{
    m_history.leaveAt(m_view->textPosition());
    m_history.visit(link);
    display(link);
}

void LearnPage::display(const QString &link)
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    if (!m_library)
        return;
    m_list->setCurrent(link);
    const QString id = link.section(u'#', 0, 0);
    const QString anchor = link.section(u'#', 1);
    if (id == ArticleList::comparisonLink) {
        m_pages->setCurrentWidget(m_comparison);
        m_contentsColumn->hide();
        return;
    }
    m_pages->setCurrentWidget(m_view);
    if (id == ArticleList::glossaryLink)
        m_view->showPage(glossaryPage(*m_library));
    else if (id == ArticleList::sourcesLink)
        m_view->showPage(bibliographyPage(*m_library));
    else if (const core::Article *article = m_library->article(id))
        m_view->showPage(articlePage(*m_library, *article, m_language));
    else
        m_view->showPage(failurePage(tr("There is no article “%1”. Choose another one in the "
                                        "list.")
                                         .arg(id)));
    if (!anchor.isEmpty())
        m_view->goToAnchor(anchor);
}

void LearnPage::goBack()
{
    if (!m_history.canGoBack())
        return;
    m_history.leaveAt(m_view->textPosition());
    const ReadingPlace place = m_history.goBack();
    display(place.link);
    m_view->goToTextPosition(place.textPosition);
}

void LearnPage::goForward()
{
    if (!m_history.canGoForward())
        return;
    m_history.leaveAt(m_view->textPosition());
    const ReadingPlace place = m_history.goForward();
    display(place.link);
    m_view->goToTextPosition(place.textPosition);
}

void LearnPage::fillContents()
{
    m_contents->clear();
    for (const PlacedHeading &placed : m_view->headings())
        m_contents->addItem(placed.heading.text);
    const bool roomy = width() > spacing(125, this);
    m_contentsColumn->setVisible(roomy && m_contents->count() > 1);
}

void LearnPage::askToOpen(const QUrl &address)
{
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowTitle(tr("Open in the browser?"));
    question->setTextFormat(Qt::PlainText);
    question->setText(tr("This address is outside the program and opens in your web browser:\n%1")
                          .arg(address.toDisplayString()));
    QPushButton *open = question->addButton(tr("Open"), QMessageBox::AcceptRole);
    QPushButton *stay = question->addButton(tr("Stay here"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(open, &QPushButton::clicked, this, [address] { QDesktopServices::openUrl(address); });
    question->open();
}

void LearnPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LearnPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool roomy = width() > spacing(125, this);
    m_contentsColumn->setVisible(roomy && m_contents->count() > 1 &&
                                 m_pages->currentWidget() == m_view);
}

void LearnPage::retranslate()
{
    m_back->setText(tr("Back"));
    m_forward->setText(tr("Forward"));
    m_contentsHeading->setText(tr("On this page"));
    m_contents->setAccessibleName(tr("Headings of this page"));
}

} // namespace app
