#include "app/learn/comparison_view.h"

#include "app/shell/theme.h"
#include "app/shell/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/style_mark.h"
#include "app/widgets/text.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QTableWidget>

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

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Title))
    , m_lead(new TextLabel(TextRole::Body))
    , m_table(new QTableWidget)
    , m_copy(new Button(ButtonRole::Secondary, QString()))
{
    auto *column = new QVBoxLayout(this);
    const int margin = spacing(3, this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing(1.5, this));
    column->addWidget(m_title);
    column->addWidget(m_lead);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing(2, this));
    for (const core::Style style : core::styles) {
        auto *choice = new QCheckBox;
        choice->setChecked(true);
        m_choices[static_cast<std::size_t>(style)] = choice;
        row->addWidget(choice);
        connect(choice, &QCheckBox::toggled, this, &ComparisonView::fill);
    }
    row->addStretch(1);
    row->addWidget(m_copy);
    column->addLayout(row);

    auto *card = new Card;
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setHighlightSections(false);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int column) {
        const core::Style style = shownStyles()[static_cast<std::size_t>(column)];
        emit articleRequested(m_grid.rows[static_cast<std::size_t>(row)].links[style]);
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(asText()); });
    retranslate();
}

void ComparisonView::setGrid(const core::ComparisonGrid &grid)
{
    m_grid = grid;
    fill();
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

void ComparisonView::fill()
{
    const Theme theme = themeFor(palette());
    const std::vector<core::Style> shown = shownStyles();
    m_table->clear();
    m_table->setRowCount(static_cast<int>(m_grid.rows.size()));
    m_table->setColumnCount(static_cast<int>(shown.size()));
    for (std::size_t column = 0; column < shown.size(); ++column) {
        auto *header = new QTableWidgetItem(markIcon(shown[column], theme, fontMetrics().ascent()),
                                            wording::shortStyleName(shown[column]));
        m_table->setHorizontalHeaderItem(static_cast<int>(column), header);
    }
    for (std::size_t row = 0; row < m_grid.rows.size(); ++row) {
        m_table->setVerticalHeaderItem(static_cast<int>(row),
                                       new QTableWidgetItem(m_grid.rows[row].title));
        for (std::size_t column = 0; column < shown.size(); ++column) {
            auto *cell = new QTableWidgetItem(m_grid.rows[row].cells[shown[column]]);
            cell->setTextAlignment(Qt::AlignTop | Qt::AlignLeading);
            m_table->setItem(static_cast<int>(row), static_cast<int>(column), cell);
        }
    }
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

void ComparisonView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        fill();
}

void ComparisonView::retranslate()
{
    m_title->setText(tr("Four regions, side by side"));
    m_lead->setText(tr("Tendencies, not rules: nobody is all of a column. Choose the columns to "
                       "compare. Enter or a double click on a field opens its topic."));
    for (const core::Style style : core::styles)
        choice(style).setText(wording::shortStyleName(style));
    m_table->setAccessibleName(m_title->text());
    m_copy->setText(tr("Copy table"));
    fill();
}

} // namespace app
