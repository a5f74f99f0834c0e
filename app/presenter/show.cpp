// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presenter/show.h"

#include <algorithm>
#include <utility>

namespace app
{
namespace
{

template <class Value> const Value *at(const std::vector<Value> &values, int index)
{
    return index >= 0 && index < static_cast<int>(values.size())
               ? &values[static_cast<std::size_t>(index)]
               : nullptr;
}

std::size_t indexOf(MapPart part)
{
    return static_cast<std::size_t>(part);
}

} // namespace

void Show::setContent(PresentableContent content)
{
    m_content = std::move(content);
    goTo(m_place);
}

void Show::setClass(const std::optional<LabPicture> &picture)
{
    m_class = picture;
    if (!isOffered(m_place.kind))
        choose(SceneKind::Map);
}

void Show::goTo(const Place &place)
{
    m_place = place;
    if (!isOffered(place.kind))
        choose(SceneKind::Map);
    m_place.entry = std::clamp(m_place.entry, 0, std::max(0, entries() - 1));
}

bool Show::isShown(MapPart part) const
{
    return isOffered(part) && m_place.shown[indexOf(part)];
}

void Show::setShown(MapPart part, bool shown)
{
    m_place.shown[indexOf(part)] = shown;
}

void Show::showAll(bool shown)
{
    for (const MapPart part : mapParts)
        setShown(part, shown && isOffered(part));
}

void Show::choose(SceneKind kind)
{
    if (!isOffered(kind))
        return;
    m_place.kind = kind;
    chooseEntry(0);
}

void Show::chooseEntry(int entry)
{
    m_place.entry = entry;
    m_place.step = 0;
    m_place.part = VignettePart::Scene;
}

void Show::next()
{
    if (!revealNext())
        moveEntry(1);
}

void Show::back()
{
    if (!hideLast())
        moveEntry(-1);
}

void Show::first()
{
    if (m_place.kind == SceneKind::Tour)
        m_place.step = 0;
    else if (entries() > 0)
        chooseEntry(0);
}

void Show::last()
{
    if (m_place.kind == SceneKind::Tour)
        m_place.step = static_cast<int>(tour() ? tour()->steps.size() : 1) - 1;
    else if (entries() > 0)
        chooseEntry(entries() - 1);
}

bool Show::revealNext()
{
    switch (m_place.kind) {
    case SceneKind::Map:
        for (const MapPart part : mapParts) {
            if (isOffered(part) && !isShown(part)) {
                setShown(part, true);
                return true;
            }
        }
        showAll(false);
        return true;
    case SceneKind::Tour:
        return moveStep(1);
    case SceneKind::Vignette:
        return moveVignettePart(1);
    case SceneKind::Statement:
    case SceneKind::Lab:
        break;
    }
    return false;
}

bool Show::hideLast()
{
    switch (m_place.kind) {
    case SceneKind::Map: {
        const auto last = std::find_if(mapParts.rbegin(), mapParts.rend(),
                                       [this](MapPart part) { return isShown(part); });
        if (last == mapParts.rend())
            showAll(true);
        else
            setShown(*last, false);
        return true;
    }
    case SceneKind::Tour:
        return moveStep(-1);
    case SceneKind::Vignette:
        return moveVignettePart(-1);
    case SceneKind::Statement:
    case SceneKind::Lab:
        break;
    }
    return false;
}

// The last step stays: the next tour is chosen, not come upon.
bool Show::moveStep(int by)
{
    const int last = tour() ? static_cast<int>(tour()->steps.size()) - 1 : 0;
    m_place.step = std::clamp(m_place.step + by, 0, std::max(0, last));
    return true;
}

// Where there is no vote, that part is left out; false past either end.
bool Show::moveVignettePart(int by)
{
    int part = static_cast<int>(m_place.part) + by;
    if (part == static_cast<int>(VignettePart::Vote) && vote().isEmpty())
        part += by;
    if (part < static_cast<int>(VignettePart::Scene) || part > static_cast<int>(VignettePart::Box))
        return false;
    m_place.part = static_cast<VignettePart>(part);
    return true;
}

void Show::moveEntry(int by)
{
    const int wanted = m_place.entry + by;
    if (wanted >= 0 && wanted < entries())
        chooseEntry(wanted);
}

const core::Tour *Show::tour() const
{
    return m_place.kind == SceneKind::Tour ? at(m_content.tours, m_place.entry) : nullptr;
}

const core::Vignette *Show::vignette() const
{
    return m_place.kind == SceneKind::Vignette ? at(m_content.vignettes, m_place.entry) : nullptr;
}

core::ClassVote Show::vote() const
{
    return vignette() ? m_place.votes.value(vignette()->id) : core::ClassVote();
}

void Show::setVote(const core::ClassVote &vote)
{
    if (vignette())
        m_place.votes[vignette()->id] = vote;
    if (vote.isEmpty() && m_place.part == VignettePart::Vote)
        m_place.part = VignettePart::Scene;
}

PresentedScene Show::scene() const
{
    if (tour())
        return TourScene{*tour(), m_place.step};
    if (const core::Vignette *shown = vignette()) {
        const core::ClassVote counted = vote();
        const bool isVoted = m_place.part != VignettePart::Scene && !counted.isEmpty();
        return VignetteScene{*shown, isVoted ? std::optional(counted) : std::nullopt,
                             m_place.part == VignettePart::Box};
    }
    if (m_place.kind == SceneKind::Lab && m_class)
        return LabScene{*m_class};
    const StatementScene *statement = at(m_content.statements, m_place.entry);
    if (m_place.kind == SceneKind::Statement && statement)
        return *statement;
    const MapLayers layers{.axes = isShown(MapPart::Axes),
                           .corners = isShown(MapPart::Corners),
                           .names = isShown(MapPart::Names),
                           .regions = isShown(MapPart::Regions),
                           .density = isShown(MapPart::Density)};
    return MapScene{m_rule, layers, isShown(MapPart::Point) ? m_freePoint : std::nullopt};
}

QString Show::notes() const
{
    if (tour()) {
        const core::TourStep *step = at(tour()->steps, m_place.step);
        return step ? step->notes : QString();
    }
    return vignette() ? vignette()->explanation : QString();
}

int Show::entries() const
{
    switch (m_place.kind) {
    case SceneKind::Tour:
        return static_cast<int>(m_content.tours.size());
    case SceneKind::Vignette:
        return static_cast<int>(m_content.vignettes.size());
    case SceneKind::Statement:
        return static_cast<int>(m_content.statements.size());
    case SceneKind::Map:
    case SceneKind::Lab:
        break;
    }
    return 0;
}

std::pair<int, int> Show::position() const
{
    if (tour())
        return {m_place.step + 1, static_cast<int>(tour()->steps.size())};
    return {std::min(m_place.entry + 1, entries()), entries()};
}

} // namespace app
