// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/foundation/theme/icon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <memory>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

class TintedSvg final : public QIconEngine
{
public:
    TintedSvg(QString path, QColor color)
        : m_path(std::move(path))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, kept(rect.size(), ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return kept(size, 1.0);
    }

    QIconEngine *clone() const override { return new TintedSvg(m_path, m_color); }

private:
    // Widgets make their icons anew at every paint, and reading a drawing takes longer than all
    // else that a button needs.
    QPixmap kept(const QSize &size, qreal ratio) const
    {
        // A widget may be painted before it is laid out.
        if ((size * ratio).isEmpty())
            return {};
        const QString key = u"%1 %2 %3x%4 %5"_s.arg(m_path, m_color.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(ratio);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = render(size, ratio);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QPixmap render(const QSize &size, qreal ratio) const
    {
        QPixmap pixmap(size * ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(m_path).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), m_color);
        painter.end();
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

    QString m_path;
    QColor m_color;
};

} // namespace

QIcon icon(const QString &name, const QColor &color)
{
    return QIcon(new TintedSvg(u":/icons/%1.svg"_s.arg(name), color));
}

} // namespace app
