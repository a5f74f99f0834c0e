// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/presenter_controls.h"

#include "app/presenter/class_vote_panel.h"
#include "app/presenter/presenter_preview.h"
#include "app/presenter/presenter_stage.h"
#include "app/presenter/presenter_window.h"
#include "app/widgets/card.h"
#include "app/widgets/choice_name.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr std::size_t pointPart = 4;
constexpr std::size_t densityPart = 5;
// In steps of the spacing rhythm.
constexpr double widestPanel = 44.0;

template <class Value> const Value *at(const std::vector<Value> &values, int index)
{
    return index >= 0 && index < static_cast<int>(values.size())
               ? &values[static_cast<std::size_t>(index)]
               : nullptr;
}

} // namespace

PresenterControls::PresenterControls(Clock clock, QWidget *parent)
    : ScrollingPage(parent)
    , m_clock(std::move(clock))
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(body());
    setRhythm(*column, 1.5, {1.5, 3, 1.5, 2});
    m_title = new TextLabel(TextRole::Heading);
    m_time = new TextLabel(TextRole::Caption);
    m_preview = new PresenterPreview;
    column->addWidget(m_title);
    column->addWidget(m_time);
    column->addWidget(m_preview);
    column->addWidget(makeChoice());
    column->addWidget(makeLayers());
    column->addWidget(makeVote());
    column->addWidget(makeNotes());
    m_hint = new TextLabel(TextRole::Caption);
    m_end = new Button(ButtonRole::Secondary, QString());
    column->addWidget(m_hint);
    column->addWidget(m_end, 0, Qt::AlignLeading);
    column->addStretch(1);

    connect(m_end, &QPushButton::clicked, this, &PresenterControls::endPresentation);
    connect(m_preview, &PresenterPreview::pointed, this, &PresenterControls::showSpotlight);
    connect(&m_everySecond, &QTimer::timeout, this, &PresenterControls::tellTime);
    m_everySecond.setInterval(1000);
    addPresenterKeys(this, [this](PresenterCommand command) { act(command); });
    setFocusProxy(m_next);
    retranslate();
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
    m_kind = new QComboBox;
    m_entry = new QComboBox;
    // A long statement must not make the panel wider.
    m_entry->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_entry->setMinimumContentsLength(12);
    m_position = new TextLabel(TextRole::Caption);
    m_position->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    m_back = new Button(ButtonRole::Secondary, QString());
    m_next = new Button(ButtonRole::Primary, QString());
    auto *way = new QHBoxLayout;
    way->addWidget(m_position, 1);
    way->addWidget(m_back);
    way->addWidget(m_next);
    m_blank = new Button(ButtonRole::Secondary, QString());
    m_spotlight = new Button(ButtonRole::Secondary, QString());
    m_screen = new QBoxLayout(QBoxLayout::LeftToRight);
    for (Button *button : {m_blank, m_spotlight}) {
        button->setCheckable(true);
        m_screen->addWidget(button, 0, Qt::AlignLeading);
    }
    m_screen->addStretch(1);
    column->addWidget(m_kind);
    column->addWidget(m_entry);
    column->addLayout(way);
    column->addLayout(m_screen);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &PresenterControls::chooseKind);
    connect(m_entry, &QComboBox::currentIndexChanged, this, &PresenterControls::chooseEntry);
    connect(m_back, &QPushButton::clicked, this, &PresenterControls::goBack);
    connect(m_next, &QPushButton::clicked, this, &PresenterControls::goOn);
    connect(m_blank, &QPushButton::toggled, this, &PresenterControls::refresh);
    connect(m_spotlight, &QPushButton::toggled, this, [this] { showSpotlight(std::nullopt); });
    return choice;
}

QWidget *PresenterControls::makeLayers()
{
    m_layers = new QWidget;
    auto *column = new QVBoxLayout(m_layers);
    setRhythm(*column, 0.5);
    for (QCheckBox *&part : m_parts) {
        part = new QCheckBox;
        // A sample is shown on purpose only.
        part->setChecked(&part != &m_parts[densityPart]);
        column->addWidget(part);
        connect(part, &QCheckBox::toggled, this, &PresenterControls::refresh);
    }
    m_parts[densityPart]->setVisible(false);
    return m_layers;
}

QWidget *PresenterControls::makeVote()
{
    m_vote = new QWidget;
    auto *column = new QVBoxLayout(m_vote);
    setRhythm(*column, 1);
    m_voteOpener = new Button(ButtonRole::Secondary, QString());
    m_voteOpener->setCheckable(true);
    auto *card = new Card;
    m_votePanel = new ClassVotePanel;
    card->body()->addWidget(m_votePanel);
    card->setVisible(false);
    column->addWidget(m_voteOpener, 0, Qt::AlignLeading);
    column->addWidget(card);
    connect(m_voteOpener, &QPushButton::toggled, card, &QWidget::setVisible);
    connect(m_votePanel, &ClassVotePanel::voteChanged, this, &PresenterControls::takeVote);
    return m_vote;
}

QWidget *PresenterControls::makeNotes()
{
    m_notesCard = new Card(CardRole::Tinted);
    m_notesHeading = new TextLabel(TextRole::Heading);
    m_notes = new TextLabel(TextRole::Body);
    m_notesCard->body()->addWidget(m_notesHeading);
    m_notesCard->body()->addWidget(m_notes);
    return m_notesCard;
}

void PresenterControls::setContent(PresentableContent content)
{
    m_content = std::move(content);
    fillEntries();
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
    m_rule = rule;
    refresh();
}

void PresenterControls::setFreePoint(const std::optional<core::AttachmentPoint> &point)
{
    m_freePoint = point;
    refresh();
}

void PresenterControls::setDensity(const core::ReferenceDensity &density)
{
    m_density = density;
    m_parts[densityPart]->setVisible(true);
    if (m_audience)
        m_audience->setDensity(density);
    refresh();
}

void PresenterControls::setClass(const std::optional<LabPicture> &picture)
{
    const bool offered = m_class.has_value();
    m_class = picture;
    if (offered != m_class.has_value()) {
        const Kind before = kind();
        fillKinds();
        if (kind() != before)
            chooseKind();
    }
    refresh();
}

void PresenterControls::pointAt(const std::optional<core::AttachmentPoint> &point)
{
    pointWhile(Kind::Map, point);
}

void PresenterControls::pointAtLab(const std::optional<core::AttachmentPoint> &point)
{
    pointWhile(Kind::Lab, point);
}

void PresenterControls::pointWhile(Kind shown, const std::optional<core::AttachmentPoint> &point)
{
    if (isOpen() && m_spotlight->isChecked() && kind() == shown)
        m_audience->setSpotlightOnMap(point);
}

void PresenterControls::showSpotlight(const std::optional<QPointF> &share)
{
    if (isOpen())
        m_audience->setSpotlight(m_spotlight->isChecked() ? share : std::nullopt);
}

void PresenterControls::chooseLab()
{
    if (m_class)
        m_kind->setCurrentIndex(static_cast<int>(Kind::Lab));
}

void PresenterControls::beginPresentation()
{
    if (!m_audience) {
        m_audience = std::make_unique<PresenterWindow>();
        if (m_norm)
            m_audience->setNorm(*m_norm);
        if (m_density)
            m_audience->setDensity(*m_density);
        m_preview->setStage(&m_audience->stage());
        connect(m_audience.get(), &PresenterWindow::commanded, this, &PresenterControls::act);
        connect(m_audience.get(), &PresenterWindow::closed, this, [this] {
            m_everySecond.stop();
            emit closed();
        });
    }
    m_openedAt = m_clock();
    m_everySecond.start();
    tellTime();
    m_blank->setChecked(false);
    m_spotlight->setChecked(false);
    setFocus();
    m_audience->open(screen());
    refresh();
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

void PresenterControls::act(PresenterCommand command)
{
    switch (command) {
    case PresenterCommand::Next:
        goOn();
        break;
    case PresenterCommand::Back:
        goBack();
        break;
    case PresenterCommand::Blank:
        m_blank->toggle();
        break;
    case PresenterCommand::Spotlight:
        m_spotlight->toggle();
        break;
    case PresenterCommand::Axes:
    case PresenterCommand::Corners:
    case PresenterCommand::Names:
    case PresenterCommand::Regions:
    case PresenterCommand::Point:
    case PresenterCommand::Density: {
        const auto part =
            static_cast<std::size_t>(command) - static_cast<std::size_t>(PresenterCommand::Axes);
        if (kind() == Kind::Map && isOffered(part))
            m_parts[part]->toggle();
        break;
    }
    case PresenterCommand::Close:
        endPresentation();
        break;
    }
}

void PresenterControls::goOn()
{
    if (!revealNext())
        moveEntry(1);
}

void PresenterControls::goBack()
{
    if (!hideLast())
        moveEntry(-1);
}

bool PresenterControls::revealNext()
{
    if (kind() == Kind::Map) {
        for (std::size_t part = 0; part < m_parts.size(); ++part) {
            if (isOffered(part) && !m_parts[part]->isChecked()) {
                m_parts[part]->setChecked(true);
                return true;
            }
        }
        showParts(false);
        return true;
    }
    if (kind() == Kind::Tour) {
        const core::Tour *tour = at(m_content.tours, entry());
        m_step = std::min(m_step + 1, tour ? static_cast<int>(tour->steps.size()) - 1 : 0);
        refresh();
        return true;
    }
    return kind() == Kind::Vignette && moveVignettePart(1);
}

bool PresenterControls::hideLast()
{
    if (kind() == Kind::Map) {
        const auto shown = std::find_if(m_parts.rbegin(), m_parts.rend(),
                                        [](const QCheckBox *part) { return part->isChecked(); });
        if (shown == m_parts.rend())
            showParts(true);
        else
            (*shown)->setChecked(false);
        return true;
    }
    if (kind() == Kind::Tour) {
        m_step = std::max(m_step - 1, 0);
        refresh();
        return true;
    }
    return kind() == Kind::Vignette && moveVignettePart(-1);
}

bool PresenterControls::moveVignettePart(int by)
{
    int part = static_cast<int>(m_part) + by;
    if (part == static_cast<int>(VignettePart::Vote) && m_votePanel->vote().isEmpty())
        part += by;
    if (part < static_cast<int>(VignettePart::Scene) || part > static_cast<int>(VignettePart::Box))
        return false;
    m_part = static_cast<VignettePart>(part);
    refresh();
    return true;
}

bool PresenterControls::isOffered(std::size_t part) const
{
    return part != densityPart || m_density;
}

void PresenterControls::showParts(bool shown)
{
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        const QSignalBlocker blocker(m_parts[part]);
        m_parts[part]->setChecked(shown && isOffered(part));
    }
    refresh();
}

void PresenterControls::moveEntry(int by)
{
    const int wanted = entry() + by;
    if (wanted >= 0 && wanted < m_entry->count())
        m_entry->setCurrentIndex(wanted);
}

void PresenterControls::chooseKind()
{
    const QSignalBlocker blocker(m_entry);
    m_entry->clear();
    fillEntries();
    chooseEntry();
}

void PresenterControls::chooseEntry()
{
    m_step = 0;
    m_part = VignettePart::Scene;
    showVoteOfEntry();
    showSpotlight(std::nullopt);
    refresh();
}

const core::Vignette *PresenterControls::vignette() const
{
    return kind() == Kind::Vignette ? at(m_content.vignettes, entry()) : nullptr;
}

void PresenterControls::showVoteOfEntry()
{
    const core::Vignette *shown = vignette();
    m_votePanel->setVote(shown ? m_votes.value(shown->id) : core::ClassVote());
}

void PresenterControls::takeVote(const core::ClassVote &vote)
{
    if (const core::Vignette *shown = vignette())
        m_votes[shown->id] = vote;
    if (vote.isEmpty() && m_part == VignettePart::Vote)
        m_part = VignettePart::Scene;
    refresh();
}

void PresenterControls::fillEntries()
{
    const QSignalBlocker blocker(m_entry);
    const int before = std::max(0, entry());
    m_entry->clear();
    switch (kind()) {
    case Kind::Map:
    case Kind::Lab:
        break;
    case Kind::Tour:
        for (const core::Tour &tour : m_content.tours)
            m_entry->addItem(tour.title);
        break;
    case Kind::Vignette:
        for (const core::Vignette &vignette : m_content.vignettes)
            m_entry->addItem(vignette.title);
        break;
    case Kind::Statement:
        for (const StatementScene &statement : m_content.statements)
            //: A questionnaire's name, then one of its statements
            m_entry->addItem(tr("%1: %2").arg(statement.source, statement.text));
        break;
    }
    m_entry->setCurrentIndex(std::min(before, m_entry->count() - 1));
}

PresenterControls::Kind PresenterControls::kind() const
{
    return static_cast<Kind>(std::max(0, m_kind->currentIndex()));
}

int PresenterControls::entry() const
{
    return m_entry->currentIndex();
}

PresentedScene PresenterControls::scene() const
{
    const core::Tour *tour = at(m_content.tours, entry());
    if (kind() == Kind::Tour && tour)
        return TourScene{*tour, m_step};
    if (const core::Vignette *shown = vignette()) {
        const core::ClassVote &vote = m_votePanel->vote();
        const bool voted = m_part != VignettePart::Scene && !vote.isEmpty();
        return VignetteScene{*shown, voted ? std::optional(vote) : std::nullopt,
                             m_part == VignettePart::Box};
    }
    if (kind() == Kind::Lab && m_class)
        return LabScene{*m_class};
    const StatementScene *statement = at(m_content.statements, entry());
    if (kind() == Kind::Statement && statement)
        return *statement;
    const MapLayers layers{.axes = m_parts[0]->isChecked(),
                           .corners = m_parts[1]->isChecked(),
                           .names = m_parts[2]->isChecked(),
                           .regions = m_parts[3]->isChecked(),
                           .density = m_parts[densityPart]->isChecked()};
    return MapScene{m_rule, layers, m_parts[pointPart]->isChecked() ? m_freePoint : std::nullopt};
}

QString PresenterControls::notes() const
{
    if (const core::Tour *tour = at(m_content.tours, entry()); kind() == Kind::Tour && tour) {
        if (const core::TourStep *step = at(tour->steps, m_step))
            return step->notes;
    }
    const core::Vignette *shown = vignette();
    return shown ? shown->explanation : QString();
}

QString PresenterControls::position() const
{
    int number = entry() + 1;
    int count = m_entry->count();
    if (kind() == Kind::Map || kind() == Kind::Lab)
        return {};
    if (const core::Tour *tour = at(m_content.tours, entry()); kind() == Kind::Tour && tour) {
        number = m_step + 1;
        count = static_cast<int>(tour->steps.size());
    }
    return tr("%1 of %2").arg(QLocale().toString(number), QLocale().toString(count));
}

void PresenterControls::refresh()
{
    const bool hasEntries = kind() != Kind::Map && kind() != Kind::Lab;
    m_entry->setVisible(hasEntries);
    m_layers->setVisible(kind() == Kind::Map);
    m_vote->setVisible(kind() == Kind::Vignette);
    for (Button *way : {m_back, m_next})
        way->setVisible(kind() != Kind::Lab);
    m_position->setText(position());
    const QString words = notes();
    m_notesCard->setVisible(!words.isEmpty());
    m_notes->setText(words);
    if (!isOpen())
        return;
    m_audience->present(scene());
    m_audience->setBlank(m_blank->isChecked());
    m_preview->refresh();
}

void PresenterControls::tellTime()
{
    const QDateTime now = m_clock();
    const qint64 seconds = m_openedAt.secsTo(now);
    const QString elapsed = u"%1:%2:%3"_s.arg(seconds / 3600)
                                .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
                                .arg(seconds % 60, 2, 10, QChar(u'0'));
    //: The time of day, then hours, minutes and seconds
    m_time->setText(
        tr("%1, %2 since the beginning")
            .arg(QLocale().toString(now.toLocalTime().time(), QLocale::ShortFormat), elapsed));
}

void PresenterControls::changeEvent(QEvent *event)
{
    ScrollingPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
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
    const int room = wide - bar - margins.left() - margins.right();
    const int beside =
        m_blank->sizeHint().width() + m_screen->spacing() + m_spotlight->sizeHint().width();
    m_screen->setDirection(beside <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Never so narrow that a control would be cut off.
    setFixedWidth(std::max(wide, widget()->minimumSizeHint().width() + bar));
}

void PresenterControls::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    const int before = std::max(0, m_kind->currentIndex());
    QStringList kinds{tr("The map"), tr("A tour"), tr("A scene to place"), tr("A statement")};
    if (m_class)
        kinds << tr("Cut-line lab");
    m_kind->clear();
    m_kind->addItems(kinds);
    m_kind->setCurrentIndex(before < m_kind->count() ? before : 0);
}

void PresenterControls::retranslate()
{
    setAccessibleName(tr("Presentation"));
    m_title->setText(tr("Presentation"));
    fillKinds();
    nameChoice(*m_kind, tr("What the audience sees"));
    nameChoice(*m_entry, tr("Which one the audience sees"));
    m_preview->setAccessibleName(tr("Small picture of the audience's screen"));
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next"));
    m_blank->setText(tr("Blank screen"));
    m_spotlight->setText(tr("Spotlight"));
    const std::array names{tr("Axes"),
                           tr("Corners"),
                           tr("Names of the styles"),
                           tr("Regions of the rule"),
                           tr("The point"),
                           tr("Reference density")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_parts[i]->setText(names[i]);
    m_voteOpener->setText(tr("Class vote"));
    m_votePanel->setAccessibleName(tr("Class vote"));
    m_notesHeading->setText(tr("Notes"));
    m_hint->setText(tr("Keys: Right and Left or Page Down and Page Up go on and back, B blanks the "
                       "screen, S is the spotlight that follows the mouse, 1 to 6 show parts of "
                       "the map, Escape ends."));
    m_end->setText(tr("End the presentation"));
    fillEntries();
    refresh();
    if (isOpen())
        tellTime();
}

} // namespace app
