// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/card.h"
#include "core/scoring/classification.h"
#include "core/scoring/norms.h"

#include <memory>

class QComboBox;
class QDoubleSpinBox;

namespace app
{

class TextLabel;

/// The choice of the rule that draws the borders, in words, with the numbers of the rule by hand.
class RuleCard final : public Card
{
    Q_OBJECT

public:
    explicit RuleCard(QWidget *parent = nullptr);

    /// Offers its means and medians; nothing: no sample.
    void setNorm(std::shared_ptr<const core::Norm> norm);

    core::ClassificationRule rule() const;
    core::RuleKind kind() const;
    /// The borders of the rule by hand, whether it is chosen or not.
    core::AttachmentPoint cut() const;
    /// Without a signal; the midpoint where the kind is not offered.
    void choose(core::RuleKind kind, const core::AttachmentPoint &cut);

signals:
    void changed();

private:
    void fill();
    void apply();
    void describe();

    std::shared_ptr<const core::Norm> m_norm;
    QComboBox *m_rule;
    TextLabel *m_text;
    QWidget *m_cuts;
    QDoubleSpinBox *m_cutAnxiety;
    QDoubleSpinBox *m_cutAvoidance;
};

} // namespace app
