// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/map_appearance.h"

#include <QWidget>

namespace app
{

/// The layers of the map that a person shows and hides, from the ground upwards.
enum class MapLayer {
    Regions,
    Density,
    People,
    Spread,
    Results,
    SecondTime,
    Trails,
    Constellation,
    FreePoint,
    Labels
};

/// A layer as it looks on the map, small; beside words that say the same.
class LayerSwatch final : public QWidget
{
    Q_OBJECT

public:
    explicit LayerSwatch(MapLayer layer, QWidget *parent = nullptr);

    /// Of the results' regions and their shadow.
    void setShape(RegionShape shape);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MapLayer m_layer;
    RegionShape m_shape = RegionShape::Box;
};

} // namespace app
