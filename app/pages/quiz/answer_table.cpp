// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/quiz/answer_table.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/text.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QLocale>
#include <QStyledItemDelegate>

#include <algorithm>

namespace app
{
namespace
{

enum AnswerTableColumn { NumberPlace, StatementPlace, AnswerPlace, placeCount };

/// Room between one row's words and the next one's.
class RoomyRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, spacing(1.5, option.font));
    }
};

QTableWidgetItem *cellOf(const QString &text, const QString &spoken)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setData(Qt::AccessibleTextRole, spoken);
    return cell;
}

} // namespace

AnswerTable::AnswerTable(Room room, QWidget *parent)
    : QTableWidget(parent)
    , m_room(room)
{
    setColumnCount(placeCount);
    //: The number of a statement, above a column
    setHorizontalHeaderLabels({tr("No."), tr("Statement"), tr("Your answer")});
    setItemDelegate(new RoomyRows(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(NumberPlace, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(StatementPlace, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(
        AnswerPlace, room == Room::Page ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
    connect(this, &QTableWidget::cellActivated, this, &AnswerTable::choose);
    connect(this, &QTableWidget::cellClicked, this, &AnswerTable::choose);
    applyLook();
}

void AnswerTable::setRun(const QuizRun &run, const QString &language, const QStringList &lookAgain)
{
    m_positions.clear();
    for (const QString &itemId : lookAgain) {
        if (const int position = run.positionOf(itemId); position >= 0)
            m_positions.push_back(position);
    }
    const std::size_t lookedAt = m_positions.size();
    for (int position = 0; position < run.count(); ++position) {
        if (!lookAgain.contains(run.item(position).id))
            m_positions.push_back(position);
    }
    m_isMarked.assign(m_positions.size(), false);
    setRowCount(static_cast<int>(m_positions.size()));
    for (int row = 0; row < rowCount(); ++row)
        fillRow(row, run, language, static_cast<std::size_t>(row) < lookedAt);
    applyLook();
    setPlace(run.position());
}

void AnswerTable::fillRow(int row, const QuizRun &run, const QString &language, bool isLookedAt)
{
    const int position = m_positions[static_cast<std::size_t>(row)];
    const core::Item &item = run.item(position);
    const QString number = QLocale().toString(position + 1);
    const auto answer = run.sheet().answerTo(item.id);
    QString spoken = run.sheet().isSkipped(item.id) ? tr("skipped") : tr("open");
    QString seen = QStringLiteral("○ ") + spoken;
    if (answer) {
        const QString label =
            run.instrument().text(item.labelKeys.value(*answer - item.scale->lo()), language);
        //: The number of an answer and what it stands for
        spoken = label.isEmpty() ? QLocale().toString(*answer)
                                 : tr("%1: %2").arg(QLocale().toString(*answer), label);
        seen = spoken;
    }
    setItem(row, NumberPlace,
            isLookedAt
                //: %1 is the number of a statement that is to be looked at again
                ? cellOf(QStringLiteral("◆ ") + number, tr("%1, look again").arg(number))
                : cellOf(number, number));
    setItem(row, StatementPlace, new QTableWidgetItem(run.statement(position, language)));
    setItem(row, AnswerPlace, cellOf(seen, spoken));
    m_isMarked[static_cast<std::size_t>(row)] = isLookedAt || !answer;
}

void AnswerTable::setPlace(int position)
{
    const auto found = std::find(m_positions.begin(), m_positions.end(), position);
    m_place = found == m_positions.end() ? 0 : static_cast<int>(found - m_positions.begin());
    if (hasFocus())
        setCurrentCell(m_place, StatementPlace);
    else if (rowCount() > 0)
        scrollTo(model()->index(m_place, StatementPlace));
}

void AnswerTable::choose(int row)
{
    m_place = row;
    emit positionChosen(m_positions[static_cast<std::size_t>(row)]);
}

void AnswerTable::applyLook()
{
    if (m_room == Room::Beside)
        setColumnWidth(AnswerPlace, spacing(15, this));
    const QBrush tint(themeFor(palette()).accentTint);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < placeCount; ++column) {
            if (QTableWidgetItem *cell = item(row, column))
                cell->setBackground(m_isMarked[static_cast<std::size_t>(row)] ? tint : QBrush());
        }
    }
}

void AnswerTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
}

void AnswerTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentCell(std::min(m_place, rowCount() - 1), StatementPlace);
    QTableWidget::focusInEvent(event);
}

void AnswerTable::focusOutEvent(QFocusEvent *event)
{
    QTableWidget::focusOutEvent(event);
    // Not for a window that comes between: the person is still at this row.
    if (event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason)
        return;
    m_place = std::max(0, currentRow());
    setCurrentItem(nullptr);
}

} // namespace app
