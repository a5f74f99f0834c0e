// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/foundation/settings/map_appearance.h"
#include "app/mapview/layer_swatch.h"
#include "core/cohort/reference_density.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;

namespace app
{

class TextLabel;

/// What of the map is shown, as check boxes with a legend each, from the ground of the picture
/// upwards; and how the regions of results are drawn. The sample's source and caveat stand below
/// its check box while it is shown. What a map does not have is not offered.
class LayerChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit LayerChoices(QWidget *parent = nullptr);

    MapLayers layers() const;
    ResultRegion resultRegion() const;
    /// Without changed().
    void setChoices(const MapLayers &layers, const ResultRegion &region);

    /// The sample behind the others.
    void setDensity(const core::ReferenceDensity &density);
    void offerPeople(bool offered);
    void offerResults(bool offered);
    /// The samples that are behind the shadows, in words; empty: no shadow.
    void offerSecondTime(const QString &samples);
    void offerTrails(bool offered);
    void offerConstellation(bool offered);
    void offerFreePoint(bool offered);

signals:
    void changed();

private:
    struct Row {
        LayerSwatch *swatch;
        QCheckBox *box;
        bool offered;
    };

    void addLayer(MapLayer layer, const QString &name);
    void addRegionChoice();
    void offer(MapLayer layer, bool offered);
    Row &row(MapLayer layer) { return m_rows[static_cast<std::size_t>(layer)]; }
    bool isChosen(MapLayer layer) const;
    void tell();

    std::vector<Row> m_rows; ///< in the order of MapLayer
    TextLabel *m_densityText = nullptr;
    TextLabel *m_spreadText = nullptr;
    TextLabel *m_secondTimeText = nullptr;
    QString m_secondTimeSamples;
    TextLabel *m_constellationText = nullptr;
    QWidget *m_region = nullptr;
    QComboBox *m_shape = nullptr;
    QComboBox *m_coverage = nullptr;
    TextLabel *m_regionText = nullptr;
};

} // namespace app
