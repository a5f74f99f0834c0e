// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/answer_cells.h"

#include "app/widgets/text.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

const QStringList agreement{u"stimmt gar nicht"_s, u"stimmt wenig"_s,      u"teils, teils"_s,
                            u"stimmt ziemlich"_s,  u"stimmt vollkommen"_s, u"stimmt immer"_s,
                            u"weder noch"_s};

// A page that scrolls, with the cells below something else.
struct Page {
    explicit Page(const core::Scale &scale)
    {
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->addWidget(new app::TextLabel(app::TextRole::Title, u"Eine Aussage."_s));
        column->addWidget(cells);
        area.setWidget(content);
        area.setWidgetResizable(true);
        cells->setScale(scale, agreement, false);
        area.resize(1000, 300);
        area.show();
    }

    void narrowTo(int width)
    {
        area.resize(width, 300);
        QApplication::processEvents();
    }

    /// In the order of the scale.
    QList<app::AnswerCell *> all() const { return cells->findChildren<app::AnswerCell *>(); }

    app::AnswerCells *cells = new app::AnswerCells;
    QScrollArea area;
};

class AnswerCellsTest : public testing::TestWithParam<int>
{
protected:
    const core::Scale scale = *core::Scale::make(1, GetParam());
};

} // namespace

TEST_P(AnswerCellsTest, StandWholeInAPageOfEveryWidth)
{
    const QFont font = QApplication::font();
    for (const double zoom : {1.0, 1.5, 2.0}) {
        QApplication::setFont(app::enlarged(font, zoom));
        Page page(scale);
        for (int width = 1000; width > 360; --width) {
            page.narrowTo(width);
            EXPECT_EQ(page.area.horizontalScrollBar()->maximum(), 0) << width;
            QRect former;
            for (const app::AnswerCell *cell : page.all()) {
                EXPECT_TRUE(page.cells->rect().contains(cell->geometry())) << width;
                EXPECT_FALSE(former.intersects(cell->geometry())) << width;
                former = cell->geometry();
            }
        }
    }
    QApplication::setFont(font);
}

TEST_P(AnswerCellsTest, BeginWhereTheLanguageBegins)
{
    for (const int width : {1000, 150}) {
        Page page(scale);
        page.narrowTo(width);
        const QRect first = page.all().front()->geometry();
        const QRect last = page.all().back()->geometry();
        const bool row = first.top() == last.top();
        EXPECT_EQ(row, width == 1000 || scale.points() == 2);
        EXPECT_TRUE(row ? first.right() < last.left() : first.bottom() < last.top());
        page.area.setLayoutDirection(Qt::RightToLeft);
        QApplication::processEvents();
        const QRect mirrored = page.all().front()->geometry();
        EXPECT_EQ(mirrored.center().x(), (row ? last : first).center().x()) << "at " << width;
    }
}

INSTANTIATE_TEST_SUITE_P(Points, AnswerCellsTest, testing::Values(2, 5, 7),
                         [](const auto &points) { return std::to_string(points.param); });
