// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/navigation_rail.h"

#include "app/foundation/theme/icon.h"
#include "app/foundation/theme/theme.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/window/page_registry.h"
#include "app/window/window_keys.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app
{
RailButton::RailButton(QString iconName, QWidget *parent)
    : QToolButton(parent)
    , m_iconName(std::move(iconName))
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    // Where the window is low and the type large, air goes first.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

QSize RailButton::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption, font()));
    const int iconSide = spacing(3, this);
    if (text().isEmpty())
        return {spacing(4.5, this), spacing(4.5, this)};
    return {std::max(metrics.horizontalAdvance(text()) + spacing(2.5, this), spacing(9, this)),
            iconSide + metrics.height() + spacing(2, this)};
}

QSize RailButton::minimumSizeHint() const
{
    if (text().isEmpty())
        return sizeHint();
    return sizeHint() - QSize(0, spacing(1.75, this));
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(3, 2, -3, -2);
    const double radius = spacing(1, this);
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        QColor ground = theme.accentTint;
        if (!isChecked())
            ground.setAlphaF(0.55F);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    }
    const QColor ink = !isEnabled() ? theme.border : isChecked() ? theme.text : theme.mutedText;
    const int side = text().isEmpty() ? spacing(2.25, this) : spacing(2.75, this);
    const QFont caption = fontFor(TextRole::Caption, font());
    const QFontMetrics metrics(caption);
    const int content = text().isEmpty() ? side : side + spacing(0.5, this) + metrics.height();
    const int top = (height() - content) / 2;
    app::icon(m_iconName, isChecked() ? theme.accent : ink)
        .paint(&painter, QRect((width() - side) / 2, top, side, side));
    if (text().isEmpty())
        return;
    QFont font = caption;
    if (isChecked())
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(0, top + side + spacing(0.5, this), width(), metrics.height()),
                     Qt::AlignCenter, text());
}

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0.5, {0.5, 1.5, 0.5, 1});
    for (const PageEntry &entry : pageRegistry()) {
        if (!entry.isOnRail())
            continue;
        const PageName page = entry.name;
        auto *button = new RailButton(QString::fromLatin1(entry.icon), this);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        m_pages[page] = button;
        column->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, page] { emit pageChosen(page); });
    }
    // Made after the pages, so the Tab key meets them in the order in which they stand.
    m_help = new RailButton(u"help"_s, this);
    m_help->setCheckable(true);
    m_help->setAutoExclusive(true);
    m_settings = new RailButton(QString::fromLatin1(pageEntry(PageName::Settings).icon), this);
    m_settings->setCheckable(true);
    m_settings->setAutoExclusive(true);
    m_zoomOut = new RailButton(u"zoom-out"_s, this);
    m_zoomIn = new RailButton(u"zoom-in"_s, this);
    m_zoom = new QToolButton(this);
    column->addStretch();
    column->addWidget(m_help);
    column->addWidget(m_settings);
    auto *zoomRow = new QHBoxLayout;
    zoomRow->setSpacing(0);
    zoomRow->addWidget(m_zoomOut);
    zoomRow->addWidget(m_zoomIn);
    column->addLayout(zoomRow);
    column->addWidget(m_zoom, 0, Qt::AlignHCenter);
    m_zoom->setAutoRaise(true);
    m_zoom->setFocusPolicy(Qt::TabFocus);

    connect(m_help, &QToolButton::clicked, this, &NavigationRail::helpRequested);
    connect(m_settings, &QToolButton::clicked, this, &NavigationRail::settingsRequested);
    connect(m_zoomIn, &QToolButton::clicked, this, &NavigationRail::zoomInRequested);
    connect(m_zoomOut, &QToolButton::clicked, this, &NavigationRail::zoomOutRequested);
    connect(m_zoom, &QToolButton::clicked, this, &NavigationRail::zoomResetRequested);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    retranslate();
    offer();
}

void NavigationRail::setCurrent(PageName page)
{
    m_current = page;
    if (page == PageName::Support)
        m_help->setChecked(true);
    else
        (page == PageName::Settings ? m_settings : m_pages.at(page))->setChecked(true);
    offer();
}

void NavigationRail::setKeepsOthers(bool others)
{
    m_keepsOthers = others;
    offer();
}

void NavigationRail::offer()
{
    for (const auto &[page, button] : m_pages)
        button->setVisible(!pageEntry(page).needsOthers || m_keepsOthers || page == m_current);
}

void NavigationRail::setZoomState(int percent, bool canZoomIn, bool canZoomOut)
{
    //: The zoom of the window, with the space your language puts before the sign.
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(percent)));
    m_zoom->setAccessibleName(tr("Zoom %1 percent, back to 100").arg(QLocale().toString(percent)));
    m_zoomIn->setEnabled(canZoomIn);
    m_zoomOut->setEnabled(canZoomOut);
}

void NavigationRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.setPen(theme.border);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

void NavigationRail::retranslate()
{
    for (const auto &[page, button] : m_pages) {
        const QString title = pageTitle(page);
        button->setText(title);
        button->setAccessibleName(title);
        button->setToolTip(
            //: %1 is a page, %2 its keyboard shortcut
            tr("%1 (%2)").arg(title, pageKey(page).toString(QKeySequence::NativeText)));
    }
    m_help->setText(tr("Support"));
    m_help->setAccessibleName(tr("When it is more: support and help lines"));
    m_help->setToolTip(m_help->accessibleName());
    m_settings->setText(pageTitle(PageName::Settings));
    m_settings->setAccessibleName(m_settings->text());
    m_settings->setToolTip(tr("Language, appearance, passphrase and records (Ctrl+,)"));
    m_zoomIn->setAccessibleName(tr("Larger"));
    m_zoomIn->setToolTip(tr("Larger (Ctrl++)"));
    m_zoomOut->setAccessibleName(tr("Smaller"));
    m_zoomOut->setToolTip(tr("Smaller (Ctrl+−)"));
    m_zoom->setToolTip(tr("Back to 100 % (Ctrl+0)"));
    updateGeometry();
}

} // namespace app
