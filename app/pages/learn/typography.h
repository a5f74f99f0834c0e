// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/reading_style.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/text.h"

#include <QFont>
#include <QMarginsF>
#include <QTextFormat>

namespace app
{

/// Type and colours of the reading page; computed from the view's font and palette.
struct Typography {
    Theme theme;
    QColor link;
    QFont body;
    double pixelRatio = 1.0;
    double columnWidth = 0.0; ///< of the text; figures are as wide
    QMarginsF margins;        ///< around the column

    double lineHeight() const;
    /// A paragraph with air around it in lines; its lines are as high as this percentage.
    QTextBlockFormat blockFormat(double above, double below, double lineHeight = 145) const;
    QTextCharFormat charFormat(TextRole role, const QColor &color) const;
    QTextCharFormat linkFormat(const QString &address) const;
    /// A word of the glossary is quieter than a link.
    QTextCharFormat termFormat(const QString &address) const;
};

Typography typographyFor(const QWidget *view, const ReadingStyle &style);
/// For paper: the print theme and a fixed size of type, whatever the screen shows.
Typography printTypography(const ReadingStyle &style, double columnWidth);

} // namespace app
