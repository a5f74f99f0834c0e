// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/cut_line_lab.h"

#include "app/mapview/attachment_map.h"
#include "app/pages/classroom/lab_readings.h"
#include "app/pages/classroom/rule_choice.h"
#include "app/widgets/card.h"
#include "app/widgets/kept_in_view.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

std::optional<core::ClassificationRule>
ruleOfKind(const std::vector<core::ClassificationRule> &rules, core::RuleKind kind)
{
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [kind](const auto &rule) { return rule.kind() == kind; });
    return found == rules.end() ? std::nullopt : std::optional(*found);
}

/// The rule as these answers have it; lines set by hand stay where they are.
core::ClassificationRule sameRule(const core::ClassificationRule &rule,
                                  const std::vector<core::ClassificationRule> &offered)
{
    if (rule.kind() == core::RuleKind::CutByHand)
        return rule;
    return ruleOfKind(offered, rule.kind()).value_or(core::ClassificationRule::midpoint());
}

std::shared_ptr<const PeopleCloud> cloudOf(const ClassData &people)
{
    return people.statistics
               ? std::make_shared<const PeopleCloud>(peopleCloud(people.scores, *people.statistics))
               : nullptr;
}

QVBoxLayout *plainColumn(QWidget *of)
{
    auto *column = new QVBoxLayout(of);
    setRhythm(*column, 2);
    return column;
}

} // namespace

CutLineLab::CutLineLab(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_map(new LabMap)
    , m_readings(new LabReadings)
{
    QVBoxLayout *rows = plainColumn(this);
    setGap(*m_columns, 2);
    m_columns->addWidget(new KeptInView(m_map), 3);
    m_columns->addWidget(makeRules(), 2);
    rows->addLayout(m_columns);
    rows->addWidget(m_readings);
    connect(m_first, &RuleChoice::ruleChanged, this, [this] {
        m_firstChosen = m_first->rule();
        read();
    });
    connect(m_second, &RuleChoice::ruleChanged, this, [this] {
        m_secondChosen = m_second->rule();
        read();
    });
    connect(&m_map->map(), &AttachmentMap::cutLinesMoved, m_first, &RuleChoice::setRule);
    connect(m_readings, &LabReadings::lineChanged, this, &CutLineLab::read);
}

QWidget *CutLineLab::makeRules()
{
    auto *side = new QWidget;
    QVBoxLayout *column = plainColumn(side);
    const auto addRule = [&](const QString &heading, RuleChoice *choice) {
        auto *card = new Card;
        card->body()->addWidget(new TextLabel(TextRole::Heading, heading));
        card->body()->addWidget(choice);
        column->addWidget(card);
    };
    addRule(tr("First rule"), m_first = new RuleChoice(tr("First rule")));
    addRule(tr("Second rule, to compare"), m_second = new RuleChoice(tr("Second rule")));
    m_second->setObjectName(u"secondRule"_s);
    column->addStretch(1);
    return side;
}

QCheckBox &CutLineLab::lineIsLow()
{
    return m_readings->lineIsLow();
}

core::LineReading CutLineLab::line() const
{
    return m_readings->line();
}

void CutLineLab::setClass(const LabClass &shown)
{
    m_class = shown;
    m_map->setPeople(cloudOf(*shown.people.shown));
    m_readings->changingPeople().forget();
    m_readings->setLine(core::LineReading::Apart);
    offerRules(false);
    showPeople();
}

void CutLineLab::updateClass(const LabClass &shown)
{
    m_class = shown;
    m_map->setPeople(cloudOf(*shown.people.shown));
    offerRules(true);
    showPeople();
}

void CutLineLab::clear()
{
    m_class = {};
    m_map->setPeople(nullptr);
    m_readings->changingPeople().forget();
    read();
}

CutLineLab::State CutLineLab::takeState()
{
    return {.firstRule = m_firstChosen,
            .secondRule = m_secondChosen,
            .line = m_readings->line(),
            .map = m_map->takeState(),
            .changingPeople = m_readings->changingPeople().takeState()};
}

void CutLineLab::restore(State state, const std::optional<LabClass> &shown)
{
    m_map->restore(state.map);
    if (!shown)
        return;
    m_class = *shown;
    m_readings->setLine(state.line);
    m_firstChosen = state.firstRule;
    m_secondChosen = state.secondRule;
    offerRules(true);
    showPeople();
    m_map->map().restoreMoves(state.map.moves);
    m_readings->changingPeople().restore(std::move(state.changingPeople));
}

void CutLineLab::setError(const core::ErrorOfScores &error)
{
    m_class.error = error;
    read();
}

void CutLineLab::setIdentity(core::Identity identity)
{
    m_readings->changingPeople().setIdentity(identity);
}

void CutLineLab::setDensity(const core::ReferenceDensity &density)
{
    m_map->setDensity(density);
}

void CutLineLab::setWide(bool wide)
{
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CutLineLab::offerRules(bool keep)
{
    const ClassData &people = *m_class.people.shown;
    const std::vector<core::ClassificationRule> rules =
        core::rulesFor(people.instrumentId, m_class.norm);
    const QSignalBlocker firstBlocker(m_first);
    const QSignalBlocker secondBlocker(m_second);
    m_first->setRules(rules, 0);
    m_second->setRules(rules, rules.size() > 1 ? 1 : 0);
    if (keep) {
        m_first->setRule(sameRule(m_firstChosen, rules));
        m_second->setRule(sameRule(m_secondChosen, rules));
        return;
    }
    // Without a sample to compare with, the class's own mean is the other usual cut.
    if (rules.size() == 1 && people.statistics)
        m_second->setRule(core::ClassificationRule::cutByHand(people.statistics->centroid()));
    m_firstChosen = m_first->rule();
    m_secondChosen = m_second->rule();
}

void CutLineLab::showPeople()
{
    const ClassData &people = *m_class.people.shown;
    m_readings->changingPeople().setPeople(m_class.people.shown, m_class.people.loaded);
    if (people.statistics) {
        const auto &on = people.statistics->on;
        const core::AttachmentPoint mean = people.statistics->centroid();
        for (RuleChoice *choice : {m_first, m_second})
            choice->setGroupCuts(mean, {on.anxiety.median, on.avoidance.median});
    }
    read();
}

core::ClassToRead CutLineLab::toRead() const
{
    const SelectedClass &people = m_class.people;
    return {.scores = people.shown->scores,
            .first = m_first->rule(),
            .second = m_second->rule(),
            .line = m_readings->line(),
            .norm = m_class.norm,
            .error = m_class.error,
            .byAllAnswers = people.byAllAnswers ? &*people.byAllAnswers : nullptr,
            .firstForAll = sameRule(m_first->rule(), m_class.rulesForAll),
            .used = people.used,
            .measuredFirst = people.measuredFirst ? &*people.measuredFirst : nullptr,
            .privacy = m_class.privacy};
}

// Called while a cut line is dragged: everything here takes milliseconds for a million people.
void CutLineLab::read()
{
    m_map->setRules(m_first->rule(), m_second->rule());
    if (!m_class.people.shown || !m_class.people.shown->statistics) {
        emit pictureChanged(std::nullopt);
        return;
    }
    auto readings = core::readClass(toRead());
    if (!readings)
        return;
    const std::optional<LabPicture> picture = pictureOf(*readings);
    m_readings->setReadings(std::move(*readings));
    emit pictureChanged(picture);
}

std::optional<LabPicture> CutLineLab::pictureOf(const core::ClassReadings &readings) const
{
    const auto picture = LabPicture::make(m_map->people(), {m_first->rule(), readings.firstCounts},
                                          {m_second->rule(), readings.secondCounts},
                                          readings.comparison, m_class.privacy);
    return picture ? std::optional(*picture) : std::nullopt;
}

void CutLineLab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() > spacing(84, this) ? QBoxLayout::LeftToRight
                                                        : QBoxLayout::TopToBottom);
}

QString CutLineLab::toText() const
{
    return m_readings->toText();
}

} // namespace app
