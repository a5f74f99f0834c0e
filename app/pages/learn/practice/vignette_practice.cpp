// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/learn/practice/vignette_practice.h"

#include "app/foundation/text/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/link.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"
#include "app/widgets/wrapping_row.h"
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

// The text keeps its greatest width, and the row reckons its height from that.
void addReadingText(QVBoxLayout &column, TextLabel &text)
{
    auto *row = new QHBoxLayout;
    row->addWidget(&text, 1000);
    row->addStretch(1);
    column.addLayout(row);
}

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
    makeAnswer();
    setFocusProxy(m_map);

    connect(m_map, &AttachmentMap::freePointMoved, this, [this] {
        m_stage = Stage::Placed;
        showStage();
    });
    connect(m_check, &QPushButton::clicked, this, &VignettePractice::check);
    connect(m_next, &QPushButton::clicked, this, &VignettePractice::goOn);
    arrange();
    begin();
}

void VignettePractice::makeAnswer()
{
    m_answerCard = new Card;
    m_hint = new TextLabel(TextRole::Body,
                           tr("Move the ring with the mouse or the arrow keys, then check."));
    m_verdict = new TextLabel(TextRole::Heading);
    m_reading = new TextLabel(
        TextRole::Body,
        tr("The box is one plausible reading of a short scene; another reading is possible."));
    m_explanation = new TextLabel(TextRole::Body);
    m_linksHeading = new TextLabel(TextRole::Caption, tr("Read more"));
    m_links = new QWidget;
    m_comesBack = new TextLabel(TextRole::Caption);
    m_check = new Button(ButtonRole::Primary, tr("Check"));
    m_next = new Button(ButtonRole::Primary, tr("Next scene"));
    auto *links = new QVBoxLayout(m_links);
    setRhythm(*links, 0.5);
    QVBoxLayout *body = m_answerCard->body();
    body->addWidget(m_hint);
    body->addWidget(m_verdict);
    addReadingText(*body, *m_explanation);
    addReadingText(*body, *m_reading);
    body->addWidget(m_linksHeading);
    body->addWidget(m_links);
    auto *row = new WrappingRow;
    m_comesBack->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    row->addWidget(m_comesBack, 1);
    row->addWidget(m_check, 0, Qt::AlignTrailing);
    row->addWidget(m_next, 0, Qt::AlignTrailing);
    body->addLayout(row);
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
    m_next->setFocus();
    // What was opened has its height only after the layout has run.
    QMetaObject::invokeMethod(
        this, [this] { ensureWidgetVisible(m_verdict, 0, spacing(3, this)); },
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
    for (Card *card : {m_sceneCard, m_mapCard, m_answerCard})
        m_grid->removeWidget(card);
    m_grid->addWidget(m_sceneCard, 0, 0);
    if (wide) {
        m_grid->addWidget(m_answerCard, 1, 0, Qt::AlignTop);
        m_grid->addWidget(m_mapCard, 0, 1, 2, 1, Qt::AlignTop);
    } else {
        m_grid->addWidget(m_mapCard, 1, 0);
        m_grid->addWidget(m_answerCard, 2, 0);
    }
    m_grid->setColumnStretch(0, wide ? 4 : 1);
    m_grid->setColumnStretch(1, wide ? 5 : 0);
    m_grid->setRowStretch(1, 1);
    for (TextLabel *text : {m_scene, m_explanation, m_reading})
        text->setMaximumWidth(readingWidth(this));
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

void VignettePractice::fillLinks()
{
    // One of them may be the sender of the signal that led here.
    for (Link *old : m_links->findChildren<Link *>()) {
        old->hide();
        m_links->layout()->removeWidget(old);
        old->setParent(nullptr);
        old->deleteLater();
    }
    const core::Vignette *vignette = current();
    const bool isOpen = vignette && m_stage == Stage::Checked;
    int shown = 0;
    for (const QString &id : isOpen ? vignette->related : QStringList()) {
        const QString title = m_titles.value(id);
        if (title.isEmpty())
            continue;
        auto *link = new Link(title);
        connect(link, &Link::clicked, this, [this, id] { emit articleRequested(id); });
        m_links->layout()->addWidget(link);
        ++shown;
    }
    m_links->setVisible(shown > 0);
    m_linksHeading->setVisible(shown > 0);
}

void VignettePractice::showStage()
{
    const core::Vignette *vignette = current();
    const bool isOpen = vignette && m_stage == Stage::Checked;
    for (QWidget *widget : {static_cast<QWidget *>(m_sceneTitle), static_cast<QWidget *>(m_mapCard),
                            static_cast<QWidget *>(m_answerCard), static_cast<QWidget *>(m_choice)})
        widget->setVisible(vignette != nullptr);
    m_sceneTitle->setText(vignette ? vignette->title : QString());
    m_scene->setText(vignette ? vignette->scene : tr("There are no scenes to read here yet."));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_explanation),
          static_cast<QWidget *>(m_reading), static_cast<QWidget *>(m_comesBack),
          static_cast<QWidget *>(m_next)})
        widget->setVisible(isOpen);
    m_hint->setVisible(!isOpen);
    m_check->setVisible(!isOpen);
    m_check->setEnabled(m_stage == Stage::Placed);
    const auto known = m_states.constFind(m_current);
    const int days = known == m_states.cend() ? 0 : static_cast<int>(m_today().daysTo(known->due));
    QString choice = tr("Scenes that were missed come back sooner (Leitner's boxes, 1972).");
    if (!isOpen && days > 0)
        choice += u' ' + tr("None is due today; this one comes early.");
    m_choice->setText(choice);
    if (isOpen) {
        m_verdict->setText(verdict(*vignette));
        m_explanation->setText(vignette->explanation);
        m_comesBack->setText(tr("This scene comes back in %n day(s).", nullptr, days));
    }
    m_next->setAccessibleDescription(isOpen ? m_verdict->text() : QString());
    fillLinks();
}

} // namespace app
