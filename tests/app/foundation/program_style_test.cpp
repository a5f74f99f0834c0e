// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/program_style.h"
#include "app/foundation/theme/theme.h"

#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace
{

class ProgramStyleTest : public testing::Test
{
protected:
    static constexpr int length = 400;

    std::unique_ptr<QScrollBar> bar(Qt::Orientation orientation)
    {
        auto made = std::make_unique<QScrollBar>(orientation);
        made->setStyle(&m_style);
        made->setRange(0, 900);
        made->setPageStep(100);
        made->resize(orientation == Qt::Vertical ? QSize(14, length) : QSize(length, 14));
        made->show();
        return made;
    }

    QRect part(const QScrollBar &bar, QStyle::SubControl which) const
    {
        QStyleOptionSlider option;
        option.initFrom(&bar);
        option.orientation = bar.orientation();
        option.minimum = bar.minimum();
        option.maximum = bar.maximum();
        option.pageStep = bar.pageStep();
        option.sliderPosition = bar.value();
        return m_style.subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
    }

    app::ProgramStyle m_style;
};

} // namespace

TEST_F(ProgramStyleTest, ShowsTheHandleOfAScrollBarOnEveryGround)
{
    for (const QPalette &palette :
         {app::lightPalette(), app::darkPalette(), app::projectorPalette(app::lightPalette()),
          app::projectorPalette(app::darkPalette())}) {
        for (const Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
            const auto shown = bar(orientation);
            shown->setPalette(palette);
            const QImage picture = shown->grab().toImage();
            const QPoint handle = part(*shown, QStyle::SC_ScrollBarSlider).center();
            const QPoint beside = part(*shown, QStyle::SC_ScrollBarAddPage).center();
            EXPECT_EQ(picture.pixelColor(beside), palette.color(QPalette::Window));
            EXPECT_GE(app::contrastRatio(picture.pixelColor(handle), picture.pixelColor(beside)),
                      3.0);
        }
    }
}

TEST_F(ProgramStyleTest, GivesTheHandleTheShareOfThePageAndThePlaceOfTheValue)
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const auto shown = bar(Qt::Horizontal);
        shown->setLayoutDirection(direction);
        for (const int value : {0, 450, 900}) {
            shown->setValue(value);
            const QRect handle = part(*shown, QStyle::SC_ScrollBarSlider);
            EXPECT_EQ(handle.width(), length / 10);
            const int before = direction == Qt::LeftToRight ? handle.left() : 399 - handle.right();
            EXPECT_EQ(before, value * (length - length / 10) / 900);
        }
    }
    const auto whole = bar(Qt::Vertical);
    whole->setRange(0, 0);
    EXPECT_EQ(part(*whole, QStyle::SC_ScrollBarSlider), whole->rect());
    whole->setRange(0, 1'000'000);
    EXPECT_GE(part(*whole, QStyle::SC_ScrollBarSlider).height(), 14) << "never too small to catch";
}

TEST_F(ProgramStyleTest, ScrollsWhereItIsPressedAndDragged)
{
    const auto shown = bar(Qt::Vertical);
    QTest::mouseClick(shown.get(), Qt::LeftButton, {}, QPoint(7, length - 2));
    EXPECT_EQ(shown->value(), 100) << "a page, where other styles have an arrow";
    const QPoint handle = part(*shown, QStyle::SC_ScrollBarSlider).center();
    QTest::mousePress(shown.get(), Qt::LeftButton, {}, handle);
    QTest::mouseMove(shown.get(), QPoint(7, length + 50));
    QTest::mouseRelease(shown.get(), Qt::LeftButton, {}, QPoint(7, length + 50));
    EXPECT_EQ(shown->value(), 900);
    QTest::mouseClick(shown.get(), Qt::LeftButton, {}, QPoint(7, 2));
    EXPECT_EQ(shown->value(), 800);
}
