// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journal/entry_list.h"

#include "app/foundation/theme/control_shapes.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int idRole = Qt::UserRole;
constexpr int captionRole = Qt::UserRole + 1;
constexpr int beginningRole = Qt::UserRole + 2;
constexpr int titledRole = Qt::UserRole + 3;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        int height = 2 * spacing(1.25, option.widget);
        for (const Line &line : linesOf(option, index))
            height += QFontMetrics(line.font).height();
        return {spacing(20, option.widget), height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme theme = themeFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double radius = spacing(1, option.widget);
        const QRectF box = QRectF(option.rect).adjusted(1, 2, -1, -2);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        const bool pointed = option.state.testFlag(QStyle::State_MouseOver);
        painter->setPen(theme.border);
        painter->setBrush(focused || pointed ? theme.accentTint : theme.surface);
        painter->drawRoundedRect(box, radius, radius);
        if (focused)
            drawFocusRing(*painter, box, radius, theme);
        const int across = spacing(2, option.widget);
        const int above = spacing(1.25, option.widget);
        QRect room = option.rect.adjusted(across, above, -across, -above);
        for (const Line &line : linesOf(option, index)) {
            const QFontMetrics metrics(line.font);
            painter->setFont(line.font);
            painter->setPen(line.isQuiet ? theme.mutedText : theme.text);
            painter->drawText(QRect(room.topLeft(), QSize(room.width(), metrics.height())),
                              Qt::AlignLeading | Qt::AlignVCenter,
                              metrics.elidedText(line.text, Qt::ElideRight, room.width()));
            room.setTop(room.top() + metrics.height());
        }
        painter->restore();
    }

private:
    struct Line {
        QString text;
        QFont font;
        bool isQuiet;
    };

    static std::vector<Line> linesOf(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        QFont strong = fontFor(TextRole::Body, option.font);
        // Its first line stands in for a title and is not made louder than it was written.
        if (index.data(titledRole).toBool())
            strong.setWeight(QFont::DemiBold);
        const QFont small = fontFor(TextRole::Caption, option.font);
        std::vector<Line> lines{{index.data(captionRole).toString(), small, true},
                                {index.data().toString(), strong, false}};
        if (const QString beginning = index.data(beginningRole).toString(); !beginning.isEmpty())
            lines.push_back({beginning, fontFor(TextRole::Body, option.font), true});
        return lines;
    }
};

} // namespace

EntryList::EntryList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setGap(*this, 0.25);
    viewport()->setAutoFillBackground(false);
    const auto choose = [this](const QListWidgetItem *item) {
        emit chosen(item->data(idRole).value<core::JournalEntryId>());
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void EntryList::setEntries(const std::vector<core::JournalEntry> &entries,
                           const ThemeTitles &titles)
{
    const core::JournalEntryId before = current();
    clear();
    for (const core::JournalEntry &entry : entries) {
        auto *item = new QListWidgetItem(headline(entry), this);
        const QString theme = themeOf(entry, titles);
        const QString caption = theme.isEmpty()
                                    ? dayOf(entry)
                                    //: A journal entry's day and the exercise it belongs to
                                    : tr("%1 · %2").arg(dayOf(entry), theme);
        item->setData(idRole, entry.id);
        item->setData(captionRole, caption);
        item->setData(titledRole, !entry.title.trimmed().isEmpty());
        item->setData(beginningRole, firstLine(entry));
        item->setData(Qt::AccessibleTextRole,
                      QStringList{headline(entry), caption, firstLine(entry)}.join(u". "_s));
    }
    setCurrent(before);
}

core::JournalEntryId EntryList::current() const
{
    const QListWidgetItem *item = currentItem();
    return item ? item->data(idRole).value<core::JournalEntryId>() : 0;
}

void EntryList::setCurrent(core::JournalEntryId id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(idRole).value<core::JournalEntryId>() == id)
            setCurrentRow(row);
    }
}

// By keyboard one begins with an entry, not with nothing.
void EntryList::focusInEvent(QFocusEvent *event)
{
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
    QListWidget::focusInEvent(event);
}

} // namespace app
