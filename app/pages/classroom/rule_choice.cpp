// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/rule_choice.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_name.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSlider>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// A slider has whole numbers: hundredths of a point.
constexpr int sliderSteps = 100;

} // namespace

RuleChoice::RuleChoice(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_explanation(new TextLabel(TextRole::Caption))
    , m_lines(new QWidget)
{
    nameChoice(*m_choice, name);
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 1);
    column->addWidget(m_choice);
    column->addWidget(m_explanation);
    column->addWidget(m_lines);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    makeLines(*grid, name);
    makePlaces(*grid, name);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RuleChoice::choose);
    setRules({core::ClassificationRule::midpoint()}, 0);
}

void RuleChoice::makeLines(QGridLayout &grid, const QString &name)
{
    const core::PerDimension<QString> lines{tr("Cut line on anxiety"), tr("Cut line on avoidance")};
    int row = 0;
    for (const core::Dimension dimension : core::dimensions) {
        auto *slider = m_sliders[dimension] = new QSlider(Qt::Horizontal);
        auto *box = m_boxes[dimension] = new QDoubleSpinBox;
        slider->setRange(core::planeScale.lo() * sliderSteps, core::planeScale.hi() * sliderSteps);
        slider->setSingleStep(sliderSteps / 10);
        slider->setPageStep(sliderSteps / 2);
        box->setRange(core::planeScale.lo(), core::planeScale.hi());
        box->setSingleStep(0.1);
        box->setDecimals(2);
        //: %1 is "First rule" or "Second rule", %2 "Cut line on anxiety"
        const QString lineName = tr("%1: %2").arg(name, lines[dimension]);
        slider->setObjectName(dimension == core::Dimension::Anxiety ? u"anxiety"_s
                                                                    : u"avoidance"_s);
        slider->setAccessibleName(lineName);
        box->setAccessibleName(lineName);
        grid.addWidget(new TextLabel(TextRole::Body, lines[dimension]), row, 0, 1, 2);
        grid.addWidget(slider, row + 1, 0);
        grid.addWidget(box, row + 1, 1);
        row += 2;
        connect(slider, &QSlider::valueChanged, this, [this, dimension](int value) {
            cut(dimension, static_cast<double>(value) / sliderSteps);
        });
        connect(box, &QDoubleSpinBox::valueChanged, this,
                [this, dimension](double value) { cut(dimension, value); });
    }
}

void RuleChoice::makePlaces(QGridLayout &grid, const QString &name)
{
    auto *toMean = new Button(ButtonRole::Quiet, tr("To the group’s mean"));
    auto *toMedian = new Button(ButtonRole::Quiet, tr("To its median"));
    toMean->setObjectName(u"toMean"_s);
    toMedian->setObjectName(u"toMedian"_s);
    //: %1 is "First rule" or "Second rule"
    toMean->setAccessibleName(tr("%1: lines to the mean of this group").arg(name));
    //: %1 is "First rule" or "Second rule"
    toMedian->setAccessibleName(tr("%1: lines to the median of this group").arg(name));
    auto *places = new QHBoxLayout;
    places->addWidget(toMean);
    places->addWidget(toMedian);
    places->addStretch(1);
    grid.addLayout(places, grid.rowCount(), 0, 1, 2);
    connect(toMean, &QPushButton::clicked, this,
            [this] { setRule(core::ClassificationRule::cutByHand(m_mean)); });
    connect(toMedian, &QPushButton::clicked, this,
            [this] { setRule(core::ClassificationRule::cutByHand(m_median)); });
}

void RuleChoice::setRules(const std::vector<core::ClassificationRule> &rules, std::size_t chosen)
{
    m_rules = rules;
    m_rule = rules.at(chosen);
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        for (const core::ClassificationRule &offered : rules)
            m_choice->addItem(wording::ruleName(offered.kind()));
        m_choice->addItem(wording::ruleName(core::RuleKind::CutByHand));
    }
    showRule();
}

void RuleChoice::setRule(const core::ClassificationRule &rule)
{
    m_rule = rule;
    showRule();
    emit ruleChanged();
}

void RuleChoice::setGroupCuts(const core::AttachmentPoint &mean,
                              const core::AttachmentPoint &median)
{
    m_mean = mean;
    m_median = median;
}

void RuleChoice::choose()
{
    const auto index = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
    if (index < m_rules.size()) {
        setRule(m_rules[index]);
        return;
    }
    const core::AttachmentPoint middle{core::planeScale.midpoint(), core::planeScale.midpoint()};
    setRule(
        core::ClassificationRule::cutByHand(m_rule.cutLines() ? m_rule.cutLines()->at : middle));
}

void RuleChoice::cut(core::Dimension dimension, double at)
{
    if (!m_rule.cutLines())
        return;
    core::AttachmentPoint lines = m_rule.cutLines()->at;
    lines[dimension] = at;
    setRule(core::ClassificationRule::cutByHand(lines));
}

void RuleChoice::showRule()
{
    const QSignalBlocker choiceBlocker(m_choice);
    const auto offered = std::find(m_rules.begin(), m_rules.end(), m_rule);
    m_choice->setCurrentIndex(static_cast<int>(offered - m_rules.begin()));
    m_explanation->setText(wording::ruleExplanation(m_rule.kind()));
    m_lines->setVisible(m_rule.cutLines().has_value());
    if (!m_rule.cutLines())
        return;
    for (const core::Dimension dimension : core::dimensions) {
        const QSignalBlocker sliderBlocker(m_sliders[dimension]);
        const QSignalBlocker boxBlocker(m_boxes[dimension]);
        const double at = m_rule.cutLines()->at[dimension];
        m_sliders[dimension]->setValue(static_cast<int>(std::lround(at * sliderSteps)));
        m_boxes[dimension]->setValue(at);
    }
}

} // namespace app
