// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/navigation_rail.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/arrow_focus.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/window/bar_focus.h"
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
{
    setRhythm(*new QVBoxLayout(this), 0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    make();
}

void NavigationRail::make()
{
    m_content = new QWidget;
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    setRhythm(*column, 0.5, {0.5, 1.5, 0.5, 1});
    std::vector<QWidget *> stops = makePages(); // in the order in which they stand
    // Made after the pages, so the Tab key meets them in the order in which they stand.
    makeFoot(stops);
    (new ArrowFocus(m_content))->setWidgets(std::move(stops));
    setCanLock(m_canLock);
    setZoomState(m_zoomState.percent, m_zoomState.canZoomIn, m_zoomState.canZoomOut);
    setCurrent(m_current);
    m_content->show();
}

std::vector<QWidget *> NavigationRail::makePages()
{
    std::vector<QWidget *> stops;
    m_pages.clear();
    m_area = new QScrollArea;
    auto *pages = new QWidget;
    auto *list = new QVBoxLayout(pages);
    setRhythm(*list, 0.5);
    for (const PageEntry &entry : pageRegistry()) {
        if (!entry.isOnRail())
            continue;
        const PageName page = entry.name;
        auto *button =
            new RailButton(QString::fromLatin1(entry.icon), RailButton::Kind::Page, pages);
        m_pages[page] = button;
        const QString title = pageTitle(page);
        button->setText(title);
        button->setAccessibleName(title);
        button->setToolTip(
            //: %1 is a page, %2 its keyboard shortcut
            tr("%1 (%2)").arg(title, pageKey(page).toString(QKeySequence::NativeText)));
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
    static_cast<QVBoxLayout *>(m_content->layout())->addWidget(m_area, 1);
    return stops;
}

void NavigationRail::makeFoot(std::vector<QWidget *> &stops)
{
    const auto make = [this](const QString &icon, RailButton::Kind kind, const QString &name,
                             const QString &toolTip) {
        auto *button = new RailButton(icon, kind, m_content);
        button->setAccessibleName(name);
        button->setToolTip(toolTip);
        return button;
    };
    const QString support = tr("When it is more: support and help lines");
    m_help = make(u"help"_s, RailButton::Kind::Page, support, support);
    m_help->setText(tr("Support"));
    const QString settings = pageTitle(PageName::Settings);
    m_settings =
        make(QString::fromLatin1(pageEntry(PageName::Settings).icon), RailButton::Kind::Page,
             settings, tr("Language, appearance, passphrase and records (Ctrl+,)"));
    m_settings->setText(settings);
    m_lock = make(u"lock"_s, RailButton::Kind::Action, tr("Lock the records"),
                  tr("Lock the records (Ctrl+L)"));
    //: Locks the records until the passphrase is given
    m_lock->setText(tr("Lock"));
    m_zoomOut =
        make(u"zoom-out"_s, RailButton::Kind::Action, tr("Smaller"), tr("Smaller (Ctrl+−)"));
    m_zoomIn = make(u"zoom-in"_s, RailButton::Kind::Action, tr("Larger"), tr("Larger (Ctrl++)"));
    m_zoom = new QToolButton(m_content);
    m_zoom->setToolTip(tr("Back to 100 % (Ctrl+0)"));
    m_zoom->setAutoRaise(true);
    m_zoom->setFocusPolicy(Qt::TabFocus);
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    for (RailButton *button : {m_help, m_settings, m_lock})
        column->addWidget(button);
    auto *zoomRow = new QHBoxLayout;
    zoomRow->setSpacing(0);
    zoomRow->addWidget(m_zoomOut);
    zoomRow->addWidget(m_zoomIn);
    column->addLayout(zoomRow);
    column->addWidget(m_zoom, 0, Qt::AlignHCenter);
    connect(m_help, &QToolButton::clicked, this, &NavigationRail::helpRequested);
    connect(m_settings, &QToolButton::clicked, this, &NavigationRail::settingsRequested);
    connect(m_lock, &QToolButton::clicked, this, &NavigationRail::lockRequested);
    connect(m_zoomIn, &QToolButton::clicked, this, &NavigationRail::zoomInRequested);
    connect(m_zoomOut, &QToolButton::clicked, this, &NavigationRail::zoomOutRequested);
    connect(m_zoom, &QToolButton::clicked, this, &NavigationRail::zoomResetRequested);
    stops.insert(stops.end(), {m_help, m_settings, m_lock, m_zoomOut, m_zoomIn, m_zoom});
}

void NavigationRail::renew()
{
    const int place = takeFocus(*m_content);
    delete m_content;
    make();
    giveFocus(*m_content, place);
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
    m_canLock = canLock;
    m_lock->setVisible(canLock);
    arrange();
}

void NavigationRail::setZoomState(int percent, bool canZoomIn, bool canZoomOut)
{
    m_zoomState = {percent, canZoomIn, canZoomOut};
    //: The zoom of the window, with the space your language puts before the sign.
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(percent)));
    m_zoom->setAccessibleName(tr("Zoom %1 percent, back to 100").arg(QLocale().toString(percent)));
    m_zoomIn->setEnabled(canZoomIn);
    m_zoomOut->setEnabled(canZoomOut);
}

void NavigationRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
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

} // namespace app
