// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/mapview/attachment_map.h"
#include "core/content/tour.h"
#include "core/scoring/norms.h"

#include <QWidget>

namespace app
{

class TextLabel;

/// The picture of one step of a tour: its layers, points and arrows, and in words under it the rule
/// that drew the borders and, for a norm's rule, the sample. The words keep the room of the tour's
/// longest ones, so the map stays where it is from step to step; type grows with the widget.
///
/// Where a rule needs a norm and there is none, no borders are drawn and the words say why: other
/// lines than the ones named would be a false picture.
class TourMap final : public QWidget
{
    Q_OBJECT

public:
    explicit TourMap(QWidget *parent = nullptr);

    void setNorm(const core::Norm &norm);
    void setTour(const core::Tour &tour);
    void showStep(int step);

    AttachmentMap &map() { return *m_map; }
    QString caption() const;

    /// False for a step of words alone.
    static bool hasPicture(const core::TourStep &step);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::optional<core::ClassificationRule> ruleOf(const core::TourStep &step) const;
    QString captionOf(const core::TourStep &step) const;
    void fit();

    std::optional<core::Norm> m_norm;
    core::Tour m_tour;
    int m_step = 0;
    AttachmentMap *m_map;
    TextLabel *m_caption;
};

} // namespace app
