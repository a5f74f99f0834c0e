// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/result/numbers_fold.h"

#include "app/foundation/text/wording.h"
#include "app/print/report/report_words.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_name.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/interval_bar.h"
#include "app/widgets/probability_bars.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{

NumbersFold::NumbersFold(QWidget *parent)
    : QWidget(parent)
    , m_fold(new Disclosure)
    , m_origin(new TextLabel(TextRole::Body))
{
    auto *around = new QVBoxLayout(this);
    setRhythm(*around, 0);
    auto *card = new Card;
    around->addWidget(card);
    card->body()->addWidget(m_fold);
    m_fold->setTitle(reportwords::heading(core::ReportHeading::Numbers));
    m_fold->body()->addWidget(makeLocating());
    m_fold->body()->addWidget(
        new TextLabel(TextRole::Heading, reportwords::heading(core::ReportHeading::Provenance)));
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fold->body()->addWidget(m_origin);
}

QWidget *NumbersFold::makeLocating()
{
    m_locating = new QWidget;
    auto *column = new QVBoxLayout(m_locating);
    setRhythm(*column, 1);
    for (const core::Dimension dimension : core::dimensions) {
        m_intervals[dimension] = new IntervalBar(dimension);
        column->addWidget(m_intervals[dimension]);
    }
    m_rule = new QComboBox;
    nameChoice(*m_rule, tr("Rule that draws the borders"));
    m_ruleText = new TextLabel(TextRole::Caption);
    m_bars = new ProbabilityBars;
    m_border = new TextLabel(TextRole::Caption);
    column->addWidget(
        new TextLabel(TextRole::Heading, reportwords::heading(core::ReportHeading::Regions)));
    for (QWidget *widget : {static_cast<QWidget *>(m_rule), static_cast<QWidget *>(m_ruleText),
                            static_cast<QWidget *>(m_bars), static_cast<QWidget *>(m_border)})
        column->addWidget(widget);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &NumbersFold::ruleChosen);
    return m_locating;
}

void NumbersFold::setRules(const std::vector<core::ClassificationRule> &rules,
                           core::RuleKind chosen)
{
    const QSignalBlocker blocker(m_rule);
    m_rule->clear();
    for (const core::ClassificationRule &rule : rules) {
        m_rule->addItem(wording::ruleName(rule.kind()));
        if (rule.kind() == chosen)
            m_rule->setCurrentIndex(m_rule->count() - 1);
    }
    m_rule->setVisible(m_rule->count() > 1);
}

std::size_t NumbersFold::rule() const
{
    return static_cast<std::size_t>(std::max(0, m_rule->currentIndex()));
}

bool NumbersFold::isOpen() const
{
    return m_fold->isOpen();
}

void NumbersFold::setOpen(bool open)
{
    m_fold->setOpen(open);
}

void NumbersFold::setPlaced(const core::ReportedPlacement &placed)
{
    m_locating->show();
    for (const core::Dimension dimension : core::dimensions)
        m_intervals[dimension]->setPlaced(placed.placement.on[dimension]);
    m_bars->setProbabilities(placed.classification.probabilities);
    m_ruleText->setText(reportwords::ruleSentence(placed.classification.rule.kind()));
    m_border->setText(wording::borderSentence(placed.classification));
}

void NumbersFold::setNotPlaced()
{
    m_locating->hide();
}

void NumbersFold::setOrigin(const QStringList &paragraphs)
{
    m_origin->setText(paragraphs.join(u"\n\n"_s));
}

} // namespace app
