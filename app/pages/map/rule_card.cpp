// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/rule_card.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/choice_name.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace app
{
namespace
{

QDoubleSpinBox *makeCutBox()
{
    auto *box = new QDoubleSpinBox;
    box->setRange(core::planeScale.lo(), core::planeScale.hi());
    box->setSingleStep(0.1);
    // As finely as a line is dragged.
    box->setDecimals(2);
    box->setValue(core::planeScale.midpoint());
    return box;
}

} // namespace

RuleCard::RuleCard(QWidget *parent)
    : Card(parent)
    , m_rule(new QComboBox)
    , m_text(new TextLabel(TextRole::Caption))
    , m_cuts(new QWidget)
{
    nameChoice(*m_rule, tr("Rule that draws the borders"));
    auto *cuts = new QGridLayout(m_cuts);
    cuts->setContentsMargins(0, 0, 0, 0);
    const auto addCut = [&](const QString &name) {
        QDoubleSpinBox *cut = makeCutBox();
        cut->setAccessibleName(name);
        const int row = cuts->count() / 2;
        cuts->addWidget(new TextLabel(TextRole::Body, name), row, 0);
        cuts->addWidget(cut, row, 1);
        connect(cut, &QDoubleSpinBox::valueChanged, this, &RuleCard::apply);
        return cut;
    };
    m_cutAnxiety = addCut(tr("Anxiety is high above"));
    m_cutAvoidance = addCut(tr("Avoidance is high above"));
    body()->addWidget(new TextLabel(TextRole::Heading, tr("The rule")));
    body()->addWidget(m_rule);
    body()->addWidget(m_text);
    body()->addWidget(m_cuts);
    fill();
    connect(m_rule, &QComboBox::currentIndexChanged, this, &RuleCard::apply);
}

void RuleCard::setNorm(std::shared_ptr<const core::Norm> norm)
{
    m_norm = std::move(norm);
    fill();
}

void RuleCard::fill()
{
    const QSignalBlocker blocker(m_rule);
    // By its kind: another place may be its own in the new list.
    const core::RuleKind chosen = kind();
    m_rule->clear();
    for (const core::RuleKind offered :
         {core::RuleKind::Midpoint, core::RuleKind::BrennanClarkShaver1998,
          core::RuleKind::NormMean, core::RuleKind::NormMedian, core::RuleKind::CutByHand}) {
        const bool needsNorm =
            offered == core::RuleKind::NormMean || offered == core::RuleKind::NormMedian;
        if (!needsNorm || m_norm)
            m_rule->addItem(wording::ruleName(offered), static_cast<int>(offered));
    }
    choose(chosen, cut());
    apply();
}

core::RuleKind RuleCard::kind() const
{
    return static_cast<core::RuleKind>(m_rule->currentData().toInt());
}

core::AttachmentPoint RuleCard::cut() const
{
    return {m_cutAnxiety->value(), m_cutAvoidance->value()};
}

core::ClassificationRule RuleCard::rule() const
{
    switch (kind()) {
    case core::RuleKind::Midpoint:
        break;
    case core::RuleKind::NormMean:
    case core::RuleKind::NormMedian:
        if (const auto fromNorm =
                core::ClassificationRule::fromNorm(kind(), *m_norm, m_norm->instrumentId))
            return *fromNorm;
        break;
    case core::RuleKind::BrennanClarkShaver1998:
        return core::ClassificationRule::brennanClarkShaver1998ForTeaching();
    case core::RuleKind::CutByHand:
        return core::ClassificationRule::cutByHand(cut());
    }
    return core::ClassificationRule::midpoint();
}

void RuleCard::choose(core::RuleKind kind, const core::AttachmentPoint &cut)
{
    {
        const QSignalBlocker ruleBlocker(m_rule);
        const QSignalBlocker anxietyBlocker(m_cutAnxiety);
        const QSignalBlocker avoidanceBlocker(m_cutAvoidance);
        m_rule->setCurrentIndex(std::max(0, m_rule->findData(static_cast<int>(kind))));
        m_cutAnxiety->setValue(cut.anxiety);
        m_cutAvoidance->setValue(cut.avoidance);
    }
    describe();
}

void RuleCard::apply()
{
    describe();
    emit changed();
}

void RuleCard::describe()
{
    const bool ofNorm = kind() == core::RuleKind::NormMean || kind() == core::RuleKind::NormMedian;
    m_cuts->setVisible(kind() == core::RuleKind::CutByHand);
    m_text->setText(ofNorm
                        ? wording::ruleExplanation(kind()) + u' ' + wording::sampleSentence(*m_norm)
                        : wording::ruleExplanation(kind()));
}

} // namespace app
