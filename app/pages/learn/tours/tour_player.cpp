// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/tours/tour_player.h"

#include "app/foundation/theme/theme.h"
#include "app/mapview/tour_map.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/scrolling_page.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QCloseEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// Over the size of the role: the words of a step are read from further away than a page.
constexpr double stepTitleFactor = 1.2;
constexpr double stepTextFactor = 1.55;

} // namespace

/// A quiet line that fills from step to step; the words beside it say the same.
class TourProgress final : public QWidget
{
public:
    TourProgress() { setFixedHeight(spacing(0.5, this)); }

    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = themeFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        QRectF box(rect());
        const double radius = box.height() / 2;
        painter.setBrush(theme.border);
        painter.drawRoundedRect(box, radius, radius);
        const double filled = box.width() * m_share;
        if (layoutDirection() == Qt::RightToLeft)
            box.setLeft(box.right() - filled);
        else
            box.setWidth(filled);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(box, radius, radius);
    }

private:
    double m_share = 0.0;
};

TourPlayer::TourPlayer(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_map(new TourMap)
    , m_mapCard(new Card)
{
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1, {2, 1, 2, 2});
    column->addWidget(makeTop());
    setGap(*m_columns, 3);
    m_mapCard->body()->addWidget(m_map);
    m_columns->addWidget(m_mapCard, 6);
    m_columns->addWidget(makeWords(), 5);
    column->addLayout(m_columns, 1);
    column->addWidget(makeBottom());

    connect(m_list, &QPushButton::clicked, this, &TourPlayer::leave);
    connect(m_notes, &QPushButton::toggled, this, &TourPlayer::showNotes);
    connect(m_fill, &QPushButton::clicked, this, [this] { setFillsScreen(!m_fillsScreen); });
    connect(m_again, &QPushButton::clicked, this, [this] { goTo(0); });
    connect(m_back, &QPushButton::clicked, this, &TourPlayer::goBack);
    connect(m_next, &QPushButton::clicked, this, [this] { atEnd() ? leave() : goOn(); });
    // A click anywhere leads the focus to Next: Space goes on afterwards, whatever was clicked.
    for (Button *button : {m_list, m_notes, m_fill, m_again, m_back})
        button->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_next);
    addShortcuts();
    nameFill();
    showStep();
}

QWidget *TourPlayer::makeTop()
{
    auto *top = new QWidget;
    auto *row = new WrappingRow(top);
    row->setContentsMargins(0, 0, 0, 0);
    m_list = new Button(ButtonRole::Quiet, tr("All tours"));
    m_tourTitle = new TextLabel(TextRole::Caption);
    m_tourTitle->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    m_tourTitle->setWordWrap(false);
    m_tourTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_notes = new Button(ButtonRole::Quiet, QString());
    m_notes->setToolTip(tr("Key N"));
    m_notes->setCheckable(true);
    m_fill = new Button(ButtonRole::Quiet, QString());
    row->addWidget(m_list);
    row->addWidget(m_tourTitle, 1);
    row->addWidget(m_notes);
    row->addWidget(m_fill);
    return top;
}

QWidget *TourPlayer::makeWords()
{
    m_words = new ScrollingPage;
    m_words->setAccessibleName(tr("The words of this step"));
    m_words->setFocusPolicy(Qt::NoFocus);
    m_words->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title = new TextLabel(TextRole::Title);
    m_text = new TextLabel(TextRole::Body);
    m_again = new Button(ButtonRole::Secondary, tr("Begin again"));
    m_notesCard = new Card(CardRole::Tinted);
    m_notesText = new TextLabel(TextRole::Body);
    m_notesCard->body()->addWidget(new TextLabel(TextRole::Heading, tr("Notes for the presenter")));
    m_notesCard->body()->addWidget(m_notesText);
    m_notesCard->hide();

    m_wordsColumn = new QWidget;
    auto *column = new QVBoxLayout(m_wordsColumn);
    setRhythm(*column, 2);
    column->addStretch(0);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    addGap(*column, 1);
    column->addWidget(m_notesCard);
    column->addStretch(1);
    auto *row = new QHBoxLayout(m_words->body());
    setMargins(*row, {0, 1, 1, 1});
    row->addStretch(1);
    row->addWidget(m_wordsColumn, 1000);
    row->addStretch(1);
    return m_words;
}

QWidget *TourPlayer::makeBottom()
{
    auto *bottom = new QWidget;
    auto *column = new QVBoxLayout(bottom);
    setRhythm(*column, 1);
    m_progress = new TourProgress;
    column->addWidget(m_progress);
    auto *row = new WrappingRow;
    m_position = new TextLabel(TextRole::Body);
    m_position->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    m_back = new Button(ButtonRole::Secondary, tr("Back"));
    m_next = new Button(ButtonRole::Primary, QString());
    row->addWidget(m_position, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    column->addLayout(row);
    return bottom;
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
    add(Qt::Key_Down, [this] { scrollText(1); })->setAutoRepeat(true);
    add(Qt::Key_Up, [this] { scrollText(-1); })->setAutoRepeat(true);
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
    m_next->setFocus(Qt::OtherFocusReason);
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
        m_next->setFocus(Qt::OtherFocusReason);
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
    const bool end = atEnd();
    const QString last = QLocale().toString(lastStep() + 1);
    m_again->setVisible(end);
    m_back->setEnabled(m_step > 0);
    m_next->setText(end ? tr("Finish") : tr("Next"));
    m_progress->setShare(end ? 1.0 : (m_step + 1.0) / (lastStep() + 1.0));
    if (end) {
        m_mapCard->hide();
        m_notesCard->hide();
        m_position->setText(tr("End"));
        showWords(tr("The end of this tour"),
                  tr("You can go back to any step, begin again, or choose another tour."));
        return;
    }
    const core::TourStep &step = m_tour.steps[static_cast<std::size_t>(m_step)];
    m_map->showStep(m_step);
    m_mapCard->setVisible(TourMap::hasPicture(step));
    m_position->setText(tr("%1 of %2").arg(QLocale().toString(m_step + 1), last));
    m_notesText->setText(step.notes.isEmpty() ? tr("There are no notes for this step.")
                                              : step.notes);
    showNotes(m_notes->isChecked());
    showWords(step.title, step.text);
}

void TourPlayer::showWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_words->verticalScrollBar()->setValue(0);
    // Beside the map the words begin at its top, so that nothing jumps from step to step; alone
    // they stand like the title of a chapter.
    const bool alone = m_mapCard->isHidden();
    auto *column = static_cast<QVBoxLayout *>(m_wordsColumn->layout());
    column->setStretch(0, alone ? 2 : 0);
    column->setStretch(column->count() - 1, alone ? 3 : 1);
    //: "3 of 7", then the title of the step
    setAccessibleName(tr("%1: %2").arg(m_position->text(), title));
    setAccessibleDescription(alone ? text
                                   : text + u' ' + m_map->caption() + u' ' +
                                         m_map->map().accessibleDescription());
}

void TourPlayer::showNotes(bool shown)
{
    m_notesCard->setVisible(shown && !atEnd());
    m_notes->setText(shown ? tr("Hide notes") : tr("Show notes"));
}

void TourPlayer::scrollText(int lines)
{
    QScrollBar *bar = m_words->verticalScrollBar();
    bar->setValue(bar->value() + lines * m_text->fontMetrics().lineSpacing());
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
    (focused ? focused : m_next)->setFocus(Qt::OtherFocusReason);
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
    m_title->setEnlargement(stepTitleFactor * factor);
    m_text->setEnlargement(stepTextFactor * factor);
    m_position->setEnlargement(std::max(1.0, factor));
    m_wordsColumn->setMaximumWidth(readingWidth(m_text));
    m_columns->setDirection(width() > height() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TourPlayer::nameFill()
{
    m_fill->setText(m_fillsScreen ? tr("Leave full screen") : tr("Full screen"));
    m_fill->setToolTip(m_fillsScreen ? tr("Key Escape") : tr("Key F11"));
}

} // namespace app
