// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/attachment_map.h"
#include "app/widgets/scrolling_page.h"
#include "core/scoring/norms.h"

#include <memory>

class QBoxLayout;

namespace app
{

class AxisChoices;
class LayerChoices;
class PointCard;
class ResultTable;
class RuleCard;
class TextLabel;

/// Explore the plane: a free point with a live sentence and probabilities, the choice of rule,
/// saved results as points and as a table, the layers and axes of the picture, and the picture as a
/// file. A dragged cut line becomes the rule by hand, and its numbers follow.
class MapPage final : public ScrollingPage
{
    Q_OBJECT

public:
    /// What the hand has chosen, beyond the appearance.
    struct State {
        core::AttachmentPoint point;
        core::RuleKind rule = core::RuleKind::Midpoint;
        core::AttachmentPoint cut;   ///< where the lines of the rule by hand run
        int precision = 0;           ///< how exact the point is, as a place in its box
        QRectF view = wholeView;     ///< the part that is seen
        int result = -1;             ///< the row chosen; −1: none
        bool atNewestResult = false; ///< it began there, and was not moved
        MapMoves moves;
    };

    explicit MapPage(QWidget *parent = nullptr);

    /// The same ones again leave the chosen one chosen.
    void setResults(const std::vector<MapPoint> &results);
    /// The ring at the newest result, as exact as that; without a result the page says so.
    void startAtNewestResult();
    /// A group without names, from the classroom; nothing: none.
    void setPeople(std::shared_ptr<const PeopleCloud> people);
    /// Layers, regions and axes as they were left.
    void setAppearance(const MapAppearance &appearance);
    MapAppearance appearance() const;
    /// Offers the norm's means and medians as rules and its percentiles and z on the axes; the
    /// sample is named beside them.
    void setNorm(const core::Norm &norm);

    /// The sample behind everything else, with its source and caveat beside the map.
    void setDensity(const core::ReferenceDensity &density);

    /// Writes the map as its ending says (png, svg, pdf, csv) and says on the page how that went.
    /// Another ending is refused. Where it fails, a file that was there before stays as it was.
    void saveAs(const QString &path);

    State takeState() const;
    /// After results, norm and appearance, which it is about.
    void restore(const State &state);

    AttachmentMap &map() { return *m_map; }

signals:
    void articleRequested(const QString &link);
    void saved(const QString &path);
    void ruleChanged(const core::ClassificationRule &rule);
    void appearanceChosen(const app::MapAppearance &appearance);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makePicture();
    QWidget *makeReading();
    QWidget *makeChoices();
    void applyRule();
    void showPoint();
    void applyAppearance();
    /// The choices follow a rule that a hand made on the map.
    void showRule(const core::ClassificationRule &rule);
    void openRegion(core::Style style);
    void chooseExport();

    AttachmentMap *m_map;
    LayerChoices *m_layers;
    AxisChoices *m_axes;
    PointCard *m_point;
    RuleCard *m_rule;
    ResultTable *m_table;
    TextLabel *m_notice;
    QBoxLayout *m_columns;
    QWidget *m_picture;
    QBoxLayout *m_side; ///< beside the map or under it
};

} // namespace app
