// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/cut_line_lab.h"

#include "app/foundation/text/wording.h"
#include "app/mapview/attachment_map.h"
#include "app/mapview/layer_choices.h"
#include "app/mapview/map_zoom_bar.h"
#include "app/pages/classroom/class_tables.h"
#include "app/pages/classroom/reading_change.h"
#include "app/pages/classroom/rule_choice.h"
#include "app/widgets/card.h"
#include "app/widgets/disclosure.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "core/scoring/precision.h"

#include <QBoxLayout>
#include <QCheckBox>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int regionRows = 6; // four, on the line, without both scores

bool usesSample(const core::ClassificationRule &rule)
{
    return rule.kind() == core::RuleKind::NormMean || rule.kind() == core::RuleKind::NormMedian;
}

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
{
    QVBoxLayout *rows = plainColumn(this);
    setGap(*m_columns, 2);
    m_columns->addWidget(makeMap(), 3, Qt::AlignTop);
    m_columns->addWidget(makeRules(), 2);
    rows->addLayout(m_columns);
    rows->addWidget(makeCounts());
    rows->addWidget(makeOtherReadings());
    connect(m_first, &RuleChoice::ruleChanged, this, [this] {
        m_firstChosen = m_first->rule();
        read();
    });
    connect(m_second, &RuleChoice::ruleChanged, this, [this] {
        m_secondChosen = m_second->rule();
        read();
    });
    connect(m_map, &AttachmentMap::cutLinesMoved, m_first, &RuleChoice::setRule);
    connect(m_lineIsLow, &QCheckBox::toggled, this, &CutLineLab::read);
}

QWidget *CutLineLab::makeMap()
{
    auto *card = new Card;
    m_map = new AttachmentMap;
    m_map->setUse(MapUse::Look);
    m_map->setCutLinesMovable(true);
    auto *caption = new TextLabel(
        TextRole::Caption, tr("Every point is a person without a name; where there are many, the "
                              "shade says how densely they stand. Drag a border of the first rule "
                              "and see who changes; the second rule's borders are dotted."));
    m_layersHead = new Disclosure;
    m_layersHead->setTitle(tr("What the map shows"));
    m_layers = new LayerChoices;
    m_layers->offerResults(false);
    m_layers->offerFreePoint(false);
    m_layers->offerPeople(true);
    MapLayers layers;
    layers.density = false;
    m_layers->setChoices(layers, {});
    m_layersHead->body()->addWidget(m_layers);
    m_map->setSquare(9.0);
    card->body()->addWidget(m_map);
    card->body()->addWidget(new MapZoomBar(*m_map));
    card->body()->addWidget(caption);
    card->body()->addWidget(m_layersHead);
    connect(m_layers, &LayerChoices::changed, this, &CutLineLab::showMap);
    showMap();
    return card;
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

Card *CutLineLab::makeCounts()
{
    auto *card = new Card;
    m_countsHeading = new TextLabel(TextRole::Heading, tr("People in each region, by rule"));
    m_countsCaption = new TextLabel(TextRole::Caption);
    m_counts = new TextTable(regionRows);
    m_counts->setObjectName(u"counts"_s);
    m_counts->setAccessibleName(m_countsHeading->text());
    m_lineIsLow = new QCheckBox(tr("Count people exactly on a line as low"));
    m_lineIsLow->setToolTip(tr("Many published figures were made so. Otherwise somebody on a line "
                               "has no style."));
    m_crossing = new TextLabel(TextRole::Body);
    m_error = new TextLabel(TextRole::Caption);
    m_ruleChange = new ReadingChange(tr("How many change with the rule"),
                                     tr("First rule by row, second by column"));
    m_ruleChange->setObjectName(u"ruleChange"_s);
    m_changingPeople = new ChangingPeople;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_countsHeading, m_countsCaption, m_counts, m_lineIsLow,
                                          m_crossing, m_error, m_ruleChange, m_changingPeople})
        card->body()->addWidget(widget);
    return card;
}

Card *CutLineLab::makeOtherReadings()
{
    m_otherReadings = new Card;
    m_answersChange = new ReadingChange(tr("How many change with the answers used"),
                                        tr("All answers by row, those chosen by column"));
    m_measurementChange = new ReadingChange(tr("How many change when measured again"),
                                            tr("First time by row, again by column"));
    m_answersChange->setObjectName(u"answersChange"_s);
    m_measurementChange->setObjectName(u"measurementChange"_s);
    m_otherReadings->body()->addWidget(m_answersChange);
    m_otherReadings->body()->addWidget(m_measurementChange);
    return m_otherReadings;
}

void CutLineLab::setClass(const LabClass &shown)
{
    m_class = shown;
    m_cloud = cloudOf(*shown.people.shown);
    m_map->forgetMoves();
    m_changingPeople->forget();
    {
        const QSignalBlocker blocker(m_lineIsLow);
        m_lineIsLow->setChecked(false);
    }
    offerRules(false);
    showPeople();
}

void CutLineLab::updateClass(const LabClass &shown)
{
    m_class = shown;
    m_cloud = cloudOf(*shown.people.shown);
    m_map->forgetMoves();
    offerRules(true);
    showPeople();
}

void CutLineLab::clear()
{
    m_class = {};
    m_cloud.reset();
    m_changingPeople->forget();
    read();
}

CutLineLab::State CutLineLab::takeState()
{
    return {.firstRule = m_firstChosen,
            .secondRule = m_secondChosen,
            .lineIsLow = m_lineIsLow->isChecked(),
            .cloud = m_cloud,
            .layers = m_layers->layers(),
            .view = m_map->content().view,
            .moves = m_map->moves(),
            .layersAreOpen = m_layersHead->isOpen(),
            .changingPeople = m_changingPeople->takeState()};
}

void CutLineLab::restore(State state, const std::optional<LabClass> &shown)
{
    m_layers->setChoices(state.layers, {});
    m_layersHead->setOpen(state.layersAreOpen);
    m_map->change([&](MapContent &content) { content.view = state.view; });
    if (!shown) {
        showMap();
        return;
    }
    m_class = *shown;
    // The same picture as before: the map and the audience go on with it.
    m_cloud = std::move(state.cloud);
    {
        const QSignalBlocker blocker(m_lineIsLow);
        m_lineIsLow->setChecked(state.lineIsLow);
    }
    m_firstChosen = state.firstRule;
    m_secondChosen = state.secondRule;
    offerRules(true);
    showPeople();
    m_map->restoreMoves(state.moves);
    m_changingPeople->restore(std::move(state.changingPeople));
}

void CutLineLab::setError(const ErrorOfScores &error)
{
    m_class.error = error;
    read();
}

void CutLineLab::setIdentity(core::Identity identity)
{
    m_changingPeople->setIdentity(identity);
}

void CutLineLab::setDensity(const core::ReferenceDensity &density)
{
    m_density = density;
    m_layers->setDensity(density);
    showMap();
}

void CutLineLab::showMap()
{
    m_map->change([this](MapContent &shown) {
        shown.layers = m_layers->layers();
        shown.people = m_cloud;
        // Its contours take longer than all else on the page: not before somebody wants to see
        // them.
        if (m_density && shown.layers.density)
            shown.density =
                std::make_shared<const DensityPicture>(*std::exchange(m_density, std::nullopt));
        if (m_cloud) {
            shown.rule = m_first->rule();
            shown.secondRule = m_second->rule();
        }
    });
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
    m_changingPeople->setPeople(m_class.people.shown, m_class.people.loaded);
    if (people.statistics) {
        const auto &on = people.statistics->on;
        const core::AttachmentPoint mean = people.statistics->centroid();
        for (RuleChoice *choice : {m_first, m_second})
            choice->setGroupCuts(mean, {on.anxiety.median, on.avoidance.median});
    }
    read();
}

core::LineReading CutLineLab::line() const
{
    return m_lineIsLow->isChecked() ? core::LineReading::Low : core::LineReading::Apart;
}

// Called while a cut line is dragged: everything here takes milliseconds for a million people.
void CutLineLab::read()
{
    showMap();
    if (!m_class.people.shown || !m_class.people.shown->statistics) {
        emit pictureChanged(std::nullopt);
        return;
    }
    const core::CohortScores &scores = m_class.people.shown->scores;
    const core::ClassificationRule first = m_first->rule();
    const core::ClassificationRule second = m_second->rule();
    auto firstReadings = core::readStyles(scores, first, line());
    auto secondReadings = core::readStyles(scores, second, line());
    const auto comparison = core::compareReadings(firstReadings, secondReadings);
    if (!comparison)
        return;
    const RuledCounts firstCounts{first, core::countStyles(scores, first, line())};
    const RuledCounts secondCounts{second, core::countStyles(scores, second, line())};
    const core::GroupPrivacy &privacy = m_class.privacy;
    const core::ShownComparison change = core::shownComparison(*comparison, privacy);
    m_counts->setText(countsTable(core::shownStyles(firstCounts.counts, privacy), first,
                                  core::shownStyles(secondCounts.counts, privacy), second));
    const auto picture = LabPicture::make(m_cloud, firstCounts, secondCounts, *comparison, privacy);
    emit pictureChanged(picture ? std::optional(*picture) : std::nullopt);
    m_ruleChange->setComparison(ruleChangeSentence(change, first.kind(), second.kind()), change);
    QString caption = tr("The map shows the regions of the first rule, “%1”.")
                          .arg(wording::ruleName(first.kind()));
    if (m_class.norm && (usesSample(first) || usesSample(second)))
        caption += u' ' + wording::sampleSentence(*m_class.norm);
    if (!privacy.madeUp) {
        //: %1 is the size of the smallest group that figures are shown of
        caption += u' ' + tr("A count under %1 is not shown, nor one from which it could be "
                             "worked out.")
                              .arg(wording::count(static_cast<qsizetype>(privacy.leastTold())));
    }
    m_countsCaption->setText(caption);
    m_crossing->setVisible(first.cutLines().has_value());
    m_error->setVisible(first.cutLines().has_value());
    if (first.cutLines()) {
        core::PerDimension<double> margin = m_class.error.standardError;
        for (const core::Dimension dimension : core::dimensions)
            margin[dimension] *= core::z95;
        m_crossing->setText(crossingSentence(
            core::shownPart(core::countNearLines(scores, *first.cutLines(), margin),
                            comparison->placed(), privacy),
            comparison->placed()));
        m_error->setText(errorSentence(m_class.error));
    }
    readOtherwise(firstReadings);
    m_changingPeople->setReadings(std::move(firstReadings), first.kind(), std::move(secondReadings),
                                  second.kind(), comparison->changed(), change.changed.isExact());
}

core::ClassificationRule CutLineLab::firstRuleForAll() const
{
    return sameRule(m_first->rule(), m_class.rulesForAll);
}

void CutLineLab::readOtherwise(const std::vector<core::StyleReading> &shown)
{
    const SelectedClass &people = m_class.people;
    m_answersChange->setVisible(people.byAllAnswers.has_value());
    m_measurementChange->setVisible(people.measuredFirst.has_value());
    m_otherReadings->setVisible(people.byAllAnswers || people.measuredFirst);
    const core::ClassificationRule &rule = m_first->rule();
    std::vector<core::StyleReading> before;
    if (people.measuredFirst) {
        before = core::readStyles(*people.measuredFirst, rule, line());
        if (const auto comparison = core::compareReadings(before, shown)) {
            const auto change = core::shownComparison(*comparison, m_class.privacy);
            m_measurementChange->setComparison(measurementChangeSentence(change, rule.kind()),
                                               change);
        }
    }
    if (people.byAllAnswers) {
        const auto all = core::readStyles(*people.byAllAnswers, firstRuleForAll(), line());
        if (const auto comparison =
                core::compareReadings(all, people.measuredFirst ? before : shown)) {
            const auto change = core::shownComparison(*comparison, m_class.privacy);
            m_answersChange->setComparison(answersChangeSentence(change, people.used, rule.kind()),
                                           change);
        }
    }
}

void CutLineLab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() > spacing(84, this) ? QBoxLayout::LeftToRight
                                                        : QBoxLayout::TopToBottom);
}

QString CutLineLab::toText() const
{
    QStringList parts{m_countsHeading->text(), m_countsCaption->text(), m_counts->toText()};
    if (m_crossing->isVisibleTo(this))
        parts << m_crossing->text() << m_error->text();
    parts << m_ruleChange->toText();
    for (const ReadingChange *change : {m_answersChange, m_measurementChange}) {
        if (change->isVisibleTo(this))
            parts << change->toText();
    }
    parts << m_changingPeople->toText();
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace app
