// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/text.h"

#include "app/foundation/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>

#include <cmath>

namespace app
{

QFont enlarged(const QFont &base, double factor)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * factor)));
    return font;
}

QFont fontFor(TextRole role, const QFont &base)
{
    QFont font = base;
    const auto scaled = [&](double factor, QFont::Weight weight) {
        font = enlarged(base, factor);
        font.setWeight(weight);
    };
    switch (role) {
    case TextRole::Title:
        scaled(1.7, QFont::DemiBold);
        break;
    case TextRole::Heading:
        scaled(1.25, QFont::DemiBold);
        break;
    case TextRole::Body:
        scaled(1.0, base.weight());
        break;
    case TextRole::Caption:
        scaled(0.88, base.weight());
        break;
    }
    return font;
}

TextLabel::TextLabel(TextRole role, QWidget *parent)
    : TextLabel(role, QString(), parent)
{
}

TextLabel::TextLabel(TextRole role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    // Beside stretch, a wrapping label would otherwise be given a few characters a line.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    applyRole();
}

void TextLabel::setEnlargement(double factor)
{
    if (m_enlargement == factor)
        return;
    m_enlargement = factor;
    applyRole();
}

// A layout asks for the same few widths again and again, and QLabel lays the text out each time.
int TextLabel::heightForWidth(int width) const
{
    if (text().isEmpty())
        return QLabel::heightForWidth(width);
    Measure measure{width,         text(),     font(),      contentsMargins(),
                    minimumSize(), wordWrap(), textFormat()};
    for (const auto &known : m_measured) {
        if (known && known->of == measure)
            return known->height;
    }
    const int height = QLabel::heightForWidth(width);
    m_measured[m_oldest] = Measured{std::move(measure), height};
    m_oldest = (m_oldest + 1) % m_measured.size();
    return height;
}

bool TextLabel::event(QEvent *event)
{
    // The application's font change is no change event of the widget: its own font was set here.
    const bool handled = QLabel::event(event);
    const auto type = event->type();
    if (!m_applying && (type == QEvent::PaletteChange || type == QEvent::ApplicationFontChange ||
                        type == QEvent::ParentChange))
        applyRole();
    return handled;
}

void TextLabel::applyRole()
{
    m_applying = true;
    // The role starts from the application's font, so zoom reaches the label without adding up.
    setFont(enlarged(fontFor(m_role, QApplication::font()), m_enlargement));
    if (m_role == TextRole::Caption) {
        QPalette palette = parentWidget() ? parentWidget()->palette() : QPalette();
        palette.setColor(QPalette::WindowText, themeFor(palette).mutedText);
        setPalette(palette);
    }
    m_applying = false;
}

double stageFactor(const QWidget *widget)
{
    const double step = spacing(1, widget);
    return std::min(widget->width() / (140.0 * step), widget->height() / (84.0 * step));
}

int readingWidth(const QWidget *widget)
{
    return static_cast<int>(QFontMetricsF(widget->font()).averageCharWidth() * 74);
}

} // namespace app
