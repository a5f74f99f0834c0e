// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/icon.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

QImage painted(const QString &name, const QColor &color, int side, double ratio)
{
    QImage image(QSize(side, side) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    app::icon(name, color).paint(&painter, QRect(0, 0, side, side));
    return image;
}

/// Pixels that are more ink than ground; -1 where any has another colour than the ink's.
int inkedPixels(const QImage &image, const QColor &color)
{
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const bool isInked = pixel.alpha() > 127;
            // A colour kept times its share of ink comes back a step beside itself.
            constexpr int rounding = 2;
            if (isInked && (std::abs(pixel.red() - color.red()) > rounding ||
                            std::abs(pixel.green() - color.green()) > rounding ||
                            std::abs(pixel.blue() - color.blue()) > rounding))
                return -1;
            inked += isInked;
        }
    }
    return inked;
}

} // namespace

TEST(Icon, HasItsColourSizeAndScaleHoweverOftenItIsMade)
{
    const QColor blue(0xff2f6690);
    const QColor orange(0xffe69f00);
    const QImage small = painted(u"check"_s, blue, 24, 1.0);
    for (int round = 0; round < 2; ++round) {
        EXPECT_GT(inkedPixels(painted(u"check"_s, blue, 24, 1.0), blue), 10);
        EXPECT_GT(inkedPixels(painted(u"check"_s, orange, 24, 1.0), orange), 10);
        EXPECT_GT(inkedPixels(painted(u"check"_s, blue, 48, 1.0), blue), 40);
        EXPECT_NE(painted(u"map"_s, blue, 24, 1.0), small);
        QImage crisp = painted(u"check"_s, blue, 24, 2.0);
        crisp.setDevicePixelRatio(1.0);
        EXPECT_EQ(crisp, painted(u"check"_s, blue, 48, 1.0)) << "not a small one made larger";
        EXPECT_EQ(painted(u"check"_s, blue, 24, 1.0), small);
    }
}

// The tests' own log turns a painter that cannot begin into a failure.
TEST(Icon, IsNothingInABoxWithoutRoom)
{
    QImage image(8, 8, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const QImage before = image;
    QPainter painter(&image);
    for (const QRect &box : {QRect(), QRect(2, 2, 0, 4), QRect(2, 2, 4, 0), QRect(4, 4, -2, -2)})
        app::icon(u"check"_s, Qt::blue).paint(&painter, box);
    painter.end();
    EXPECT_EQ(image, before);
}

TEST(Icon, IsDrawnOnce)
{
    const auto key = [](const QString &name, QRgb color, int side) {
        return app::icon(name, QColor::fromRgba(color)).pixmap(side).cacheKey();
    };
    const qint64 first = key(u"check"_s, 0xff2f6690, 24);
    EXPECT_EQ(key(u"check"_s, 0xff2f6690, 24), first);
    EXPECT_NE(key(u"map"_s, 0xff2f6690, 24), first);
    EXPECT_NE(key(u"check"_s, 0x802f6690, 24), first);
    EXPECT_NE(key(u"check"_s, 0xff2f6690, 25), first);
}
