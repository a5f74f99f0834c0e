// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/map_part_choices.h"

#include "app/widgets/rhythm.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace app
{

MapPartChoices::MapPartChoices(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0.5);
    const std::array names{tr("Axes"),
                           tr("Corners"),
                           tr("Names of the styles"),
                           tr("Regions of the rule"),
                           tr("The point"),
                           tr("Reference density")};
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i] = new QCheckBox(names[i]);
        column->addWidget(m_parts[i]);
        connect(m_parts[i], &QCheckBox::toggled, this,
                [this, part = mapParts[i]](bool shown) { emit partToggled(part, shown); });
    }
}

void MapPartChoices::setShow(const Show &show)
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const QSignalBlocker blocker(m_parts[i]);
        m_parts[i]->setVisible(show.isOffered(mapParts[i]));
        m_parts[i]->setChecked(show.isShown(mapParts[i]));
    }
    setVisible(show.place().kind == SceneKind::Map);
}

} // namespace app
