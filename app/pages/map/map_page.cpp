// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_page.h"

#include "app/foundation/text/wording.h"
#include "app/mapview/layer_choices.h"
#include "app/mapview/map_export.h"
#include "app/mapview/map_zoom_bar.h"
#include "app/pages/map/axis_choices.h"
#include "app/pages/map/point_model.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_name.h"
#include "app/widgets/file_question.h"
#include "app/widgets/probability_bars.h"
#include "app/widgets/read_only_table.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/whole_table.h"
#include "app/widgets/wrapping_row.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// Standard errors on 1–7 that questionnaires of a length typically leave: 18 items a dimension
// about 0.33, 6 items about 0.55 (computed from the comparison samples); 0.05 for a point known for
// sure.
constexpr std::array standardErrors{0.33, 0.55, 0.05};

core::Placement placementAt(const core::AttachmentPoint &point, double standardError)
{
    core::Placement placement;
    for (const core::Dimension dimension : core::dimensions) {
        placement.on[dimension].mean = point[dimension];
        placement.on[dimension].standardError = standardError;
        placement.on[dimension].source = core::ErrorSource::PublishedReliability;
    }
    return placement;
}

// The place of the standard error that comes nearest to those of a result.
int precisionLike(const core::Placement &placement)
{
    const double error =
        (placement.on.anxiety.standardError + placement.on.avoidance.standardError) / 2;
    const auto *const nearest =
        std::min_element(standardErrors.begin(), standardErrors.end(), [&](double a, double b) {
            return std::abs(a - error) < std::abs(b - error);
        });
    return static_cast<int>(nearest - standardErrors.begin());
}

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

MapPage::MapPage(QWidget *parent)
    : ScrollingPage(parent)
    , m_map(new AttachmentMap)
    , m_model(new PointModel(this))
{
    auto *column = new QVBoxLayout(body());
    setRhythm(*column, 1.5, 3);
    // Beside the title: what stands over the map makes it smaller.
    auto *head = new QHBoxLayout;
    setGap(*head, 3);
    column->addLayout(head);
    head->addWidget(new TextLabel(TextRole::Title, tr("The map")));

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    setGap(*m_columns, 2);
    column->addLayout(m_columns);
    m_picture = makePicture();
    m_columns->addWidget(m_picture, 3, Qt::AlignTop);
    // After the map for the Tab key.
    head->addWidget(new MapZoomBar(*m_map), 1);
    m_side = new QBoxLayout(QBoxLayout::LeftToRight);
    setGap(*m_side, 2);
    m_side->addWidget(makeReading(), 1, Qt::AlignTop);
    m_side->addWidget(makeChoices(), 1, Qt::AlignTop);
    m_columns->addLayout(m_side, 2);
    column->addWidget(makeTable());

    m_map->change([](MapContent &shown) { shown.freePoint = core::AttachmentPoint{3.0, 3.0}; });
    m_map->setCutLinesMovable(true);
    connect(m_map, &AttachmentMap::freePointMoved, this, [this] {
        showOrigin({});
        showPoint();
    });
    connect(m_map, &AttachmentMap::regionActivated, this, &MapPage::openRegion);
    connect(m_map, &AttachmentMap::resultActivated, m_table, &QTableView::selectRow);
    connect(m_rule, &QComboBox::currentIndexChanged, this, &MapPage::applyRule);
    connect(m_map, &AttachmentMap::cutLinesMoved, this, &MapPage::showRule);
    const auto chosen = [this] {
        applyAppearance();
        emit appearanceChosen(appearance());
    };
    connect(m_layers, &LayerChoices::changed, this, chosen);
    connect(m_axes, &AxisChoices::changed, this, chosen);
    connect(m_error, &QComboBox::currentIndexChanged, this, &MapPage::showPoint);
    for (QDoubleSpinBox *cut : {m_cutAnxiety, m_cutAvoidance})
        connect(cut, &QDoubleSpinBox::valueChanged, this, &MapPage::applyRule);
    connect(m_read, &QPushButton::clicked, this, [this] {
        const MapContent &shown = m_map->content();
        if (const auto style = shown.rule.classify(*shown.freePoint))
            openRegion(*style);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setImage(mapImage(m_map->content(), m_map->font()));
        m_notice->setText(tr("The picture is on the clipboard."));
    });
    connect(m_export, &QPushButton::clicked, this, &MapPage::chooseExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                m_map->change([&](MapContent &shown) {
                    shown.selected =
                        current.isValid() ? std::optional(current.row()) : std::nullopt;
                });
                if (current.isValid() && m_table->hasFocus())
                    m_map->showCard(current.row());
            });
    setResults({});
    fillRules();
}

QWidget *MapPage::makePicture()
{
    auto *card = new Card;
    // The map stays at the top, however long the columns beside it grow.
    m_map->setSquare(4.0);
    card->body()->addWidget(m_map);
    return card;
}

void MapPage::addExport(QVBoxLayout &column)
{
    auto *buttons = new WrappingRow;
    m_copy = new Button(ButtonRole::Secondary, tr("Copy picture"));
    m_export = new Button(ButtonRole::Secondary, tr("Save picture …"));
    buttons->addWidget(m_copy);
    buttons->addWidget(m_export);
    column.addLayout(buttons);
    m_notice = new TextLabel(TextRole::Caption);
    column.addWidget(m_notice);
}

// Where the point is, by which rule, and the way to a file.
QWidget *MapPage::makeReading()
{
    auto *reading = new QWidget;
    auto *column = new QVBoxLayout(reading);
    setRhythm(*column, 2);

    column->addWidget(new TextLabel(
        TextRole::Body,
        tr("Move the ring with the mouse or the arrow keys, or drag a border; Ctrl+Z takes a move "
           "back. The four regions are a reading aid: where their borders run is decided by a "
           "rule.")));
    m_pointCard = new Card;
    auto *heading = new TextLabel(TextRole::Heading, tr("This point"));
    m_origin = new TextLabel(TextRole::Caption);
    m_sentence = new TextLabel(TextRole::Body);
    m_bars = new ProbabilityBars;
    m_border = new TextLabel(TextRole::Caption);
    auto *errorLabel =
        new TextLabel(TextRole::Caption, tr("How sure would a result here be, if it came from …"));
    m_error = new QComboBox;
    nameChoice(*m_error, tr("How exact the point is"));
    m_error->addItems({tr("18 statements a dimension"), tr("6 statements a dimension"),
                       tr("an almost exact measurement")});
    m_read = new Button(ButtonRole::Secondary, tr("Read about this region"));
    showOrigin({});
    for (QWidget *widget : {static_cast<QWidget *>(heading), static_cast<QWidget *>(m_origin),
                            static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_bars),
                            static_cast<QWidget *>(m_border), static_cast<QWidget *>(errorLabel),
                            static_cast<QWidget *>(m_error)})
        m_pointCard->body()->addWidget(widget);
    m_pointCard->body()->addWidget(m_read, 0, Qt::AlignLeading);
    column->addWidget(m_pointCard);

    auto *ruleCard = new Card;
    auto *ruleLabel = new TextLabel(TextRole::Heading, tr("The rule"));
    m_rule = new QComboBox;
    nameChoice(*m_rule, tr("Rule that draws the borders"));
    m_ruleText = new TextLabel(TextRole::Caption);
    m_cuts = new QWidget;
    auto *cuts = new QGridLayout(m_cuts);
    cuts->setContentsMargins(0, 0, 0, 0);
    const auto addCut = [&](const QString &name) {
        QDoubleSpinBox *cut = makeCutBox();
        cut->setAccessibleName(name);
        const int row = cuts->count() / 2;
        cuts->addWidget(new TextLabel(TextRole::Body, name), row, 0);
        cuts->addWidget(cut, row, 1);
        return cut;
    };
    m_cutAnxiety = addCut(tr("Anxiety is high above"));
    m_cutAvoidance = addCut(tr("Avoidance is high above"));
    for (QWidget *widget : {static_cast<QWidget *>(ruleLabel), static_cast<QWidget *>(m_rule),
                            static_cast<QWidget *>(m_ruleText), m_cuts})
        ruleCard->body()->addWidget(widget);
    column->addWidget(ruleCard);
    addExport(*column);
    return reading;
}

// What the picture shows.
QWidget *MapPage::makeChoices()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    setRhythm(*column, 2);
    auto *layerCard = new Card;
    m_layers = new LayerChoices;
    layerCard->body()->addWidget(m_layers);
    column->addWidget(layerCard);
    auto *axisCard = new Card;
    m_axes = new AxisChoices;
    axisCard->body()->addWidget(m_axes);
    column->addWidget(axisCard);
    return choices;
}

QWidget *MapPage::makeTable()
{
    m_tableCard = new Card;
    m_tableHeading = new TextLabel(TextRole::Heading);
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Saved results as a table"));
    makeReadOnly(*m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    new WholeTable(*m_table);
    m_tableCard->body()->addWidget(m_tableHeading);
    m_tableCard->body()->addWidget(m_table);
    return m_tableCard;
}

void MapPage::setResults(const std::vector<MapPoint> &results)
{
    if (results == m_map->content().results && !results.empty())
        return;
    m_map->change([&](MapContent &shown) {
        shown.results = results;
        shown.selected.reset();
    });
    m_layers->offerTrails(!trails(results).empty());
    m_layers->offerConstellation(!relationshipGroups(results).empty());
    fillTable();
    m_tableCard->setVisible(!results.empty());
}

void MapPage::startAtNewestResult()
{
    const std::vector<MapPoint> &results = m_map->content().results;
    if (results.empty()) {
        showOrigin(tr("There is no result on the map yet. The ring is there to explore with."));
        return;
    }
    const MapPoint newest = results.front();
    m_map->change([&](MapContent &shown) { shown.freePoint = newest.placement.point(); });
    m_error->setCurrentIndex(precisionLike(newest.placement));
    //: A result: whom it is about, and its date
    showOrigin(tr("The ring begins at the newest result: %1.").arg(newest.label));
    showPoint();
}

// Where the ring stands by itself; nothing once a hand has moved it.
void MapPage::showOrigin(const QString &words)
{
    m_origin->setText(words);
    m_origin->setVisible(!words.isEmpty());
}

void MapPage::fillTable()
{
    const MapContent &shown = m_map->content();
    m_model->setContent(shown.results, shown.rule, shown.resultRegion.coverage);
}

void MapPage::setNorm(const core::Norm &norm)
{
    m_axes->setNorm(norm);
    m_map->change([&](MapContent &shown) {
        shown.norm = std::make_shared<const core::Norm>(norm);
        shown.axes = m_axes->axes();
    });
    fillRules();
}

void MapPage::setPeople(std::shared_ptr<const PeopleCloud> people)
{
    m_layers->offerPeople(people != nullptr);
    m_map->change([&](MapContent &shown) { shown.people = std::move(people); });
}

void MapPage::setAppearance(const MapAppearance &appearance)
{
    m_layers->setChoices(appearance.layers, appearance.region);
    m_axes->setAxes(appearance.axes);
    applyAppearance();
}

MapAppearance MapPage::appearance() const
{
    return {m_layers->layers(), m_layers->resultRegion(), m_axes->axes()};
}

void MapPage::setDensity(const core::ReferenceDensity &density)
{
    m_map->change([&](MapContent &shown) {
        shown.density = std::make_shared<const DensityPicture>(density);
    });
    m_layers->setDensity(density);
}

void MapPage::applyAppearance()
{
    m_map->change([this](MapContent &shown) {
        shown.axes = m_axes->axes();
        shown.layers = m_layers->layers();
        shown.resultRegion = m_layers->resultRegion();
    });
    fillTable();
    m_pointCard->setVisible(m_layers->layers().freePoint);
}

void MapPage::fillRules()
{
    const QSignalBlocker ruleBlocker(m_rule);
    // By its kind: another place may be its own in the new list.
    const core::RuleKind chosen = chosenRule();
    m_rule->clear();
    for (const core::RuleKind kind :
         {core::RuleKind::Midpoint, core::RuleKind::BrennanClarkShaver1998,
          core::RuleKind::NormMean, core::RuleKind::NormMedian, core::RuleKind::CutByHand}) {
        const bool needsNorm =
            kind == core::RuleKind::NormMean || kind == core::RuleKind::NormMedian;
        if (!needsNorm || m_map->content().norm)
            m_rule->addItem(wording::ruleName(kind), static_cast<int>(kind));
    }
    chooseRule(chosen);
    applyRule();
}

core::RuleKind MapPage::chosenRule() const
{
    return static_cast<core::RuleKind>(m_rule->currentData().toInt());
}

void MapPage::chooseRule(core::RuleKind kind)
{
    m_rule->setCurrentIndex(std::max(0, m_rule->findData(static_cast<int>(kind))));
}

MapPage::State MapPage::takeState() const
{
    const MapContent &shown = m_map->content();
    return {.point = *shown.freePoint,
            .rule = chosenRule(),
            .cut = {m_cutAnxiety->value(), m_cutAvoidance->value()},
            .precision = m_error->currentIndex(),
            .view = shown.view,
            .result = m_table->currentIndex().row(),
            .atNewestResult = !m_origin->text().isEmpty(),
            .moves = m_map->moves()};
}

void MapPage::restore(const State &state)
{
    m_map->change([&](MapContent &shown) {
        shown.freePoint = state.point;
        shown.view = state.view;
    });
    {
        const QSignalBlocker ruleBlocker(m_rule);
        const QSignalBlocker anxietyBlocker(m_cutAnxiety);
        const QSignalBlocker avoidanceBlocker(m_cutAvoidance);
        const QSignalBlocker errorBlocker(m_error);
        chooseRule(state.rule);
        m_cutAnxiety->setValue(state.cut.anxiety);
        m_cutAvoidance->setValue(state.cut.avoidance);
        m_error->setCurrentIndex(state.precision);
    }
    applyRule();
    if (state.atNewestResult)
        startAtNewestResult();
    m_map->restoreMoves(state.moves);
    m_table->selectRow(state.result);
}

void MapPage::applyRule()
{
    const core::RuleKind kind = chosenRule();
    core::ClassificationRule rule = core::ClassificationRule::midpoint();
    QString explanation = wording::ruleExplanation(kind);
    const core::Norm *norm = m_map->content().norm.get();
    switch (kind) {
    case core::RuleKind::Midpoint:
        break;
    case core::RuleKind::NormMean:
    case core::RuleKind::NormMedian:
        if (const auto fromNorm =
                core::ClassificationRule::fromNorm(kind, *norm, norm->instrumentId))
            rule = *fromNorm;
        explanation += u' ' + wording::sampleSentence(*norm);
        break;
    case core::RuleKind::BrennanClarkShaver1998:
        rule = core::ClassificationRule::brennanClarkShaver1998ForTeaching();
        break;
    case core::RuleKind::CutByHand:
        rule =
            core::ClassificationRule::cutByHand({m_cutAnxiety->value(), m_cutAvoidance->value()});
        break;
    }
    m_cuts->setVisible(kind == core::RuleKind::CutByHand);
    m_ruleText->setText(explanation);
    if (rule != m_map->content().rule)
        m_map->change([&](MapContent &shown) { shown.rule = rule; });
    fillTable();
    m_tableHeading->setText(
        tr("Saved results, regions by the rule “%1”").arg(wording::ruleName(kind)));
    showPoint();
    emit ruleChanged(rule);
}

void MapPage::showRule(const core::ClassificationRule &rule)
{
    {
        const QSignalBlocker ruleBlocker(m_rule);
        const QSignalBlocker anxietyBlocker(m_cutAnxiety);
        const QSignalBlocker avoidanceBlocker(m_cutAvoidance);
        chooseRule(rule.kind());
        if (rule.kind() == core::RuleKind::CutByHand) {
            m_cutAnxiety->setValue(rule.cutLines()->at.anxiety);
            m_cutAvoidance->setValue(rule.cutLines()->at.avoidance);
        }
    }
    applyRule();
}

void MapPage::showPoint()
{
    const MapContent &shown = m_map->content();
    const core::AttachmentPoint point = *shown.freePoint;
    const auto error = static_cast<std::size_t>(std::max(0, m_error->currentIndex()));
    const core::Classification classification =
        core::classify(shown.rule, placementAt(point, standardErrors[error]));
    m_sentence->setText(wording::pointSentence(point, shown.rule));
    m_bars->setProbabilities(classification.probabilities);
    m_border->setText(wording::borderSentence(classification));
    m_read->setEnabled(classification.style.has_value());
}

void MapPage::openRegion(core::Style style)
{
    emit articleRequested(u"style-"_s + core::styleId(style));
}

void MapPage::chooseExport()
{
    askWhereToSave(*this,
                   {.title = tr("Save the map"),
                    .filters = {tr("Picture (*.png)"), tr("Drawing (*.svg)"),
                                tr("Document (*.pdf)"), tr("Table of what is shown (*.csv)")},
                    .suffix = u"png"_s,
                    .name = u"attachment-map.png"_s},
                   [this](const QString &path) { saveAs(path); });
}

void MapPage::saveAs(const QString &path)
{
    const std::optional<MapFormat> format = mapFormatOf(path);
    m_notice->clear();
    // Another ending would promise what the file is not, and one added to the name might overwrite
    // a file that nobody was asked about.
    if (!format)
        m_notice->setText(tr("The map was not saved as %1: it can be a picture (.png), a drawing "
                             "(.svg), a document (.pdf) or a table (.csv). End the name with one "
                             "of these.")
                              .arg(path));
    else if (writeMap(path, *format, m_map->content(), m_map->font()))
        emit saved(path);
    else
        m_notice->setText(
            tr("The picture could not be saved as %1. Choose another place.").arg(path));
}

void MapPage::resizeEvent(QResizeEvent *event)
{
    ScrollingPage::resizeEvent(event);
    const int width = viewport()->width();
    const auto direction = [](bool beside) {
        return beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    };
    const bool beside = width > spacing(92, this);
    m_columns->setDirection(direction(beside));
    // No wider than the map: what is left is for the words beside it.
    m_picture->setSizePolicy(beside ? QSizePolicy::Maximum : QSizePolicy::Preferred,
                             m_picture->sizePolicy().verticalPolicy());
    // Two columns of words where both have room: beside the map or under it.
    const int left = beside ? width - m_map->maximumWidth() - spacing(12, this) : width;
    m_side->setDirection(direction(left > spacing(beside ? 72 : 75, this)));
}

} // namespace app
