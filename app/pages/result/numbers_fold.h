// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_document.h"

#include <QWidget>

class QComboBox;

namespace app
{

class Disclosure;
class IntervalBar;
class ProbabilityBars;
class TextLabel;

/// What a result rests on, folded away at first: both numbers with their intervals, how likely each
/// region is by which rule, and where all that comes from.
class NumbersFold final : public QWidget
{
    Q_OBJECT

public:
    explicit NumbersFold(QWidget *parent = nullptr);

    /// The rules to choose from; the first is chosen where `chosen` is none of them.
    void setRules(const std::vector<core::ClassificationRule> &rules, core::RuleKind chosen);
    /// The place of the rule among those to choose from.
    std::size_t rule() const;
    bool isOpen() const;
    void setOpen(bool open);

    /// A result with a place; setOrigin() says the rest.
    void setPlaced(const core::ReportedPlacement &placed);
    void setNotPlaced();
    void setOrigin(const QStringList &paragraphs);

signals:
    void ruleChosen();

private:
    QWidget *makeLocating();

    Disclosure *m_fold;
    QWidget *m_locating = nullptr; ///< everything that only a located result has
    core::PerDimension<IntervalBar *> m_intervals{};
    QComboBox *m_rule = nullptr;
    TextLabel *m_ruleText = nullptr;
    ProbabilityBars *m_bars = nullptr;
    TextLabel *m_border = nullptr;
    TextLabel *m_origin;
};

} // namespace app
