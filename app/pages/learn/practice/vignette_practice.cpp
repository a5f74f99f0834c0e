// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/practice/vignette_practice.h"

#include "app/foundation/text/wording.h"
#include "app/pages/learn/practice/vignette_answer.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "core/base/find_by_id.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr core::AttachmentPoint middle{core::planeScale.midpoint(), core::planeScale.midpoint()};

// −1 below the range, 1 above it, 0 inside.
int sideOf(const core::PlaneRange &range, double value)
{
    return value < range.lo ? -1 : value > range.hi ? 1 : 0;
}

} // namespace

VignettePractice::VignettePractice(std::function<QDate()> today, QWidget *parent)
    : ScrollingPage(parent)
    , m_today(std::move(today))
    , m_sceneCard(new Card)
    , m_sceneTitle(new TextLabel(TextRole::Heading))
    , m_scene(new TextLabel(TextRole::Body))
    , m_mapCard(new Card)
    , m_map(new AttachmentMap)
    , m_answer(new VignetteAnswer)
    , m_choice(new TextLabel(TextRole::Caption))
{
    setAccessibleName(tr("Place this person"));
    auto *column = new QVBoxLayout(body());
    setRhythm(*column, 1.5, 3);
    column->addWidget(new TextLabel(TextRole::Title, tr("Place this person")));
    column->addWidget(
        new TextLabel(TextRole::Body, tr("A short scene, made up. Where on the map does what this "
                                         "person does today seem to lie?")));
    m_grid = new QGridLayout;
    setGap(*m_grid, 2);
    column->addLayout(m_grid, 1);
    column->addWidget(m_choice);
    m_sceneTitle->setObjectName(u"title"_s);
    m_sceneCard->body()->addWidget(m_sceneTitle);
    addReadingText(*m_sceneCard->body(), *m_scene);
    m_mapCard->body()->addWidget(m_map);
    m_map->setSquare();
    m_map->setUse(MapUse::PlacePoint);
    setFocusProxy(m_map);

    connect(m_map, &AttachmentMap::freePointMoved, this, [this] {
        m_stage = Stage::Placed;
        showStage();
    });
    connect(m_answer, &VignetteAnswer::checkRequested, this, &VignettePractice::check);
    connect(m_answer, &VignetteAnswer::nextRequested, this, &VignettePractice::goOn);
    connect(m_answer, &VignetteAnswer::articleRequested, this, &VignettePractice::articleRequested);
    arrange();
    begin();
}

std::optional<VignettePractice::State> VignettePractice::takeState() const
{
    if (m_stage == Stage::Untouched)
        return std::nullopt;
    return State{m_current, m_stage == Stage::Checked, m_map->content(), m_map->moves()};
}

void VignettePractice::restore(const State &state)
{
    m_current = state.vignette;
    m_stage = state.isChecked ? Stage::Checked : Stage::Placed;
    m_map->setUse(state.isChecked ? MapUse::Look : MapUse::PlacePoint);
    m_map->setContent(state.map);
    m_map->restoreMoves(state.moves);
}

void VignettePractice::setVignettes(std::vector<core::Vignette> vignettes)
{
    m_vignettes = std::move(vignettes);
    if (m_stage == Stage::Untouched || !current()) {
        chooseNext({});
        begin();
    } else {
        showStage();
    }
}

void VignettePractice::setStates(QHash<QString, core::PracticeState> states)
{
    m_states = std::move(states);
    if (m_stage == Stage::Untouched) {
        chooseNext({});
        begin();
    } else {
        showStage();
    }
}

void VignettePractice::setArticleTitles(QHash<QString, QString> titles)
{
    m_titles = std::move(titles);
    showStage();
}

const core::Vignette *VignettePractice::current() const
{
    return core::findById(m_vignettes, m_current);
}

void VignettePractice::chooseNext(const QString &except)
{
    QStringList ids;
    for (const core::Vignette &vignette : m_vignettes)
        ids << vignette.id;
    m_current = core::nextToPractise(ids, m_states, m_today(), except);
}

void VignettePractice::begin()
{
    m_stage = Stage::Untouched;
    m_map->setUse(MapUse::PlacePoint);
    m_map->forgetMoves();
    m_map->setContent({.freePoint = current() ? std::optional(middle) : std::nullopt});
    showStage();
    verticalScrollBar()->setValue(0);
}

void VignettePractice::check()
{
    const core::Vignette *vignette = current();
    if (!vignette || m_stage != Stage::Placed)
        return;
    m_stage = Stage::Checked;
    const QString id = m_current;
    const core::AttachmentPoint point = *m_map->content().freePoint;
    const double distance = vignette->distanceFrom(point);
    const auto outcome =
        vignette->contains(point) ? core::PracticeOutcome::Hit : core::PracticeOutcome::Missed;
    const auto known = m_states.constFind(id);
    const auto before = known == m_states.cend() ? std::nullopt : std::optional(*known);
    const core::PracticeState after = core::afterPractice(before, outcome, m_today());
    m_states[id] = after;
    m_map->setUse(MapUse::Look);
    m_map->change([&](MapContent &shown) { shown.targetBox = vignette->box; });
    showStage();
    m_answer->next()->setFocus();
    // What was opened has its height only after the layout has run.
    QMetaObject::invokeMethod(
        this, [this] { ensureWidgetVisible(m_answer->verdict(), 0, spacing(3, this)); },
        Qt::QueuedConnection);
    emit practised(id, outcome, after, distance);
}

void VignettePractice::goOn()
{
    chooseNext(m_current);
    begin();
    m_map->setFocus();
}

void VignettePractice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        ScrollingPage::keyPressEvent(event);
        return;
    }
    if (m_stage == Stage::Checked)
        goOn();
    else
        check();
}

void VignettePractice::changeEvent(QEvent *event)
{
    ScrollingPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void VignettePractice::resizeEvent(QResizeEvent *event)
{
    ScrollingPage::resizeEvent(event);
    arrange();
}

void VignettePractice::arrange()
{
    // While the widget is being built there is no grid yet.
    if (!m_grid)
        return;
    const bool wide = viewport()->width() > spacing(88, this);
    for (QWidget *card : std::initializer_list<QWidget *>{m_sceneCard, m_mapCard, m_answer})
        m_grid->removeWidget(card);
    m_grid->addWidget(m_sceneCard, 0, 0);
    if (wide) {
        m_grid->addWidget(m_answer, 1, 0, Qt::AlignTop);
        m_grid->addWidget(m_mapCard, 0, 1, 2, 1, Qt::AlignTop);
    } else {
        m_grid->addWidget(m_mapCard, 1, 0);
        m_grid->addWidget(m_answer, 2, 0);
    }
    m_grid->setColumnStretch(0, wide ? 4 : 1);
    m_grid->setColumnStretch(1, wide ? 5 : 0);
    m_grid->setRowStretch(1, 1);
}

QString VignettePractice::verdict(const core::Vignette &vignette) const
{
    const core::AttachmentPoint point = *m_map->content().freePoint;
    if (vignette.contains(point))
        return tr("Inside the box");
    const double distance = vignette.distanceFrom(point);
    // "0.0 points outside" would contradict itself.
    const QString far = wording::number(distance, distance < 0.095 ? 2 : 1);
    const int anxiety = sideOf(vignette.box.anxiety, point.anxiety);
    const int avoidance = sideOf(vignette.box.avoidance, point.avoidance);
    if (avoidance == 0) {
        return (anxiety > 0 ? tr("%1 points outside, on the side of more anxiety")
                            : tr("%1 points outside, on the side of less anxiety"))
            .arg(far);
    }
    if (anxiety == 0) {
        return (avoidance > 0 ? tr("%1 points outside, on the side of more avoidance")
                              : tr("%1 points outside, on the side of less avoidance"))
            .arg(far);
    }
    if (anxiety > 0) {
        return (avoidance > 0
                    ? tr("%1 points outside, on the side of more anxiety and more avoidance")
                    : tr("%1 points outside, on the side of more anxiety and less avoidance"))
            .arg(far);
    }
    return (avoidance > 0 ? tr("%1 points outside, on the side of less anxiety and more avoidance")
                          : tr("%1 points outside, on the side of less anxiety and less avoidance"))
        .arg(far);
}

std::vector<ArticleLinks::Article> VignettePractice::related(const core::Vignette &vignette) const
{
    std::vector<ArticleLinks::Article> articles;
    for (const QString &id : vignette.related) {
        if (const QString title = m_titles.value(id); !title.isEmpty())
            articles.push_back({title, id});
    }
    return articles;
}

void VignettePractice::showStage()
{
    const core::Vignette *vignette = current();
    const bool isChecked = vignette && m_stage == Stage::Checked;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_sceneTitle, m_mapCard, m_answer, m_choice})
        widget->setVisible(vignette != nullptr);
    m_sceneTitle->setText(vignette ? vignette->title : QString());
    m_scene->setText(vignette ? vignette->scene : tr("There are no scenes to read here yet."));
    const auto known = m_states.constFind(m_current);
    const int days = known == m_states.cend() ? 0 : static_cast<int>(m_today().daysTo(known->due));
    QString choice = tr("Scenes that were missed come back sooner (Leitner's boxes, 1972).");
    if (!isChecked && days > 0)
        choice += u' ' + tr("None is due today; this one comes early.");
    m_choice->setText(choice);
    if (isChecked)
        m_answer->setChecked({verdict(*vignette), vignette->explanation, related(*vignette), days});
    else
        m_answer->setOpen(m_stage == Stage::Placed);
}

} // namespace app
