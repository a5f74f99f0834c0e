// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/link.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// A glyph's width is no whole number of pixels: one too few, and the last word drops to a second
// line.
TEST(Link, NeedsOneLineWhereItHasTheWidthItAsksFor)
{
    for (const QString &text :
         {u"Übung: Selbstwert"_s, u"Exercise: Self-worth"_s, u"When it is more: support"_s,
          u"I have forgotten the passphrase"_s, u"Read more"_s, u"Learn about coping"_s}) {
        for (double size = 7.0; size < 24.0; size += 0.25) {
            app::Link link(text);
            QFont font = link.font();
            font.setPointSizeF(size);
            link.setFont(font);
            EXPECT_LT(link.sizeHint().height(), 2 * link.fontMetrics().height())
                << text.toStdString() << " at " << size;
        }
    }
}
