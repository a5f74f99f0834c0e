#pragma once

#include "app/plane/attachment_map.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;

namespace app
{

class TextLabel;

/// What of the map is shown, as check boxes with a legend each, from the ground of the picture
/// upwards; and how the regions of results are drawn. The sample's source and caveat stand below
/// its check box while it is shown.
class LayerChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit LayerChoices(QWidget *parent = nullptr);

    MapLayers layers() const;
    ResultRegion resultRegion() const;
    /// The sample behind the others; without one there is no choice of it.
    void setDensity(const core::ReferenceDensity &density);

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Swatch;
    enum Layer { Regions, Density, Results, FreePoint, Labels };

    void addLayer(Layer layer);
    void addRegionChoice();
    void tell();
    void retranslate();
    void fillRegionChoice();

    std::optional<core::ReferenceDensity> m_density;
    TextLabel *m_heading;
    std::vector<QCheckBox *> m_boxes;
    std::vector<Swatch *> m_swatches;
    TextLabel *m_densityText = nullptr;
    QWidget *m_region = nullptr;
    QComboBox *m_shape = nullptr;
    QComboBox *m_coverage = nullptr;
    TextLabel *m_regionText = nullptr;
};

} // namespace app
