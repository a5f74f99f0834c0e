// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/people/side_by_side.h"

#include "app/mapview/attachment_map.h"
#include "app/pages/people/couple_view.h"
#include "app/pages/people/person_words.h"
#include "app/widgets/card.h"
#include "app/widgets/rhythm.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace app
{
namespace
{

// Two results that say most about the two together: answered to the same questions, each about the
// partner; the newest of those.
int together(const SavedResult &first, const SavedResult &second)
{
    const bool same = first.assessment.definitionHash == second.assessment.definitionHash &&
                      first.assessment.formId == second.assessment.formId;
    const auto aboutPartner = [](const SavedResult &result) {
        return result.assessment.targetId == QLatin1String("partner") ? 1 : 0;
    };
    return (same ? 3 : 0) + aboutPartner(first) + aboutPartner(second);
}

std::array<int, 2> bestPair(const std::array<SideBySide::Side, 2> &sides)
{
    std::array<int, 2> best{0, 0};
    int most = -1;
    for (std::size_t a = 0; a < sides[0].results.size(); ++a) {
        for (std::size_t b = 0; b < sides[1].results.size(); ++b) {
            const int value = together(sides[0].results[a], sides[1].results[b]);
            if (value > most) {
                most = value;
                best = {static_cast<int>(a), static_cast<int>(b)};
            }
        }
    }
    return best;
}

} // namespace

SideBySide::SideBySide(QWidget *parent)
    : QWidget(parent)
    , m_missing(new TextLabel(TextRole::Body))
    , m_choices(new QWidget)
    , m_couple(new CoupleView)
{
    auto *column = new QVBoxLayout(this);
    setRhythm(*column, 0);
    auto *head = new QVBoxLayout;
    setRhythm(*head, 1.5, {3, 3, 3, 0});
    auto *back = new Button(ButtonRole::Secondary, tr("Back"));
    head->addWidget(back, 0, Qt::AlignLeading);
    auto *choices = new QHBoxLayout(m_choices);
    setRhythm(*choices, 2);
    for (std::size_t side = 0; side < m_results.size(); ++side) {
        auto *choice = new QVBoxLayout;
        m_labels[side] = new TextLabel(TextRole::Caption);
        m_results[side] = new QComboBox;
        m_results[side]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_labels[side]->setBuddy(m_results[side]);
        choice->addWidget(m_labels[side]);
        choice->addWidget(m_results[side]);
        choices->addLayout(choice, 1);
        connect(m_results[side], &QComboBox::currentIndexChanged, this, [this, side](int index) {
            m_chosen[side] = index;
            showCouple();
        });
    }
    head->addWidget(m_choices);
    head->addWidget(m_missing);
    column->addLayout(head);
    column->addWidget(m_couple, 1);
    setFocusProxy(back);
    connect(back, &QPushButton::clicked, this, &SideBySide::backRequested);
    connect(m_couple, &CoupleView::agreementChanged, this, &SideBySide::changeAgreement);
    connect(m_couple, &CoupleView::articleRequested, this, &SideBySide::articleRequested);
    connect(m_couple, &CoupleView::problemOccurred, this, &SideBySide::problemOccurred);
}

void SideBySide::setSides(const Side &first, const Side &second)
{
    m_sides = {first, second};
    for (Side &side : m_sides) {
        side.results.erase(std::remove_if(side.results.begin(), side.results.end(),
                                          [](const SavedResult &result) { return !result.point; }),
                           side.results.end());
    }
    m_chosen = bestPair(m_sides);
    showChoices();
    showCouple();
}

void SideBySide::clear()
{
    m_sides = {};
    showChoices();
    m_couple->clear();
}

SideBySide::State SideBySide::state() const
{
    State state{.view = m_couple->map().content().view};
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        const std::vector<SavedResult> &results = m_sides[side].results;
        if (!results.empty())
            state.results[side] = results[static_cast<std::size_t>(m_chosen[side])].assessment.id;
    }
    return state;
}

void SideBySide::restore(const State &state)
{
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        const std::vector<SavedResult> &results = m_sides[side].results;
        const auto found = std::find_if(results.begin(), results.end(), [&](const auto &result) {
            return result.assessment.id == state.results[side];
        });
        if (found != results.end())
            m_chosen[side] = static_cast<int>(found - results.begin());
    }
    showChoices();
    showCouple();
    m_couple->map().change([&](MapContent &content) { content.view = state.view; });
}

bool SideBySide::bothAgree() const
{
    return m_sides[0].person.agreedWith.contains(m_sides[1].person.id) &&
           m_sides[1].person.agreedWith.contains(m_sides[0].person.id);
}

// Results go by names that only their owner needs to understand: they too wait for both.
void SideBySide::showChoices()
{
    const bool open = bothAgree() && whatIsMissing().isEmpty();
    m_choices->setVisible(open);
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        //: %1 is a person's pseudonym
        m_labels[side]->setText(tr("Result of %1").arg(personwords::name(m_sides[side].person)));
        m_results[side]->setAccessibleName(m_labels[side]->text());
        const QSignalBlocker blocker(m_results[side]);
        m_results[side]->clear();
        if (!open)
            continue;
        for (const SavedResult &result : m_sides[side].results)
            m_results[side]->addItem(result.point->label);
        m_results[side]->setCurrentIndex(m_chosen[side]);
    }
}

void SideBySide::changeAgreement(bool first, bool second)
{
    const std::array agreed{first, second};
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        const core::PersonId other = m_sides[1 - side].person.id;
        if (agreed[side])
            m_sides[side].person.agreedWith.insert(other);
        else
            m_sides[side].person.agreedWith.remove(other);
    }
    showChoices();
    emit agreementChanged(first, second);
}

QString SideBySide::whatIsMissing() const
{
    // Each says "I, …, agree".
    if (m_sides[0].person.pseudonym.isEmpty() || m_sides[1].person.pseudonym.isEmpty()) {
        return tr("Both are called by a pseudonym here. Give yourself one first, with “Edit” on "
                  "your own page.");
    }
    if (m_sides[0].results.empty() || m_sides[1].results.empty()) {
        return tr("Both need a result that has a place on the map. A quiz for the one without is "
                  "begun from their page.");
    }
    return {};
}

void SideBySide::showCouple()
{
    const QString missing = whatIsMissing();
    m_missing->setText(missing);
    m_missing->setVisible(!missing.isEmpty());
    m_couple->setVisible(missing.isEmpty());
    if (!missing.isEmpty()) {
        m_couple->clear();
        return;
    }
    std::array<CouplePerson, 2> people;
    for (std::size_t side = 0; side < people.size(); ++side) {
        const SavedResult &result = m_sides[side].results[static_cast<std::size_t>(m_chosen[side])];
        people[side] = {personwords::name(m_sides[side].person), result.assessment, *result.saved};
    }
    m_couple->setCouple(people[0], people[1],
                        {m_sides[0].person.agreedWith.contains(m_sides[1].person.id),
                         m_sides[1].person.agreedWith.contains(m_sides[0].person.id)});
}

} // namespace app
