// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/navigation_rail.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/arrow_focus.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/window/page_registry.h"
#include "app/window/rail_button.h"
#include "app/window/window_keys.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0.5, {0.5, 1.5, 0.5, 1});
    column->addWidget(m_area, 1);
    auto *pages = new QWidget;
    auto *list = new QVBoxLayout(pages);
    setRhythm(*list, 0.5);
    std::vector<QWidget *> stops; // in the order in which they stand
    for (const PageEntry &entry : pageRegistry()) {
        if (!entry.isOnRail())
            continue;
        const PageName page = entry.name;
        auto *button =
            new RailButton(QString::fromLatin1(entry.icon), RailButton::Kind::Page, pages);
        m_pages[page] = button;
        stops.push_back(button);
        list->addWidget(button);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, page] { emit pageChosen(page); });
    }
    list->addStretch();
    m_area->setWidget(pages);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    pages->setAutoFillBackground(false);
    // Made after the pages, so the Tab key meets them in the order in which they stand.
    m_help = new RailButton(u"help"_s, RailButton::Kind::Page, this);
    m_settings = new RailButton(QString::fromLatin1(pageEntry(PageName::Settings).icon),
                                RailButton::Kind::Page, this);
    m_lock = new RailButton(u"lock"_s, RailButton::Kind::Action, this);
    m_lock->hide();
    m_zoomOut = new RailButton(u"zoom-out"_s, RailButton::Kind::Action, this);
    m_zoomIn = new RailButton(u"zoom-in"_s, RailButton::Kind::Action, this);
    m_zoom = new QToolButton(this);
    column->addWidget(m_help);
    column->addWidget(m_settings);
    column->addWidget(m_lock);
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
    connect(m_lock, &QToolButton::clicked, this, &NavigationRail::lockRequested);
    connect(m_zoomIn, &QToolButton::clicked, this, &NavigationRail::zoomInRequested);
    connect(m_zoomOut, &QToolButton::clicked, this, &NavigationRail::zoomOutRequested);
    connect(m_zoom, &QToolButton::clicked, this, &NavigationRail::zoomResetRequested);
    stops.insert(stops.end(), {m_help, m_settings, m_lock, m_zoomOut, m_zoomIn, m_zoom});
    (new ArrowFocus(this))->setWidgets(std::move(stops));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    retranslate();
    setCurrent(m_current);
}

void NavigationRail::setCurrent(PageName page)
{
    m_current = page;
    const RailButton &current = currentButton();
    for (const auto &[name, button] : m_pages)
        button->setCurrent(button == &current);
    m_help->setCurrent(m_help == &current);
    m_settings->setCurrent(m_settings == &current);
    offer();
    // Whoever is on the rail with the keys goes on from there.
    const auto focused = std::find_if(m_pages.begin(), m_pages.end(),
                                      [](const auto &entry) { return entry.second->hasFocus(); });
    setTabStop(focused == m_pages.end() ? pageStop() : *focused->second);
    showCurrent();
}

RailButton &NavigationRail::currentButton() const
{
    if (m_current == PageName::Support)
        return *m_help;
    return m_current == PageName::Settings ? *m_settings : *m_pages.at(m_current);
}

// What is shown from the foot has a stop of its own there.
RailButton &NavigationRail::pageStop() const
{
    const auto entry = m_pages.find(m_current);
    return entry == m_pages.end() ? *m_pages.at(PageName::Home) : *entry->second;
}

void NavigationRail::setTabStop(const RailButton &stop)
{
    for (const auto &[page, button] : m_pages)
        button->setFocusPolicy(button == &stop ? Qt::TabFocus : Qt::NoFocus);
}

void NavigationRail::showCurrent()
{
    if (const auto entry = m_pages.find(m_current); entry != m_pages.end())
        m_area->ensureWidgetVisible(entry->second, 0, spacing(1, this));
}

bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    // Tab goes on from the page that has the focus, and comes back to the one that is shown.
    if (event->type() == QEvent::FocusIn) {
        auto *button = static_cast<RailButton *>(watched);
        setTabStop(*button);
        m_area->ensureWidgetVisible(button, 0, spacing(1, this));
    } else if (event->type() == QEvent::FocusOut) {
        setTabStop(pageStop());
    }
    return QWidget::eventFilter(watched, event);
}

// What the rail needs to show all that is on it at once.
int NavigationRail::heightIn(RailRoom room) const
{
    int height = m_zoomIn->heightIn(room) + m_zoom->sizeHint().height() + spacing(0.5, this) +
                 spacing(1.5, this) + spacing(1, this);
    const auto add = [&](const RailButton &button) {
        if (!button.isHidden())
            height += button.heightIn(room) + spacing(0.5, this);
    };
    for (const auto &[page, button] : m_pages)
        add(*button);
    add(*m_help);
    add(*m_settings);
    add(*m_lock);
    return height;
}

// A low rail gives up air first, then the words; what then is too much scrolls.
void NavigationRail::arrange()
{
    RailRoom room = RailRoom::Low;
    for (const RailRoom more : {RailRoom::High, RailRoom::Middle}) {
        if (room == RailRoom::Low && height() >= heightIn(more))
            room = more;
    }
    for (RailButton *button : findChildren<RailButton *>())
        button->setRoom(room);
    int widest = 0;
    for (const auto &[page, button] : m_pages)
        widest = std::max(widest, button->sizeHint().width());
    if (height() < heightIn(room))
        widest += style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_area);
    m_area->setFixedWidth(widest);
    showCurrent();
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
    arrange();
}

void NavigationRail::setCanLock(bool canLock)
{
    m_lock->setVisible(canLock);
    arrange();
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
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

void NavigationRail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
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
    //: Locks the records until the passphrase is given
    m_lock->setText(tr("Lock"));
    m_lock->setAccessibleName(tr("Lock the records"));
    m_lock->setToolTip(tr("Lock the records (Ctrl+L)"));
    m_zoomIn->setAccessibleName(tr("Larger"));
    m_zoomIn->setToolTip(tr("Larger (Ctrl++)"));
    m_zoomOut->setAccessibleName(tr("Smaller"));
    m_zoomOut->setToolTip(tr("Smaller (Ctrl+−)"));
    m_zoom->setToolTip(tr("Back to 100 % (Ctrl+0)"));
    arrange();
}

} // namespace app
