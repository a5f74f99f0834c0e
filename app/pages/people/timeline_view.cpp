// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/timeline_view.h"

#include "app/foundation/theme/theme.h"
#include "app/print/timeline/timeline_painting.h"
#include "app/print/timeline/timeline_words.h"
#include "app/widgets/text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    describe();
}

void TimelineView::setContent(const TimelineContent &content)
{
    m_content = content;
    const int count = static_cast<int>(content.points.size());
    if (const auto &pair = m_content.pair;
        pair && (pair->first < 0 || pair->first >= pair->second || pair->second >= count))
        m_content.pair.reset();
    m_note = std::min(m_note, static_cast<int>(content.notes.size()) - 1);
    describe();
    update();
}

QRectF TimelineView::frame() const
{
    const double margin = spacing(1, this);
    return QRectF(rect()).adjusted(margin, margin, -margin, -margin);
}

TimelineLayout TimelineView::currentLayout() const
{
    return layOut(m_content, frame().size(), font(), spacing(1, this));
}

int TimelineView::picturedCount() const
{
    return static_cast<int>(m_content.points.size() + m_content.notes.size());
}

PicturedItem TimelineView::pictured(int index) const
{
    const TimelineLayout layout = currentLayout();
    const int points = static_cast<int>(m_content.points.size());
    if (index >= points) {
        const int note = index - points;
        return {.name = timelineNoteText(m_content, note),
                .box =
                    layout.notes[static_cast<std::size_t>(note)].box.translated(frame().topLeft()),
                .chosen = note == m_note,
                .canBePressed = true};
    }
    const auto &pair = m_content.pair;
    const double reach = 2 * layout.radius;
    const QRectF column(layout.xs[static_cast<std::size_t>(index)] - reach,
                        layout.plots.anxiety.top(), 2 * reach,
                        layout.plots.avoidance.bottom() - layout.plots.anxiety.top());
    return {.name = timelinePointText(m_content, index).replace(u'\n', u"; "_s),
            .box = column.translated(frame().topLeft()),
            .chosen = pair && (pair->first == index || pair->second == index),
            .canBePressed = points > 1};
}

QAccessible::Role TimelineView::pictureRole() const
{
    return m_content.points.size() > 1 ? QAccessible::Slider : QAccessible::List;
}

std::optional<PicturedValue> TimelineView::pictureValue() const
{
    const auto count = static_cast<double>(m_content.points.size());
    if (count < 2)
        return {};
    const double second = m_content.pair ? m_content.pair->second + 1 : count;
    return PicturedValue{.value = second, .lo = 1.0, .hi = count, .step = 1.0};
}

QString TimelineView::pictureValueText() const
{
    return m_content.pair ? timelinePointText(m_content, m_content.pair->second) : QString();
}

void TimelineView::pressPictured(int index)
{
    const int points = static_cast<int>(m_content.points.size());
    if (index < points) {
        choose(End::Second, index);
        return;
    }
    showNote(index - points);
    emit noteWanted(index - points);
}

void TimelineView::setPictureValue(double value)
{
    choose(End::Second, static_cast<int>(std::lround(value)) - 1);
}

QSize TimelineView::sizeHint() const
{
    return {spacing(80, this), spacing(64, this)};
}

QSize TimelineView::minimumSizeHint() const
{
    return {spacing(40, this), spacing(52, this)};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.save();
    painter.translate(frame().topLeft());
    paintTimeline(painter, m_content, currentLayout(), theme, m_note);
    painter.restore();
    if (!hasFocus())
        return;
    const double width = spacing(0.25, this);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.accent, width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width, width, -width, -width), 2 * width,
                            2 * width);
}

void TimelineView::choose(End end, int index)
{
    const int count = static_cast<int>(m_content.points.size());
    if (count < 2)
        return;
    index = std::clamp(index, 0, count - 1);
    const auto before = m_content.pair;
    auto pair = before.value_or(std::pair(0, count - 1));
    (end == End::First ? pair.first : pair.second) = index;
    if (pair.first == pair.second || pair == before)
        return;
    if (pair.first > pair.second)
        std::swap(pair.first, pair.second);
    m_content.pair = pair;
    describe();
    update();
    emit pairChosen(pair.first, pair.second);
    tellValue(*this, index + 1);
}

void TimelineView::step(End end, int by)
{
    const int last = static_cast<int>(m_content.points.size()) - 1;
    const auto pair = m_content.pair.value_or(std::pair(0, last));
    const int from = end == End::First ? pair.first : pair.second;
    const int other = end == End::First ? pair.second : pair.first;
    // Over the other chosen date, not onto it.
    const int next = from + by == other ? other + by : from + by;
    if (next >= 0 && next <= last)
        choose(end, next);
}

void TimelineView::stepNote(int by)
{
    const int count = static_cast<int>(m_content.notes.size());
    if (count > 0)
        showNote(m_note < 0 ? (by > 0 ? 0 : count - 1) : std::clamp(m_note + by, 0, count - 1));
}

void TimelineView::showNote(int index)
{
    m_note = index;
    describe();
    update();
    const QRectF box = currentLayout().notes[static_cast<std::size_t>(index)].box;
    QToolTip::showText(mapToGlobal((box.bottomLeft() + frame().topLeft()).toPoint()),
                       timelineNoteText(m_content, index), this);
    emit noteShown(index);
}

int TimelineView::noteAt(const QPointF &position) const
{
    const QPointF place = position - frame().topLeft();
    const std::vector<TimelineLayout::NoteMark> notes = currentLayout().notes;
    const auto found = std::find_if(notes.begin(), notes.end(),
                                    [&](const auto &note) { return note.box.contains(place); });
    return found == notes.end() ? -1 : static_cast<int>(found - notes.begin());
}

int TimelineView::pointAt(const QPointF &position) const
{
    const QPointF place = position - frame().topLeft();
    const TimelineLayout layout = currentLayout();
    const bool inside =
        layout.plots.anxiety.contains(place) || layout.plots.avoidance.contains(place);
    if (!inside || layout.xs.empty())
        return -1;
    const auto distance = [&](double x) { return std::abs(x - place.x()); };
    const auto nearest =
        std::min_element(layout.xs.begin(), layout.xs.end(),
                         [&](double a, double b) { return distance(a) < distance(b); });
    return distance(*nearest) <= spacing(3, this) ? static_cast<int>(nearest - layout.xs.begin())
                                                  : -1;
}

QString TimelineView::textAt(const QPointF &position) const
{
    if (const int note = noteAt(position); note >= 0)
        return timelineNoteText(m_content, note);
    if (const int point = pointAt(position); point >= 0)
        return timelinePointText(m_content, point);
    return {};
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = textAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    if (const int note = noteAt(event->position()); note >= 0) {
        showNote(note);
        emit noteWanted(note);
    } else if (const int point = pointAt(event->position()); point >= 0) {
        choose(event->modifiers() & Qt::ShiftModifier ? End::First : End::Second, point);
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const End end = event->modifiers() & Qt::ShiftModifier ? End::First : End::Second;
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        control ? stepNote(-1) : step(end, -1);
        return;
    case Qt::Key_Right:
        control ? stepNote(1) : step(end, 1);
        return;
    case Qt::Key_Home:
        choose(end, 0);
        return;
    case Qt::Key_End:
        choose(end, static_cast<int>(m_content.points.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_note >= 0) {
            emit noteWanted(m_note);
            return;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_note = -1;
    describe();
    update();
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    update();
}

void TimelineView::describe()
{
    setAccessibleName(tr("Attachment anxiety and attachment avoidance over time"));
    const QString whole = timelineDescription(m_content);
    setAccessibleDescription(m_note < 0 ? whole
                                        : timelineNoteText(m_content, m_note) + u". "_s + whole);
}

} // namespace app
