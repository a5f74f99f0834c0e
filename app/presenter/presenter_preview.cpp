// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/presenter_preview.h"

#include "app/foundation/theme/theme.h"
#include "app/widgets/text.h"

#include <QMouseEvent>
#include <QPainter>

namespace app
{
namespace
{

// A picture of a large screen takes some milliseconds: a dragged point must not wait for each.
constexpr int delayMilliseconds = 60;

} // namespace

PresenterPreview::PresenterPreview(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_picture = m_stage ? m_stage->grab() : QPixmap();
        updateGeometry();
        update();
    });
}

void PresenterPreview::setStage(QWidget *stage)
{
    m_stage = stage;
    refresh();
}

void PresenterPreview::refresh()
{
    // Not started anew: during a long drag a picture comes every now and then.
    if (!m_timer.isActive())
        m_timer.start();
}

int PresenterPreview::heightForWidth(int width) const
{
    const bool known = m_stage && m_stage->width() > 0;
    return known ? width * m_stage->height() / m_stage->width() : width * 9 / 16;
}

QSize PresenterPreview::sizeHint() const
{
    const int width = spacing(36, this);
    return {width, heightForWidth(width)};
}

QRectF PresenterPreview::pictureBox() const
{
    QSizeF size = m_picture.isNull() ? QSizeF(16, 9) : m_picture.size();
    size.scale(this->size(), Qt::KeepAspectRatio);
    return QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
}

void PresenterPreview::mouseMoveEvent(QMouseEvent *event)
{
    const QRectF box = pictureBox();
    if (!box.contains(event->position())) {
        emit pointed(std::nullopt);
        return;
    }
    const QPointF inside = event->position() - box.topLeft();
    emit pointed(QPointF(inside.x() / box.width(), inside.y() / box.height()));
}

void PresenterPreview::leaveEvent(QEvent *)
{
    emit pointed(std::nullopt);
}

void PresenterPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = pictureBox();
    if (!m_picture.isNull()) {
        // Averaged over all its pixels: letters this small would fall apart otherwise.
        const QSize pixels = (box.size() * devicePixelRatioF()).toSize();
        const QPixmap small =
            m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        painter.drawPixmap(box, small, QRectF(small.rect()));
    }
    painter.setPen(QPen(themeFor(palette()).border, 1));
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace app
