// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/classification.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QSlider;

namespace app
{

class TextLabel;

/// The choice of a rule, and its two cut lines to be dragged: moving one turns any rule into a cut
/// set by hand.
class RuleChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `name` says which of several rules this is, to a screen reader.
    explicit RuleChoice(const QString &name, QWidget *parent = nullptr);

    /// The published rules offered, before the one by hand; `chosen` is the index of
    /// the one to begin with.
    void setRules(const std::vector<core::ClassificationRule> &rules, std::size_t chosen);
    const core::ClassificationRule &rule() const { return m_rule; }
    void setRule(const core::ClassificationRule &rule);
    /// Where the people shown have their means and medians: places to put the lines by hand.
    void setGroupCuts(const core::AttachmentPoint &mean, const core::AttachmentPoint &median);

signals:
    void ruleChanged();

private:
    void makeLines(QGridLayout &grid, const QString &name);
    void makePlaces(QGridLayout &grid, const QString &name);
    void choose();
    void cut(core::Dimension dimension, double at);
    void showRule();

    std::vector<core::ClassificationRule> m_rules;
    core::ClassificationRule m_rule = core::ClassificationRule::midpoint();
    QComboBox *m_choice;
    TextLabel *m_explanation;
    QWidget *m_lines;
    core::PerDimension<QSlider *> m_sliders{};
    core::PerDimension<QDoubleSpinBox *> m_boxes{};
    core::AttachmentPoint m_mean;
    core::AttachmentPoint m_median;
};

} // namespace app
