#include "app/learn/article_list.h"

#include "app/widgets/text.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int linkRole = Qt::UserRole;

} // namespace

const QString ArticleList::comparisonLink = u"comparison:"_s;
const QString ArticleList::glossaryLink = u"glossary:"_s;
const QString ArticleList::sourcesLink = u"sources:"_s;

ArticleList::ArticleList(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    const int margin = spacing(2, this);
    column->setContentsMargins(margin, margin, spacing(1, this), margin);
    column->setSpacing(spacing(1, this));
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Find in the articles"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(spacing(0.25, this));
    m_list->setAccessibleName(tr("Articles"));
    // The list stands on the page, not on a field of its own.
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_filter, &QLineEdit::textChanged, this, &ArticleList::fill);
    const auto choose = [this](const QListWidgetItem *item) {
        const QString link = item->data(linkRole).toString();
        if (!link.isEmpty())
            emit chosen(link);
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
}

void ArticleList::setLibrary(const core::Library &library)
{
    m_library = &library;
    m_filter->setPlaceholderText(tr("Find in the articles"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_list->setAccessibleName(tr("Articles"));
    fill();
}

void ArticleList::addSection(const QString &name)
{
    auto *item = new QListWidgetItem(name, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(fontFor(TextRole::Caption, font()));
}

void ArticleList::addEntry(const QString &link, const QString &title, const QString &toolTip)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(linkRole, link);
    item->setToolTip(toolTip);
}

void ArticleList::fill()
{
    m_list->clear();
    if (!m_library)
        return;
    const QString words = m_filter->text().trimmed();
    const auto matches = [&](const QString &text) {
        return words.isEmpty() || text.contains(words, Qt::CaseInsensitive);
    };
    const std::vector<std::pair<QString, QString>> sections{{u"model"_s, tr("The model")},
                                                            {u"styles"_s, tr("Four regions")},
                                                            {u"topics"_s, tr("Everyday topics")},
                                                            {u"measuring"_s, tr("Measuring")},
                                                            {u"change"_s, tr("Change")},
                                                            {u"practice"_s, tr("Exercises")},
                                                            {u"others"_s, tr("With other people")},
                                                            {u"help"_s, tr("Support")}};
    for (const auto &[section, name] : sections) {
        bool first = true;
        for (const core::Article &article : m_library->articles()) {
            if (article.section != section ||
                !(matches(article.title) || matches(article.summary) || matches(article.markdown)))
                continue;
            if (first)
                addSection(name);
            first = false;
            addEntry(article.id, article.title,
                     tr("%1 (%n minute(s))", nullptr, article.minutes).arg(article.summary));
        }
    }
    if (!words.isEmpty()) {
        if (m_list->count() == 0)
            addSection(tr("Nothing contains these words."));
        return;
    }
    addSection(tr("Look up"));
    addEntry(comparisonLink, tr("Four regions, side by side"), {});
    addEntry(glossaryLink, tr("Words explained"), {});
    addEntry(sourcesLink, tr("Sources"), {});
}

void ArticleList::setCurrent(const QString &link)
{
    const QString id = link.section(u'#', 0, 0);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(linkRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

} // namespace app
