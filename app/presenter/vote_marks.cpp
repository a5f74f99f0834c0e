// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/vote_marks.h"

#include "app/foundation/theme/theme.h"
#include "app/mapview/attachment_map.h"
#include "app/presenter/vote_words.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace app
{
namespace
{

constexpr double lo = core::planeScale.lo();
constexpr double hi = core::planeScale.hi();

} // namespace

VoteMarks::VoteMarks(AttachmentMap *map)
    : QWidget(map)
    , m_map(map)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    map->installEventFilter(this);
    setGeometry(map->rect());
}

void VoteMarks::setVote(const std::optional<core::ClassVote> &vote)
{
    m_vote = vote;
    update();
}

bool VoteMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_map && event->type() == QEvent::Resize)
        setGeometry(m_map->rect());
    return QWidget::eventFilter(watched, event);
}

void VoteMarks::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_vote)
        return;
    if (m_vote->raisedHands() > 0)
        paintHands(painter, theme);
    paintPlacements(painter, theme);
}

QRectF VoteMarks::box(const core::AttachmentPoint &low, const core::AttachmentPoint &high) const
{
    return QRectF(m_map->positionOf({low.anxiety, high.avoidance}),
                  m_map->positionOf({high.anxiety, low.avoidance}));
}

void VoteMarks::paintHands(QPainter &painter, const Theme &theme) const
{
    const QFont body = fontFor(TextRole::Body, m_map->font());
    const QFont large = fontFor(TextRole::Title, m_map->font());
    const QFontMetricsF metrics(large);
    const double step = spacing(1, m_map);
    const QRectF plane = box({lo, lo}, {hi, hi});
    const double width = metrics.horizontalAdvance(u'0') * 6.5;
    const double barHeight = step * 0.6;
    const double height = metrics.height() + barHeight + step;
    // Right under or over a corner's name: the middle of the plane is where boxes lie.
    const double fromName = QFontMetricsF(body).height() + height / 2 + step;
    for (const core::Style corner : core::styles) {
        const bool right = core::isHigh(corner, core::Dimension::Anxiety);
        const bool top = core::isHigh(corner, core::Dimension::Avoidance);
        const double share = m_vote->share(corner).value_or(0.0);
        QRectF plate(right ? plane.right() - 1.25 * step - width : plane.left() + 1.25 * step, 0,
                     width, height);
        plate.moveCenter(
            {plate.center().x(), m_map->namePosition(corner)->y() + (top ? fromName : -fromName)});
        QRectF line = plate;
        line.setHeight(metrics.height());
        painter.setPen(theme.text);
        painter.setFont(large);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().toString(m_vote->hands[corner]));
        painter.setFont(body);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, handShare(share));
        QRectF bar(plate.left(), line.bottom(), width, barHeight);
        painter.setPen(QPen(theme.text, 1));
        painter.setBrush(theme.surface);
        painter.drawRect(bar);
        bar.setWidth(width * share);
        painter.fillRect(bar, theme.text);
    }
}

void VoteMarks::paintPlacements(QPainter &painter, const Theme &theme) const
{
    const auto spread = core::spreadOf(m_vote->placements);
    if (!spread)
        return;
    const double step = spacing(1, m_map);
    painter.save();
    painter.setClipRect(box({lo, lo}, {hi, hi}).adjusted(-step, -step, step, step));
    if (spread->deviation) {
        const core::AttachmentPoint &mean = spread->mean;
        const core::PerDimension<double> &deviation = *spread->deviation;
        QColor fill = theme.accent;
        fill.setAlphaF(0.16F);
        painter.setPen(QPen(theme.accent, step * 0.25));
        painter.setBrush(fill);
        painter.drawEllipse(
            box({mean.anxiety - deviation.anxiety, mean.avoidance - deviation.avoidance},
                {mean.anxiety + deviation.anxiety, mean.avoidance + deviation.avoidance}));
    }
    painter.restore();
    PeopleCloud cloud;
    cloud.people = m_vote->placements.size();
    cloud.points = m_vote->placements;
    if (spread->deviation)
        cloud.centroid = spread->mean;
    const PlaneFrame frame(box({lo, lo}, {hi, hi}));
    paintPeopleCloud(painter, frame, cloud, theme, step, true);
    paintPeopleSpread(painter, frame, cloud, theme, step);
}

} // namespace app
