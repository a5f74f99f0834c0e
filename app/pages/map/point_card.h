// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/scoring/classification.h"

class QComboBox;

namespace app
{

class ProbabilityBars;
class TextLabel;

/// What a point of the plane says by a rule: a sentence, the probabilities at a chosen precision,
/// and the way to read about its region.
class PointCard final : public Card
{
    Q_OBJECT

public:
    explicit PointCard(QWidget *parent = nullptr);

    void setPoint(const core::AttachmentPoint &point, const core::ClassificationRule &rule);
    /// How exact the point is, as a place in its box.
    int precision() const;
    void setPrecision(int precision);
    /// The one that comes nearest to the standard errors of a result.
    void setPrecisionLike(const core::Placement &placement);
    /// Why the ring stands where it does by itself; empty once a hand has moved it.
    void setOrigin(const QString &words);
    bool hasOrigin() const;

signals:
    void regionRequested(core::Style style);

private:
    void describe();

    core::AttachmentPoint m_point;
    core::ClassificationRule m_rule = core::ClassificationRule::midpoint();
    TextLabel *m_origin;
    TextLabel *m_sentence;
    ProbabilityBars *m_bars;
    TextLabel *m_border;
    QComboBox *m_error;
    Button *m_read;
};

} // namespace app
