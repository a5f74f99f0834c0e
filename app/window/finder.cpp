// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/finder.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int kindRole = Qt::UserRole;
constexpr int keysRole = Qt::UserRole + 1;
constexpr int mostFound = 9; ///< seen at once

/// A name on the leading side, its kind and its keys quietly on the trailing one.
class FinderRow final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), option.fontMetrics.height() + spacing(1.25, option.widget)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme theme = themeFor(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(theme.accent, 2));
            painter->setBrush(theme.accentTint);
            const double radius = spacing(0.75, option.widget);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius);
        }
        const QRect inside =
            option.rect.adjusted(spacing(1, option.widget), 0, -spacing(1, option.widget), 0);
        const QString keys = index.data(keysRole).toString();
        const QString quiet = keys.isEmpty() ? index.data(kindRole).toString()
                                             : index.data(kindRole).toString() + u"   "_s + keys;
        const QFont small = fontFor(TextRole::Caption, option.font);
        const int quietWidth = QFontMetrics(small).horizontalAdvance(quiet);
        const auto draw = [&](const QRect &where, const QFont &font, const QColor &ink,
                              Qt::Alignment alignment, const QString &text) {
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(
                QStyle::visualRect(option.direction, option.rect, where),
                static_cast<int>(QStyle::visualAlignment(option.direction, alignment) |
                                 Qt::AlignVCenter),
                text);
        };
        draw(inside, small, theme.mutedText, Qt::AlignRight, quiet);
        const int room = inside.width() - quietWidth - spacing(2, option.widget);
        draw(QRect(inside.topLeft(), QSize(room, inside.height())), option.font, theme.text,
             Qt::AlignLeft,
             option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room));
        painter->restore();
    }
};

} // namespace

Finder::Finder(QWidget &window)
    : QFrame(&window)
    , m_window(window)
    , m_field(new QLineEdit)
    , m_list(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1, 1.5);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->setObjectName(u"finderField"_s);
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(u"finderList"_s);
    m_list->setItemDelegate(new FinderRow(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_field, &QLineEdit::textChanged, this, &Finder::list);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    m_field->installEventFilter(this);
    window.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && !isAncestorOf(now)) {
            m_before.clear();
            close();
        }
    });
    hide();
}

void Finder::open(Find find)
{
    QWidget *focused = m_window.focusWidget();
    if (!isVisible())
        m_before = focused;
    m_find = std::move(find);
    // It is kept while the language changes, and closed then.
    m_field->setPlaceholderText(tr("Find a page, person, article or action"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("What was found"));
    m_field->clear();
    list();
    show();
    place();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Finder::close()
{
    // First the focus: a widget that is hidden with it hands it to whichever comes next.
    if (QWidget *before = std::exchange(m_before, nullptr); before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    hide();
    m_find = {};
    m_entries.clear();
    m_field->clear();
    m_list->clear();
}

void Finder::list()
{
    if (!m_find)
        return;
    m_entries = m_find(m_field->text());
    m_list->clear();
    for (const FinderEntry &entry : m_entries) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(kindRole, entry.kind);
        item->setData(keysRole, entry.keys);
        item->setData(Qt::AccessibleTextRole,
                      entry.kind.isEmpty() ? entry.text : u"%1, %2"_s.arg(entry.text, entry.kind));
        if (!entry.isWay())
            item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(firstWay());
    const bool beginsWithSentence = !m_entries.empty() && !m_entries.front().isWay();
    m_field->setAccessibleDescription(beginsWithSentence ? m_entries.front().text : QString());
    place();
}

int Finder::firstWay() const
{
    const auto first = std::find_if(m_entries.begin(), m_entries.end(),
                                    [](const FinderEntry &entry) { return entry.isWay(); });
    return first == m_entries.end() ? -1 : static_cast<int>(first - m_entries.begin());
}

void Finder::step(int rows)
{
    if (firstWay() < 0)
        return;
    const int last = m_list->count() - 1;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, firstWay(), last));
    // The focus stays in the field: it says what is chosen to whoever cannot see the list.
    m_field->setAccessibleDescription(
        m_list->currentItem()->data(Qt::AccessibleTextRole).toString());
}

// What is opened takes the focus; where it doesn't, it goes back.
void Finder::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_entries.size()))
        return;
    const FinderEntry &entry = m_entries[static_cast<std::size_t>(row)];
    if (!entry.isWay())
        return;
    if (!entry.instead.isEmpty()) {
        m_field->setText(QString(entry.instead)); // lists anew, and the entry goes
        return;
    }
    const std::function<void()> open = entry.open;
    close();
    open();
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<const QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(mostFound - 1);
            return true;
        case Qt::Key_PageUp:
            step(1 - mostFound);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentRow());
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true; // there is nowhere else to go here
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Finder::place()
{
    const int width = std::min(readingWidth(this), m_window.width() - spacing(4, this));
    const int row = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    const int rows = std::min(mostFound, m_list->count());
    m_list->setFixedHeight(std::min(row * rows, m_window.height() / 2));
    m_list->setVisible(rows > 0);
    layout()->activate();
    resize(width, sizeHint().height());
    move((m_window.width() - width) / 2, spacing(4, this));
}

void Finder::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.page);
    painter.setPen(QPen(theme.mutedText, 1));
    painter.setBrush(theme.surface);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace app
