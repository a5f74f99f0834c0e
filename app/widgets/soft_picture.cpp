// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/soft_picture.h"

#include "app/foundation/theme/icon.h"
#include "app/foundation/theme/spacing.h"
#include "app/foundation/theme/theme.h"

#include <QPainter>

namespace app
{

SoftPicture::SoftPicture(QString iconName, double size, double inset, QWidget *parent)
    : QWidget(parent)
    , m_iconName(std::move(iconName))
    , m_size(size)
    , m_inset(inset)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SoftPicture::sizeHint() const
{
    return {spacing(m_size, this), spacing(m_size, this)};
}

void SoftPicture::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentTint);
    painter.drawEllipse(rect());
    const int inset = static_cast<int>(width() * m_inset);
    icon(m_iconName, theme.accent).paint(&painter, rect().adjusted(inset, inset, -inset, -inset));
}

} // namespace app
