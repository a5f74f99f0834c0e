// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/comparison_view.h"

#include "app/foundation/text/wording.h"
#include "app/foundation/theme/style_mark.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_words.h"
#include "app/widgets/wrapping_row.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTableWidget>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

QIcon markIcon(core::Style style, const Theme &theme, int side)
{
    QPixmap pixmap(side * 2, side * 2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.mark[style]);
    painter.drawPath(stylePath(style, QRectF(2, 2, side * 2 - 4, side * 2 - 4)));
    return QIcon(pixmap);
}

void makeLegible(QTableWidget &table)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setWordWrap(true);
    table.setTabKeyNavigation(false);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.verticalHeader()->setHighlightSections(false);
    // Names break into lines, so the columns keep the width for what they say.
    // The style takes text flags here as well, though the type is an alignment's.
    table.horizontalHeader()->setDefaultAlignment(
        Qt::Alignment::fromInt(Qt::AlignCenter | Qt::TextWordWrap));
}

} // namespace

ComparisonView::ComparisonView(core::ComparisonGrid grid, QWidget *parent)
    : QWidget(parent)
    , m_grid(std::move(grid))
    , m_aspects(new Button(ButtonRole::Secondary, tr("Aspects …")))
    , m_differences(new QCheckBox(tr("Bring out differences")))
    , m_table(new QTableWidget)
    , m_caption(new TextLabel(
          TextRole::Caption,
          tr("Where one colour shades some cells, one dimension makes the difference: "
             "view of self goes with anxiety, view of others and closeness with "
             "avoidance. In the other rows both have a part.")))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1.5, 3);
    column->addWidget(new TextLabel(TextRole::Title, title()));
    column->addWidget(new TextLabel(
        TextRole::Body,
        tr("Tendencies, not rules: nobody is all of a column. Choose what to compare. "
           "Enter or a double click on a field opens its topic.")));
    addChoices(*column);
    addTools(*column);
    auto *card = new Card;
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_caption);
    column->addWidget(card, 1);
    m_table->setAccessibleName(title());
    makeLegible(*m_table);
    new WholeWords(*m_table);
    m_table->horizontalHeader()->setMinimumHeight(fontMetrics().height() * 3);
    m_table->verticalHeader()->setDefaultAlignment(Qt::Alignment::fromInt(
        static_cast<int>(Qt::AlignLeading) | static_cast<int>(Qt::AlignVCenter) |
        static_cast<int>(Qt::TextWordWrap)));
    m_table->verticalHeader()->setMaximumWidth(spacing(13, this));
    connect(m_table, &QTableWidget::cellActivated, this, [this](int rowIndex, int columnIndex) {
        const core::Style style = shownStyles()[static_cast<std::size_t>(columnIndex)];
        emit articleRequested(shownRows()[static_cast<std::size_t>(rowIndex)]->links[style]);
    });
    fillAspects();
    fill();
}

void ComparisonView::addChoices(QVBoxLayout &column)
{
    auto *choices = new WrappingRow;
    setGap(*choices, 2);
    for (const core::Style style : core::styles) {
        auto *choice = new QCheckBox(wording::styleName(style));
        choice->setChecked(true);
        m_choices[static_cast<std::size_t>(style)] = choice;
        choices->addWidget(choice);
        connect(choice, &QCheckBox::toggled, this, &ComparisonView::fill);
    }
    choices->addStretch(1);
    column.addLayout(choices);
}

void ComparisonView::addTools(QVBoxLayout &column)
{
    auto *tools = new WrappingRow;
    setGap(*tools, 2);
    m_aspects->setObjectName(u"aspects"_s);
    m_aspects->setAccessibleName(tr("Which aspects to show"));
    m_aspects->setMenu(new QMenu(m_aspects));
    tools->addWidget(m_aspects);
    m_differences->setObjectName(u"differences"_s);
    tools->addWidget(m_differences);
    tools->addStretch(1);
    auto *copy = new Button(ButtonRole::Secondary, tr("Copy table"));
    auto *print = new Button(ButtonRole::Secondary, tr("Print table"));
    tools->addWidget(copy);
    tools->addWidget(print);
    column.addLayout(tools);
    connect(m_differences, &QCheckBox::toggled, this, &ComparisonView::fill);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(asText()); });
    connect(print, &QPushButton::clicked, this, &ComparisonView::printRequested);
}

QString ComparisonView::title()
{
    return tr("Four regions, side by side");
}

ComparisonView::State ComparisonView::takeState() const
{
    State state;
    for (const core::Style style : core::styles)
        state.styles[style] = m_choices[static_cast<std::size_t>(style)]->isChecked();
    const QList<QAction *> actions = m_aspects->menu()->actions();
    for (std::size_t i = 0; i < m_grid.rows.size(); ++i) {
        if (!actions[static_cast<qsizetype>(i)]->isChecked())
            state.hiddenAspects << m_grid.rows[i].id;
    }
    state.differences = m_differences->isChecked();
    return state;
}

void ComparisonView::restore(const State &state)
{
    for (const core::Style style : core::styles)
        m_choices[static_cast<std::size_t>(style)]->setChecked(state.styles[style]);
    const QList<QAction *> actions = m_aspects->menu()->actions();
    for (std::size_t i = 0; i < m_grid.rows.size(); ++i) {
        actions[static_cast<qsizetype>(i)]->setChecked(
            !state.hiddenAspects.contains(m_grid.rows[i].id));
    }
    m_differences->setChecked(state.differences);
}

void ComparisonView::fillAspects()
{
    for (const core::ComparisonRow &row : m_grid.rows) {
        QAction *action = m_aspects->menu()->addAction(row.title);
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, &ComparisonView::fill);
    }
}

std::vector<core::Style> ComparisonView::shownStyles() const
{
    std::vector<core::Style> shown;
    for (const core::Style style : core::styles) {
        if (m_choices[static_cast<std::size_t>(style)]->isChecked())
            shown.push_back(style);
    }
    return shown;
}

std::vector<const core::ComparisonRow *> ComparisonView::shownRows() const
{
    std::vector<const core::ComparisonRow *> shown;
    const QList<QAction *> actions = m_aspects->menu()->actions();
    for (std::size_t i = 0; i < m_grid.rows.size(); ++i) {
        if (actions[static_cast<qsizetype>(i)]->isChecked())
            shown.push_back(&m_grid.rows[i]);
    }
    return shown;
}

QColor ComparisonView::groundOf(const core::ComparisonRow &row, core::Style style,
                                const Theme &theme) const
{
    const bool anxious = core::isHigh(style, core::Dimension::Anxiety);
    const bool avoidant = core::isHigh(style, core::Dimension::Avoidance);
    if (!m_differences->isChecked())
        return theme.surface;
    switch (row.follows) {
    case core::AspectFollows::Anxiety:
        return anxious ? theme.accentTint : theme.surface;
    case core::AspectFollows::Avoidance:
        return avoidant ? theme.accentTint : theme.surface;
    case core::AspectFollows::Both:
        return theme.tint[style];
    }
    return theme.surface;
}

void ComparisonView::fill()
{
    const Theme theme = themeFor(palette());
    const std::vector<core::Style> shown = shownStyles();
    const std::vector<const core::ComparisonRow *> rows = shownRows();
    m_table->clear();
    m_table->setRowCount(static_cast<int>(rows.size()));
    m_table->setColumnCount(static_cast<int>(shown.size()));
    for (std::size_t column = 0; column < shown.size(); ++column) {
        auto *header = new QTableWidgetItem(markIcon(shown[column], theme, fontMetrics().ascent()),
                                            wording::styleName(shown[column]));
        m_table->setHorizontalHeaderItem(static_cast<int>(column), header);
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        m_table->setVerticalHeaderItem(static_cast<int>(row),
                                       new QTableWidgetItem(rows[row]->title));
        for (std::size_t column = 0; column < shown.size(); ++column) {
            auto *cell = new QTableWidgetItem(rows[row]->cells[shown[column]]);
            cell->setTextAlignment(Qt::AlignTop | Qt::AlignLeading);
            cell->setBackground(groundOf(*rows[row], shown[column], theme));
            m_table->setItem(static_cast<int>(row), static_cast<int>(column), cell);
        }
    }
    m_caption->setVisible(m_differences->isChecked());
    m_table->resizeRowsToContents();
}

QString ComparisonView::asText() const
{
    QStringList lines;
    QStringList header{QString()};
    for (int column = 0; column < m_table->columnCount(); ++column)
        header << m_table->horizontalHeaderItem(column)->text();
    lines << header.join(u'\t');
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells{m_table->verticalHeaderItem(row)->text()};
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells << m_table->item(row, column)->text();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void ComparisonView::print(QPagedPaintDevice &paper) const
{
    const Theme theme = printTheme();
    const std::vector<core::Style> shown = shownStyles();
    const std::vector<const core::ComparisonRow *> rows = shownRows();
    QTextDocument document;
    QFont font = QApplication::font();
    font.setPointSizeF(9.0);
    document.setDefaultFont(font);
    QTextCursor cursor(&document);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    cursor.insertText(title(), bold);
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setBorder(0.5);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(theme.border);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = cursor.insertTable(static_cast<int>(rows.size()) + 1,
                                           static_cast<int>(shown.size()) + 1, format);
    const auto write = [&](int row, int column, const QString &text,
                           const QTextCharFormat &characters, const QColor &ground) {
        QTextTableCell cell = table->cellAt(row, column);
        QTextCharFormat cellFormat = cell.format();
        cellFormat.setBackground(ground);
        cell.setFormat(cellFormat);
        cell.firstCursorPosition().insertText(text, characters);
    };
    for (int column = 0; column < static_cast<int>(shown.size()); ++column) {
        write(0, column + 1, wording::styleName(shown[static_cast<std::size_t>(column)]), bold,
              theme.surface);
    }
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const core::ComparisonRow &aspect = *rows[static_cast<std::size_t>(row)];
        write(row + 1, 0, aspect.title, bold, theme.surface);
        for (int column = 0; column < static_cast<int>(shown.size()); ++column) {
            const core::Style style = shown[static_cast<std::size_t>(column)];
            write(row + 1, column + 1, aspect.cells[style], QTextCharFormat(),
                  groundOf(aspect, style, theme));
        }
    }
    document.print(&paper);
}

void ComparisonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // Colours and heights of rows are the table's own.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace app
