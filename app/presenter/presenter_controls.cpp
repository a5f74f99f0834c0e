#include "app/presenter/presenter_controls.h"

#include "app/presenter/presenter_preview.h"
#include "app/presenter/presenter_stage.h"
#include "app/presenter/presenter_window.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr int pointPart = 4;
constexpr double panelWidth = 44.0;

template <class Value> const Value *at(const std::vector<Value> &values, int index)
{
    return index >= 0 && index < static_cast<int>(values.size())
               ? &values[static_cast<std::size_t>(index)]
               : nullptr;
}

} // namespace

PresenterControls::PresenterControls(Clock clock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(std::move(clock))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int margin = spacing(2, this);
    column->setContentsMargins(margin, spacing(3, this), margin, margin);
    column->setSpacing(spacing(1.5, this));
    m_title = new TextLabel(TextRole::Heading);
    m_time = new TextLabel(TextRole::Caption);
    m_preview = new PresenterPreview;
    column->addWidget(m_title);
    column->addWidget(m_time);
    column->addWidget(m_preview);
    column->addWidget(makeChoice());
    column->addWidget(makeLayers());
    column->addWidget(makeNotes());
    m_hint = new TextLabel(TextRole::Caption);
    m_end = new Button(ButtonRole::Secondary, QString());
    column->addWidget(m_hint);
    column->addWidget(m_end, 0, Qt::AlignLeading);
    column->addStretch(1);
    setWidget(content);
    setFixedWidth(spacing(panelWidth, this));

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
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(1, this));
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
    auto *screen = new QHBoxLayout;
    for (Button *button : {m_blank, m_spotlight}) {
        button->setCheckable(true);
        screen->addWidget(button);
    }
    screen->addStretch(1);
    column->addWidget(m_kind);
    column->addWidget(m_entry);
    column->addLayout(way);
    column->addLayout(screen);

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
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing(0.5, this));
    for (QCheckBox *&part : m_parts) {
        part = new QCheckBox;
        part->setChecked(true);
        column->addWidget(part);
        connect(part, &QCheckBox::toggled, this, &PresenterControls::refresh);
    }
    return m_layers;
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

void PresenterControls::pointAt(const std::optional<core::AttachmentPoint> &point)
{
    if (isOpen() && m_spotlight->isChecked() && kind() == Kind::Map)
        m_audience->setSpotlightOnMap(point);
}

void PresenterControls::showSpotlight(const std::optional<QPointF> &share)
{
    if (isOpen())
        m_audience->setSpotlight(m_spotlight->isChecked() ? share : std::nullopt);
}

void PresenterControls::beginPresentation()
{
    if (!m_audience) {
        m_audience = std::make_unique<PresenterWindow>();
        if (m_norm)
            m_audience->setNorm(*m_norm);
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
        if (kind() == Kind::Map) {
            const int part = static_cast<int>(command) - static_cast<int>(PresenterCommand::Axes);
            m_parts[static_cast<std::size_t>(part)]->toggle();
        }
        break;
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
        const auto hidden = std::find_if(m_parts.begin(), m_parts.end(),
                                         [](const QCheckBox *part) { return !part->isChecked(); });
        if (hidden == m_parts.end())
            showParts(false);
        else
            (*hidden)->setChecked(true);
        return true;
    }
    if (kind() == Kind::Tour) {
        const core::Tour *tour = at(m_content.tours, entry());
        m_step = std::min(m_step + 1, tour ? static_cast<int>(tour->steps.size()) - 1 : 0);
        refresh();
        return true;
    }
    if (kind() != Kind::Vignette || m_revealed)
        return false;
    m_revealed = true;
    refresh();
    return true;
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
    if (kind() != Kind::Vignette || !m_revealed)
        return false;
    m_revealed = false;
    refresh();
    return true;
}

void PresenterControls::showParts(bool shown)
{
    for (QCheckBox *part : m_parts) {
        const QSignalBlocker blocker(part);
        part->setChecked(shown);
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
    m_revealed = false;
    showSpotlight(std::nullopt);
    refresh();
}

void PresenterControls::fillEntries()
{
    const QSignalBlocker blocker(m_entry);
    const int before = std::max(0, entry());
    m_entry->clear();
    switch (kind()) {
    case Kind::Map:
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
    const core::Vignette *vignette = at(m_content.vignettes, entry());
    if (kind() == Kind::Vignette && vignette)
        return VignetteScene{*vignette, m_revealed};
    const StatementScene *statement = at(m_content.statements, entry());
    if (kind() == Kind::Statement && statement)
        return *statement;
    const MapLayers layers{.axes = m_parts[0]->isChecked(),
                           .corners = m_parts[1]->isChecked(),
                           .names = m_parts[2]->isChecked(),
                           .regions = m_parts[3]->isChecked()};
    return MapScene{m_rule, layers, m_parts[pointPart]->isChecked() ? m_freePoint : std::nullopt};
}

QString PresenterControls::notes() const
{
    if (const core::Tour *tour = at(m_content.tours, entry()); kind() == Kind::Tour && tour) {
        if (const core::TourStep *step = at(tour->steps, m_step))
            return step->notes;
    }
    const core::Vignette *vignette = at(m_content.vignettes, entry());
    return kind() == Kind::Vignette && vignette ? vignette->explanation : QString();
}

QString PresenterControls::position() const
{
    int number = entry() + 1;
    int count = m_entry->count();
    if (kind() == Kind::Map)
        return {};
    if (const core::Tour *tour = at(m_content.tours, entry()); kind() == Kind::Tour && tour) {
        number = m_step + 1;
        count = static_cast<int>(tour->steps.size());
    }
    return tr("%1 of %2").arg(QLocale().toString(number), QLocale().toString(count));
}

void PresenterControls::refresh()
{
    m_entry->setVisible(kind() != Kind::Map);
    m_layers->setVisible(kind() == Kind::Map);
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
    const QTime elapsed = QTime(0, 0).addSecs(static_cast<int>(m_openedAt.secsTo(now)));
    //: The time of day, then hours, minutes and seconds
    m_time->setText(tr("%1, %2 since the beginning")
                        .arg(QLocale().toString(now.toLocalTime().time(), QLocale::ShortFormat),
                             elapsed.toString(u"h:mm:ss"_s)));
}

void PresenterControls::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        setFixedWidth(spacing(panelWidth, this));
}

void PresenterControls::retranslate()
{
    setAccessibleName(tr("Presentation"));
    m_title->setText(tr("Presentation"));
    const QSignalBlocker blocker(m_kind);
    const int kindBefore = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems({tr("The map"), tr("A tour"), tr("A scene to place"), tr("A statement")});
    m_kind->setCurrentIndex(kindBefore);
    m_kind->setAccessibleName(tr("What the audience sees"));
    m_entry->setAccessibleName(tr("Which one the audience sees"));
    m_preview->setAccessibleName(tr("Small picture of the audience's screen"));
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next"));
    m_blank->setText(tr("Blank screen"));
    m_spotlight->setText(tr("Spotlight"));
    const std::array names{tr("Axes"), tr("Corners"), tr("Names of the styles"),
                           tr("Regions of the rule"), tr("The point")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_parts[i]->setText(names[i]);
    m_notesHeading->setText(tr("Notes"));
    m_hint->setText(tr("Keys: Right and Left or Page Down and Page Up go on and back, B blanks the "
                       "screen, S is the spotlight that follows the mouse, 1 to 5 show parts of "
                       "the map, Escape ends."));
    m_end->setText(tr("End the presentation"));
    fillEntries();
    refresh();
    if (isOpen())
        tellTime();
}

} // namespace app
