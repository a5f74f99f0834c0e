// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapview/map_zoom_bar.h"

#include "app/foundation/text/wording.h"
#include "app/mapview/attachment_map.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr double zoomStep = 1.5;

} // namespace

MapZoomBar::MapZoomBar(AttachmentMap &map, QWidget *parent)
    : QWidget(parent)
    , m_map(map)
    , m_nearer(new Button(ButtonRole::Quiet, u"+"_s))
    , m_further(new Button(ButtonRole::Quiet, u"−"_s))
    , m_whole(new Button(ButtonRole::Quiet, tr("Whole plane")))
    , m_state(new TextLabel(TextRole::Caption))
{
    auto *row = new WrappingRow(this);
    setRhythm(*row, 0.5);
    row->addWidget(m_further);
    row->addWidget(m_nearer);
    row->addWidget(m_whole);
    row->addWidget(m_state, 1);
    m_state->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    m_nearer->setAccessibleName(tr("Bring the map nearer"));
    m_nearer->setToolTip(tr("Nearer (+)"));
    m_further->setAccessibleName(tr("Move the map further away"));
    m_further->setToolTip(tr("Further away (−)"));
    m_whole->setToolTip(tr("Show the whole plane (0)"));
    connect(m_nearer, &QPushButton::clicked, this, [this] { m_map.zoomBy(zoomStep); });
    connect(m_further, &QPushButton::clicked, this, [this] { m_map.zoomBy(1.0 / zoomStep); });
    connect(m_whole, &QPushButton::clicked, &m_map, &AttachmentMap::showWholePlane);
    connect(&m_map, &AttachmentMap::viewChanged, this, &MapZoomBar::showZoom);
    showZoom(m_map.content().zoom());
}

void MapZoomBar::showZoom(double zoom)
{
    m_nearer->setEnabled(zoom < mostZoom - 1e-9);
    m_further->setEnabled(zoom > 1.0 + 1e-9);
    m_whole->setEnabled(zoom > 1.0 + 1e-9);
    m_state->setText(zoom > 1.0 + 1e-9
                         ? tr("%1 times as near. Drag with the right mouse button, or hold Alt and "
                              "press an arrow key, to look around.")
                               .arg(wording::number(zoom))
                         : tr("Ctrl and the mouse wheel come nearer."));
}

} // namespace app
