// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/fitted_dialog.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/screen_room.h"
#include "app/widgets/scrolling_page.h"
#include "app/widgets/text.h"
#include "app/widgets/unsaved_words.h"
#include "app/widgets/wrapping_row.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace app
{
namespace
{

// An empty label needs no height for its width, but has a least one, and a scroll area gives it.
int heightOf(const QLayout &layout, int width)
{
    const int least = layout.totalMinimumSize().height();
    return std::max(least, layout.hasHeightForWidth() ? layout.totalHeightForWidth(width)
                                                      : layout.totalSizeHint().height());
}

} // namespace

FittedDialog::FittedDialog(QWidget *parent)
    : QDialog(parent)
    , m_page(new ScrollingPage)
    , m_below(new QWidget)
    , m_content(new QVBoxLayout(m_page->body()))
    , m_foot(new QVBoxLayout)
    , m_buttons(new WrappingRow)
    , m_words(new UnsavedWords(*this))
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0);
    column->addWidget(m_page, 1);
    column->addWidget(m_below);
    setRhythm(*m_content, 1.5, {3, 3, 3, 1});
    auto *below = new QVBoxLayout(m_below);
    setRhythm(*below, 1, {3, 0.5, 3, 3});
    setGap(*m_foot, 1);
    below->addLayout(m_foot);
    setGap(*m_buttons, 1);
    below->addLayout(m_buttons);
    m_page->setFocusPolicy(Qt::NoFocus);
    m_page->body()->installEventFilter(this);
}

void FittedDialog::setWish(double width, double height)
{
    m_wish = {width, height};
}

Button *FittedDialog::addCancelAnd(Button &action)
{
    auto *cancel = new Button(ButtonRole::Secondary, tr("Cancel"));
    m_buttons->addStretch(1);
    m_buttons->addWidget(cancel);
    m_buttons->addWidget(&action);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return cancel;
}

void FittedDialog::letGoOfWords()
{
    m_asksForWords = false;
}

void FittedDialog::rememberWords()
{
    m_words->remember();
}

void FittedDialog::reject()
{
    if (m_asksForWords && isVisible() && m_words->areThere())
        m_words->ask([this] { QDialog::reject(); });
    else
        QDialog::reject();
}

void FittedDialog::setVisible(bool visible)
{
    if (visible && !testAttribute(Qt::WA_Resized)) {
        const QSize room = roomOnScreen(*this);
        // On a small screen words need the room more than their margins do.
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
        if (m_content->totalMinimumSize().width() + bar > room.width())
            setMargins(*m_content, {1, 2, 1, 1});
        const int width = leastWidth(room);
        const int height = std::max(heightFor(width), spacing(m_wish.height(), this));
        resize(width, std::min(height, room.height()));
        fit();
    }
    const bool closes = !visible && isVisible();
    if (visible && !isVisible() && parentWidget())
        m_opener = parentWidget()->window()->focusWidget();
    QDialog::setVisible(visible);
    if (closes)
        giveKeysBack();
}

void FittedDialog::giveKeysBack()
{
    // Where another page is shown by now, it is not seen.
    if (m_opener && m_opener->isVisible() && m_opener->isEnabled())
        m_opener->setFocus(Qt::OtherFocusReason);
}

int FittedDialog::leastWidth(const QSize &room) const
{
    const int wish = m_wish.width() > 0.0 ? spacing(m_wish.width(), this) : readingWidth(this);
    const int held = std::max(m_content->totalMinimumSize().width(),
                              m_below->layout()->totalMinimumSize().width());
    return std::min(std::max(wish, held), room.width());
}

int FittedDialog::heightFor(int width) const
{
    return heightOf(*m_content, width) + heightOf(*m_below->layout(), width);
}

void FittedDialog::fit()
{
    const QSize room = roomOnScreen(*this);
    setMinimumWidth(leastWidth(room));
    if (width() > room.width())
        resize(room.width(), height());
    const int needed = heightFor(width());
    const int least = std::min(needed, room.height());
    const bool grows = m_content->expandingDirections().testFlag(Qt::Vertical);
    setMinimumHeight(least);
    setMaximumHeight(grows ? room.height() : least);
    const bool scrolls = needed > room.height();
    // Otherwise a bar of a moment ago would take the width that its own absence needs.
    m_page->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    // What scrolls has to be reached by keys, also where nothing in it takes the focus.
    m_page->setFocusPolicy(scrolls ? Qt::TabFocus : Qt::NoFocus);
    m_page->setAccessibleName(windowTitle());
}

bool FittedDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Resize:
    case QEvent::LayoutRequest:
        if (isVisible())
            fit();
        break;
    default:
        break;
    }
    return handled;
}

bool FittedDialog::eventFilter(QObject *watched, QEvent *event)
{
    // What scrolls tells nobody around it that it needs another size.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return QDialog::eventFilter(watched, event);
}

void FittedDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    if (m_page->focusPolicy() == Qt::NoFocus)
        return;
    QPainter painter(this);
    painter.setPen(themeFor(palette()).border);
    painter.drawLine(0, m_below->y(), width(), m_below->y());
}

} // namespace app
