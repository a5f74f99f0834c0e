#pragma once

#include "app/plane/attachment_map.h"
#include "core/scoring/norms.h"

#include <QScrollArea>

class QBoxLayout;
class QComboBox;
class QDoubleSpinBox;
class QTableView;

namespace app
{

class Button;
class Card;
class LayerChoices;
class PointModel;
class ProbabilityBars;
class TextLabel;

/// Explore the plane: a free point with a live sentence and probabilities, the choice of rule,
/// saved results as points and as a table, the layers of the picture, and the picture as a file.
/// Layers stay as chosen while the page lives.
class MapPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MapPage(QWidget *parent = nullptr);

    void setResults(const std::vector<MapPoint> &results);
    /// Offers the norm's means and medians as rules; the sample is named beside them.
    void setNorm(const core::Norm &norm);

    /// The sample behind everything else, with its source and caveat beside the map; again in
    /// another language.
    void setDensity(const core::ReferenceDensity &density);

    /// Writes the map as its ending says (png, svg, pdf, csv) and tells how that went.
    void saveAs(const QString &path);

    AttachmentMap &map() { return *m_map; }

signals:
    void articleRequested(const QString &link);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeTable();
    void fillChoices();
    void applyRule();
    void showPoint();
    void applyLayers();
    void openRegion(core::Style style);
    void chooseExport();
    void retranslate();

    std::optional<core::Norm> m_norm;
    std::vector<MapPoint> m_results;
    AttachmentMap *m_map;
    PointModel *m_model;
    LayerChoices *m_layers;
    Card *m_pointCard;
    QBoxLayout *m_columns;
    TextLabel *m_title;
    TextLabel *m_lead;
    TextLabel *m_ruleLabel;
    QComboBox *m_rule;
    TextLabel *m_ruleText;
    QWidget *m_cuts;
    TextLabel *m_cutAnxietyLabel;
    QDoubleSpinBox *m_cutAnxiety;
    TextLabel *m_cutAvoidanceLabel;
    QDoubleSpinBox *m_cutAvoidance;
    TextLabel *m_pointHeading;
    TextLabel *m_sentence;
    TextLabel *m_errorLabel;
    QComboBox *m_error;
    ProbabilityBars *m_bars;
    TextLabel *m_border;
    Button *m_read;
    Button *m_copy;
    Button *m_export;
    TextLabel *m_notice;
    Card *m_tableCard;
    TextLabel *m_tableHeading;
    QTableView *m_table;
};

} // namespace app
