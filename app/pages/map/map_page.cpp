// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/map_page.h"

#include "app/mapview/layer_choices.h"
#include "app/mapview/map_export.h"
#include "app/mapview/map_zoom_bar.h"
#include "app/pages/map/axis_choices.h"
#include "app/pages/map/point_card.h"
#include "app/pages/map/result_table.h"
#include "app/pages/map/rule_card.h"
#include "app/widgets/file_question.h"
#include "app/widgets/kept_in_view.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app
{

MapPage::MapPage(QWidget *parent)
    : ScrollingPage(parent)
    , m_map(new AttachmentMap)
    , m_layers(new LayerChoices)
    , m_axes(new AxisChoices)
    , m_point(new PointCard)
    , m_rule(new RuleCard)
    , m_table(new ResultTable)
    , m_notice(new TextLabel(TextRole::Caption))
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
    m_columns->addWidget(m_picture, 3);
    // After the map for the Tab key.
    head->addWidget(new MapZoomBar(*m_map), 1);
    m_side = new QBoxLayout(QBoxLayout::LeftToRight);
    setGap(*m_side, 2);
    m_side->addWidget(makeReading(), 1, Qt::AlignTop);
    m_side->addWidget(makeChoices(), 1, Qt::AlignTop);
    m_columns->addLayout(m_side, 2);
    column->addWidget(m_table);

    m_map->change([](MapContent &shown) { shown.freePoint = core::AttachmentPoint{3.0, 3.0}; });
    m_map->setCutLinesMovable(true);
    connect(m_map, &AttachmentMap::freePointMoved, this, [this] {
        m_point->setOrigin({});
        showPoint();
    });
    connect(m_map, &AttachmentMap::regionActivated, this, &MapPage::openRegion);
    connect(m_map, &AttachmentMap::resultActivated, m_table, &ResultTable::selectRow);
    connect(m_map, &AttachmentMap::cutLinesMoved, this, &MapPage::showRule);
    connect(m_rule, &RuleCard::changed, this, &MapPage::applyRule);
    connect(m_point, &PointCard::regionRequested, this, &MapPage::openRegion);
    const auto chosen = [this] {
        applyAppearance();
        emit appearanceChosen(appearance());
    };
    connect(m_layers, &LayerChoices::changed, this, chosen);
    connect(m_axes, &AxisChoices::changed, this, chosen);
    connect(m_table, &ResultTable::rowChosen, this, [this](int row, bool byHand) {
        m_map->change([row](MapContent &shown) {
            shown.selected = row >= 0 ? std::optional(row) : std::nullopt;
        });
        if (row >= 0 && byHand)
            m_map->showCard(row);
    });
    setResults({});
    applyRule();
}

QWidget *MapPage::makePicture()
{
    auto *card = new Card;
    // The map stays at the top, however long the columns beside it grow.
    m_map->setSquare(4.0);
    card->body()->addWidget(m_map);
    return new KeptInView(card);
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
    column->addWidget(m_point);
    column->addWidget(m_rule);
    auto *buttons = new WrappingRow;
    auto *copy = new Button(ButtonRole::Secondary, tr("Copy picture"));
    auto *save = new Button(ButtonRole::Secondary, tr("Save picture …"));
    buttons->addWidget(copy);
    buttons->addWidget(save);
    column->addLayout(buttons);
    column->addWidget(m_notice);
    connect(copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setImage(mapImage(m_map->content(), m_map->font()));
        m_notice->setText(tr("The picture is on the clipboard."));
    });
    connect(save, &QPushButton::clicked, this, &MapPage::chooseExport);
    return reading;
}

// What the picture shows.
QWidget *MapPage::makeChoices()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    setRhythm(*column, 2);
    auto *layerCard = new Card;
    layerCard->body()->addWidget(m_layers);
    column->addWidget(layerCard);
    auto *axisCard = new Card;
    axisCard->body()->addWidget(m_axes);
    column->addWidget(axisCard);
    return choices;
}

void MapPage::setResults(const std::vector<MapPoint> &results)
{
    if (results == m_map->content().results && !results.empty())
        return;
    m_map->change([&](MapContent &shown) {
        shown.results = results;
        shown.selected.reset();
    });
    QStringList samples;
    for (const MapPoint &result : results) {
        if (result.hasSecondTime())
            samples << result.sample;
    }
    samples.removeDuplicates();
    m_layers->offerSecondTime(QLocale().createSeparatedList(samples));
    m_layers->offerTrails(!trails(results).empty());
    m_layers->offerConstellation(!relationshipGroups(results).empty());
    m_table->setContent(m_map->content());
}

void MapPage::startAtNewestResult()
{
    const std::vector<MapPoint> &results = m_map->content().results;
    if (results.empty()) {
        m_point->setOrigin(
            tr("There is no result on the map yet. The ring is there to explore with."));
        return;
    }
    const MapPoint newest = results.front();
    m_map->change([&](MapContent &shown) { shown.freePoint = newest.placement.point(); });
    m_point->setPrecisionLike(newest.placement);
    //: A result: whom it is about, and its date
    m_point->setOrigin(tr("The ring begins at the newest result: %1.").arg(newest.label));
    showPoint();
}

void MapPage::setNorm(const core::Norm &norm)
{
    m_axes->setNorm(norm);
    const auto shared = std::make_shared<const core::Norm>(norm);
    m_map->change([&](MapContent &shown) {
        shown.norm = shared;
        shown.axes = m_axes->axes();
    });
    m_rule->setNorm(shared);
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
    m_table->setContent(m_map->content());
    m_point->setVisible(m_layers->layers().freePoint);
}

MapPage::State MapPage::takeState() const
{
    const MapContent &shown = m_map->content();
    return {.point = *shown.freePoint,
            .rule = m_rule->kind(),
            .cut = m_rule->cut(),
            .precision = m_point->precision(),
            .view = shown.view,
            .result = m_table->currentRow(),
            .atNewestResult = m_point->hasOrigin(),
            .moves = m_map->moves()};
}

void MapPage::restore(const State &state)
{
    m_map->change([&](MapContent &shown) {
        shown.freePoint = state.point;
        shown.view = state.view;
    });
    m_rule->choose(state.rule, state.cut);
    m_point->setPrecision(state.precision);
    applyRule();
    if (state.atNewestResult)
        startAtNewestResult();
    m_map->restoreMoves(state.moves);
    m_table->selectRow(state.result);
}

void MapPage::applyRule()
{
    const core::ClassificationRule rule = m_rule->rule();
    if (rule != m_map->content().rule)
        m_map->change([&](MapContent &shown) { shown.rule = rule; });
    m_table->setContent(m_map->content());
    showPoint();
    emit ruleChanged(rule);
}

void MapPage::showRule(const core::ClassificationRule &rule)
{
    const bool byHand = rule.kind() == core::RuleKind::CutByHand;
    m_rule->choose(rule.kind(), byHand ? rule.cutLines()->at : m_rule->cut());
    applyRule();
}

void MapPage::showPoint()
{
    m_point->setPoint(*m_map->content().freePoint, m_map->content().rule);
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
