// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/theme/spacing.h"

#include <QFont>
#include <QLabel>
#include <QMargins>

#include <array>
#include <optional>

namespace app
{

/// The type scale, relative to the system font: Title 1.7, Heading 1.25, Body 1, Caption 0.88.
enum class TextRole { Title, Heading, Body, Caption };

QFont fontFor(TextRole role, const QFont &base);
/// The font `factor` times as large.
QFont enlarged(const QFont &base, double factor);

/// A word-wrapping label of one role; follows font (zoom) and palette changes. Captions are muted.
/// Text is plain unless set otherwise.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, QWidget *parent = nullptr);
    TextLabel(TextRole role, const QString &text, QWidget *parent = nullptr);

    /// Text to be read from across a room: the role's size times `factor`.
    void setEnlargement(double factor);

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    /// All that the height of wrapped text depends on.
    struct Measure {
        int width;
        QString text;
        QFont font;
        QMargins margins;
        QSize minimumSize; ///< QLabel gives no less
        bool wraps;
        Qt::TextFormat format;

        bool operator==(const Measure &) const = default;
    };
    struct Measured {
        Measure of;
        int height;
    };

    void applyRole();

    TextRole m_role;
    mutable std::array<std::optional<Measured>, 3> m_measured; ///< the widths a layout tries
    mutable std::size_t m_oldest = 0;
    double m_enlargement = 1.0;
    bool m_applying = false;
};

/// How much larger than 140 × 84 steps of the rhythm the widget is, in the narrower of the two
/// ways: type that is read from across a room grows with it.
double stageFactor(const QWidget *widget);

/// A column whose text stays 60–75 characters wide and sits centred in the page.
int readingWidth(const QWidget *widget);

} // namespace app
