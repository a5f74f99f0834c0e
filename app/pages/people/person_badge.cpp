// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_badge.h"

#include "app/foundation/theme/theme.h"
#include "app/pages/people/person_words.h"
#include "app/widgets/text.h"

#include <QPainter>

namespace app
{

void paintPersonBadge(QPainter &painter, const QRectF &box, const core::Person &person,
                      const QPalette &palette)
{
    const Theme theme = themeFor(palette);
    const bool coloured = person.mark != core::ColourMark::None;
    const QColor ground = theme.personMark(person.mark);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(coloured ? QPen(Qt::NoPen) : QPen(ground, box.width() / 20));
    painter.setBrush(coloured ? QBrush(ground) : QBrush(theme.surface));
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    QFont font = painter.font();
    font.setPixelSize(std::max(6, static_cast<int>(box.height() * 0.4)));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(coloured ? inkOn(ground) : theme.text);
    painter.drawText(box, Qt::AlignCenter, personwords::initials(person));
    painter.restore();
}

PersonBadge::PersonBadge(double steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PersonBadge::setPerson(const core::Person &person)
{
    m_person = person;
    //: A person's pseudonym, then the name of their colour
    setAccessibleName(
        tr("%1, %2").arg(personwords::name(person), personwords::markName(person.mark)));
    update();
}

QSize PersonBadge::sizeHint() const
{
    const int side = spacing(m_steps, this);
    return {side, side};
}

void PersonBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPersonBadge(painter, rect(), m_person, palette());
}

} // namespace app
