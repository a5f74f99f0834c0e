// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/presenter_controls.h"

#include "app/presenter/map_part_choices.h"
#include "app/presenter/presenter_preview.h"
#include "app/presenter/presenter_stage.h"
#include "app/presenter/presenter_window.h"
#include "app/presenter/scene_choice.h"
#include "app/presenter/screen_buttons.h"
#include "app/presenter/show_time.h"
#include "app/presenter/vote_fold.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace app
{
namespace
{

// In steps of the spacing rhythm.
constexpr double widestPanel = 44.0;

} // namespace

PresenterControls::State::State() = default;
PresenterControls::State::State(State &&) noexcept = default;
PresenterControls::State &PresenterControls::State::operator=(State &&) noexcept = default;
PresenterControls::State::~State() = default;

PresenterControls::PresenterControls(Clock clock, QWidget *parent)
    : ScrollingPage(parent)
    , m_time(new ShowTime(std::move(clock)))
    , m_preview(new PresenterPreview)
    , m_choice(new SceneChoice)
    , m_screen(new ScreenButtons)
    , m_parts(new MapPartChoices)
    , m_vote(new VoteFold)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Presentation"));
    m_preview->setAccessibleName(tr("Small picture of the audience's screen"));
    auto *column = new QVBoxLayout(body());
    setRhythm(*column, 1.5, {1.5, 3, 1.5, 2});
    column->addWidget(new TextLabel(TextRole::Heading, tr("Presentation")));
    column->addWidget(m_time);
    column->addWidget(m_preview);
    column->addWidget(makeChoice());
    column->addWidget(m_parts);
    column->addWidget(m_vote);
    column->addWidget(makeNotes());
    column->addWidget(new TextLabel(
        TextRole::Caption, tr("Keys: Right and Left or Page Down and Page Up go on and back, B "
                              "blanks the screen, S is the spotlight that follows the mouse, 1 to "
                              "6 show parts of the map, Escape ends.")));
    auto *end = new Button(ButtonRole::Secondary, tr("End the presentation"));
    column->addWidget(end, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(end, &QPushButton::clicked, this, &PresenterControls::endPresentation);
    connectParts();
    setFocusProxy(m_choice);
    refresh();
}

PresenterControls::~PresenterControls()
{
    // Closing on the way out is no news to anyone.
    if (m_audience)
        m_audience->disconnect(this);
}

QWidget *PresenterControls::makeChoice()
{
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    setRhythm(*column, 1);
    column->addWidget(m_choice);
    column->addWidget(m_screen);
    return choice;
}

QWidget *PresenterControls::makeNotes()
{
    m_notesCard = new Card(CardRole::Tinted);
    m_notes = new TextLabel(TextRole::Body);
    m_notesCard->body()->addWidget(new TextLabel(TextRole::Heading, tr("Notes")));
    m_notesCard->body()->addWidget(m_notes);
    return m_notesCard;
}

void PresenterControls::connectParts()
{
    connect(m_preview, &PresenterPreview::pointed, this, &PresenterControls::showSpotlight);
    connect(m_choice, &SceneChoice::kindChosen, this, [this](SceneKind kind) {
        m_show.choose(kind);
        showOther();
    });
    connect(m_choice, &SceneChoice::entryChosen, this, [this](int entry) {
        m_show.chooseEntry(entry);
        showOther();
    });
    connect(m_choice, &SceneChoice::nextRequested, this, [this] { act(PresenterCommand::Next); });
    connect(m_choice, &SceneChoice::backRequested, this, [this] { act(PresenterCommand::Back); });
    connect(m_screen, &ScreenButtons::blankChanged, this, &PresenterControls::refresh);
    connect(m_screen, &ScreenButtons::spotlightChanged, this,
            [this] { showSpotlight(std::nullopt); });
    connect(m_parts, &MapPartChoices::partToggled, this, [this](MapPart part, bool shown) {
        m_show.setShown(part, shown);
        refresh();
    });
    connect(m_vote, &VoteFold::voteChanged, this, [this](const core::ClassVote &vote) {
        m_show.setVote(vote);
        refresh();
    });
    m_keys = new PresenterKeys(*this, false, [this](PresenterCommand command) { act(command); });
}

void PresenterControls::setContent(PresentableContent content)
{
    m_show.setContent(std::move(content));
    refresh();
}

void PresenterControls::setNorm(const core::Norm &norm)
{
    m_norm = norm;
    if (m_audience)
        m_audience->setNorm(norm);
}

void PresenterControls::setRule(const core::ClassificationRule &rule)
{
    m_show.setRule(rule);
    refresh();
}

void PresenterControls::setFreePoint(const std::optional<core::AttachmentPoint> &point)
{
    m_show.setFreePoint(point);
    refresh();
}

void PresenterControls::setDensity(const core::ReferenceDensity &density)
{
    m_density = density;
    m_show.offerDensity();
    if (m_audience)
        m_audience->setDensity(density);
    refresh();
}

void PresenterControls::setClass(const std::optional<LabPicture> &picture)
{
    const SceneKind before = m_show.place().kind;
    m_show.setClass(picture);
    if (m_show.place().kind != before)
        showOther();
    else
        refresh();
}

void PresenterControls::pointAt(const std::optional<core::AttachmentPoint> &point)
{
    pointWhile(SceneKind::Map, point);
}

void PresenterControls::pointAtLab(const std::optional<core::AttachmentPoint> &point)
{
    pointWhile(SceneKind::Lab, point);
}

void PresenterControls::pointWhile(SceneKind shown,
                                   const std::optional<core::AttachmentPoint> &point)
{
    if (isOpen() && m_screen->hasSpotlight() && m_show.place().kind == shown)
        m_audience->setSpotlightOnMap(point);
}

void PresenterControls::showSpotlight(const std::optional<QPointF> &share)
{
    if (isOpen())
        m_audience->setSpotlight(m_screen->hasSpotlight() ? share : std::nullopt);
}

void PresenterControls::chooseLab()
{
    if (!m_show.isOffered(SceneKind::Lab) || m_show.place().kind == SceneKind::Lab)
        return;
    m_show.choose(SceneKind::Lab);
    showOther();
}

void PresenterControls::beginPresentation()
{
    if (!m_audience)
        takeAudience(std::make_unique<PresenterWindow>());
    m_time->begin();
    m_screen->setBlank(false);
    m_screen->setSpotlight(false);
    setFocus();
    m_audience->open(screen());
    m_keys->setPresenting(true);
    refresh();
}

void PresenterControls::takeAudience(std::unique_ptr<PresenterWindow> audience)
{
    m_audience = std::move(audience);
    if (m_norm)
        m_audience->setNorm(*m_norm);
    if (m_density)
        m_audience->setDensity(*m_density);
    m_preview->setStage(&m_audience->stage());
    connect(m_audience.get(), &PresenterWindow::commanded, this, &PresenterControls::act);
    connect(m_audience.get(), &PresenterWindow::closed, this, [this] {
        m_keys->setPresenting(false);
        m_time->end();
        emit closed();
    });
}

void PresenterControls::endPresentation()
{
    if (isOpen())
        m_audience->close();
}

bool PresenterControls::isOpen() const
{
    return m_audience && m_audience->isVisible();
}

PresenterControls::State PresenterControls::takeState()
{
    State state;
    state.place = m_show.place();
    state.isBlank = m_screen->isBlank();
    state.hasSpotlight = m_screen->hasSpotlight();
    state.voteIsOpen = m_vote->isOpen();
    state.openedAt = m_time->openedAt();
    if (m_audience)
        m_audience->disconnect(this);
    m_preview->setStage(nullptr);
    m_time->end();
    state.audience = std::move(m_audience);
    return state;
}

void PresenterControls::restore(State state)
{
    m_show.goTo(state.place);
    m_vote->setOpen(state.voteIsOpen);
    m_vote->setVote(m_show.vote());
    // Before the audience comes: to set them is no change of what it sees.
    m_screen->setBlank(state.isBlank);
    m_screen->setSpotlight(state.hasSpotlight);
    if (state.audience) {
        state.audience->renew();
        takeAudience(std::move(state.audience));
    }
    if (isOpen())
        m_time->begin(state.openedAt);
    m_keys->setPresenting(isOpen());
    refresh();
}

void PresenterControls::act(PresenterCommand command)
{
    switch (command) {
    case PresenterCommand::Next:
    case PresenterCommand::Back: {
        const int before = m_show.place().entry;
        command == PresenterCommand::Next ? m_show.next() : m_show.back();
        if (m_show.place().entry != before)
            showOther();
        else
            refresh();
        break;
    }
    case PresenterCommand::First:
    case PresenterCommand::Last:
        command == PresenterCommand::First ? m_show.first() : m_show.last();
        showOther();
        break;
    case PresenterCommand::Blank:
        m_screen->toggleBlank();
        break;
    case PresenterCommand::Spotlight:
        m_screen->toggleSpotlight();
        break;
    case PresenterCommand::Axes:
        toggle(MapPart::Axes);
        break;
    case PresenterCommand::Corners:
        toggle(MapPart::Corners);
        break;
    case PresenterCommand::Names:
        toggle(MapPart::Names);
        break;
    case PresenterCommand::Regions:
        toggle(MapPart::Regions);
        break;
    case PresenterCommand::Point:
        toggle(MapPart::Point);
        break;
    case PresenterCommand::Density:
        toggle(MapPart::Density);
        break;
    case PresenterCommand::Close:
        endPresentation();
        break;
    }
}

void PresenterControls::toggle(MapPart part)
{
    if (m_show.place().kind != SceneKind::Map || !m_show.isOffered(part))
        return;
    m_show.setShown(part, !m_show.isShown(part));
    refresh();
}

void PresenterControls::showOther()
{
    m_vote->setVote(m_show.vote());
    showSpotlight(std::nullopt);
    refresh();
}

void PresenterControls::refresh()
{
    m_choice->setShow(m_show);
    m_parts->setShow(m_show);
    m_vote->setVisible(m_show.place().kind == SceneKind::Vignette);
    const QString notes = m_show.notes();
    m_notesCard->setVisible(!notes.isEmpty());
    m_notes->setText(notes);
    if (!isOpen())
        return;
    m_audience->present(m_show.scene());
    m_audience->setBlank(m_screen->isBlank());
    m_preview->refresh();
}

void PresenterControls::changeEvent(QEvent *event)
{
    ScrollingPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void PresenterControls::showEvent(QShowEvent *event)
{
    ScrollingPage::showEvent(event);
    // The window is known only now; a filter that is there already is moved, not doubled.
    window()->installEventFilter(this);
    fitWidth();
}

bool PresenterControls::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == window() && event->type() == QEvent::Resize) ||
        (watched == widget() && event->type() == QEvent::LayoutRequest))
        fitWidth();
    return ScrollingPage::eventFilter(watched, event);
}

void PresenterControls::fitWidth()
{
    if (!widget())
        return;
    const int wide = std::min(spacing(widestPanel, this), window()->width() / 3);
    const QMargins margins = widget()->layout()->contentsMargins();
    const int bar = verticalScrollBar()->sizeHint().width();
    m_screen->fit(wide - bar - margins.left() - margins.right());
    // Never so narrow that a control would be cut off.
    setFixedWidth(std::max(wide, widget()->minimumSizeHint().width() + bar));
}

} // namespace app
