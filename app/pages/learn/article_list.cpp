// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/article_list.h"

#include "app/foundation/content/article_link.h"
#include "app/foundation/theme/icon.h"
#include "app/foundation/theme/theme.h"
#include "app/pages/learn/sections.h"
#include "app/pages/learn/shown_row.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int linkRole = Qt::UserRole;

/// A title of two lines is told from the next one, and a section from the one before it.
class ListRow final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const bool isSection = index.data(linkRole).toString().isEmpty();
        const bool hasAirAbove = isSection && index.row() > 0;
        size.rheight() += spacing(0.5, option.widget);
        if (hasAirAbove)
            size.rheight() += spacing(1, option.widget);
        return size;
    }
};

} // namespace

ArticleList::ArticleList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    markOnlyWhatIsShown(*this);
    setItemDelegate(new ListRow(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    // The list stands on the page, not on a field of its own.
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Articles and exercises"));
    const auto choose = [this](const QListWidgetItem *item) {
        const QString link = item->data(linkRole).toString();
        if (!link.isEmpty())
            emit chosen(link);
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void ArticleList::setContent(const core::Library &library, const QSet<QString> &read,
                             const QStringList &bookmarks)
{
    m_library = &library;
    m_read = read;
    m_bookmarks = bookmarks;
    fill();
}

void ArticleList::addSection(const QString &name)
{
    auto *item = new QListWidgetItem(name, this);
    item->setFlags(Qt::NoItemFlags);
    QFont font = fontFor(TextRole::Caption, this->font());
    font.setWeight(QFont::DemiBold);
    item->setFont(font);
    item->setForeground(themeFor(palette()).mutedText);
    item->setTextAlignment(Qt::AlignBottom | Qt::AlignLeading);
}

void ArticleList::addEntry(const QString &link, const QString &title, const QString &toolTip,
                           bool read)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(linkRole, link);
    item->setToolTip(toolTip);
    if (read) {
        item->setIcon(icon(u"check"_s, themeFor(palette()).accent));
        //: An article in the list that was read to its end
        item->setData(Qt::AccessibleTextRole, tr("%1, read").arg(title));
    }
}

void ArticleList::addBookmarks()
{
    bool first = true;
    for (const QString &link : m_bookmarks) {
        const core::Article *article = m_library->article(link.section(u'#', 0, 0));
        if (!article)
            continue;
        if (first)
            addSection(tr("Bookmarks"));
        first = false;
        addEntry(link, article->title, article->summary, false);
    }
}

void ArticleList::fill()
{
    const QSignalBlocker blocker(this);
    clear();
    addBookmarks();
    for (const auto &[section, name] : sectionNames()) {
        addSection(name);
        for (const core::Article &article : m_library->articles()) {
            // The help lines are a page of their own.
            if (article.section == section && article.id != articles::whenItIsMore) {
                addEntry(article.id, article.title,
                         tr("%1 (%n minute(s))", nullptr, article.minutes).arg(article.summary),
                         m_read.contains(article.id));
            }
        }
    }
    addSection(tr("Try it out"));
    addEntry(links::tours, tr("Tours over the map"), {}, false);
    addEntry(links::practice, tr("Place this person"), {}, false);
    addEntry(links::progress, tr("What you have read and marked"), {}, false);
    addSection(tr("Look up"));
    addEntry(links::comparison, tr("Four regions, side by side"), {}, false);
    addEntry(links::glossary, tr("Words explained"), {}, false);
    addEntry(links::sources, tr("Sources"), {}, false);
    setShown(m_shown);
}

void ArticleList::setShown(const QString &link)
{
    m_shown = link;
    const QString id = link.section(u'#', 0, 0);
    // Bookmarks stand above.
    int row = count() - 1;
    while (row >= 0 && (id.isEmpty() || item(row)->data(linkRole).toString() != id))
        --row;
    showRow(*this, row);
}

void ArticleList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    // While the widget is being built there is no library yet.
    const bool looksOtherwise =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (m_library && looksOtherwise)
        fill();
}

} // namespace app
