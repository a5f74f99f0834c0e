// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/tours/tour_player.h"

#include "app/foundation/theme/theme.h"
#include "app/mapview/tour_map.h"
#include "app/pages/learn/tours/tour_steps.h"
#include "app/pages/learn/tours/tour_words.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QCloseEvent>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
TourPlayer::TourPlayer(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_map(new TourMap)
    , m_mapCard(new Card)
    , m_words(new TourWords)
    , m_tourTitle(new TextLabel(TextRole::Caption))
    , m_notes(new Button(ButtonRole::Quiet, QString()))
    , m_fill(new Button(ButtonRole::Quiet, QString()))
    , m_steps(new TourSteps)
{
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1, {2, 1, 2, 2});
    column->addWidget(makeTop());
    setGap(*m_columns, 3);
    m_mapCard->body()->addWidget(m_map);
    m_columns->addWidget(m_mapCard, 6);
    m_columns->addWidget(m_words, 5);
    column->addLayout(m_columns, 1);
    column->addWidget(m_steps);

    connect(m_notes, &QPushButton::toggled, this, &TourPlayer::showNotes);
    connect(m_fill, &QPushButton::clicked, this, [this] { setFillsScreen(!m_fillsScreen); });
    connect(m_words, &TourWords::beginAgainRequested, this, [this] { goTo(0); });
    connect(m_steps, &TourSteps::backRequested, this, &TourPlayer::goBack);
    connect(m_steps, &TourSteps::nextRequested, this, [this] { atEnd() ? leave() : goOn(); });
    // A click anywhere leads the focus to Next: Space goes on afterwards, whatever was clicked.
    setFocusProxy(m_steps);
    addShortcuts();
    nameFill();
    showStep();
}

QWidget *TourPlayer::makeTop()
{
    auto *top = new QWidget;
    auto *row = new WrappingRow(top);
    row->setContentsMargins(0, 0, 0, 0);
    auto *list = new Button(ButtonRole::Quiet, tr("All tours"));
    connect(list, &QPushButton::clicked, this, &TourPlayer::leave);
    m_tourTitle->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    m_tourTitle->setWordWrap(false);
    m_tourTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notes->setToolTip(tr("Key N"));
    m_notes->setCheckable(true);
    for (Button *button : {list, m_notes, m_fill})
        button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(list);
    row->addWidget(m_tourTitle, 1);
    row->addWidget(m_notes);
    row->addWidget(m_fill);
    return top;
}

void TourPlayer::addShortcuts()
{
    const auto add = [this](const QKeySequence &key, auto &&action) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        // A key held down would rush through the tour.
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, action);
        return shortcut;
    };
    const auto mirrored = [this] { return layoutDirection() == Qt::RightToLeft; };
    add(Qt::Key_Right, [this, mirrored] { mirrored() ? goBack() : goOn(); });
    add(Qt::Key_Left, [this, mirrored] { mirrored() ? goOn() : goBack(); });
    add(Qt::Key_PageDown, [this] { goOn(); });
    add(Qt::Key_PageUp, [this] { goBack(); });
    add(Qt::Key_Home, [this] { goTo(0); });
    add(Qt::Key_End, [this] { goTo(lastStep()); });
    add(Qt::Key_N, [this] { m_notes->toggle(); });
    add(Qt::Key_F11, [this] { setFillsScreen(!m_fillsScreen); });
    m_escape = add(Qt::Key_Escape, [this] { setFillsScreen(false); });
    m_escape->setEnabled(false);
    add(Qt::Key_Down, [this] { m_words->scrollLines(1); })->setAutoRepeat(true);
    add(Qt::Key_Up, [this] { m_words->scrollLines(-1); })->setAutoRepeat(true);
}

TourPlayer::State TourPlayer::takeState() const
{
    return {m_tour, m_step, m_notes->isChecked(), m_fillsScreen};
}

void TourPlayer::restore(const State &state)
{
    m_tour = state.tour;
    m_map->setTour(m_tour);
    m_tourTitle->setText(m_tour.title);
    m_notes->setChecked(state.showsNotes);
    m_notes->setVisible(std::any_of(m_tour.steps.begin(), m_tour.steps.end(),
                                    [](auto &shown) { return !shown.notes.isEmpty(); }));
    goTo(state.step);
    m_steps->setFocus(Qt::OtherFocusReason);
    setFillsScreen(state.fillsScreen);
}

void TourPlayer::setNorm(const core::Norm &norm)
{
    m_map->setNorm(norm);
    showStep();
}

void TourPlayer::goTo(int step)
{
    m_step = std::clamp(step, 0, lastStep() + 1);
    showStep();
    if (atEnd())
        m_steps->setFocus(Qt::OtherFocusReason);
}

void TourPlayer::goOn()
{
    goTo(m_step + 1);
}

void TourPlayer::goBack()
{
    goTo(m_step - 1);
}

void TourPlayer::leave()
{
    setFillsScreen(false);
    emit closed();
}

void TourPlayer::showStep()
{
    m_steps->setPosition(m_step, lastStep() + 1);
    m_words->setBeginAgainShown(atEnd());
    showNotes(m_notes->isChecked());
    if (atEnd()) {
        m_mapCard->hide();
        showWords(tr("The end of this tour"),
                  tr("You can go back to any step, begin again, or choose another tour."));
        return;
    }
    const core::TourStep &step = m_tour.steps[static_cast<std::size_t>(m_step)];
    m_map->showStep(m_step);
    m_mapCard->setVisible(TourMap::hasPicture(step));
    m_words->setNotes(step.notes);
    showWords(step.title, step.text);
}

void TourPlayer::showWords(const QString &title, const QString &text)
{
    const bool alone = m_mapCard->isHidden();
    m_words->setWords(title, text, alone ? TourWords::Place::Alone : TourWords::Place::BesideMap);
    //: "3 of 7", then the title of the step
    setAccessibleName(tr("%1: %2").arg(m_steps->position(), title));
    setAccessibleDescription(alone ? text
                                   : text + u' ' + m_map->caption() + u' ' +
                                         m_map->map().accessibleDescription());
}

void TourPlayer::showNotes(bool shown)
{
    m_words->setNotesShown(shown && !atEnd());
    m_notes->setText(shown ? tr("Hide notes") : tr("Show notes"));
}

void TourPlayer::setFillsScreen(bool fills)
{
    if (fills == m_fillsScreen)
        return;
    m_fillsScreen = fills;
    QWidget *focused = focusWidget();
    // The widget stays its parent's child, so it is destroyed with it; its layout passes over a
    // window and takes it back afterwards.
    if (fills) {
        setWindowFlags(Qt::Window);
        setWindowTitle(m_tour.title);
        showFullScreen();
        activateWindow();
    } else {
        setWindowState(windowState() & ~Qt::WindowFullScreen);
        setWindowFlags(Qt::Widget);
        show();
        if (parentWidget()) {
            parentWidget()->updateGeometry();
            if (QLayout *place = parentWidget()->layout())
                place->invalidate();
            window()->activateWindow();
        }
    }
    m_escape->setEnabled(fills);
    nameFill();
    (focused ? focused : m_steps)->setFocus(Qt::OtherFocusReason);
}

void TourPlayer::closeEvent(QCloseEvent *event)
{
    // Accepted, so that the program can quit; back in place afterwards, when it does not.
    QWidget::closeEvent(event);
    const auto putBack = [this] { setFillsScreen(false); };
    if (m_fillsScreen)
        QMetaObject::invokeMethod(this, putBack, Qt::QueuedConnection);
}

bool TourPlayer::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fitType();
    return handled;
}

void TourPlayer::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).page);
}

void TourPlayer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitType();
}

void TourPlayer::fitType()
{
    const double factor = std::clamp(stageFactor(this), 0.8, 2.0);
    m_words->fitType(factor);
    m_steps->fitType(factor);
    m_columns->setDirection(width() > height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TourPlayer::nameFill()
{
    m_fill->setText(m_fillsScreen ? tr("Leave full screen") : tr("Full screen"));
    m_fill->setToolTip(m_fillsScreen ? tr("Key Escape") : tr("Key F11"));
}

} // namespace app
