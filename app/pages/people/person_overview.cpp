// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/person_overview.h"

#include "app/foundation/text/wording.h"
#include "app/mapview/attachment_map.h"
#include "app/widgets/card.h"
#include "app/widgets/kept_in_view.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace app
{
namespace
{

// The middle, and one for each dimension.
constexpr std::size_t sentences = 3;

} // namespace

PersonOverview::PersonOverview(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_map(new AttachmentMap)
    , m_choiceLabel(new TextLabel(TextRole::Caption, tr("Seen with")))
    , m_choice(new QComboBox)
    , m_caution(new TextLabel(
          TextRole::Caption,
          tr("The cross marks the middle; its arms are one standard deviation long. Most people "
             "differ from one relationship to another, and each point is known only to within its "
             "region: a small difference may be chance.")))
{
    setRhythm(*m_columns, 2);
    auto *picture = new Card;
    m_map->setSquare();
    picture->body()->addWidget(m_map);
    m_columns->addWidget(new KeptInView(picture), 3);

    auto *words = new Card;
    setGap(*words->body(), 1.5);
    words->body()->addWidget(new TextLabel(TextRole::Heading, tr("Relationships together")));
    words->body()->addWidget(m_choiceLabel);
    words->body()->addWidget(m_choice);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choiceLabel->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Questionnaire that the relationships are seen with"));
    for (std::size_t i = 0; i < sentences; ++i) {
        m_sentences.push_back(new TextLabel(TextRole::Body));
        words->body()->addWidget(m_sentences.back());
    }
    words->body()->addWidget(m_caution);
    auto *items = new Button(ButtonRole::Secondary, tr("Statement by statement"));
    items->setToolTip(tr("Opens the result chosen on the map, else the newest, with what each "
                         "statement did to it"));
    words->body()->addWidget(items, 0, Qt::AlignLeading);
    words->body()->addStretch(1);
    m_columns->addWidget(words, 2);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PersonOverview::showRelationships);
    connect(m_map, &AttachmentMap::resultActivated, this,
            [this](int index) { choose(static_cast<std::size_t>(index)); });
    connect(items, &QPushButton::clicked, this,
            [this] { emit resultRequested(m_shown[m_chosen]); });
    connect(m_map, &AttachmentMap::regionActivated, this, [this](core::Style style) {
        emit articleRequested(QStringLiteral("style-") + core::styleId(style));
    });
}

void PersonOverview::setResults(const std::vector<SavedResult> &results)
{
    m_results = results;
    m_relationships = relationshipsIn(m_results);
    {
        const QSignalBlocker blocker(m_choice);
        const QString before = m_choice->currentText();
        m_choice->clear();
        for (const Relationships &relationships : m_relationships)
            m_choice->addItem(relationships.questionnaire);
        m_choice->setCurrentIndex(std::max(0, m_choice->findText(before)));
    }
    m_choice->setVisible(m_relationships.size() > 1);
    m_choiceLabel->setVisible(m_relationships.size() > 1);
    setVisible(!m_relationships.empty());
    showRelationships();
}

bool PersonOverview::hasSpread() const
{
    return std::any_of(m_relationships.begin(), m_relationships.end(),
                       [](const Relationships &found) { return found.spread.has_value(); });
}

void PersonOverview::showRelationships()
{
    MapContent shown = m_map->content();
    shown.results.clear();
    shown.selected.reset();
    m_shown.clear();
    m_chosen = 0;
    QStringList words;
    const auto chosen = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
    if (chosen < m_relationships.size()) {
        const Relationships &relationships = m_relationships[chosen];
        for (const std::size_t result : relationships.results) {
            shown.results.push_back(*m_results[result].point);
            shown.results.back().label = m_results[result].relationship;
            m_shown.push_back(m_results[result].assessment.id);
        }
        words = spreadSentences(relationships, m_results);
        m_caution->setVisible(relationships.spread.has_value());
    }
    // Without a legend it would be a riddle; the map of the results explains it.
    shown.layers.secondTime = false;
    m_map->setContent(std::move(shown));
    for (std::size_t i = 0; i < sentences; ++i) {
        m_sentences[i]->setText(words.value(static_cast<qsizetype>(i)));
        m_sentences[i]->setVisible(!m_sentences[i]->text().isEmpty());
    }
}

void PersonOverview::choose(std::size_t shown)
{
    m_chosen = shown;
    m_map->change([&](MapContent &content) { content.selected = static_cast<int>(shown); });
}

PersonOverview::State PersonOverview::state() const
{
    const MapContent &shown = m_map->content();
    return {.seenWith = m_shown.empty() ? 0 : m_shown.front(),
            .chosen = shown.selected ? m_shown[m_chosen] : 0,
            .view = shown.view};
}

void PersonOverview::restore(const State &state)
{
    const auto isSeenWith = [&](const Relationships &relationships) {
        return std::any_of(
            relationships.results.begin(), relationships.results.end(),
            [&](std::size_t result) { return m_results[result].assessment.id == state.seenWith; });
    };
    const auto found = std::find_if(m_relationships.begin(), m_relationships.end(), isSeenWith);
    if (found == m_relationships.end())
        return;
    m_choice->setCurrentIndex(static_cast<int>(found - m_relationships.begin()));
    const auto chosen = std::find(m_shown.begin(), m_shown.end(), state.chosen);
    if (chosen != m_shown.end())
        choose(static_cast<std::size_t>(chosen - m_shown.begin()));
    m_map->change([&](MapContent &content) { content.view = state.view; });
}

void PersonOverview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() > spacing(82, this) ? QBoxLayout::LeftToRight
                                                        : QBoxLayout::TopToBottom);
}

} // namespace app
