#include "app/classroom/plain_table.h"

#include "app/widgets/text.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace app
{

QString TableText::toText() const
{
    QString text = head.join(u'\t') + u'\n';
    for (const QStringList &row : rows)
        text += row.join(u'\t') + u'\n';
    return text;
}

PlainTable::PlainTable(int mostRows, QWidget *parent)
    : QTableWidget(parent)
    , m_mostRows(mostRows)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
}

void PlainTable::setText(const TableText &text)
{
    m_wordsLast = text.wordsLast;
    setRowCount(static_cast<int>(text.rows.size()));
    setColumnCount(static_cast<int>(text.head.size()));
    setHorizontalHeaderLabels(text.head);
    const auto alignment = [](int column) {
        return (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter;
    };
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setTextAlignment(alignment(column));
        for (int row = 0; row < rowCount(); ++row) {
            auto *cell =
                new QTableWidgetItem(text.rows[static_cast<std::size_t>(row)].value(column));
            cell->setTextAlignment(alignment(column));
            setItem(row, column, cell);
        }
    }
    fit();
}

void PlainTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void PlainTable::fit()
{
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    if (columnCount() > 1)
        horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    if (const int last = columnCount() - 1; m_wordsLast && last > 0) {
        horizontalHeader()->setSectionResizeMode(last, QHeaderView::Fixed);
        horizontalHeader()->resizeSection(
            last, std::max(sizeHintForColumn(last), horizontalHeader()->sectionSizeHint(last)) +
                      spacing(3, this));
    }
    // Few columns stay near each other, so the eye keeps the row.
    setMaximumWidth(columnCount() <= 3 ? spacing(90, this) : QWIDGETSIZE_MAX);
    const int rowHeight = fontMetrics().height() + spacing(1, this);
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (int row = 0; row < rowCount(); ++row)
        setRowHeight(row, rowHeight);
    const int head = horizontalHeader()->sizeHint().height();
    const int shown = std::min(rowCount(), m_mostRows);
    setFixedHeight(head + shown * rowHeight + 2);
}

} // namespace app
